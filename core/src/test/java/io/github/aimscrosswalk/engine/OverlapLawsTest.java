package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws of overlap, held to random corpora. */
final class OverlapLawsTest {
  private static final List<RandomCase> CASES = RandomCase.cases(4000, 60);

  @Test
  void part_againstItself_isFull() {
    for (RandomCase one : CASES) {
      Viewpoint all = one.viewpoint().under(Policy.all());
      for (Part part : parts(one)) {
        Counts counts =
            one.crosswalk().overlaps(List.of(part), one.assessment().scope(), all).get(0).counts();
        assertThat(counts.full()).as("%s, %s", one, part).isEqualTo(exactly(counts.provisions()));
        assertThat(counts.held()).as("%s, %s", one, part).isEqualTo(exactly(counts.pairs()));
        assertThat(counts.transferable()).as("%s, %s", one, part).isEqualTo(exactly(0));
      }
    }
  }

  private static Interval exactly(int count) {
    return new Interval(count, count);
  }

  @Test
  void part_againstAnother_isWhatImplementingAllOfItGives() {
    for (RandomCase one : CASES) {
      Scope scope = one.assessment().scope();
      List<Part> parts = parts(one);
      List<Overlap> overlaps = one.crosswalk().overlaps(parts, scope, one.viewpoint());
      assertThat(overlaps).hasSize(parts.size() * parts.size());
      for (int i = 0; i < overlaps.size(); i++) {
        Overlap overlap = overlaps.get(i);
        assertThat(overlap.from()).isEqualTo(parts.get(i / parts.size()));
        assertThat(overlap.to()).isEqualTo(parts.get(i % parts.size()));
        assertThat(overlap.counts())
            .as("%s, %s to %s", one, overlap.from(), overlap.to())
            .isEqualTo(implemented(one, scope, overlap));
      }
    }
  }

  private static Counts implemented(RandomCase one, Scope scope, Overlap overlap) {
    Assessment.Builder builder = Assessment.builder("anybody").scope(scope);
    Analysis silent = one.analysis(builder.build());
    for (RequirementId id : provisions(one, overlap.from())) {
      if (silent.application(id).isPresent()) {
        builder.implemented(id.framework(), id.locator());
      }
    }
    PlainAnalysis plain = new PlainAnalysis(one.corpus(), one.analysis(builder.build()));
    return plain.counts(
        provisions(one, overlap.to()).stream()
            .filter(id -> silent.application(id).isPresent())
            .toList());
  }

  private static List<RequirementId> provisions(RandomCase one, Part part) {
    return RandomHub.provisions(one.corpus()).stream()
        .filter(id -> id.framework().equals(part.framework()))
        .filter(
            id ->
                part.node().map(node -> PlainAnalysis.isBelow(one.corpus(), id, node)).orElse(true))
        .toList();
  }

  /** Returns two whole frameworks and a node of each. */
  private static List<Part> parts(RandomCase one) {
    List<Part> parts = new ArrayList<>();
    for (Framework framework : one.corpus().frameworks().subList(0, 2)) {
      List<Requirement> nodes = framework.requirements();
      parts.add(Part.of(framework.id()));
      parts.add(Part.of(nodes.get((int) (one.seed() % nodes.size())).id()));
    }
    return parts;
  }
}
