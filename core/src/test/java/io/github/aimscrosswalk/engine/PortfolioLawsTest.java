package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.PortfolioAnalysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws of organisations with their AI systems, held to random corpora and assessments. */
final class PortfolioLawsTest {
  private static final List<RandomCase> CASES = RandomCase.cases(6000, 100);

  /** An organisation with up to three systems, two of which its evidence may name. */
  private record Company(Assessment organisation, List<Assessment> systems) {
    static Company of(RandomCase one) {
      Assessment organisation =
          about(one.random().draw(30), new Target(Target.Kind.ORGANISATION, "acme"));
      List<Assessment> systems = new ArrayList<>();
      for (String name : List.of("x", "y", "z").subList(0, (int) (one.seed() % 4))) {
        systems.add(about(one.random().draw(40), new Target(Target.Kind.AI_SYSTEM, name)));
      }
      return new Company(organisation, systems);
    }

    private static Assessment about(Assessment drawn, Target target) {
      List<Evidence> evidence = new ArrayList<>();
      for (Evidence e : drawn.evidence()) {
        evidence.add(
            new Evidence(
                target.name() + "-" + e.id(),
                e.type(),
                e.title(),
                e.collected(),
                e.validUntil(),
                e.state(),
                e.subjects(),
                e.system()));
      }
      return new Assessment(
          drawn.id(),
          target,
          drawn.frameworks(),
          drawn.scope(),
          drawn.assurance(),
          drawn.statements(),
          drawn.inclusions(),
          evidence);
    }
  }

  @Test
  void organisation_withoutSystems_standsAsItDoesAlone() {
    for (RandomCase one : CASES) {
      Assessment organisation = Company.of(one).organisation();
      Analysis alone = one.analysis(organisation);
      PortfolioAnalysis portfolio =
          one.crosswalk().analyze(organisation, List.of(), one.viewpoint());
      assertThat(portfolio.systems()).isEmpty();
      assertThat(portfolio.gaps()).as(one.toString()).isEqualTo(alone.gaps());
      for (Framework framework : one.corpus().frameworks()) {
        assertThat(portfolio.coverage(framework.id()))
            .as(one.toString())
            .isEqualTo(alone.coverage(framework.id()));
      }
      for (RequirementId id : RandomHub.provisions(one.corpus())) {
        assertThat(portfolio.coverage(id)).as("%s, %s", one, id).isEqualTo(alone.coverage(id));
        assertThat(portfolio.breakers(id)).isEmpty();
      }
    }
  }

  @Test
  void portfolio_ofSystems_isWhatTheDefinitionSays() {
    for (RandomCase one : CASES) {
      Company company = Company.of(one);
      Viewpoint viewpoint = one.viewpoint().under(Policy.all());
      PortfolioAnalysis portfolio =
          one.crosswalk().analyze(company.organisation(), company.systems(), viewpoint);
      PlainPortfolio plain =
          new PlainPortfolio(one.corpus(), company.organisation(), company.systems(), viewpoint);
      for (RequirementId id : RandomHub.provisions(one.corpus())) {
        String where = one + ", " + id;
        for (int s = 0; s < company.systems().size(); s++) {
          Content expected = plain.system(s, id);
          portfolio
              .systems()
              .get(s)
              .coverage(id)
              .measured()
              .ifPresent(content -> assertThat(content).as(where).isEqualTo(expected));
        }
        Coverage coverage = portfolio.coverage(id);
        coverage
            .measured()
            .ifPresent(content -> assertThat(content).as(where).isEqualTo(plain.all(id)));
        assertThat(portfolio.breakers(id))
            .as(where)
            .extracting(breaker -> breaker.system() + " lacks " + breaker.lacks())
            .isEqualTo(coverage.measured().isPresent() ? plain.breakers(id) : List.of());
      }
      for (Framework framework : one.corpus().frameworks()) {
        assertCounted(one, portfolio, framework);
      }
    }
  }

  /** What a user tries on one system is what the portfolio says when that system is so. */
  @Test
  void system_withAChangeOfItsOwn_isThatOfTheChangedPortfolio() {
    int changed = 0;
    for (RandomCase one : CASES) {
      Company company = Company.of(one);
      PortfolioAnalysis portfolio =
          one.crosswalk().analyze(company.organisation(), company.systems(), one.viewpoint());
      for (int s = 0; s < company.systems().size(); s++) {
        Assessment system = company.systems().get(s);
        for (Change change : changes(system)) {
          List<Assessment> others = new ArrayList<>(company.systems());
          others.set(s, change.applyTo(system));
          Analysis fresh =
              one.crosswalk()
                  .analyze(company.organisation(), others, one.viewpoint())
                  .systems()
                  .get(s);
          Analysis moved = portfolio.systems().get(s).with(change);
          for (RequirementId id : RandomHub.provisions(one.corpus())) {
            assertThat(moved.coverage(id)).as("%s, %s", one, id).isEqualTo(fresh.coverage(id));
          }
          changed++;
        }
      }
    }
    assertThat(changed).isGreaterThan(100);
  }

  private static List<Change> changes(Assessment system) {
    List<Change> changes = new ArrayList<>();
    system.evidence().stream().limit(2).forEach(e -> changes.add(new Change.Withdraw(e.id())));
    system.statements().stream()
        .filter(Statement.OfProvision.class::isInstance)
        .limit(1)
        .forEach(
            statement ->
                changes.add(
                    new Change.State(
                        new Statement.Planned(
                            ((Statement.OfProvision) statement).provision(), Optional.empty()))));
    return changes;
  }

  /** A gap is one to extend exactly where some provision that asks for it can transfer it. */
  @Test
  void gap_thatIsNotPossible_saysOfExtendingWhatItsProvisionsDo() {
    Set<Gap.Need> seen = new HashSet<>();
    for (RandomCase one : CASES) {
      Company company = Company.of(one);
      PortfolioAnalysis portfolio =
          one.crosswalk().analyze(company.organisation(), company.systems(), one.viewpoint());
      for (Gap gap : portfolio.gaps()) {
        List<Content> contents =
            gap.provisions().stream()
                .map(id -> portfolio.coverage(id).measured().orElseThrow())
                .toList();
        if (contents.stream().noneMatch(c -> c.possible().contains(gap.pair()))) {
          boolean extend = contents.stream().anyMatch(c -> c.transferable().contains(gap.pair()));
          assertThat(gap.need())
              .as("%s, %s", one, gap)
              .isEqualTo(extend ? Gap.Need.EXTEND : Gap.Need.NEW);
          seen.add(gap.need());
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Gap.Need.values());
  }

  /** The counts and gaps of a framework follow from how its provisions stand. */
  private static void assertCounted(
      RandomCase one, PortfolioAnalysis portfolio, Framework framework) {
    Set<Pair> asked = new HashSet<>();
    Set<Pair> notHeld = new HashSet<>();
    Set<Pair> notPossible = new HashSet<>();
    Set<Pair> gaps = new HashSet<>();
    int full = 0;
    for (RequirementId id :
        framework.provisions().stream().map(provision -> provision.id()).toList()) {
      Coverage coverage = portfolio.coverage(id);
      if (coverage.measured().isPresent()) {
        Content content = coverage.measured().get();
        gaps.addAll(content.possible());
        gaps.addAll(content.transferable());
        gaps.addAll(content.missing());
        if (!(coverage instanceof Coverage.NotYet)) {
          full += coverage instanceof Coverage.Full ? 1 : 0;
          asked.addAll(content.held());
          notHeld.addAll(content.possible());
          notPossible.addAll(content.transferable());
          notPossible.addAll(content.missing());
        }
      }
    }
    notHeld.addAll(notPossible);
    asked.addAll(notHeld);
    Counts counts = portfolio.coverage(framework.id()).tally().inForce();
    String where = one + ", " + framework;
    assertThat(counts.full().lower()).as(where).isEqualTo(full);
    assertThat(counts.pairs()).as(where).isEqualTo(asked.size());
    assertThat(counts.held())
        .as(where)
        .isEqualTo(new Interval(asked.size() - notHeld.size(), asked.size() - notPossible.size()));
    assertThat(portfolio.gaps(framework.id()))
        .as(where)
        .extracting(Gap::pair)
        .containsExactlyInAnyOrderElementsOf(gaps);
  }
}
