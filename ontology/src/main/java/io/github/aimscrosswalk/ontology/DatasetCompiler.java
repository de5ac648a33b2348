package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.ontology.dataset.DatasetBuilder;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.download.Downloads;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Writes the RDF dataset of a release as files to download. Run by the build. */
public final class DatasetCompiler {
  private DatasetCompiler() {}

  /**
   * Writes the files and prints how much there is.
   *
   * @param args the snapshot, the folder of the published mapping sets, the folder to write, the
   *     day whose wordings count, the IRI of the licence
   * @throws IOException if reading or writing fails
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      throw new IllegalArgumentException("expected snapshot, sets, folder, day and licence");
    }
    Crosswalk crosswalk;
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      crosswalk = Crosswalk.read(in);
    }
    LocalDate day = LocalDate.parse(args[3]);
    DatasetBuilder builder = Ontology.dataset(crosswalk, day).license(args[4]).issued(day);
    for (Path set : sets(Path.of(args[1]))) {
      try (InputStream in = Files.newInputStream(set)) {
        builder.add(SssomTsv.read(String.valueOf(set.getFileName()), in));
      }
    }
    RdfDataset data = builder.build();
    String name = "aims-crosswalk-" + crosswalk.corpus().release();
    Downloads.write(data, Path.of(args[2]), name);
    System.out.println(data);
  }

  private static List<Path> sets(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sssom.tsv")).sorted().toList();
    }
  }
}
