package io.github.aimscrosswalk.ontology.dataset;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A large graph and a small one seen as one, without a copy of either. Both stay as they are; a
 * triple in both comes once. Cost of a look-up: one in each, and one in the large for each triple
 * found in the small.
 */
public final class LayeredGraph extends GraphBase {
  private final Graph large;
  private final Graph small;

  /**
   * Lays one graph beside another. Neither is copied; what is added to one of them later is seen.
   *
   * @param large the graph that mostly answers
   * @param small the graph beside it
   */
  public LayeredGraph(Graph large, Graph small) {
    this.large = large;
    this.small = small;
    getPrefixMapping().setNsPrefixes(large.getPrefixMapping());
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return large.find(pattern).andThen(small.find(pattern).filterDrop(large::contains));
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    return large.contains(pattern) || small.contains(pattern);
  }

  @Override
  protected int graphBaseSize() {
    return large.size() + (int) small.stream().filter(triple -> !large.contains(triple)).count();
  }
}
