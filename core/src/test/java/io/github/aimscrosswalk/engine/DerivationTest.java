package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static io.github.aimscrosswalk.engine.SmallCorpus.pair;
import static io.github.aimscrosswalk.engine.SmallCorpus.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Ground.Weight;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Why a provision stands as it does: in every assessment of {@link Worlds}, and in single cases.
 *
 * <pre>
 * law                              evidence             implications
 * ├─ 1  p.d@ai                     └─ log (ai)  p.a     p.a → p.b → p.c → p.d
 * ├─ 2  p.a@privacy  p.z@ai                             p.a → p.x → p.d
 * ├─ 3  -
 * └─ 4  p.a@ai  p.b@ai
 * </pre>
 */
final class DerivationTest {
  private static final FrameworkId LAW = FrameworkId.of("law");
  private static final Crosswalk CROSSWALK =
      new SmallCorpus()
          .provision("law:1", "p.d@ai")
          .provision("law:2", "p.z@ai", "p.a@privacy")
          .provision("law:3")
          .provision("law:4", "p.a@ai", "p.b@ai")
          .implies("p.a", "p.x")
          .implies("p.x", "p.d")
          .implies("p.a", "p.b")
          .implies("p.b", "p.c")
          .implies("p.c", "p.d")
          .type("log", "p.a")
          .crosswalk();

  @Test
  void grounds_inEveryWorld_agreeWithCoverage() {
    for (Worlds.World world : Worlds.all()) {
      Analysis analysis = world.analysis();
      for (RequirementId provision : Worlds.PROVISIONS) {
        Derivation derivation = analysis.derivation(provision);
        Optional<Content> content = analysis.coverage(provision).measured();
        List<Pair> explained =
            derivation.parts().stream().map(part -> part.assignment().pair()).toList();
        List<Pair> asked = content.map(c -> Worlds.asked(provision)).orElse(List.of());

        assertThat(derivation.coverage()).isEqualTo(analysis.coverage(provision));
        assertThat(explained).as("%s in %s", provision, world).isEqualTo(asked);
        for (Derivation.Part part : derivation.parts()) {
          assertThat(weights(part))
              .as("%s of %s in %s", part.assignment().pair(), provision, world)
              .isEqualTo(expectedWeight(part.assignment().pair(), content.orElseThrow()));
        }
      }
    }
  }

  /** Returns the best weight of the grounds; empty if there is none. */
  private static Optional<Weight> weights(Derivation.Part part) {
    return part.grounds().stream().map(Ground::weight).sorted().findFirst();
  }

  private static Optional<Weight> expectedWeight(Pair pair, Content content) {
    if (content.held().contains(pair)) {
      return Optional.of(Weight.HELD);
    }
    if (content.possible().contains(pair)) {
      return Optional.of(Weight.POSSIBLE);
    }
    return content.transferable().contains(pair)
        ? Optional.of(Weight.TRANSFERABLE)
        : Optional.empty();
  }

  @Test
  void grounds_inEveryWorld_areRealChainsFromRealSources() {
    Corpus corpus = Worlds.CROSSWALK.corpus();
    for (Worlds.World world : Worlds.all()) {
      Analysis analysis = world.analysis();
      for (RequirementId provision : Worlds.PROVISIONS) {
        for (Derivation.Part part : analysis.derivation(provision).parts()) {
          for (Ground ground : part.grounds()) {
            assertChain(corpus, ground, part.assignment().pair());
            assertThat(isShownBySource(corpus, ground)).as("%s in %s", ground, world).isTrue();
          }
        }
      }
    }
  }

  private static void assertChain(Corpus corpus, Ground ground, Pair asked) {
    List<Pair> chain = new ArrayList<>(List.of(ground.shown()));
    chain.addAll(ground.implied());
    for (int i = 1; i < chain.size(); i++) {
      Pair from = chain.get(i - 1);
      Pair to = chain.get(i);
      assertThat(corpus.hub().implications())
          .as("step from %s to %s", from, to)
          .anyMatch(m -> m.from().equals(from.element()) && m.to().equals(to.element()));
      assertThat(to.subject()).isEqualTo(from.subject());
    }
    Pair last = chain.get(chain.size() - 1);
    assertThat(last.element()).isEqualTo(asked.element());
    if (ground.weight() != Weight.TRANSFERABLE) {
      assertThat(last.subject()).isEqualTo(asked.subject());
    }
  }

  private static boolean isShownBySource(Corpus corpus, Ground ground) {
    Pair shown = ground.shown();
    if (ground.source() instanceof Ground.Source.Shown shownBy) {
      Evidence evidence = shownBy.evidence();
      List<Subject> subjects =
          evidence.subjects().isEmpty()
              ? corpus.evidenceType(evidence.type()).orElseThrow().subjects()
              : evidence.subjects();
      return subjects.contains(shown.subject())
          && corpus.hub().demonstrations().stream()
              .filter(d -> d.evidenceType().equals(evidence.type()))
              .anyMatch(d -> d.element().equals(shown.element()));
    }
    Statement statement = ((Ground.Source.Stated) ground.source()).statement();
    RequirementId about = ((Statement.OfProvision) statement).provision();
    return corpus.hub().assignments().stream()
        .anyMatch(a -> a.provision().equals(about) && a.pair().equals(shown));
  }

  @Test
  void ground_byImplication_tellsTheShortestChain() {
    Assessment logged = Assessment.builder("acme").evidence("log", DAY).build();
    Derivation.Part part = derivation(logged, "law:1").parts().get(0);

    assertThat(part.grounds())
        .containsExactly(
            new Ground(
                new Ground.Source.Shown(logged.evidence().get(0), Evidence.Standing.FRESH),
                pair("p.a@ai"),
                pairs("p.x@ai", "p.d@ai"),
                Weight.HELD));
    assertThat(part.grounds().get(0).describe())
        .isEqualTo("evidence 'log-2026-06-15' (log, FRESH)");
  }

  @Test
  void ground_aboutOtherSubject_isTransferable() {
    Assessment logged = Assessment.builder("acme").evidence("log", DAY).build();
    Derivation derivation = derivation(logged, "law:2");
    List<Ground> grounds = derivation.parts().get(0).grounds();

    assertThat(derivation.parts().get(0).assignment().pair()).isEqualTo(pair("p.a@privacy"));
    assertThat(grounds).hasSize(1);
    assertThat(grounds.get(0).weight()).isEqualTo(Weight.TRANSFERABLE);
    assertThat(grounds.get(0).shown()).isEqualTo(pair("p.a@ai"));
    assertThat(grounds.get(0).implied()).isEmpty();
    assertThat(derivation.parts().get(1).grounds()).isEmpty();
  }

  @Test
  void ground_byPartialStatement_restsOnTheElementNamed() {
    Assessment named = Assessment.builder("acme").partial(LAW, "4", "p.a").build();
    Assessment other = Assessment.builder("acme").partial(LAW, "4", "p.b").build();
    Ground.Source source = new Ground.Source.Stated(named.statements().get(0));
    Ground.Source otherSource = new Ground.Source.Stated(other.statements().get(0));

    assertThat(derivation(named, "law:4").parts().get(1).grounds())
        .containsExactly(new Ground(source, pair("p.a@ai"), pairs("p.b@ai"), Weight.HELD));
    assertThat(derivation(other, "law:4").parts().get(0).grounds())
        .containsExactly(new Ground(otherSource, pair("p.a@ai"), List.of(), Weight.POSSIBLE));
  }

  @Test
  void grounds_ofSeveralSources_standInTheUsersOrder() {
    Assessment acme =
        Assessment.builder("acme")
            .evidence("log", DAY.minusYears(3))
            .evidence("log", DAY)
            .found("p.c", Subject.AI)
            .partial(LAW, "1")
            .build();
    List<Ground> grounds = derivation(acme, "law:1").parts().get(0).grounds();

    assertThat(grounds)
        .extracting(Ground::weight)
        .containsExactly(Weight.HELD, Weight.POSSIBLE, Weight.POSSIBLE, Weight.HELD);
    assertThat(grounds)
        .extracting(Ground::describe)
        .containsExactly(
            "finding about p.c@ai",
            "statement 'Partial' about law:1",
            "evidence 'log-2023-06-15' (log, STALE)",
            "evidence 'log-2026-06-15' (log, FRESH)");
  }

  @Test
  void derivation_ofWhatIsNotMeasured_hasNoParts() {
    Assessment acme = Assessment.builder("acme").exclude(LAW, "1", "not ours").build();

    assertThat(derivation(acme, "law:1").parts()).isEmpty();
    assertThat(derivation(acme, "law:1").coverage()).isInstanceOf(Coverage.Excluded.class);
    assertThat(derivation(acme, "law:3").parts()).isEmpty();
  }

  private static Derivation derivation(Assessment assessment, String provision) {
    return CROSSWALK.analyze(assessment, DAY).derivation(id(provision));
  }
}
