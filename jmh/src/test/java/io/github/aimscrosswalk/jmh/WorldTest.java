package io.github.aimscrosswalk.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.jmh.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured on is what the table says it is. */
final class WorldTest {
  @Test
  void large_isOfTheSizeAskedFor() {
    Corpus corpus = World.Size.LARGE.corpus();
    assertThat(corpus.frameworks()).hasSize(200);
    assertThat(corpus.frameworks().stream().mapToInt(f -> f.provisions().size()).sum())
        .isEqualTo(60_000);
    assertThat(corpus.hub().assignments().stream().map(Assignment::pair).distinct())
        .hasSize(50_000);
    assertThat(corpus.hub().assignments().stream().map(Assignment::provision).distinct())
        .as("provisions taken apart")
        .hasSize(60_000);
  }

  @Test
  void corpus_madeTwice_isTheSame() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Crosswalk.of(World.Size.SMALL.corpus()).write(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "BUNDLED"})
  void day_leavesNothingToCome(World.Size size) {
    World world = size.world();
    Analysis analysis = world.analysis();
    for (Framework framework : world.crosswalk().frameworks()) {
      Tally tally = analysis.coverage(framework.id()).tally();
      assertThat(tally.upcoming().provisions()).as(framework.id() + " upcoming").isZero();
      assertThat(tally.inForce().unknown()).as(framework.id() + " unknown").isZero();
    }
  }

  @Test
  void assessment_ofBundled_hasWhatIsAskedFor() {
    World world = World.Size.BUNDLED.world();
    List<Statement> statements = world.assessment().statements();
    assertThat(statements).hasSize(80).allMatch(s -> s instanceof Statement.Implemented);
    assertThat(world.assessment().evidence()).hasSize(40);
    assertThat(world.assessment().evidence().stream().map(e -> standing(world, e)))
        .contains(Evidence.Standing.FRESH, Evidence.Standing.STALE, Evidence.Standing.DRAFT);
    assertThat(world.chosen()).hasSize(5);
    assertThat(world.assessments(2)).doesNotHaveDuplicates().startsWith(world.assessment());
  }

  private static Evidence.Standing standing(World world, Evidence item) {
    return item.on(
        world.crosswalk().corpus().evidenceType(item.type()).orElseThrow().freshness(),
        world.day());
  }
}
