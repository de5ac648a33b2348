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
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.PortfolioAnalysis;
import io.github.aimscrosswalk.analysis.Sensitivity;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.analysis.WhyNot;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.MappingAgreement;
import io.github.aimscrosswalk.mapping.MappingAgreement.Verdict;
import io.github.aimscrosswalk.mapping.MappingSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code of the page on questions: it compiles, runs, and stands there as it stands here. */
final class QuestionsPageTest {
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

  @Test
  void page_hasTheSameLines() throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java/io/github/aimscrosswalk/crosswalks/QuestionsPageTest.java"));
    String page = Files.readString(Path.of("../docs/questions.md"));
    String[] parts = source.split("// begin ");
    assertThat(parts).hasSizeGreaterThan(7);
    for (int i = 1; i < parts.length - 1; i++) {
      String region =
          parts[i].substring(parts[i].indexOf('\n') + 1, parts[i].indexOf("    // end"));
      assertThat(page)
          .contains(
              region
                  .lines()
                  .map(l -> l.isBlank() ? l : l.substring(4))
                  .collect(Collectors.joining("\n")));
    }
  }
}
