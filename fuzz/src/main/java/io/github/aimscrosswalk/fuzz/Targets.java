package io.github.aimscrosswalk.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every reader of the library. Closing takes away the folders that some of them read. */
final class Targets implements AutoCloseable {
  private final TableTargets tables;
  private final List<Target> all;

  Targets() throws IOException {
    World world = new World();
    this.tables = new TableTargets(world);
    List<Target> targets = new ArrayList<>(CoreTargets.of(world));
    targets.addAll(tables.targets());
    targets.addAll(RdfTargets.of(world));
    this.all = List.copyOf(targets);
  }

  /** Returns all targets, in the order in which they are reported. */
  List<Target> all() {
    return all;
  }

  /** Returns the target of a name. */
  Target named(String name) {
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

  @Override
  public void close() throws IOException {
    tables.close();
  }
}
