package io.github.aimscrosswalk.fuzz;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.format.HubReader;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.ontology.Ontology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two invented frameworks and the tables between them, as files: what readers are given to check
 * names against, and what broken copies are made of.
 */
final class World {
  /** The frameworks, by the names of their files. */
  static final List<String> FRAMEWORKS =
      List.of("frameworks/alpha-2020.ttl", "frameworks/beta-2021.ttl");

  /** The tables, by the names of their files. */
  static final List<String> TABLES =
      List.of(
          "practices.tsv",
          "elements.tsv",
          "implies.tsv",
          "evidence-types.tsv",
          "demonstrates.tsv",
          "succession.tsv",
          "decomposition/alpha-2020.tsv",
          "decomposition/beta-2021.tsv",
          "applicability/beta-2021.tsv",
          "documented-information/alpha-2020.tsv",
          "fines/beta-2021.tsv",
          "fine-bands/beta-2021.tsv");

  private final Map<String, byte[]> tables = new LinkedHashMap<>();
  private final List<Framework> frameworks = new ArrayList<>();
  private final Crosswalk crosswalk;

  World() throws IOException {
    for (String name : FRAMEWORKS) {
      frameworks.add(Ontology.framework(name, new ByteArrayInputStream(file(name))));
    }
    for (String name : TABLES) {
      tables.put(name, file(name));
    }
    try (TableFolder folder = new TableFolder(tables)) {
      Corpus read = HubReader.read("fuzz", folder.path(), frameworks);
      crosswalk = Crosswalk.of(read.withScopeTerms(Ontology.scopeTerms()));
    }
  }

  /** Returns one of the files. */
  static byte[] file(String name) throws IOException {
    try (InputStream in = World.class.getResourceAsStream("world/" + name)) {
      if (in == null) {
        throw new IOException("expected the resource '" + name + "', found none");
      }
      return in.readAllBytes();
    }
  }

  /** Makes a folder of the tables, to be closed by whoever uses it. */
  TableFolder folder() throws IOException {
    return new TableFolder(tables);
  }

  /** Returns the frameworks, without rules. */
  List<Framework> frameworks() {
    return List.copyOf(frameworks);
  }

  /** Returns the whole, compiled. */
  Crosswalk crosswalk() {
    return crosswalk;
  }

  /** Returns the whole. */
  Corpus corpus() {
    return crosswalk.corpus();
  }

  /** Writes a file, and the folders it stands in. */
  static void write(Path file, byte[] content) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, content);
  }
}
