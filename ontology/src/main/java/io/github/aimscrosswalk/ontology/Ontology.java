package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.ScopeTerm;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.ontology.dataset.DatasetBuilder;
import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.ontology.input.InputLimits;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

  /** A law with all its points has 20,000 triples; looking at shapes costs more than parsing. */
  private static final InputLimits USERS = new InputLimits(16 << 20, 200_000, 64, 2048, 1 << 16);

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
        frameworks.add(bundled(id + ".ttl", in));
      }
    }
    return List.copyOf(frameworks);
  }

  /** Reads a framework in the form in which the bundled ones are kept. */
  static Framework bundled(String source, InputStream from) throws IOException {
    return FrameworkLoader.load(
        checked(source, from, InputLimits.standard(), "shapes/framework.ttl"), "");
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
   * Reads one framework of a user from Turtle and holds it to the shapes for users, which ask for
   * less than those for bundled frameworks. It may stand under an IRI of the user's own that ends
   * in its identifier; the IRI is then kept as the link of the edition.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @return the framework, without rules of application
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input, by line
   */
  public static Framework framework(String source, InputStream from) throws IOException {
    return framework(frameworkFile(source, from));
  }

  /** Reads a file of a user that fits the shapes of frameworks. */
  static TurtleFile frameworkFile(String source, InputStream from) throws IOException {
    return checked(source, from, USERS, "shapes/user-framework.ttl");
  }

  /** Makes a framework of a file that fits the shapes for users. */
  static Framework framework(TurtleFile file) {
    OwnNames names = OwnNames.of(file.graph());
    String link = String.join("", names.ours().keySet());
    return FrameworkLoader.load(file.renamed(names), link);
  }

  /**
   * Reads one assessment from Turtle, in the form that {@code AssessmentGraph} writes, and holds it
   * to the shapes for users and its identifiers to a crosswalk. Frameworks that stand under IRIs of
   * the user's own may be named by these.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @param crosswalk what the assessment speaks of
   * @return the assessment
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input, by line; what is named is looked
   *     at once the form is sound
   */
  public static Assessment assessment(String source, InputStream from, Crosswalk crosswalk)
      throws IOException {
    OwnNames names = OwnNames.of(crosswalk.corpus());
    TurtleFile file = TurtleFile.read(source, from, USERS).renamed(names);
    check(file, "shapes/user-assessment.ttl");
    return AssessmentLoader.load(file, crosswalk.corpus());
  }

  /**
   * Returns a crosswalk with all that a folder of a user brings, told with every problem of every
   * file at once:
   *
   * <ul>
   *   <li>{@code frameworks/*.ttl}: frameworks, as {@link #framework} reads them;
   *   <li>{@code mappings/*.sssom.tsv}: mapping sets, which speak for what is not taken apart;
   *   <li>{@code decomposition/<id>.tsv}, {@code practices.tsv}, {@code elements.tsv}, {@code
   *       implies.tsv}, {@code evidence-types.tsv}, {@code demonstrates.tsv}, {@code
   *       applicability/<id>.tsv}, {@code documented-information/<id>.tsv}: the tables of {@code
   *       HubReader}.
   * </ul>
   *
   * <p>All of them may be missing, but not all at once. Other files are told, save those whose
   * names begin with a dot or with {@code README}. Costs what reading and compiling cost: a second
   * or so.
   *
   * @param crosswalk the crosswalk to join with, mostly the bundled one
   * @param folder the folder
   * @return a new crosswalk; it may be written as a snapshot and read without any RDF library
   * @throws IOException if the folder or a file cannot be read
   * @throws InvalidDataException with every problem of every file
   */
  public static Crosswalk join(Crosswalk crosswalk, Path folder) throws IOException {
    return new OwnFolder(crosswalk, folder).join();
  }

  /** Parses a file and holds it to shapes, the scope vocabulary being at hand. */
  private static TurtleFile checked(
      String source, InputStream from, InputLimits limits, String shapes) throws IOException {
    TurtleFile file = TurtleFile.read(source, from, limits);
    check(file, shapes);
    return file;
  }

  private static void check(TurtleFile file, String shapes) throws IOException {
    Problems problems = new Problems(file.input().source());
    TreeLimits.check(file, problems);
    problems.throwIfAny();
    file.checkNoBlankNodes(problems);
    ShapeCheck.check(file, graph(shapes), problems, graph("scope.ttl"));
    problems.throwIfAny();
  }

  /** Parses a bundled Turtle file. */
  static Graph graph(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return TurtleFile.read(name, in, InputLimits.standard()).graph();
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
