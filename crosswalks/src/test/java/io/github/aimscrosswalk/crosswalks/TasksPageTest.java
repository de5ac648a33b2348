package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_27001;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.NIST_AI_RMF;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.SOC_2;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.PortfolioAnalysis;
import io.github.aimscrosswalk.analysis.Sensitivity;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.analysis.WhyNot;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.MappingAgreement;
import io.github.aimscrosswalk.mapping.MappingAgreement.Verdict;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.report.HtmlReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/guide/tasks.md: it compiles and runs; a test of the site compares the two. */
final class TasksPageTest {
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final RequirementId AUDIT = new RequirementId(ISO_42001, "9.2.2");

  private final Assessment acme =
      Assessment.builder("acme")
          .implemented(ISO_27001, "9.2.1", "9.2.2", "7.5.1")
          .implemented(ISO_42001, "4.1", "6.1.2")
          .evidence("ai-policy", LocalDate.of(2026, 3, 1))
          .build();
  private final Crosswalk crosswalk = CROSSWALK;
  private final Analysis analysis = crosswalk.analyze(acme, DAY);

  @Test
  void answers_run() {
    // begin answers
    Tally act = analysis.coverage(EU_AI_ACT).tally();
    Counts now = act.inForce();
    Counts later = act.upcoming();
    List<Gap> gaps = analysis.gaps(EU_AI_ACT, ISO_42001);
    List<EvidenceUse> uses = analysis.reuse().items();
    // end answers
    assertThat(now.provisions()).isPositive();
    assertThat(later.provisions()).isPositive();
    assertThat(gaps).hasSizeGreaterThan(100);
    assertThat(gaps.get(0).inForce()).isEqualTo(Gap.Force.IN_FORCE);
    assertThat(uses).hasSize(1);
  }

  @Test
  void provision_runs() {
    // begin provision
    RequirementId clause = new RequirementId(ISO_42001, "4.1");
    String inWords = Sentences.coverage(analysis.coverage(clause));
    Derivation derivation = analysis.derivation(clause);
    // end provision
    assertThat(inWords).isEqualTo("full: 4 held, 0 possible, 0 to extend, 0 missing");
    assertThat(derivation.parts()).hasSize(4);
  }

  @Test
  void files_run(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("acme.json");
    Path target = folder.resolve("acme.html");
    Files.writeString(file, AssessmentJson.write(acme));
    // begin files
    Assessment read = crosswalk.readAssessment(file);
    String json = AssessmentJson.write(read);
    try (Writer page = Files.newBufferedWriter(target)) {
      HtmlReport.write(crosswalk.corpus(), crosswalk.analyze(read, DAY), page);
    }
    // end files
    assertThat(read).isEqualTo(acme);
    assertThat(json).isEqualTo(Files.readString(file));
    assertThat(Files.readString(target).contains("<title>acme</title>")).isTrue();
  }

  @Test
  void plan_runs() {
    // begin plan
    Plan plan =
        analysis.plan(PlanRequest.of(EU_AI_ACT).until(LocalDate.of(2027, 12, 2)).cost("dpia", 3));
    boolean leastCost = plan.proven();
    // end plan
    assertThat(leastCost).isTrue();
    assertThat(plan.items()).isNotEmpty();
  }

  @Test
  void whatIf_runs() {
    // begin what-if
    Analysis without = analysis.with(new Change.Withdraw("ai-policy-2026-03-01"));
    Comparison moved = crosswalk.compare(analysis, without);
    // end what-if
    assertThat(moved.provisions()).isNotEmpty();
  }

  @Test
  void why_runs() {
    // begin why
    WhyNot audit = analysis.whyNot(new RequirementId(ISO_42001, "9.2.2"));
    Sensitivity hinges = analysis.sensitivity(new RequirementId(ISO_42001, "4.1"));
    // end why
    assertThat(audit.provision()).isEqualTo(AUDIT);
    assertThat(audit.lacks())
        .isNotEmpty()
        .anyMatch(lack -> lack.obstacle() == WhyNot.Obstacle.ELSEWHERE);
    assertThat(hinges.hinges()).isNotEmpty();
  }

  @Test
  void policy_runs() {
    // begin policy
    Viewpoint literal =
        Viewpoint.on(DAY).under(Policy.all().without(Assignment.Reading.INTERPRETIVE));
    Comparison hangsOnReading = crosswalk.compare(analysis, crosswalk.analyze(acme, literal));
    // end policy
    assertThat(hangsOnReading.frameworks())
        .allSatisfy(
            count ->
                assertThat(count.after().tally().inForce().held().lower())
                    .isLessThanOrEqualTo(count.before().tally().inForce().held().lower()));
  }

  @Test
  void agreement_runs() {
    // begin agreement
    MappingSet published = Crosswalks.publishedMappings().get(1);
    MappingSet ours = crosswalk.mappings(NIST_AI_RMF, SOC_2, DAY);
    MappingAgreement agreement = MappingAgreement.of(published, ours);
    double shared = agreement.links().jaccard();
    long impossibleTogether = agreement.count(Verdict.CONTRADICTORY);
    // end agreement
    assertThat(shared).isBetween(0.01, 0.99);
    assertThat(impossibleTogether).isZero();
    assertThat(agreement.onlyFirst()).isNotEmpty();
  }

  @Test
  void overlap_runs() {
    // begin overlap
    List<Overlap> matrix =
        crosswalk.overlaps(
            List.of(Part.of(ISO_27001), Part.of(ISO_42001)), Scope.silent(), Viewpoint.on(DAY));
    // end overlap
    assertThat(matrix).hasSize(4);
    assertThat(matrix.get(0).counts().full().lower())
        .isEqualTo(matrix.get(0).counts().provisions());
    assertThat(matrix.get(1).counts().transferable().lower()).isPositive();
  }

  @Test
  void portfolio_runs() {
    // begin portfolio
    Assessment scoring =
        Assessment.builder("scoring")
            .about(new Target(Target.Kind.AI_SYSTEM, "scoring"))
            .scope(Scope.of("risk:high-risk-annex-iii"))
            .evidence("system-risk-management-file", LocalDate.of(2026, 9, 1))
            .build();
    Assessment chat =
        Assessment.builder("chat").about(new Target(Target.Kind.AI_SYSTEM, "chat")).build();
    PortfolioAnalysis portfolio =
        crosswalk.analyze(acme, List.of(scoring, chat), Viewpoint.on(DAY));
    List<PortfolioAnalysis.Breaker> breakers =
        portfolio.breakers(new RequirementId(ISO_42001, "6.1.2"));
    // end portfolio
    assertThat(portfolio.systems()).hasSize(2);
    assertThat(breakers).isEmpty();
  }

  @Test
  void batch_runs() {
    List<Assessment> tenants = List.of(acme, acme);
    // begin batch
    Batch batch = crosswalk.batch(Scope.silent(), Target.Kind.ORGANISATION, Viewpoint.on(DAY));
    long[] sets = new long[tenants.size() * batch.stride()];
    int[] counts = new int[tenants.size() * batch.columns()];
    for (int i = 0; i < tenants.size(); i++) {
      batch.pack(tenants.get(i), sets, i);
    }
    boolean all = batch.countAll(sets, counts, 2, done -> {}, () -> false);
    // end batch
    assertThat(all).isTrue();
    assertThat(batch.read(counts, 1, ISO_42001)).isEqualTo(analysis.coverage(ISO_42001));
  }
}
