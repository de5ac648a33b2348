package io.github.aimscrosswalk.ontology.function;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.ontology.graph.Iris;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The crosswalk with its parts and the assessments by their nodes. */
final class Index {
  private final Crosswalk crosswalk;
  private final Map<String, Assessment> assessments;
  private final Map<Node, Part> parts = new LinkedHashMap<>();

  Index(Crosswalk crosswalk, Map<String, Assessment> assessments) {
    this.crosswalk = crosswalk;
    this.assessments = Collections.unmodifiableMap(assessments);
    for (Framework framework : crosswalk.frameworks()) {
      parts.put(Iris.framework(framework.id()), Part.of(framework.id()));
      for (Requirement requirement : framework.requirements()) {
        parts.put(Iris.requirement(requirement.id()), Part.of(requirement.id()));
      }
    }
  }

  Crosswalk crosswalk() {
    return crosswalk;
  }

  Optional<Assessment> assessment(Node node) {
    return node.isURI() ? Optional.ofNullable(assessments.get(node.getURI())) : Optional.empty();
  }

  /** Returns the part of a node; all frameworks if it is a variable; none if it is unknown. */
  List<Part> parts(Node node) {
    if (node.isVariable()) {
      List<Part> frameworks = new ArrayList<>();
      crosswalk.frameworks().forEach(framework -> frameworks.add(Part.of(framework.id())));
      return frameworks;
    }
    return Optional.ofNullable(parts.get(node)).map(List::of).orElse(List.of());
  }

  static Node node(Part part) {
    return part.node().map(Iris::requirement).orElseGet(() -> Iris.framework(part.framework()));
  }
}
