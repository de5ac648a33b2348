package io.github.aimscrosswalk.ontology.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.util.Context;

/** A dataset all of whose graphs look at the time. */
final class TimedDatasetGraph extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private final Budget budget;

  TimedDatasetGraph(DatasetGraph dataset, Budget budget) {
    super(dataset, new Context());
    this.budget = budget;
  }

  @Override
  public Graph getDefaultGraph() {
    return new TimedGraph(super.getDefaultGraph(), budget);
  }

  @Override
  public Graph getUnionGraph() {
    return new TimedGraph(super.getUnionGraph(), budget);
  }

  @Override
  public Graph getGraph(Node name) {
    return new TimedGraph(super.getGraph(name), budget);
  }
}
