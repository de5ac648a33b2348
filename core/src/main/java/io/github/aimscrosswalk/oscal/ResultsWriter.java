package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.oscal.document.NameUuid;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the results of one analysis. */
final class ResultsWriter {
  private final Corpus corpus;
  private final Analysis analysis;
  private final Assessment assessment;
  private final Sentences sentences;
  private final OscalOutput out;
  private final Map<Framework, List<Provision>> measured = new LinkedHashMap<>();
  private final Map<Framework, Map<String, List<RequirementId>>> leftOut = new LinkedHashMap<>();

  ResultsWriter(Corpus corpus, Analysis analysis, OscalOutput out) {
    this.corpus = corpus;
    this.analysis = analysis;
    this.assessment = analysis.assessment();
    this.sentences = new Sentences(corpus);
    this.out = out;
    List<FrameworkId> chosen = assessment.frameworks();
    for (Framework framework : corpus.frameworks()) {
      if (chosen.isEmpty() || chosen.contains(framework.id())) {
        sort(framework);
      }
    }
  }

  private void sort(Framework framework) {
    List<Provision> provisions = new ArrayList<>();
    Map<String, List<RequirementId>> others = new LinkedHashMap<>();
    for (Provision provision : framework.provisions()) {
      Coverage coverage = analysis.coverage(provision.id());
      if (coverage.measured().isPresent()) {
        provisions.add(provision);
      } else {
        others.computeIfAbsent(reason(coverage), r -> new ArrayList<>()).add(provision.id());
      }
    }
    measured.put(framework, provisions);
    leftOut.put(framework, others);
  }

  private static String reason(Coverage coverage) {
    if (coverage instanceof Coverage.Excluded) {
      return "excluded by the assessment";
    }
    if (coverage instanceof Coverage.NotApplicable) {
      return "not applicable in the circumstances";
    }
    return coverage instanceof Coverage.Ended ? "ended" : "not taken apart yet";
  }

  void write(Instant lastModified) {
    out.text(
        "uuid",
        NameUuid.of(
            "assessment-results",
            corpus.release(),
            analysis.asOf().toString(),
            analysis.knownAt().map(LocalDate::toString).orElse(""),
            AssessmentJson.write(assessment)));
    String title = "Coverage of " + assessment.target().name();
    out.beginMetadata(title, lastModified, corpus.release(), OscalOutput.VERSION);
    out.text("remarks", OscalOutput.NOT_COMPLIANCE);
    out.end();
    String plan = NameUuid.of("no-plan", assessment.id());
    out.begin("import-ap");
    out.text("href", "#" + plan);
    out.end();
    out.beginList("results");
    out.begin();
    result();
    out.end();
    out.endList();
    noPlan(plan);
  }

  private void noPlan(String uuid) {
    out.begin("back-matter");
    out.beginList("resources");
    out.begin();
    out.text("uuid", uuid);
    out.text("title", "No assessment plan");
    out.text(
        "description",
        "There is no plan: the findings were counted by AIMS Crosswalk from what the assessment"
            + " states and holds.");
    out.end();
    out.endList();
    out.end();
  }

  private void result() {
    out.text(
        "uuid",
        NameUuid.of("result", corpus.release(), assessment.id(), analysis.asOf().toString()));
    out.line("title", assessment.target().name() + " on " + analysis.asOf());
    out.text("description", "How far the provisions of the frameworks named are covered.");
    out.text("start", OscalOutput.time(analysis.asOf()));
    out.beginList("props");
    out.exactProp("assessment-id", assessment.id());
    out.prop("release", corpus.release());
    out.prop("as-of", analysis.asOf().toString());
    analysis.knownAt().ifPresent(day -> out.prop("known-at", day.toString()));
    out.prop("about", OscalIds.name(assessment.target().kind()));
    out.prop("assurance", OscalIds.name(assessment.assurance()));
    assessment.scope().terms().forEach(term -> out.prop("scope", term));
    out.endList();
    reviewedControls();
    out.objects("observations", assessment.evidence(), this::observation);
    List<Provision> all = measured.values().stream().flatMap(List::stream).toList();
    out.objects("findings", all, this::finding);
    out.text("remarks", remarks());
  }

  private void reviewedControls() {
    out.begin("reviewed-controls");
    out.beginList("control-selections");
    boolean none = measured.values().stream().allMatch(List::isEmpty);
    if (none) {
      out.begin();
      out.text("description", "No provision could be measured; the remarks of the result say why.");
      out.begin("include-all");
      out.end();
      out.end();
    }
    measured.forEach(
        (framework, provisions) -> {
          if (!provisions.isEmpty()) {
            selection(framework, provisions);
          }
        });
    out.endList();
    out.end();
  }

  private void selection(Framework framework, List<Provision> provisions) {
    out.begin();
    out.text("description", "Provisions of " + framework.label() + " that were measured.");
    out.beginList("links");
    out.link(OscalIds.iri(framework.id()), "reference");
    out.endList();
    out.objects(
        "include-controls",
        provisions,
        provision -> out.text("control-id", OscalIds.control(provision.id())));
    out.end();
  }

  private String uuidOf(Evidence evidence) {
    return NameUuid.of("observation", assessment.id(), evidence.id());
  }

  private void observation(Evidence evidence) {
    EvidenceType type = corpus.evidenceType(evidence.type()).orElseThrow();
    out.text("uuid", uuidOf(evidence));
    out.line("title", evidence.title().isBlank() ? evidence.id() : evidence.title());
    out.text("description", type.label() + ": " + type.description());
    out.beginList("props");
    out.prop("standing", OscalIds.name(evidence.on(type.freshness(), analysis.asOf())));
    EvidenceProps.write(evidence, out);
    out.endList();
    out.texts("methods", List.of("EXAMINE"));
    out.texts("types", List.of("control-objective"));
    out.text("collected", OscalOutput.time(evidence.collected()));
    // The last day counts whole, so it expires when the next one begins.
    evidence
        .lastDay(type.freshness())
        .ifPresent(day -> out.text("expires", OscalOutput.time(day.plusDays(1))));
  }

  private void finding(Provision provision) {
    Coverage coverage = analysis.coverage(provision.id());
    Optional<Coverage.NotYet> upcoming =
        coverage instanceof Coverage.NotYet notYet ? Optional.of(notYet) : Optional.empty();
    Coverage now = upcoming.map(Coverage.NotYet::then).orElse(coverage);
    Content content = coverage.measured().orElseThrow();
    Derivation derivation = analysis.derivation(provision.id());
    out.text("uuid", NameUuid.of("finding", assessment.id(), provision.id().toString()));
    out.line("title", provision.notation() + " " + provision.label());
    out.text("description", description(coverage, content));
    out.beginList("props");
    out.prop("coverage", word(now));
    out.prop("asked", Integer.toString(content.asked()));
    out.prop("held", Integer.toString(content.held().size()));
    out.prop("possible", Integer.toString(content.possible().size()));
    out.prop("transferable", Integer.toString(content.transferable().size()));
    out.prop("missing", Integer.toString(content.missing().size()));
    upcoming.ifPresent(u -> out.prop("applies-from", u.application().earliest().toString()));
    analysis
        .overlays()
        .corrected(provision.id())
        .forEach(c -> out.prop("overlay", c.overlay(), c.describe()));
    out.endList();
    target(provision, now, upcoming);
    out.objects(
        "related-observations", evidence(derivation), uuid -> out.text("observation-uuid", uuid));
    Set<String> stated = statements(derivation);
    if (!stated.isEmpty()) {
      out.text("remarks", "Counted from " + String.join("; ", stated) + ".");
    }
  }

  private static String word(Coverage coverage) {
    if (coverage instanceof Coverage.Full) {
      return "full";
    }
    if (coverage instanceof Coverage.Partial) {
      return "partial";
    }
    return coverage instanceof Coverage.Possible ? "possible" : "none";
  }

  private void target(Provision provision, Coverage now, Optional<Coverage.NotYet> upcoming) {
    boolean full = now instanceof Coverage.Full;
    out.begin("target");
    out.text("type", "objective-id");
    out.text("target-id", OscalIds.objective(provision.id()));
    out.begin("status");
    out.text("state", full ? "satisfied" : "not-satisfied");
    out.text("reason", upcoming.isPresent() ? "other" : full ? "pass" : "fail");
    upcoming.ifPresent(
        u ->
            out.text(
                "remarks",
                "Applies from " + u.application() + "; counted as if it applied already."));
    out.end();
    out.end();
  }

  private String description(Coverage coverage, Content content) {
    StringBuilder text = new StringBuilder(Sentences.coverage(coverage)).append('.');
    list("Missing", content.missing(), text);
    list("To extend from another subject or other systems", content.transferable(), text);
    list("Perhaps there", content.possible(), text);
    list("Held", content.held(), text);
    return text.toString();
  }

  private void list(String heading, List<Pair> pairs, StringBuilder text) {
    if (!pairs.isEmpty()) {
      text.append("\n\n").append(heading).append(":\n");
      for (Pair pair : pairs) {
        String statement = corpus.element(pair.element()).map(Element::statement).orElse("");
        text.append("\n* ").append(statement).append(" (").append(pair.subject()).append(')');
      }
    }
  }

  private Set<String> evidence(Derivation derivation) {
    Set<String> uuids = new LinkedHashSet<>();
    for (Derivation.Part part : derivation.parts()) {
      for (Ground ground : part.grounds()) {
        if (ground.source() instanceof Ground.Source.Shown shown) {
          uuids.add(uuidOf(shown.evidence()));
        }
      }
    }
    return uuids;
  }

  private static Set<String> statements(Derivation derivation) {
    Set<String> stated = new LinkedHashSet<>();
    for (Derivation.Part part : derivation.parts()) {
      for (Ground ground : part.grounds()) {
        if (ground.source() instanceof Ground.Source.Stated) {
          stated.add(ground.describe());
        }
      }
    }
    return stated;
  }

  private String remarks() {
    StringBuilder text = new StringBuilder(OscalOutput.NOT_COMPLIANCE);
    text.append(
        " A finding is satisfied only if everything the provision asks for is certainly held. Ranges"
            + " are of what is certain and what is possible.");
    measured.forEach(
        (framework, provisions) -> {
          Tally tally = analysis.coverage(framework.id()).tally();
          text.append("\n\n").append(framework.label()).append(": ").append(tally.inForce());
          if (tally.upcoming().provisions() > 0) {
            text.append("; not yet applicable: ").append(tally.upcoming());
          }
          text.append('.');
          leftOut
              .getOrDefault(framework, Map.of())
              .forEach(
                  (reason, ids) ->
                      text.append(" Without a finding, ")
                          .append(reason)
                          .append(" (")
                          .append(ids.size())
                          .append("): ")
                          .append(String.join(", ", ids.stream().map(sentences::cite).toList()))
                          .append('.'));
        });
    return text.toString();
  }
}
