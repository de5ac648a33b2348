package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The plan for each framework and for all five together on the bundled data, each once in a fresh
 * virtual machine on one thread: so the time is that of a first call, with compilation in it.
 */
public final class Plans {
  private Plans() {}

  /**
   * Prints one line a plan.
   *
   * @param args none
   */
  public static void main(String[] args) {
    World world = World.Size.BUNDLED.world();
    Analysis analysis = world.analysis();
    List<FrameworkId> all = world.chosen();
    List<FrameworkId[]> requests = new ArrayList<>();
    all.forEach(framework -> requests.add(new FrameworkId[] {framework}));
    requests.add(all.toArray(FrameworkId[]::new));
    for (FrameworkId[] frameworks : requests) {
      long begin = System.nanoTime();
      Plan plan = analysis.plan(PlanRequest.of(frameworks));
      long took = System.nanoTime() - begin;
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %d | %d | %d | %s |",
              frameworks.length == 1 ? frameworks[0] : "all five",
              took / 1e6,
              plan.nodes(),
              plan.cost(),
              plan.lowerBound(),
              plan.proven() ? "yes" : "no"));
    }
  }
}
