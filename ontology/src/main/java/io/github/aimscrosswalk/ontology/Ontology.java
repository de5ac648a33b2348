package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.ScopeTerm;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.ontology.dataset.DatasetBuilder;
import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;

/** The frameworks that this library describes in Turtle, and the vocabulary they use. */
public final class Ontology {
  private static final List<String> FRAMEWORKS =
      List.of(
          "iso-42001-2023", "eu-ai-act-2024", "nist-ai-rmf-1.0", "iso-27001-2022", "soc2-tsc-2017");

  static {
    JenaSystem.init();
  }

  private Ontology() {}

  /**
   * Returns the bundled frameworks, each held to its shapes. Parses Turtle and runs SHACL: seconds,
   * not microseconds. Nothing outside the library is read.
   *
   * @return the frameworks: ISO/IEC 42001, the EU AI Act, NIST AI RMF, ISO/IEC 27001, SOC 2
   * @throws IOException if a resource cannot be read
   * @throws InvalidDataException with every problem of every file
   */
  public static List<Framework> frameworks() throws IOException {
    List<Framework> frameworks = new ArrayList<>();
    for (String id : FRAMEWORKS) {
      String name = "frameworks/" + id + ".ttl";
      try (InputStream in = resource(name)) {
        frameworks.add(framework(id + ".ttl", in));
      }
    }
    return List.copyOf(frameworks);
  }

  /**
   * Returns the scope vocabulary: the circumstances that a scope may state.
   *
   * @return the terms, sorted by dimension and value
   * @throws IOException if a resource cannot be read
   * @throws InvalidDataException if the file is broken
   */
  public static List<ScopeTerm> scopeTerms() throws IOException {
    return ScopeVocabulary.read(graph("scope.ttl"));
  }

  /**
   * Begins the RDF dataset of a crosswalk: a named graph for each kind of its data, the mappings
   * derived from it, our vocabulary, and how the scope vocabulary relates to that of DPV; add what
   * else shall stand beside it, and build.
   *
   * @param crosswalk the data, bundled or a user's own
   * @param day the day whose wordings count for the derived mappings
   * @return a builder
   * @throws IOException if a resource cannot be read
   */
  public static DatasetBuilder dataset(Crosswalk crosswalk, LocalDate day) throws IOException {
    DatasetBuilder builder =
        new DatasetBuilder(crosswalk, day, graph("vocabulary.ttl"), graph("scope.ttl"));
    MappingSet links = scopeLinks(crosswalk.corpus().scopeTerms());
    return links.mappings().isEmpty() ? builder : builder.add(links);
  }

  /** How terms of the scope vocabulary relate to those of other vocabularies. */
  private static MappingSet scopeLinks(List<ScopeTerm> terms) throws IOException {
    Set<String> known = new HashSet<>();
    terms.forEach(term -> known.add(Iris.scopeTerm(term.dimension(), term.value()).getURI()));
    String name = "scope-dpv.sssom.tsv";
    try (InputStream in = resource(name)) {
      MappingSet all = SssomTsv.read(name, in);
      List<Mapping> links =
          all.mappings().stream().filter(link -> known.contains(link.subject())).toList();
      return new MappingSet(all.prefixes(), all.slots(), all.extensions(), links);
    }
  }

  /**
   * Reads one framework from Turtle and holds it to the shapes.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @return the framework, without rules of application
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input
   */
  public static Framework framework(String source, InputStream from) throws IOException {
    TurtleFile file = TurtleFile.read(source, from);
    Problems problems = new Problems(source);
    file.checkNoBlankNodes(problems);
    ShapeCheck.check(file, graph("shapes/framework.ttl"), problems, graph("scope.ttl"));
    problems.throwIfAny();
    return FrameworkLoader.load(file);
  }

  /** Parses a bundled Turtle file. */
  static Graph graph(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return TurtleFile.read(name, in).graph();
    }
  }

  static InputStream resource(String name) throws IOException {
    InputStream in = Ontology.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("expected the resource '" + name + "', found none");
    }
    return in;
  }
}
