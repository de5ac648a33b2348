package io.github.aimscrosswalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.mapping.Relationship;
import io.github.aimscrosswalk.ontology.graph.Terms;
import io.github.aimscrosswalk.ontology.input.InputLimits;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Every term of ours that is used is defined, with a label and a comment. */
final class VocabularyTest {
  private static final List<String> FILES =
      List.of(
          "scope.ttl",
          "frameworks/iso-42001-2023.ttl",
          "frameworks/eu-ai-act-2024.ttl",
          "frameworks/nist-ai-rmf-1.0.ttl",
          "frameworks/iso-27001-2022.ttl",
          "frameworks/soc2-tsc-2017.ttl");

  private static Set<String> own(Graph graph) {
    Set<String> own = new TreeSet<>();
    for (Triple triple : graph.find().toList()) {
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        if (node.isURI() && node.getURI().startsWith(Terms.NS)) {
          own.add(node.getURI());
        }
      }
    }
    return own;
  }

  @Test
  void termsUsed_areDefinedWithLabelAndComment() throws IOException {
    Graph vocabulary = Ontology.graph("vocabulary.ttl");
    Set<String> labelled = new TreeSet<>();
    for (String term : own(vocabulary)) {
      Node node = NodeFactory.createURI(term);
      if (vocabulary.contains(node, RDFS.label.asNode(), Node.ANY)
          && vocabulary.contains(node, RDFS.comment.asNode(), Node.ANY)) {
        labelled.add(term);
      }
    }
    for (String file : FILES) {
      assertThat(labelled).as(file).containsAll(own(Ontology.graph(file)));
    }
  }

  @Test
  void relationshipsOfMappings_areDefined() throws IOException {
    Graph vocabulary = Ontology.graph("vocabulary.ttl");
    for (Relationship relationship : Relationship.values()) {
      Node node = NodeFactory.createURI(relationship.iri());
      assertThat(vocabulary.contains(node, RDFS.comment.asNode(), Node.ANY))
          .as(relationship.iri())
          .isTrue();
    }
  }

  @Test
  void shippedFrameworks_haveNoBlankNodes() throws IOException {
    for (String file : FILES) {
      assertThat(
              Ontology.graph(file)
                  .find()
                  .filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank())
                  .toList())
          .as(file)
          .isEmpty();
    }
  }

  @Test
  void scope_fitsItsShapes() throws IOException {
    Problems problems = new Problems("scope.ttl");
    TurtleFile scope =
        TurtleFile.read("scope.ttl", Ontology.resource("scope.ttl"), InputLimits.standard());
    ShapeCheck.check(scope, Ontology.graph("shapes/scope.ttl"), problems);
    assertThat(problems.list()).isEmpty();
  }
}
