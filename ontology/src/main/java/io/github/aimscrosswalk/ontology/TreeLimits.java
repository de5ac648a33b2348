package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * How much may stand above a node, and how many wordings one may have. Rings and overlaps are
 * looked for from each node, so without a limit a small hostile file would cost hours; the loader
 * descends by recursion. Looked at before the shapes, at no more than the limit for each node.
 */
final class TreeLimits {
  private static final int MOST = 100;

  private TreeLimits() {}

  /** Notes every node with too much above it, or with too many wordings. */
  static void check(TurtleFile file, Problems problems) {
    Graph graph = file.graph();
    Set<Node> nodes = new HashSet<>();
    graph.find(Node.ANY, Terms.MEMBER_OF, Node.ANY).forEach(t -> nodes.add(t.getSubject()));
    graph.find(Node.ANY, Terms.WORDING, Node.ANY).forEach(t -> nodes.add(t.getSubject()));
    for (Node node : nodes) {
      if (reachesTooMuch(graph, node)) {
        add(file, node, "nodes above it", problems);
      }
      if (count(graph.find(node, Terms.WORDING, Node.ANY)) > MOST) {
        add(file, node, "wordings", problems);
      }
    }
  }

  private static void add(TurtleFile file, Node node, String what, Problems problems) {
    problems.add(
        Code.TOO_LARGE,
        file.line(node),
        "'" + file.shown(node) + "' with more than " + MOST + " " + what,
        "keep to " + MOST);
  }

  private static boolean reachesTooMuch(Graph graph, Node from) {
    Set<Node> reached = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(from);
    while (!open.isEmpty()) {
      ExtendedIterator<Triple> parents = graph.find(open.pop(), Terms.MEMBER_OF, Node.ANY);
      while (parents.hasNext()) {
        Node parent = parents.next().getObject();
        if (reached.add(parent)) {
          open.push(parent);
        }
        if (reached.size() > MOST) {
          parents.close();
          return true;
        }
      }
    }
    return false;
  }

  private static int count(ExtendedIterator<Triple> triples) {
    int count = 0;
    while (triples.hasNext() && count <= MOST) {
      triples.next();
      count++;
    }
    triples.close();
    return count;
  }
}
