package io.github.aimscrosswalk.ontology.dataset;

import io.github.aimscrosswalk.ontology.graph.CatalogueGraph;
import io.github.aimscrosswalk.ontology.graph.Iris;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * All graphs of one release, in memory: a named graph for each kind of data, their union as default
 * graph, and a graph that describes the others. Immutable and thread-safe.
 *
 * <p>The union is a graph of its own, with its own indexes, that shares its triples with the named
 * graphs: a question to it costs the same however many graphs there are. A graph that a user adds
 * is laid beside it instead, so that adding an assessment costs no more than the assessment.
 */
public final class RdfDataset {
  private final Graph union;
  private final Map<Node, Graph> graphs;
  private final DatasetGraph dataset;

  private RdfDataset(Graph union, Map<Node, Graph> graphs) {
    this.union = union;
    this.graphs = Collections.unmodifiableMap(graphs);
    this.dataset = new FixedDatasetGraph(union, this.graphs);
  }

  static RdfDataset of(List<CatalogueGraph.Entry> entries, String release, DatasetBuilder builder) {
    Graph union = new GraphMemFast();
    prefixes().forEach(union.getPrefixMapping()::setNsPrefix);
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    for (CatalogueGraph.Entry entry : entries) {
      if (graphs.put(entry.name(), fixed(entry.graph())) != null) {
        throw twice(entry.name());
      }
      GraphUtil.addInto(union, entry.graph());
    }
    Graph catalogue = CatalogueGraph.of(release, builder.issued(), entries, union);
    if (graphs.put(CatalogueGraph.NAME, fixed(catalogue)) != null) {
      throw twice(CatalogueGraph.NAME);
    }
    GraphUtil.addInto(union, catalogue);
    return new RdfDataset(union, graphs);
  }

  private static IllegalArgumentException twice(Node name) {
    return new IllegalArgumentException("expected graph '" + name + "' once, found it twice");
  }

  private static Graph fixed(Graph graph) {
    prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    return new GraphReadOnly(graph);
  }

  /**
   * Returns the same data with one graph more, such as that of an assessment, in the default graph
   * too. The catalogue stays as it is. Costs a copy of that graph.
   *
   * @param name the name of the graph, an absolute IRI
   * @param graph its triples; copied
   * @return a new dataset
   * @throws IllegalArgumentException if there is a graph of that name, or it is no absolute IRI
   */
  public RdfDataset with(String name, Graph graph) {
    if (!Iris.isAbsolute(name)) {
      throw new IllegalArgumentException("expected the IRI of a graph, found '" + name + "'");
    }
    Node node = NodeFactory.createURI(name);
    if (graphs.containsKey(node)) {
      throw twice(node);
    }
    Graph copy = new GraphMemFast();
    GraphUtil.addInto(copy, graph);
    Map<Node, Graph> more = new LinkedHashMap<>(graphs);
    more.put(node, fixed(copy));
    return new RdfDataset(new LayeredGraph(union, copy), more);
  }

  /**
   * Returns the names of the graphs.
   *
   * @return absolute IRIs, in a fixed order, the catalogue after the graphs of the release
   */
  public List<String> names() {
    return graphs.keySet().stream().map(Node::getURI).toList();
  }

  /**
   * Returns one named graph.
   *
   * @param name its name
   * @return the graph, which cannot be changed; empty if there is none of that name
   */
  public Optional<Graph> graph(String name) {
    return Optional.ofNullable(graphs.get(NodeFactory.createURI(name)));
  }

  /**
   * Returns the union of all named graphs, which is the default graph.
   *
   * @return the graph, which cannot be changed
   */
  public Graph union() {
    return dataset.getDefaultGraph();
  }

  /**
   * Returns the dataset for use with Jena. It refuses every change. Queries run on it by Jena
   * itself know no limits and may call other services: use {@code BoundedQueries} for those of
   * others.
   *
   * @return the dataset
   */
  public Dataset dataset() {
    return DatasetFactory.wrap(dataset);
  }

  /**
   * Returns the prefixes under which our graphs are written.
   *
   * @return namespaces by prefix, sorted by prefix
   */
  public static Map<String, String> prefixes() {
    return DatasetPrefixes.ALL;
  }

  @Override
  public String toString() {
    return union.size() + " triples in " + graphs.size() + " graphs";
  }
}
