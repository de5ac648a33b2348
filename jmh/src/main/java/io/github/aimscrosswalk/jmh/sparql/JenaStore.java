package io.github.aimscrosswalk.jmh.sparql;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** One of Jena's graphs in memory; queries are parsed once. */
final class JenaStore implements Store {
  /** Jena's graphs in memory. */
  enum Variant {
    /** The graph that compares literals by value. */
    VALUE(() -> DatasetGraphFactory.wrap(GraphMemFactory.createDefaultGraphSameValue())),
    /** The oldest graph that compares literals as terms. */
    LEGACY(() -> DatasetGraphFactory.wrap(GraphMemFactory.createGraphMemBasic())),
    /** The graph with hash maps for each place. */
    FAST(() -> DatasetGraphFactory.wrap(GraphMemFactory.createDefaultGraphSameTerm())),
    /** The graph with an indexed set. */
    INDEXED(() -> DatasetGraphFactory.wrap(GraphMemFactory.createGraphMemIndexedSet())),
    /** The graph with compressed bit maps. */
    ROARING(() -> DatasetGraphFactory.wrap(GraphMemFactory.createGraphMemRoaring())),
    /** The dataset with full transactions; asked within one that reads. */
    TRANSACTIONAL(DatasetGraphFactory::createTxnMem);

    private final Supplier<DatasetGraph> maker;

    Variant(Supplier<DatasetGraph> maker) {
      this.maker = maker;
    }
  }

  private final DatasetGraph dataset;
  private final Graph graph;
  private final boolean transactional;

  JenaStore(Variant variant) {
    this.dataset = variant.maker.get();
    this.graph = dataset.getDefaultGraph();
    this.transactional = variant == Variant.TRANSACTIONAL;
    if (transactional) {
      dataset.begin(ReadWrite.WRITE);
    }
  }

  /** Asks a graph that is filled already. */
  JenaStore(Graph graph) {
    this.dataset = DatasetGraphFactory.wrap(graph);
    this.graph = graph;
    this.transactional = false;
  }

  private static Node node(String name) {
    return NodeFactory.createURI(BASE + name);
  }

  @Override
  public void link(String subject, String property, String object) {
    graph.add(Triple.create(node(subject), node(property), node(object)));
  }

  @Override
  public void text(String subject, String property, String text) {
    graph.add(Triple.create(node(subject), node(property), NodeFactory.createLiteralString(text)));
  }

  @Override
  public void number(String subject, String property, int number) {
    Node literal = NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    graph.add(Triple.create(node(subject), node(property), literal));
  }

  @Override
  public void loaded() {
    if (transactional) {
      dataset.commit();
      dataset.begin(ReadWrite.READ);
    }
  }

  @Override
  public Select prepare(String query, String... variables) {
    Query parsed = QueryFactory.create("PREFIX : <" + BASE + ">\n" + query);
    Var[] columns = Stream.of(variables).map(Var::alloc).toArray(Var[]::new);
    return to -> run(parsed, columns, to);
  }

  private void run(Query query, Var[] columns, Consumer<Row> to) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      RowSet rows = exec.select();
      JenaRow row = new JenaRow(columns);
      while (rows.hasNext()) {
        row.binding = rows.next();
        to.accept(row);
      }
    }
  }

  @Override
  public void close() {
    if (transactional) {
      dataset.end();
    }
    dataset.close();
  }

  private static final class JenaRow implements Row {
    private final Var[] columns;
    private Binding binding = Binding.noParent;

    JenaRow(Var[] columns) {
      this.columns = columns;
    }

    @Override
    public String text(int column) {
      Node node = binding.get(columns[column]);
      return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    @Override
    public int number(int column) {
      return ((Number) binding.get(columns[column]).getLiteralValue()).intValue();
    }
  }
}
