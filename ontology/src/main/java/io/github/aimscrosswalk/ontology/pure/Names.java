package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.ontology.graph.Iris;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What nodes are called in the model, and in which order the documents have them. */
final class Names {
  private final Corpus corpus;
  private final Map<String, RequirementId> provisions = new HashMap<>();
  private final Map<RequirementId, Integer> documents = new HashMap<>();
  private final Map<String, Pair> pairs = new HashMap<>();
  private final Map<ElementId, Integer> elements = new HashMap<>();
  private final Map<String, String> evidenceTypes = new HashMap<>();

  Names(Corpus corpus) {
    this.corpus = corpus;
    for (Framework framework : corpus.frameworks()) {
      for (Provision provision : framework.provisions()) {
        provisions.put(Iris.requirement(provision.id()).getURI(), provision.id());
        documents.put(provision.id(), documents.size());
      }
    }
    for (Element element : corpus.hub().elements()) {
      elements.put(element.id(), elements.size());
      for (Subject subject : Subject.values()) {
        Pair pair = new Pair(element.id(), subject);
        pairs.put(Iris.pair(pair).getURI(), pair);
      }
    }
    for (EvidenceType type : corpus.hub().evidenceTypes()) {
      evidenceTypes.put(Iris.evidenceType(type.id()).getURI(), type.id());
    }
  }

  Corpus corpus() {
    return corpus;
  }

  /** Returns all provisions' frameworks, in the order of the corpus. */
  List<FrameworkId> frameworks() {
    return corpus.frameworks().stream().map(Framework::id).toList();
  }

  RequirementId provision(Node node) {
    return known(provisions, node);
  }

  Pair pair(Node node) {
    return known(pairs, node);
  }

  String evidenceType(Node node) {
    return known(evidenceTypes, node);
  }

  private static <T> T known(Map<String, T> names, Node node) {
    T name = names.get(node.getURI());
    if (name == null) {
      throw new IllegalStateException(
          "expected a dataset of the same crosswalk, found '" + node + "' in it");
    }
    return name;
  }

  /** The order of the documents. */
  Comparator<RequirementId> byDocument() {
    return Comparator.comparing(documents::get);
  }

  /** The order of the elements, then of the subjects. */
  Comparator<Pair> byElement() {
    return Comparator.comparing((Pair pair) -> elements.get(pair.element()))
        .thenComparing(Pair::subject);
  }

  String node(FrameworkId framework) {
    if (corpus.framework(framework).isEmpty()) {
      throw new IllegalArgumentException("expected a framework, found '" + framework + "'");
    }
    return Iris.framework(framework).getURI();
  }

  String node(RequirementId requirement) {
    if (corpus.requirement(requirement).isEmpty()) {
      throw new IllegalArgumentException(
          "expected a node of the crosswalk, found '" + requirement + "'");
    }
    return Iris.requirement(requirement).getURI();
  }
}
