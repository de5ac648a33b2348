package io.github.aimscrosswalk.ontology.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that looks at the time whenever it is asked. Some steps of Jena, property paths above
 * all, ask a graph very often before they give a first solution, and never ask whether they should
 * end.
 */
final class TimedGraph extends GraphBase {
  private final Graph graph;
  private final Budget budget;

  TimedGraph(Graph graph, Budget budget) {
    this.graph = graph;
    this.budget = budget;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    budget.tick();
    return new Timed(graph.find(pattern), budget);
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    budget.tick();
    return graph.contains(pattern);
  }

  @Override
  protected int graphBaseSize() {
    return graph.size();
  }

  private static final class Timed extends WrappedIterator<Triple> {
    private final Budget budget;

    Timed(ExtendedIterator<Triple> base, Budget budget) {
      super(base, true);
      this.budget = budget;
    }

    @Override
    public Triple next() {
      budget.tick();
      return super.next();
    }
  }
}
