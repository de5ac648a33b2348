package io.github.aimscrosswalk.fuzz;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.format.HubReader;
import io.github.aimscrosswalk.fuzz.Target.Refusals;
import io.github.aimscrosswalk.ontology.Ontology;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The readers of a folder: the tables of a release, and all that a user may bring. */
final class TableTargets implements AutoCloseable {
  /** What a user's folder holds that is good; another file is replaced or added. */
  private static final List<String> OWN = List.of("frameworks/gamma-2022.ttl");

  private static final List<String> OTHERS =
      List.of(
          "decomposition/gamma-2022.tsv",
          "applicability/gamma-2022.tsv",
          "documented-information/gamma-2022.tsv",
          "mappings/own.sssom.tsv",
          "practices.tsv",
          "elements.tsv",
          "implies.tsv",
          "evidence-types.tsv",
          "demonstrates.tsv");

  private final World world;
  private final TableFolder release;
  private final TableFolder own;

  TableTargets(World world) throws IOException {
    this.world = world;
    this.release = world.folder();
    Map<String, byte[]> files = new HashMap<>();
    for (String name : OWN) {
      files.put(name, World.file(name));
    }
    this.own = new TableFolder(files);
  }

  List<Target> targets() {
    return List.of(
        new Target("hub-tables", Refusals.DIAGNOSTICS, this::hub),
        new Target("own-folder", Refusals.DIAGNOSTICS, this::folder));
  }

  @Override
  public void close() throws IOException {
    release.close();
    own.close();
  }

  private void hub(byte[] input) throws IOException {
    release.replaced(
        input,
        World.TABLES,
        folder -> {
          Corpus read = HubReader.read("fuzz", folder, world.frameworks());
          Same.snapshot(Crosswalk.of(read));
        });
  }

  private void folder(byte[] input) throws IOException {
    List<String> names = new ArrayList<>(OWN);
    names.addAll(OTHERS);
    own.replaced(
        input,
        names,
        folder -> {
          Crosswalk joined = Ontology.join(world.crosswalk(), folder);
          Same.answers(joined);
          Same.snapshot(Crosswalk.of(joined.corpus()));
        });
  }
}
