package io.github.aimscrosswalk.ontology.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.vocabulary.OWL2;

/** The graph of graphs: what each graph holds, how much, under which licence, and from whom. */
public final class CatalogueGraph {
  /** The name of the graph itself. */
  public static final Node NAME = Iris.graph("catalogue");

  private static final Node DATASET = Iris.iri("dataset");
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final Node TRIPLES = NodeFactory.createURI(VOID + "triples");

  private CatalogueGraph() {}

  /**
   * What is to be said of one graph.
   *
   * @param name its name
   * @param title what it holds, in a few words
   * @param version its version; empty where the graph says it itself
   * @param license the IRI of its licence, if it is stated
   * @param sources the IRIs it was made from
   * @param agents who made it
   * @param asOf the day for which it holds, if it holds for one
   * @param graph the graph
   */
  public record Entry(
      Node name,
      String title,
      String version,
      Optional<String> license,
      List<Node> sources,
      List<Node> agents,
      Optional<LocalDate> asOf,
      Graph graph) {
    /** Copies the lists and checks that all parts are there. */
    public Entry {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(license, "license");
      sources = List.copyOf(sources);
      agents = List.copyOf(agents);
      Objects.requireNonNull(asOf, "asOf");
      Objects.requireNonNull(graph, "graph");
    }
  }

  /**
   * Describes graphs with DCAT, VoID and PROV-O, and the whole that they make.
   *
   * @param release the name of the data release
   * @param issued the day of the release, if known
   * @param entries the graphs, without this one
   * @param union all their triples
   * @return the description, itself described, as it is part of the whole
   */
  public static Graph of(
      String release, Optional<LocalDate> issued, List<Entry> entries, Graph union) {
    Graph graph = new GraphMemFast();
    Node day = Terms.ISSUED;
    Description whole =
        described(graph, DATASET, "AIMS Crosswalk " + release, release)
            .a(NodeFactory.createURI(DCAT + "Catalog"))
            .day(day, issued);
    for (Entry entry : entries) {
      Description of =
          described(graph, entry.name(), entry.title(), entry.version())
              .number(TRIPLES, entry.graph().size())
              .day(day, issued)
              .day(Terms.ns("asOf"), entry.asOf());
      entry.license().ifPresent(license -> of.source(Terms.dcterms("license"), license));
      entry.sources().forEach(source -> of.link(Terms.prov("wasDerivedFrom"), source));
      entry.agents().forEach(agent -> of.link(Terms.prov("wasAttributedTo"), agent));
      contains(whole, entry.name());
    }
    Description own = described(graph, NAME, "What each graph holds", release).day(day, issued);
    contains(whole, NAME);
    // Two triples are still to come: how many there are here, and how many in the whole.
    own.number(TRIPLES, graph.size() + 2L);
    long more = graph.stream().filter(triple -> !union.contains(triple)).count();
    whole.number(TRIPLES, union.size() + more + 1L);
    return graph;
  }

  private static void contains(Description whole, Node name) {
    whole.link(NodeFactory.createURI(VOID + "subset"), name);
    whole.link(NodeFactory.createURI(DCAT + "dataset"), name);
  }

  private static Description described(Graph graph, Node name, String title, String release) {
    return new Description(graph, name)
        .a(NodeFactory.createURI(DCAT + "Dataset"))
        .a(NodeFactory.createURI(VOID + "Dataset"))
        .a(Terms.prov("Entity"))
        .english(Terms.TITLE, title)
        .text(OWL2.versionInfo.asNode(), release);
  }
}
