package io.github.aimscrosswalk.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every reader of the library. */
final class Targets {
  private Targets() {}

  /** Returns all targets, in the order in which they are reported. */
  static List<Target> all() throws IOException {
    World world = new World();
    List<Target> all = new ArrayList<>(CoreTargets.of(world));
    all.addAll(TableTargets.of(world));
    all.addAll(RdfTargets.of(world));
    return List.copyOf(all);
  }

  /** Returns the target of a name. */
  static Target named(String name) throws IOException {
    List<Target> all = all();
    return all.stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected one of "
                        + all.stream().map(Target::name).toList()
                        + ", found '"
                        + name
                        + "'"));
  }
}
