package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Sensitivity;
import io.github.aimscrosswalk.analysis.Sensitivity.Hinge;
import io.github.aimscrosswalk.analysis.WhyNot;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Laws of derivations, of why not, and of what an answer hangs on, held to random corpora. */
final class ReasonLawsTest {
  private static final List<RandomCase> CASES = RandomCase.cases(3000, 100);

  @Test
  void grounds_ofEachPair_sayWhatTheCoverageSays() {
    for (RandomCase one : CASES) {
      Analysis analysis = one.analysis();
      PlainDemands demands = new PlainDemands(one.corpus(), one.viewpoint());
      for (RequirementId id : RandomHub.provisions(one.corpus())) {
        Derivation derivation = analysis.derivation(id);
        assertThat(derivation.coverage()).isEqualTo(analysis.coverage(id));
        if (analysis.coverage(id).measured().isEmpty()) {
          assertThat(derivation.parts()).isEmpty();
        } else {
          assertThat(derivation.parts())
              .as("%s, %s", one, id)
              .extracting(Derivation.Part::assignment)
              .isEqualTo(demands.of(id));
          derivation.parts().forEach(part -> assertGrounds(one, analysis, part));
        }
      }
    }
  }

  private static void assertGrounds(RandomCase one, Analysis analysis, Derivation.Part part) {
    Pair pair = part.assignment().pair();
    Content content = analysis.coverage(part.assignment().provision()).measured().orElseThrow();
    List<Ground.Weight> weights = part.grounds().stream().map(Ground::weight).toList();
    String where = one + ", " + part;
    boolean relied = one.viewpoint().policy().reliesOn(part.assignment());
    assertThat(weights.contains(Ground.Weight.HELD))
        .as(where)
        .isEqualTo(content.held().contains(pair));
    if (content.possible().contains(pair)) {
      assertThat(weights).as(where).containsAnyOf(Ground.Weight.POSSIBLE, Ground.Weight.DOUBTED);
    }
    if (content.transferable().contains(pair)) {
      assertThat(weights).as(where).isNotEmpty().containsOnly(Ground.Weight.TRANSFERABLE);
    }
    assertThat(weights.isEmpty()).as(where).isEqualTo(content.missing().contains(pair));
    assertThat(relied && weights.contains(Ground.Weight.DOUBTED)).as(where).isFalse();
    part.grounds().forEach(ground -> assertChain(one, ground, pair.element(), where));
  }

  /** The chain leads from what is shown, which it leaves out, to the element asked for. */
  private static void assertChain(RandomCase one, Ground ground, ElementId asked, String where) {
    Pair last = ground.shown();
    for (Pair next : ground.implied()) {
      ElementId from = last.element();
      assertThat(one.corpus().hub().implications())
          .as(where)
          .anyMatch(i -> i.from().equals(from) && i.to().equals(next.element()));
      assertThat(next.subject()).as(where).isEqualTo(last.subject());
      last = next;
    }
    assertThat(last.element()).as(where).isEqualTo(asked);
  }

  @Test
  void lacks_ofProvision_areThePairsNotHeld() {
    for (RandomCase one : CASES) {
      Analysis analysis = one.analysis();
      for (RequirementId id : RandomHub.provisions(one.corpus())) {
        WhyNot whyNot = analysis.whyNot(id);
        assertThat(whyNot.coverage()).isEqualTo(analysis.coverage(id));
        List<Derivation.Part> parts = new ArrayList<>(analysis.derivation(id).parts());
        analysis
            .coverage(id)
            .measured()
            .ifPresent(c -> parts.removeIf(part -> c.held().contains(part.assignment().pair())));
        assertThat(whyNot.lacks())
            .as("%s, %s", one, id)
            .extracting(
                lack -> new Derivation.Part(lack.assignment(), lack.corrected(), lack.grounds()))
            .isEqualTo(parts);
        whyNot.lacks().forEach(lack -> assertObstacle(one, analysis, lack));
      }
    }
  }

  private static void assertObstacle(RandomCase one, Analysis analysis, WhyNot.Lack lack) {
    Content content = analysis.coverage(lack.assignment().provision()).measured().orElseThrow();
    Pair pair = lack.assignment().pair();
    boolean doubted =
        lack.grounds().stream().anyMatch(ground -> ground.weight() == Ground.Weight.DOUBTED);
    WhyNot.Obstacle expected =
        content.missing().contains(pair)
            ? WhyNot.Obstacle.MISSING
            : content.transferable().contains(pair)
                ? WhyNot.Obstacle.ELSEWHERE
                : doubted ? WhyNot.Obstacle.DOUBTED : WhyNot.Obstacle.UNCERTAIN;
    assertThat(lack.obstacle()).as("%s, %s", one, lack).isEqualTo(expected);
  }

  /** Drops each thing in turn and analyses afresh. */
  @Test
  void hinges_ofProvision_areAllThatAloneWouldChangeIt() {
    for (RandomCase one : RandomCase.cases(3500, 40)) {
      Analysis analysis = one.analysis();
      List<RequirementId> measured =
          RandomHub.provisions(one.corpus()).stream()
              .filter(id -> analysis.coverage(id).measured().isPresent())
              .toList();
      if (!measured.isEmpty()) {
        RequirementId id = measured.get((int) (one.seed() % measured.size()));
        assertThat(analysis.sensitivity(id).hinges())
            .as("%s, %s", one, id)
            .isEqualTo(hinges(one, analysis, id));
      }
    }
  }

  @Test
  void hinges_ofWhatIsNotMeasured_areNone() {
    for (RandomCase one : RandomCase.cases(3600, 20)) {
      Analysis analysis = one.analysis();
      for (RequirementId id : RandomHub.provisions(one.corpus())) {
        if (analysis.coverage(id).measured().isEmpty()) {
          assertThat(analysis.sensitivity(id))
              .isEqualTo(new Sensitivity(id, analysis.coverage(id), List.of()));
        }
      }
    }
  }

  private static List<Hinge> hinges(RandomCase one, Analysis analysis, RequirementId id) {
    Coverage coverage = analysis.coverage(id);
    Predicate<Coverage> changed = without -> !without.equals(coverage);
    List<Hinge> hinges = new ArrayList<>();
    Assessment assessment = one.assessment();
    for (Statement statement : assessment.statements()) {
      Assessment rest = assessment.withStatements(without(assessment.statements(), statement));
      Coverage then = one.analysis(rest).coverage(id);
      if (changed.test(then)) {
        hinges.add(new Hinge.OfSource(new Ground.Source.Stated(statement), then));
      }
    }
    PlainHoldings holdings = new PlainHoldings(one.corpus(), assessment, one.viewpoint());
    for (Evidence item : assessment.evidence()) {
      Assessment rest = assessment.withEvidence(without(assessment.evidence(), item));
      Coverage then = one.analysis(rest).coverage(id);
      if (changed.test(then)) {
        Evidence.Standing standing = holdings.standing(item);
        hinges.add(new Hinge.OfSource(new Ground.Source.Shown(item, standing), then));
      }
    }
    Hub hub = one.corpus().hub();
    for (Implication implication : hub.implications()) {
      Hub rest = hub.withImplications(without(hub.implications(), implication));
      Coverage then = in(one, rest).coverage(id);
      if (changed.test(then)) {
        hinges.add(new Hinge.OfImplication(implication, then));
      }
    }
    for (Assignment assignment : hub.assignments()) {
      Hub rest = hub.withAssignments(without(hub.assignments(), assignment));
      Coverage then = in(one, rest).coverage(id);
      boolean own = assignment.provision().equals(id);
      if (own ? !kind(then).equals(kind(coverage)) : changed.test(then)) {
        hinges.add(new Hinge.OfAssignment(assignment, then));
      }
    }
    return hinges;
  }

  /** Returns the analysis by other data; elements named in statements may no longer be asked. */
  private static Analysis in(RandomCase one, Hub hub) {
    Corpus corpus = one.corpus().withHub(hub);
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : one.assessment().statements()) {
      statements.add(statement instanceof Statement.Partial p ? askedFor(hub, p) : statement);
    }
    return Crosswalk.of(corpus)
        .analyze(one.assessment().withStatements(statements), one.viewpoint());
  }

  private static Statement askedFor(Hub hub, Statement.Partial partial) {
    return new Statement.Partial(
        partial.provision(),
        partial.elements().stream()
            .filter(
                e ->
                    hub.assignments().stream()
                        .filter(a -> a.provision().equals(partial.provision()))
                        .anyMatch(a -> a.pair().element().equals(e)))
            .toList());
  }

  private static Class<?> kind(Coverage coverage) {
    return coverage instanceof Coverage.NotYet notYet
        ? notYet.then().getClass()
        : coverage.getClass();
  }

  private static <T> List<T> without(List<T> all, T one) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }
}
