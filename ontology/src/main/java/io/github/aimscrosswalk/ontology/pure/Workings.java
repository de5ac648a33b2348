package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.ontology.dataset.LayeredGraph;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The published data with the triples that one question makes on the way, in one graph, as two
 * graphs seen as one would be asked twice for everything. The copy costs some milliseconds. Filled
 * step by step; once all are done it is only read.
 */
final class Workings {
  private static final Node WITHIN =
      NodeFactory.createURI("https://w3id.org/aims-crosswalk/working#within");

  private final GraphMemFast all;

  private Workings(GraphMemFast all) {
    this.all = all;
  }

  /** Begins with what is the same for every question. */
  static Workings ofData(Graph published) {
    Workings workings = new Workings(new GraphMemFast());
    GraphUtil.addInto(workings.all, published);
    NamedQuery.ofData().forEach(workings::run);
    return workings;
  }

  /** Returns the workings of a question. */
  Workings ask(Graph assessment, Question question) {
    Workings workings = new Workings(all.copy());
    GraphUtil.addInto(workings.all, assessment);
    GraphUtil.addInto(workings.all, question.graph());
    NamedQuery.steps().forEach(workings::run);
    return workings;
  }

  private void run(NamedQuery step) {
    List<Triple> triples = new ArrayList<>();
    try (QueryExec execution = execution(step, all)) {
      execution.constructTriples().forEachRemaining(triples::add);
    }
    triples.forEach(all::add);
  }

  /** Asks about some parts, each for itself. */
  Rows about(String question, List<String> parts) {
    Graph asked = new GraphMemFast();
    parts.forEach(part -> asked.add(node(question), Terms.ns("part"), node(part)));
    return beside(asked);
  }

  /** Asks about some parts together, as if they were one. */
  Rows aboutAll(String question, List<String> parts) {
    Graph asked = new GraphMemFast();
    Node whole = node(question + "/parts");
    asked.add(node(question), Terms.ns("part"), whole);
    for (String part : parts) {
      all.find(Node.ANY, WITHIN, node(part)).forEach(t -> asked.add(t.getSubject(), WITHIN, whole));
    }
    return beside(asked);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private Rows beside(Graph asked) {
    Graph both = new LayeredGraph(all, asked);
    return (query, to) -> {
      try (QueryExec execution = execution(query, both)) {
        execution.select().forEachRemaining(binding -> to.accept(new Row(binding)));
      }
    };
  }

  private static QueryExec execution(NamedQuery query, Graph graph) {
    return QueryExec.newBuilder()
        .dataset(DatasetGraphFactory.wrap(graph))
        .query(query.parsed())
        .set(ARQ.httpServiceAllowed, false)
        .build();
  }
}
