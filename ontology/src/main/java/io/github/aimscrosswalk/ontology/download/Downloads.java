package io.github.aimscrosswalk.ontology.download;

import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;

/**
 * Writes a dataset as files that every triple store can load: N-Quads, TriG and JSON-LD with all
 * its graphs, Turtle with their union, and the SHA-256 sums of these. The same data always give the
 * same bytes; the N-Quads are the canonical form of the dataset (RDFC-1.0), as there are no blank
 * nodes.
 */
public final class Downloads {
  /** The name of the file of sums. */
  public static final String SUMS = "SHA256SUMS";

  private final RdfDataset data;
  private final Path folder;

  private Downloads(RdfDataset data, Path folder) {
    this.data = data;
    this.folder = folder;
  }

  /**
   * Writes the files, over those of the same name. Costs some seconds for the bundled release.
   *
   * @param data the dataset; without blank nodes
   * @param folder where to; made if need be
   * @param name what the names of the files begin with, before {@code .nq}, {@code .trig}, {@code
   *     .jsonld} and {@code .ttl}
   * @return the files written, the sums last
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if a graph has a blank node
   */
  public static List<Path> write(RdfDataset data, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    return new Downloads(data, folder).write(name);
  }

  private List<Path> write(String name) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(write(name + ".jsonld", this::jsonLd));
    files.add(write(name + ".nq", this::nQuads));
    files.add(write(name + ".trig", this::triG));
    files.add(write(name + ".ttl", this::turtle));
    StringBuilder sums = new StringBuilder();
    for (Path file : files) {
      sums.append(sum(file)).append("  ").append(file.getFileName()).append('\n');
    }
    Path all = folder.resolve(SUMS);
    Files.writeString(all, sums);
    files.add(all);
    return List.copyOf(files);
  }

  /** Writes one format. */
  private interface Format {
    void write(Appendable out) throws IOException;
  }

  private Path write(String name, Format format) throws IOException {
    Path file = folder.resolve(name);
    try (Writer out = Files.newBufferedWriter(file)) {
      format.write(out);
    }
    return file;
  }

  private Map<String, Graph> graphs() {
    Map<String, Graph> graphs = new LinkedHashMap<>();
    for (String name : data.names()) {
      graphs.put(name, data.graph(name).orElseThrow());
    }
    return graphs;
  }

  private void jsonLd(Appendable out) throws IOException {
    new JsonLdWriter(RdfDataset.prefixes(), out).write(graphs());
  }

  private void nQuads(Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    graphs()
        .forEach(
            (name, graph) ->
                graph
                    .find()
                    .forEach(
                        t ->
                            lines.add(
                                Sorted.term(t.getSubject())
                                    + " "
                                    + Sorted.term(t.getPredicate())
                                    + " "
                                    + Sorted.term(t.getObject())
                                    + " <"
                                    + name
                                    + "> .\n")));
    lines.sort(Sorted.BY_CODE_POINT);
    for (String line : lines) {
      out.append(line);
    }
  }

  private void triG(Appendable out) throws IOException {
    TurtleWriter writer = new TurtleWriter(RdfDataset.prefixes(), out);
    writer.prefixes();
    for (Map.Entry<String, Graph> graph : graphs().entrySet()) {
      writer.named(graph.getKey(), graph.getValue());
    }
  }

  private void turtle(Appendable out) throws IOException {
    TurtleWriter writer = new TurtleWriter(RdfDataset.prefixes(), out);
    writer.prefixes();
    writer.triples(data.union(), "");
  }

  private static String sum(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected SHA-256 in every Java runtime", e);
    }
  }
}
