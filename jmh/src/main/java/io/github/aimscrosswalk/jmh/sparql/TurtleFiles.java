package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFDataMgr;

/**
 * What a program on Jena alone would start from: the Turtle of the five frameworks as it is
 * shipped, and the elements, decompositions and implications as one Turtle file more. And the
 * question that is asked of it: how many pairs of a framework are held, once two of its provisions
 * are implemented.
 */
public final class TurtleFiles {
  private static final String DATA = "https://w3id.org/aims-crosswalk/";
  private static final String HUB = "hub.ttl";

  private TurtleFiles() {}

  /**
   * Writes the files.
   *
   * @param directory where to
   * @throws IOException if reading or writing fails
   */
  public static void write(Path directory) throws IOException {
    Corpus corpus = Crosswalks.bundled().corpus();
    for (Framework framework : corpus.frameworks()) {
      String name = framework.id() + ".ttl";
      try (InputStream in = Ontology.class.getResourceAsStream("frameworks/" + name)) {
        if (in == null) {
          throw new IOException("expected the Turtle of '" + framework.id() + "', found none");
        }
        Files.copy(in, directory.resolve(name));
      }
    }
    Files.writeString(directory.resolve(HUB), hub(corpus));
  }

  /**
   * Deletes the files and their directory.
   *
   * @param directory the directory
   * @throws IOException if that fails
   */
  public static void delete(Path directory) throws IOException {
    for (Path file : files(directory)) {
      Files.delete(file);
    }
    Files.delete(directory);
  }

  private static List<Path> files(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
      found.forEach(files::add);
    }
    return files.stream().sorted().toList();
  }

  private static String hub(Corpus corpus) {
    StringWriter out = new StringWriter();
    out.write("@prefix : <" + Store.BASE + "> .\n");
    for (Element element : corpus.hub().elements()) {
      for (Subject subject : Subject.values()) {
        String pair = iri(new Pair(element.id(), subject));
        out.write(pair + " :statement \"" + element.statement().replace("\"", "\\\"") + "\"");
        corpus.hub().implications().stream()
            .filter(i -> i.from().equals(element.id()))
            .forEach(i -> out.write(" ; :implies " + iri(new Pair(i.to(), subject))));
        out.write(" .\n");
      }
    }
    for (Assignment assignment : corpus.hub().assignments()) {
      out.write(
          provision(assignment.provision().framework(), assignment.provision().locator())
              + " :asks "
              + iri(assignment.pair())
              + " .\n");
    }
    return out.toString();
  }

  private static String iri(Pair pair) {
    return "<" + Store.BASE + "pair/" + pair + ">";
  }

  private static String provision(FrameworkId framework, String locator) {
    return "<" + DATA + "framework/" + framework + "/" + locator + ">";
  }

  /**
   * Parses the files into a graph.
   *
   * @param directory where they are
   * @return a way to ask the graph
   * @throws IOException if reading fails
   */
  public static Parsed parse(Path directory) throws IOException {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (Path file : files(directory)) {
      RDFDataMgr.read(graph, file.toUri().toString());
    }
    return new Parsed(graph);
  }

  /** Turtle, parsed. */
  public static final class Parsed {
    private final Graph graph;

    private Parsed(Graph graph) {
      this.graph = graph;
    }

    /**
     * Counts the pairs of a framework that are held once some of its provisions are implemented.
     *
     * @param framework the framework
     * @param implemented the locators of the provisions
     * @return the pairs held
     */
    public int held(FrameworkId framework, String... implemented) {
      List<String> done = new ArrayList<>();
      for (String locator : implemented) {
        done.add(provision(framework, locator));
      }
      String query =
          "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#> "
              + "SELECT (COUNT(DISTINCT ?pair) AS ?n) { VALUES ?done { "
              + String.join(" ", done)
              + " } ?done :asks/:implies* ?pair . ?p :asks ?pair . ?p ns:memberOf+ <"
              + DATA
              + "framework/"
              + framework
              + "> }";
      int[] held = {0};
      new JenaStore(graph).prepare(query, "n").each(row -> held[0] = row.number(0));
      return held[0];
    }
  }
}
