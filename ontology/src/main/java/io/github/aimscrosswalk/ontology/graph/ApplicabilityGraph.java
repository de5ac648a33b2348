package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import org.apache.jena.graph.Graph;

/** The rules on when the provisions of a framework apply. */
final class ApplicabilityGraph {
  private ApplicabilityGraph() {}

  static void write(Framework framework, Graph graph) {
    int order = 0;
    for (ApplicationRule rule : framework.rules()) {
      order++;
      write(framework.id(), rule, order, graph);
    }
  }

  private static void write(FrameworkId framework, ApplicationRule rule, int order, Graph graph) {
    Description description =
        new Description(graph, Iris.rule(framework, rule.id()))
            .a(Terms.ns("ApplicationRule"))
            .text(Terms.NOTATION, rule.id())
            .link(Terms.ns("ruleOf"), Iris.framework(framework))
            .number(Terms.ns("ruleOrder"), order)
            .day(Terms.ns("placedFrom"), rule.placedFrom())
            .day(Terms.ns("placedBefore"), rule.placedBefore())
            .link(Terms.ns("effect"), Iris.individual(rule.effect()))
            .day(Terms.ns("appliesFrom"), rule.appliesFrom())
            .day(Terms.ns("knownFrom"), rule.knownFrom())
            .day(Terms.ns("knownUntil"), rule.knownUntil())
            .text(Terms.dcterms("bibliographicCitation"), rule.setBy())
            .link(Terms.ns("basis"), Iris.individual(rule.basis()))
            .english(Terms.NOTE, rule.note());
    for (String locator : rule.provisions()) {
      description.link(
          Terms.ns("ruleFor"), Iris.requirement(new RequirementId(framework, locator)));
    }
    for (String locator : rule.except()) {
      description.link(
          Terms.ns("ruleExcept"), Iris.requirement(new RequirementId(framework, locator)));
    }
    for (Condition condition : rule.conditions()) {
      for (String value : condition.values()) {
        description.link(Terms.ns("ruleCondition"), Iris.scopeTerm(condition.dimension(), value));
      }
    }
  }
}
