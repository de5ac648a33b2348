package io.github.aimscrosswalk.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.HashedCollections;
import io.github.aimscrosswalk.jmh.baseline.Limit;
import io.github.aimscrosswalk.jmh.baseline.Ours;
import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.sparql.Form;
import io.github.aimscrosswalk.jmh.sparql.SparqlEngine;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared gives the same numbers: else its times mean nothing. */
final class AgreementTest {
  private static final Map<World.Size, Facts> FACTS = new EnumMap<>(World.Size.class);

  private static final Map<World.Size, Ours> OURS = new EnumMap<>(World.Size.class);

  private static Facts facts(World.Size size) {
    return FACTS.computeIfAbsent(size, s -> new Facts(s.world()));
  }

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "BUNDLED"})
  void answers_ofOurs_haveSomethingOfEveryKind(World.Size size) {
    Ours ours = new Ours(facts(size).world());
    List<String> coverage = ours.lines(Question.COVERAGE_OF_ALL);
    assertThat(coverage).anyMatch(line -> line.matches(".* full (\\d+)\\.\\.(?!\\1/).*"));
    assertThat(coverage).anyMatch(line -> line.matches(".* held (\\d+)\\.\\.(?!\\1/).*"));
    assertThat(coverage).anyMatch(line -> line.matches(".* transferable [1-9]\\d*\\.\\..*"));
    assertThat(coverage).anyMatch(line -> line.matches(".* touched (\\d+)\\.\\.(?!\\1$).*"));
    assertThat(ours.lines(Question.GAPS)).anyMatch(line -> line.contains(" extend "));
    assertThat(ours.lines(Question.GAPS)).anyMatch(line -> line.contains(" new "));
    assertThat(ours.lines(Question.REUSE)).hasSizeGreaterThan(10);
    assertThat(ours.lines(Question.OVERLAP)).anyMatch(line -> line.matches(".*full [1-9].*"));
  }

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "BUNDLED"})
  void answers_ofCollectionsAndLimit_areOurs(World.Size size) {
    Ours ours = new Ours(facts(size).world());
    HashedCollections collections = new HashedCollections(facts(size));
    Limit limit = new Limit(facts(size));
    for (Question question : Question.values()) {
      List<String> expected = ours.lines(question);
      assertThat(collections.lines(question)).as("collections: " + question).isEqualTo(expected);
      assertThat(limit.lines(question)).as("limit: " + question).isEqualTo(expected);
      assertThat(limit.lines(question)).as("limit again: " + question).isEqualTo(expected);
    }
    List<String> all = ours.lines(Question.COVERAGE_OF_ALL);
    assertThat(limit.linesOfFresh()).as("limit, from the statements").isEqualTo(all);
    assertThat(collections.fresh()).as("collections, from the statements").hasSameSizeAs(all);
    assertThat(collections.lines(Question.COVERAGE_OF_ALL)).isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void answers_ofJena_areOursInEveryStoreAndForm(Form form) {
    for (String variant : SparqlEngine.jenaVariants()) {
      holdToOurs(
          variant, World.Size.SMALL, facts -> SparqlEngine.jena(facts, variant, question -> form));
    }
    holdToOurs(
        "fast", World.Size.BUNDLED, facts -> SparqlEngine.jena(facts, "fast", question -> form));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void answers_ofRdf4j_areOursInEveryStoreAndForm(Form form) {
    for (String variant : SparqlEngine.rdf4jVariants()) {
      holdToOurs(
          variant, World.Size.SMALL, facts -> SparqlEngine.rdf4j(facts, variant, question -> form));
      holdToOurs(
          variant,
          World.Size.BUNDLED,
          facts -> SparqlEngine.rdf4j(facts, variant, question -> form));
    }
  }

  private static void holdToOurs(
      String variant, World.Size size, Function<Facts, SparqlEngine> maker) {
    Ours ours = OURS.computeIfAbsent(size, s -> new Ours(facts(s).world()));
    try (SparqlEngine engine = maker.apply(facts(size))) {
      for (Question question : Question.values()) {
        assertThat(engine.lines(question))
            .as(variant + ", " + size + ", " + question)
            .isEqualTo(ours.lines(question));
      }
    }
  }
}
