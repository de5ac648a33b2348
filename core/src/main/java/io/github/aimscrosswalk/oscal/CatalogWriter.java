package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import io.github.aimscrosswalk.oscal.document.NameUuid;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one catalogue.
 *
 * <p>An OSCAL group holds either groups or controls, and a control holds only controls, while a
 * framework mixes them: an article has paragraphs that are assessed beside others that are not. So
 * a group is an OSCAL group as long as none of its children is a provision; the children of any
 * other node are all controls, those that are not assessed being of class {@code group} and without
 * objectives. Tree and order stay as they are.
 */
final class CatalogWriter {
  private final Corpus corpus;
  private final Framework framework;
  private final OscalOutput out;
  private final List<Requirement> tops = new ArrayList<>();
  private final Map<RequirementId, List<Requirement>> children = new HashMap<>();
  private final Map<RequirementId, List<Assignment>> assignments = new HashMap<>();

  CatalogWriter(Corpus corpus, Framework framework, OscalOutput out) {
    this.corpus = corpus;
    this.framework = framework;
    this.out = out;
    for (Requirement requirement : framework.requirements()) {
      requirement
          .parent()
          .map(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>()))
          .orElse(tops)
          .add(requirement);
    }
    for (Assignment assignment : corpus.hub().assignments()) {
      assignments.computeIfAbsent(assignment.provision(), p -> new ArrayList<>()).add(assignment);
    }
  }

  void write(Instant lastModified) {
    out.text("uuid", NameUuid.of("catalog", corpus.release(), framework.id().value()));
    metadata(lastModified);
    out.objects(
        "controls", tops.stream().filter(Provision.class::isInstance).toList(), this::control);
    out.objects("groups", tops.stream().filter(Group.class::isInstance).toList(), this::group);
  }

  private void metadata(Instant lastModified) {
    Framework.Edition edition = framework.edition();
    out.beginMetadata(edition.title(), lastModified, corpus.release(), OscalOutput.VERSION);
    out.beginList("props");
    out.prop("framework", framework.id().value());
    out.prop("label", edition.label());
    out.prop("publisher", edition.publisher());
    out.prop("issued", edition.issued());
    out.prop("in-force-from", edition.inForceFrom().toString());
    out.prop("rights", edition.rights());
    out.endList();
    out.beginList("links");
    out.link(OscalIds.iri(framework.id()), "canonical");
    out.link(edition.link(), "reference");
    out.endList();
    out.text(
        "remarks",
        "Structure, labels and objectives are those of AIMS Crosswalk, in its own words; the text of"
            + " the framework is not carried. Each objective says how far its assignment to the"
            + " provision has been checked. Meeting objectives is not compliance.");
    out.end();
  }

  private void group(Requirement group) {
    List<Requirement> below = children.getOrDefault(group.id(), List.of());
    head(group, group.heading().nodeType());
    if (below.stream().anyMatch(Provision.class::isInstance)) {
      out.objects("controls", below, this::control);
    } else {
      out.objects("groups", below, this::group);
    }
  }

  private void control(Requirement node) {
    head(node, node instanceof Provision provision ? OscalIds.name(provision.kind()) : "group");
    if (node instanceof Provision provision) {
      parts(provision);
    }
    out.objects("controls", children.getOrDefault(node.id(), List.of()), this::control);
  }

  private void head(Requirement node, String kind) {
    out.text("id", OscalIds.control(node.id()));
    out.text("class", className(kind));
    out.line("title", node.label());
    out.beginList("props");
    props(node);
    out.endList();
    out.beginList("links");
    out.link(OscalIds.iri(node.id()), "canonical");
    node.heading().link().ifPresent(link -> out.link(link, "reference"));
    out.endList();
  }

  /** Returns a kind as a token: a user's framework may call its nodes as it likes. */
  private static String className(String kind) {
    String name = kind.replaceAll("[^A-Za-z0-9.-]+", "-");
    return name.matches("[A-Za-z].*") ? name : "node";
  }

  private void props(Requirement node) {
    Heading heading = node.heading();
    out.oscalProp("label", heading.notation());
    out.prop("locator", node.id().locator());
    out.prop("node-type", heading.nodeType());
    out.prop("normativity", OscalIds.name(heading.normativity()));
    heading
        .officialTitle()
        .filter(title -> !title.equals(heading.label()))
        .ifPresent(title -> out.prop("official-title", title));
    if (node instanceof Provision provision) {
      out.prop("kind", OscalIds.name(provision.kind()));
      for (Condition condition : provision.conditions()) {
        condition
            .values()
            .forEach(value -> out.prop("condition", condition.dimension() + ":" + value));
      }
      provision.assessableUntil().ifPresent(day -> out.prop("assessable-until", day.toString()));
    } else if (node instanceof Group group) {
      group.addressees().forEach(addressee -> out.prop("addressee", addressee));
    }
    for (Wording wording : heading.wordings()) {
      String until = wording.inForceUntil().map(day -> "/" + day).orElse("/..");
      out.prop("wording", wording.inForceFrom() + until, OscalIds.name(wording.change()));
    }
    heading.note().ifPresent(note -> out.prop("note", note));
  }

  private void parts(Provision provision) {
    out.beginList("parts");
    out.begin();
    out.text("id", OscalIds.statement(provision.id()));
    out.text("name", "statement");
    out.text(
        "prose",
        "The text of " + provision.notation() + " is not carried; read it with its publisher.");
    out.end();
    List<Assignment> asked = assignments.getOrDefault(provision.id(), List.of());
    if (!asked.isEmpty()) {
      out.begin();
      out.text("id", OscalIds.objective(provision.id()));
      out.text("name", "assessment-objective");
      out.objects("parts", asked, this::objective);
      out.end();
    }
    out.endList();
  }

  private void objective(Assignment assignment) {
    Element element = corpus.element(assignment.pair().element()).orElseThrow();
    out.text("id", OscalIds.objective(assignment));
    out.text("name", "assessment-objective");
    out.text("class", OscalIds.name(element.kind()));
    out.beginList("props");
    out.prop("element", element.id().value());
    String practice = element.id().practice();
    String title = corpus.practice(practice).map(Practice::title).orElse("");
    out.prop("practice", practice, title);
    out.prop("subject", assignment.pair().subject().id());
    out.prop("kind", OscalIds.name(element.kind()));
    out.prop("level", OscalIds.name(element.level()));
    out.prop("assignment-kind", OscalIds.name(assignment.reading()));
    out.prop("assignment-status", OscalIds.name(assignment.status()));
    assignment.wording().ifPresent(day -> out.prop("wording", day.toString()));
    out.prop("basis", assignment.basis());
    assignment.annotators().forEach(annotator -> out.prop("annotator", annotator));
    out.prop("note", assignment.note());
    corpus
        .overlays()
        .corrected(assignment.id())
        .ifPresent(c -> out.prop("overlay", c.overlay(), c.describe()));
    out.endList();
    out.text("prose", element.statement());
  }
}
