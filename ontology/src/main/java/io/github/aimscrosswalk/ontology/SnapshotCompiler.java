package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.format.HubReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles frameworks and hub into the snapshot that is shipped. Run by the build. */
public final class SnapshotCompiler {
  private SnapshotCompiler() {}

  /**
   * Compiles the snapshot, or says everything that is wrong with the data and exits with 1.
   *
   * @param args the folder of the hub's tables, the file to write, the name of the release
   * @throws IOException if reading or writing fails
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("expected folder, file and release");
    }
    try {
      compile(Path.of(args[0]), Path.of(args[1]), args[2]);
    } catch (InvalidDataException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void compile(Path folder, Path file, String release) throws IOException {
    Corpus corpus = HubReader.read(release, folder, Ontology.frameworks());
    Crosswalk crosswalk = Crosswalk.of(corpus.withScopeTerms(Ontology.scopeTerms()));
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      crosswalk.write(out);
    }
  }
}
