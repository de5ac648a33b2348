package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.pure.SparqlAnalysis;
import io.github.aimscrosswalk.ontology.pure.SparqlCrosswalk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The compiled answers against those of SPARQL on the published data: for both example assessments
 * and random ones, in all kinds of scopes, on many days, with all policies. One on the bundled
 * corpus costs more than a second of the processor, so most are drawn with a small corpus of their
 * own, which has what the bundled one lacks; {@code -Dagreement=200} takes as many of the bundled
 * corpus.
 */
final class SparqlAgreementTest {
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static SparqlCrosswalk sparql;

  @BeforeAll
  static void open() throws IOException {
    sparql = SparqlCrosswalk.of(CROSSWALK, Ontology.dataset(CROSSWALK, DAY).build());
  }

  @Test
  void randomAssessments_ofTheBundledData_haveTheSameAnswers() {
    LongStream.range(0, Integer.getInteger("agreement", 40))
        .parallel()
        .mapToObj(seed -> RandomCase.of(CROSSWALK, seed))
        .forEach(one -> assertSame(analysis(one), sparql, one.toString(), one.seed()));
  }

  /** Every third is asked about a day on which the last duties of the law begin. */
  private static Analysis analysis(RandomCase one) {
    if (one.seed() % 3 != 1) {
      return one.analysis();
    }
    LocalDate day = LocalDate.of(2027, 12, 1).plusDays(one.seed() * 37 % 260);
    Viewpoint late = Viewpoint.on(day).under(one.viewpoint().policy());
    return CROSSWALK.analyze(one.assessment(), late);
  }

  @Test
  void exampleAssessments_onSeveralDays_haveTheSameAnswers() throws IOException {
    for (String name : List.of("bank-credit-scoring", "medical-software-maker")) {
      Path file = Path.of("../examples/src/main/assessments/" + name + ".json");
      Assessment assessment = CROSSWALK.readAssessment(file);
      for (String day : List.of("2025-01-31", "2026-08-01", "2026-11-21", "2028-08-02")) {
        Viewpoint viewpoint = Viewpoint.on(LocalDate.parse(day));
        Analysis analysis = CROSSWALK.analyze(assessment, viewpoint);
        assertSame(analysis, sparql, name + " on " + day, 0);
      }
    }
  }

  @Test
  void randomAssessments_ofRandomCorpora_haveTheSameAnswers() {
    RandomCase.cases(9000, 160).parallelStream()
        .forEach(
            one -> {
              SparqlCrosswalk small = small(one.crosswalk());
              assertSame(one.analysis(), small, one.toString(), one.seed());
              if (one.seed() % 4 == 0) {
                assertOverlapsSame(one, small);
              }
            });
  }

  private static SparqlCrosswalk small(Crosswalk crosswalk) {
    try {
      return SparqlCrosswalk.of(crosswalk, Ontology.dataset(crosswalk, RandomHub.DAY).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void overlaps_ofTheBundledData_areTheSame() {
    List<Part> parts = frameworks(CROSSWALK);
    Viewpoint today = Viewpoint.on(DAY);
    assertThat(sparql.overlaps(parts, Scope.silent(), today))
        .isEqualTo(CROSSWALK.overlaps(parts, Scope.silent(), today));
    for (long seed = 300; seed < 306; seed++) {
      assertOverlapsSame(RandomCase.of(CROSSWALK, seed), sparql);
    }
  }

  private static List<Part> frameworks(Crosswalk crosswalk) {
    return crosswalk.frameworks().stream().map(f -> Part.of(f.id())).toList();
  }

  private static void assertOverlapsSame(RandomCase one, SparqlCrosswalk asked) {
    List<Part> parts = new ArrayList<>(frameworks(one.crosswalk()).subList(0, 2));
    parts.add(Part.of(node(one.crosswalk().frameworks().get(1), one.seed())));
    Scope scope = one.assessment().scope();
    assertThat(asked.overlaps(parts, scope, one.viewpoint()))
        .as(one.toString())
        .isEqualTo(one.crosswalk().overlaps(parts, scope, one.viewpoint()));
  }

  private static RequirementId node(Framework framework, long number) {
    List<Requirement> nodes = framework.requirements();
    return nodes.get((int) (number % nodes.size())).id();
  }

  /** Every framework, every provision; of nodes one in turn; of some, gaps of two frameworks. */
  private static void assertSame(
      Analysis analysis, SparqlCrosswalk asked, String where, long number) {
    SparqlAnalysis answers = asked.analyze(analysis.assessment(), analysis.viewpoint());
    List<Framework> frameworks = corpus(analysis, number);
    assertThat(answers.coverage()).as(where).isEqualTo(analysis.coverage());
    for (Framework framework : frameworks) {
      assertThat(answers.coverage(framework.id()))
          .as(where)
          .isEqualTo(analysis.coverage(framework.id()));
      assertProvisionsSame(framework, analysis, answers, where);
    }
    Framework one = frameworks.get((int) (number % frameworks.size()));
    RequirementId node = node(one, number);
    assertThat(answers.groupCoverage(node)).as(where).isEqualTo(analysis.groupCoverage(node));
    assertThat(answers.gaps()).as(where).isEqualTo(analysis.gaps());
    if (number % 10 == 3) {
      FrameworkId[] two = {one.id(), frameworks.get(0).id()};
      assertThat(answers.gaps(two)).as(where).isEqualTo(analysis.gaps(two));
    }
    assertThat(answers.reuse()).as(where).isEqualTo(analysis.reuse());
  }

  private static List<Framework> corpus(Analysis analysis, long number) {
    return number >= 9000 ? RandomHub.corpus(number).frameworks() : CROSSWALK.frameworks();
  }

  private static void assertProvisionsSame(
      Framework framework, Analysis analysis, SparqlAnalysis answers, String where) {
    framework
        .provisions()
        .forEach(
            provision -> {
              RequirementId id = provision.id();
              assertThat(wordless(answers.coverage(id), framework))
                  .as("%s, %s", where, id)
                  .isEqualTo(wordless(analysis.coverage(id), framework));
              assertThat(answers.application(id))
                  .as("%s, %s", where, id)
                  .isEqualTo(analysis.application(id));
            });
  }

  /** Random corpora do not sort conditions as Turtle files do: another may be named as unmet. */
  private static Coverage wordless(Coverage coverage, Framework framework) {
    boolean random = CROSSWALK.corpus().framework(framework.id()).isEmpty();
    return random && coverage instanceof Coverage.NotApplicable
        ? new Coverage.NotApplicable("")
        : coverage;
  }
}
