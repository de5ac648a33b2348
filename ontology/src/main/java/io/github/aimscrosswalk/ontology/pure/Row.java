package io.github.aimscrosswalk.ontology.pure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** One row of an answer, read by the names of its variables. */
record Row(Binding binding) {
  Optional<Node> find(String variable) {
    return Optional.ofNullable(binding.get(variable));
  }

  Node node(String variable) {
    return find(variable)
        .orElseThrow(() -> new IllegalStateException("expected ?" + variable + ", found none"));
  }

  String text(String variable) {
    return find(variable).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** A number; 0 where a part has nothing to count. */
  int number(String variable) {
    return find(variable).map(n -> Integer.valueOf(n.getLiteralLexicalForm())).orElse(0);
  }

  boolean isOne(String variable) {
    return number(variable) == 1;
  }

  LocalDate day(String variable) {
    return LocalDate.parse(text(variable));
  }

  /** The constant that the vocabulary names by a prefix and the constant in lower case. */
  <E extends Enum<E>> E constant(String variable, Class<E> type, String prefix) {
    String name = node(variable).getLocalName();
    return Enum.valueOf(
        type, name.substring(prefix.length()).toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
