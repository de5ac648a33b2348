package io.github.aimscrosswalk.jmh.baseline;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.ArrayList;
import java.util.List;

/** Our library, asked through its public interface on a ready analysis. */
public final class Ours implements Engine {
  private final World world;
  private final Analysis analysis;
  private final List<FrameworkId> frameworks;
  private final List<Part> parts;
  private final List<Assessment> whole = new ArrayList<>();

  /**
   * Analyses the assessment of a world.
   *
   * @param world the world
   */
  public Ours(World world) {
    this.world = world;
    this.analysis = world.analysis();
    this.frameworks = world.crosswalk().frameworks().stream().map(Framework::id).toList();
    this.parts = frameworks.stream().map(Part::of).toList();
    for (Framework framework : world.crosswalk().frameworks()) {
      whole.add(implemented(framework));
    }
  }

  /** Returns the assessment of somebody who has implemented all of a framework that counts. */
  private Assessment implemented(Framework framework) {
    Assessment.Builder builder =
        Assessment.builder("all-of-" + framework.id()).about(world.assessment().target());
    for (Provision provision : framework.provisions()) {
      if (analysis.coverage(provision.id()).measured().isPresent()) {
        builder.implemented(framework.id(), provision.id().locator());
      }
    }
    return builder.build();
  }

  @Override
  public Object answer(Question question) {
    return switch (question) {
      case COVERAGE -> analysis.coverage(world.asked());
      case COVERAGE_OF_ALL -> coverage(analysis);
      case GAPS -> analysis.gaps(world.asked());
      case REUSE -> analysis.reuse();
      case OVERLAP ->
          world.crosswalk().overlaps(parts, world.assessment().scope(), Viewpoint.on(world.day()));
    };
  }

  private List<FrameworkCoverage> coverage(Analysis of) {
    List<FrameworkCoverage> coverage = new ArrayList<>(frameworks.size());
    for (FrameworkId framework : frameworks) {
      coverage.add(of.coverage(framework));
    }
    return coverage;
  }

  /**
   * For one system, as the others count it: one analysis for each framework that is held whole. The
   * call that is timed counts for an organisation, which tells populations apart and does more.
   */
  private List<List<FrameworkCoverage>> overlap() {
    List<List<FrameworkCoverage>> matrix = new ArrayList<>();
    for (Assessment held : whole) {
      matrix.add(coverage(world.crosswalk().analyze(held, world.day())));
    }
    return matrix;
  }

  @Override
  public List<String> lines(Question question) {
    return switch (question) {
      case COVERAGE -> List.of(line(analysis.coverage(world.asked())));
      case COVERAGE_OF_ALL -> coverage(analysis).stream().map(Ours::line).sorted().toList();
      case GAPS -> analysis.gaps(world.asked()).stream().map(Ours::line).sorted().toList();
      case REUSE -> lines(analysis.reuse());
      case OVERLAP -> Lines.overlap(frameworks, counts(overlap()));
    };
  }

  private static String line(FrameworkCoverage of) {
    Counts c = of.tally().inForce();
    int[] numbers = {
      c.provisions(),
      c.full().lower(),
      c.full().upper(),
      c.pairs(),
      c.held().lower(),
      c.held().upper(),
      c.transferable().lower(),
      c.transferable().upper(),
      c.touched().lower(),
      c.touched().upper()
    };
    return Lines.coverage(of.framework(), numbers, 0);
  }

  private static String line(Gap gap) {
    List<String> provisions = gap.provisions().stream().map(RequirementId::toString).toList();
    boolean extend = gap.need() == Gap.Need.EXTEND;
    return Lines.gap(
        gap.pair().toString(), gap.statement(), extend, provisions, gap.evidenceTypes());
  }

  private List<String> lines(Reuse reuse) {
    List<String> items = world.assessment().evidence().stream().map(Evidence::id).toList();
    List<FrameworkId> chosen = world.chosen();
    int[] served = new int[items.size() * chosen.size()];
    for (EvidenceUse use : reuse.items()) {
      int item = items.indexOf(use.evidence().id());
      for (RequirementId provision : use.serves()) {
        served[item * chosen.size() + chosen.indexOf(provision.framework())]++;
      }
    }
    return Lines.reuse(items, chosen, served);
  }

  private static int[] counts(List<List<FrameworkCoverage>> matrix) {
    int[] counts = new int[matrix.size() * matrix.size() * Lines.OVERLAP];
    int at = 0;
    for (List<FrameworkCoverage> row : matrix) {
      for (FrameworkCoverage cell : row) {
        Counts c = cell.tally().inForce();
        counts[at++] = c.full().lower();
        counts[at++] = c.held().lower();
        counts[at++] = c.transferable().lower();
        counts[at++] = c.touched().lower();
      }
    }
    return counts;
  }
}
