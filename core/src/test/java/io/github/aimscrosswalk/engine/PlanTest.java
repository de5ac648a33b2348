package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What to collect next.
 *
 * <pre>
 * law                                              evidence
 * ├─ 1   p.a@ai  p.b@ai                            ├─ all-in-one (ai)       p.a  p.b  p.c
 * ├─ 2   p.c@ai  p.a@privacy                       ├─ first (ai, privacy)   p.a
 * ├─ 3   p.d@ai               (nothing shows it)   ├─ rest (ai)             p.b  p.c
 * └─ 4   p.b@ai               (from 2030)          └─ deep (ai)             p.e → p.c
 * </pre>
 */
final class PlanTest {
  private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

  private final Crosswalk index =
      new SmallCorpus()
          .duty("law:1", "p.a@ai", "p.b@ai")
          .duty("law:2", "p.c@ai", "p.a@privacy")
          .duty("law:3", "p.d@ai")
          .duty("law:4", "p.f@ai")
          .appliesFrom("law:4", LATER)
          .type("all-in-one", "p.a", "p.b", "p.c")
          .type("first", List.of(Subject.AI, Subject.PRIVACY), "p.a")
          .type("rest", "p.b", "p.c")
          .type("deep", "p.e")
          .type("late", "p.f")
          .implies("p.e", "p.c")
          .crosswalk();

  private Analysis analysis(Assessment.Builder assessment) {
    return index.analyze(assessment.build(), DAY);
  }

  private Plan plan(PlanRequest request) {
    return analysis(Assessment.builder("acme")).plan(request);
  }

  @Test
  void plan_ofEverything_takesTheFewestAndNamesWhatNoneShows() {
    Plan plan = plan(PlanRequest.of());

    assertThat(plan.items())
        .extracting(item -> item.evidenceType() + "@" + item.subject())
        .containsExactly("all-in-one@ai", "first@privacy", "late@ai");
    assertThat(plan.cost()).isEqualTo(3);
    assertThat(plan.proven()).isTrue();
    assertThat(plan.beyondEvidence()).extracting(Gap::pair).containsExactly(pair("p.d@ai"));
  }

  @Test
  void plan_withCosts_takesTheCheapest() {
    Plan plan = plan(PlanRequest.of().cost("all-in-one", 5).cost("rest", 2));

    assertThat(plan.items())
        .extracting(item -> item.evidenceType() + "@" + item.subject())
        .containsExactly("rest@ai", "first@ai", "first@privacy", "late@ai");
    assertThat(plan.cost()).isEqualTo(5);
  }

  @Test
  void plan_untilADay_leavesOutWhatMattersLater() {
    Plan plan = plan(PlanRequest.of().until(DAY));

    assertThat(plan.items()).extracting(Plan.Item::evidenceType).doesNotContain("late");
    assertThat(plan(PlanRequest.of().until(LATER)).items())
        .extracting(Plan.Item::evidenceType)
        .contains("late");
  }

  @Test
  void plan_whereEvidenceIsHeld_asksForTheRestOnly() {
    Assessment.Builder holder = Assessment.builder("acme").evidence("rest", DAY);

    assertThat(analysis(holder).plan(PlanRequest.of()).items())
        .extracting(item -> item.evidenceType() + "@" + item.subject())
        .containsExactlyInAnyOrder("all-in-one@ai", "first@privacy", "late@ai");
    assertThat(analysis(holder).plan(PlanRequest.of().cost("all-in-one", 2)).items())
        .extracting(item -> item.evidenceType() + "@" + item.subject())
        .containsExactlyInAnyOrder("first@ai", "first@privacy", "late@ai");
  }

  @Test
  void item_whoseLikeIsStale_namesWhatToRenew() {
    Evidence stale =
        new Evidence(
            "EV-1",
            "all-in-one",
            "",
            DAY.minusYears(3),
            Optional.empty(),
            Evidence.State.FINAL,
            List.of(),
            Optional.empty());
    Plan plan = analysis(Assessment.builder("acme").evidence(stale)).plan(PlanRequest.of());

    assertThat(plan.items().get(0).evidenceType()).isEqualTo("all-in-one");
    assertThat(plan.items().get(0).renews()).containsExactly("EV-1");
    assertThat(plan.items().get(1).renews()).isEmpty();
  }

  @Test
  void plan_ofNoGap_isEmptyAndProven() {
    Assessment.Builder all =
        Assessment.builder("acme").implemented(FrameworkId.of("law"), "1", "2", "3", "4");

    assertThat(analysis(all).plan(PlanRequest.of()))
        .isEqualTo(new Plan(List.of(), 0, 0, 0, List.of()));
  }

  @Test
  void request_ofUnknownTypeOrNegativeCost_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(PlanRequest.of().cost("nothing", 1)))
        .withMessage("expected an evidence type, found 'nothing'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanRequest.of().cost("rest", -1))
        .withMessage("expected a cost of 'rest' from 0, found '-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(PlanRequest.of(FrameworkId.of("other"))));
  }

  /** Carrying a plan out closes what it says, and no cheaper set of evidence does. */
  @Test
  void plan_carriedOut_closesTheGapsAtTheLeastCost() {
    Random random = new Random(20261121);
    for (int round = 0; round < 150; round++) {
      Crosswalk small = randomIndex(random);
      Assessment empty = Assessment.builder("acme").build();
      Analysis before = small.analyze(empty, DAY);
      PlanRequest request = PlanRequest.of();
      for (EvidenceType type : small.corpus().hub().evidenceTypes()) {
        request = request.cost(type.id(), random.nextInt(4));
      }
      Plan plan = before.plan(request);
      Set<String> left = new TreeSet<>();
      plan.beyondEvidence().forEach(gap -> left.add(gap.pair().toString()));

      assertThat(open(small, collected(plan.items()))).as("round " + round).isEqualTo(left);
      assertThat(open(before.with(plan.changes(DAY).toArray(Change[]::new)))).isEqualTo(left);
      assertThat(plan.proven()).isTrue();
      assertThat(plan.cost()).isEqualTo(cheapest(small, request, left));
      Plan quick = before.plan(request.nodeLimit(0));
      assertThat(quick.lowerBound()).isLessThanOrEqualTo(plan.cost());
      assertThat(quick.cost()).isGreaterThanOrEqualTo(plan.cost());
      assertThat(open(small, collected(quick.items()))).isEqualTo(left);
    }
  }

  private static Crosswalk randomIndex(Random random) {
    SmallCorpus corpus = new SmallCorpus();
    String[] subjects = {"ai", "privacy"};
    for (int p = 1; p <= 4; p++) {
      String[] pairs = new String[1 + random.nextInt(3)];
      Set<String> distinct = new TreeSet<>();
      for (int i = 0; i < pairs.length; i++) {
        distinct.add("p.e" + random.nextInt(7) + "@" + subjects[random.nextInt(2)]);
      }
      corpus.duty("law:" + p, distinct.toArray(String[]::new));
    }
    corpus.implies("p.e0", "p.e1").implies("p.e1", "p.e2");
    for (int t = 0; t < 4; t++) {
      List<Subject> about =
          random.nextBoolean() ? List.of(Subject.AI) : List.of(Subject.AI, Subject.PRIVACY);
      Set<String> shown = new TreeSet<>();
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        shown.add("p.e" + random.nextInt(7));
      }
      corpus.type("type" + t, about, shown.toArray(String[]::new));
    }
    return corpus.crosswalk();
  }

  private static List<Evidence> collected(List<Plan.Item> items) {
    List<Evidence> evidence = new ArrayList<>();
    items.forEach(item -> evidence.add(evidence(item.evidenceType(), item.subject())));
    return evidence;
  }

  private static Evidence evidence(String type, Subject subject) {
    return new Evidence(
        type + "-" + subject,
        type,
        "",
        DAY,
        Optional.empty(),
        Evidence.State.FINAL,
        List.of(subject),
        Optional.empty());
  }

  /** Returns the pairs that are still open with some evidence. */
  private static Set<String> open(Crosswalk index, List<Evidence> evidence) {
    Assessment.Builder builder = Assessment.builder("acme");
    evidence.forEach(builder::evidence);
    return open(index.analyze(builder.build(), DAY));
  }

  private static Set<String> open(Analysis analysis) {
    Set<String> open = new TreeSet<>();
    for (Gap gap : analysis.gaps()) {
      Pair pair = gap.pair();
      open.add(pair.toString());
    }
    return open;
  }

  private static long cheapest(Crosswalk index, PlanRequest request, Set<String> left) {
    List<Evidence> all = new ArrayList<>();
    for (EvidenceType type : index.corpus().hub().evidenceTypes()) {
      type.subjects().forEach(subject -> all.add(evidence(type.id(), subject)));
    }
    long best = Long.MAX_VALUE;
    for (int set = 0; set < 1 << all.size(); set++) {
      List<Evidence> some = new ArrayList<>();
      long cost = 0;
      for (int i = 0; i < all.size(); i++) {
        if ((set >> i & 1) == 1) {
          some.add(all.get(i));
          cost += request.costs().get(all.get(i).type());
        }
      }
      if (cost < best && open(index, some).equals(left)) {
        best = cost;
      }
    }
    return best;
  }
}
