package io.github.aimscrosswalk.ontology.dataset;

import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.graph.GraphZero;

/**
 * Named graphs that never change, and their union as default graph. Every thread may read at any
 * time, inside a transaction or not; a transaction locks nothing, as nothing is ever written.
 * Jena's own collections of graphs make a graph when asked for a name they do not hold, which would
 * write while others read; this one answers with an empty graph and forgets it.
 */
final class FixedDatasetGraph extends DatasetGraphCollection {
  private final Graph union;
  private final Map<Node, Graph> graphs;
  private final Transactional transactions = TransactionalNull.create();

  /**
   * Takes over graphs that nobody will change any more.
   *
   * @param union all triples of the graphs
   * @param graphs the graphs by name, in order
   */
  FixedDatasetGraph(Graph union, Map<Node, Graph> graphs) {
    this.union = new GraphReadOnly(union);
    this.graphs = graphs;
  }

  @Override
  public Graph getDefaultGraph() {
    return union;
  }

  @Override
  public Graph getUnionGraph() {
    return union;
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      return union;
    }
    Graph graph = graphs.get(name);
    return graph == null ? GraphZero.instance() : graph;
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || graphs.containsKey(name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return graphs.keySet().iterator();
  }

  @Override
  public long size() {
    return graphs.size();
  }

  @Override
  public PrefixMap prefixes() {
    return Prefixes.adapt(union.getPrefixMapping());
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw fixed();
  }

  @Override
  public void removeGraph(Node name) {
    throw fixed();
  }

  private static JenaException fixed() {
    return new JenaException("expected no change of a fixed dataset, found one");
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      throw fixed();
    }
    transactions.begin(type);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    transactions.commit();
  }

  @Override
  public void abort() {
    transactions.abort();
  }

  @Override
  public void end() {
    transactions.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return transactions.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return transactions.transactionType();
  }

  @Override
  public boolean isInTransaction() {
    return transactions.isInTransaction();
  }

  @Override
  public void close() {}
}
