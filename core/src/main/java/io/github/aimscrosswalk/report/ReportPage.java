package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.page.Page;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts the report together. A new section is one class and one line here. */
final class ReportPage {
  private static final String NOT_COMPLIANCE =
      "Coverage is not compliance. It is counted from what the assessment states and holds; it is no"
          + " certificate and no legal opinion.";

  private ReportPage() {}

  static Page of(Corpus corpus, Analysis analysis) {
    Facts facts = new Facts(corpus, analysis);
    return new Page(
        analysis.assessment().target().name(),
        lead(facts),
        Text.of(NOT_COMPLIANCE),
        sections(facts),
        Text.of("AIMS Crosswalk, data release " + corpus.release() + ". " + NOT_COMPLIANCE));
  }

  private static List<Section> sections(Facts facts) {
    List<Section> sections =
        new ArrayList<>(
            List.of(
                new CoverageSection(facts).section(),
                new MapSection(facts).section(),
                new GapSection(facts).section(),
                new DateSection(facts).section(),
                new EvidenceSection(facts).section(),
                new ReuseSection(facts).section(),
                new PlanSection(facts).section()));
    new ApplicabilitySection(facts).section().ifPresent(sections::add);
    sections.add(new ProvisionSection(facts).section());
    sections.add(new SourceSection(facts).section());
    return sections;
  }

  private static Text lead(Facts facts) {
    Analysis analysis = facts.analysis();
    Assessment assessment = analysis.assessment();
    String kind =
        assessment.target().kind() == Target.Kind.ORGANISATION
            ? "an organisation"
            : "one AI system";
    return Text.of("Assessment ")
        .given(assessment.id())
        .words(" of " + kind + ", as of ")
        .strong(analysis.asOf().toString())
        .words(
            analysis.knownAt().map(d -> ", with the law as it was known on " + d).orElse("")
                + "; "
                + Facts.name(assessment.assurance())
                + "; data release "
                + facts.corpus().release()
                + ". Scope: ")
        .given(assessment.scope().toString())
        .words(".")
        .text(new OverlayBlocks(facts).lead());
  }
}
