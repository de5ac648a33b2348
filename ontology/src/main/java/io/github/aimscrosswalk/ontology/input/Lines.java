package io.github.aimscrosswalk.ontology.input;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Where the triples of a text stand. Filled while it is parsed; empty for formats whose parsers do
 * not say. Costs some words of memory for each triple.
 */
public final class Lines {
  private final Map<Node, Integer> subjects = new HashMap<>();
  private final Map<Node, Integer> objects = new HashMap<>();
  private final Map<Triple, Integer> triples = new HashMap<>();

  /** Makes an empty one, to be given to {@link RdfInput#parse}. */
  public Lines() {}

  void add(Triple triple, int subjectLine, int objectLine) {
    subjects.putIfAbsent(triple.getSubject(), subjectLine);
    objects.putIfAbsent(triple.getObject(), objectLine);
    triples.putIfAbsent(triple, objectLine);
  }

  /**
   * Returns the same lines for triples whose nodes have other names.
   *
   * @param names gives each triple as it is named now
   * @return new lines
   */
  public Lines renamed(UnaryOperator<Triple> names) {
    Lines renamed = new Lines();
    triples.forEach(
        (triple, line) -> {
          Triple now = names.apply(triple);
          renamed.triples.merge(now, line, Math::min);
          renamed.subjects.merge(now.getSubject(), of(triple.getSubject()), Math::min);
          renamed.objects.merge(now.getObject(), naming(triple.getObject()), Math::min);
        });
    return renamed;
  }

  /**
   * Returns where a node is first described.
   *
   * @param subject the node
   * @return its line, from 1; 0 if it is not described, or its line is not known
   */
  public int of(Node subject) {
    return subjects.getOrDefault(subject, 0);
  }

  /**
   * Returns where the object of a triple stands.
   *
   * @param triple the triple
   * @return the line, from 1, of its first object; 0 if the text does not hold it, or its line is
   *     not known
   */
  public int of(Triple triple) {
    return triples.getOrDefault(triple, 0);
  }

  /**
   * Returns where a node is first named by another.
   *
   * @param object the node
   * @return its line, from 1; 0 if it is not named, or its line is not known
   */
  public int naming(Node object) {
    return objects.getOrDefault(object, 0);
  }
}
