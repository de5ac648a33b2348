package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads off one side what is compared beside its requirements. */
final class DataRows {
  private final Side side;
  private final Corpus corpus;
  private final Hub hub;

  DataRows(Side side) {
    this.side = side;
    this.corpus = side.corpus();
    this.hub = corpus.hub();
  }

  List<Thing> frameworks() {
    List<Thing> things = new ArrayList<>();
    for (FrameworkId id : side.frameworks()) {
      Framework.Edition edition = corpus.framework(id).orElseThrow().edition();
      things.add(
          new Thing(
              id.value(),
              edition.title() + ", " + edition.publisher() + ", " + edition.issued(),
              fields(
                  "label", edition.label(),
                  "in force from", edition.inForceFrom().toString(),
                  "rights", edition.rights(),
                  "link", edition.link())));
    }
    return things;
  }

  List<Thing> rules() {
    List<Thing> things = new ArrayList<>();
    for (FrameworkId id : side.frameworks()) {
      for (ApplicationRule rule : corpus.framework(id).orElseThrow().rules()) {
        if (side.day().isEmpty() || rule.isKnownOn(side.day().get())) {
          things.add(rule(id, rule));
        }
      }
    }
    return things;
  }

  private static Thing rule(FrameworkId framework, ApplicationRule rule) {
    return new Thing(
        framework + ":" + rule.id(),
        rule.effect() + " by " + rule.setBy(),
        fields(
            "provisions", String.join("; ", rule.provisions()),
            "except", String.join("; ", rule.except()),
            "conditions", RequirementFields.conditions(rule.conditions()),
            "placed from", text(rule.placedFrom()),
            "placed before", text(rule.placedBefore()),
            "applies from", rule.appliesFrom().map(LocalDate::toString).orElse("never"),
            "known from", rule.knownFrom().toString(),
            "known until", text(rule.knownUntil()),
            "basis", rule.basis().name(),
            "note", rule.note()));
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  List<Thing> practices() {
    return hub.practices().stream()
        .map(p -> new Thing(p.id(), p.title(), fields("description", p.description())))
        .toList();
  }

  List<Thing> elements() {
    return hub.elements().stream()
        .map(
            e ->
                new Thing(
                    e.id().value(),
                    e.statement() + " (" + e.level() + ", " + e.kind() + ")",
                    Map.of()))
        .toList();
  }

  List<Thing> evidenceTypes() {
    return hub.evidenceTypes().stream()
        .map(
            t ->
                new Thing(
                    t.id(),
                    t.label() + " (" + t.form() + ")",
                    fields(
                        "description", t.description(),
                        "lasts", t.freshness().lasts().map(Object::toString).orElse(""),
                        "trigger", t.freshness().trigger(),
                        "basis", t.freshness().basis().name(),
                        "source", t.freshness().source(),
                        "subjects",
                            t.subjects().stream()
                                .map(Subject::id)
                                .collect(Collectors.joining("; ")))))
        .toList();
  }

  List<Thing> scopeTerms() {
    return corpus.scopeTerms().stream()
        .map(t -> new Thing(t.term(), t.label(), fields("definition", t.definition())))
        .toList();
  }

  /** What names of this side are called on the side after; what ended there is called nothing. */
  record Calling(
      UnaryOperator<String> requirement,
      UnaryOperator<String> element,
      UnaryOperator<String> evidenceType) {
    static final Calling ITSELF = new Calling(id -> id, id -> id, id -> id);

    private String element(ElementId id) {
      return element.apply(id.value());
    }
  }

  List<Thing> assignments(Nodes nodes, Calling calling) {
    List<Thing> things = new ArrayList<>();
    for (String id : nodes.ids()) {
      nodes
          .at(id)
          .asked()
          .forEach(
              a -> {
                String text =
                    side.day().isPresent() ? "" : a.wording().map(day -> " " + day).orElse("");
                String rest = "@" + a.pair().subject() + text;
                things.add(
                    new Thing(
                        id + " " + a.pair().element() + rest,
                        calling.requirement().apply(id)
                            + " "
                            + calling.element(a.pair().element())
                            + rest,
                        "",
                        fields(
                            "basis", a.basis(),
                            "reading", a.reading().name(),
                            "status", a.status().name(),
                            "annotators", String.join("; ", a.annotators()),
                            "note", a.note())));
              });
    }
    return things;
  }

  List<Thing> implications(Calling calling) {
    return hub.implications().stream()
        .map(
            i ->
                new Thing(
                    i.from() + " " + i.to(),
                    calling.element(i.from()) + " " + calling.element(i.to()),
                    "",
                    fields("reason", i.reason())))
        .toList();
  }

  List<Thing> demonstrations(Calling calling) {
    return hub.demonstrations().stream()
        .map(
            d ->
                new Thing(
                    d.evidenceType() + " " + d.element(),
                    calling.evidenceType().apply(d.evidenceType())
                        + " "
                        + calling.element(d.element()),
                    "",
                    fields("note", d.note())))
        .toList();
  }

  List<Thing> documents(Nodes nodes, Calling calling) {
    return corpus.documentedInformation().stream()
        .filter(d -> nodes.node(d.provision().toString()).isPresent())
        .map(
            d ->
                new Thing(
                    d.provision() + " " + d.form() + " " + d.label(),
                    calling.requirement().apply(d.provision().toString())
                        + " "
                        + d.form()
                        + " "
                        + d.label(),
                    "",
                    fields(
                        "obligation", d.obligation().name(),
                        "evidence types", String.join("; ", d.evidenceTypes()),
                        "note", d.note())))
        .toList();
  }

  private static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
