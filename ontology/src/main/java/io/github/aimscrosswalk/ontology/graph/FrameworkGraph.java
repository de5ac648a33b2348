package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A framework as the very triples of which it is loaded: the model keeps all that the shapes allow,
 * and a test holds the bundled files to it.
 */
final class FrameworkGraph {
  private final Framework framework;
  private final Node node;
  private final Graph graph;

  private FrameworkGraph(Framework framework, Graph graph) {
    this.framework = framework;
    this.node = Iris.framework(framework.id());
    this.graph = graph;
  }

  static void write(Framework framework, Graph graph) {
    new FrameworkGraph(framework, graph).write();
  }

  private void write() {
    Framework.Edition edition = framework.edition();
    Description description =
        new Description(graph, node)
            .a(Terms.FRAMEWORK)
            .text(Terms.IDENTIFIER, framework.id().value())
            .english(Terms.TITLE, edition.title())
            .english(Terms.PREF_LABEL, edition.label())
            .text(Terms.PUBLISHER, edition.publisher())
            .english(Terms.RIGHTS, edition.rights())
            .source(Terms.SOURCE, edition.link());
    RDFDatatype type = edition.issued().length() == 4 ? XSDDatatype.XSDgYear : XSDDatatype.XSDdate;
    description.typed(Terms.ISSUED, edition.issued(), type);
    String firstDay = edition.issued().length() == 4 ? edition.issued() + "-01-01" : "";
    if (!List.of(firstDay, edition.issued()).contains(edition.inForceFrom().toString())) {
      description.day(Terms.IN_FORCE_FROM, edition.inForceFrom());
    }
    int order = 0;
    for (Requirement requirement : framework.requirements()) {
      order++;
      describe(requirement, order);
    }
  }

  private void describe(Requirement requirement, int order) {
    Heading heading = requirement.heading();
    Node parent = heading.parent().map(Iris::requirement).orElse(node);
    Description description =
        new Description(graph, Iris.requirement(heading.id()))
            .text(Terms.NODE_TYPE, heading.nodeType())
            .link(Terms.MEMBER_OF, parent)
            .number(Terms.ORDER, order)
            .text(Terms.NOTATION, heading.notation())
            .english(Terms.PREF_LABEL, heading.label())
            .english(Terms.TITLE, heading.officialTitle().orElse(""))
            .link(Terms.NORMATIVITY, Iris.individual(heading.normativity()))
            .source(Terms.SOURCE, heading.link().orElse(""))
            .english(Terms.NOTE, heading.note().orElse(""));
    for (Wording wording : heading.wordings()) {
      describe(heading.id(), wording);
    }
    if (requirement instanceof Provision provision) {
      describe(provision, description);
    } else if (requirement instanceof Group group) {
      description.a(Terms.GROUP);
      for (String term : group.addressees()) {
        int colon = term.indexOf(':');
        description.link(
            Terms.ADDRESSEE, Iris.scopeTerm(term.substring(0, colon), term.substring(colon + 1)));
      }
    }
  }

  private static void describe(Provision provision, Description description) {
    description
        .a(Terms.PROVISION)
        .link(Terms.KIND, Iris.individual(provision.kind()))
        .day(Terms.ASSESSABLE_UNTIL, provision.assessableUntil());
    for (Condition condition : provision.conditions()) {
      for (String value : condition.values()) {
        description.link(Terms.CONDITION, Iris.scopeTerm(condition.dimension(), value));
      }
    }
  }

  private void describe(RequirementId id, Wording wording) {
    Node node = Iris.wording(id, wording.inForceFrom());
    graph.add(Iris.requirement(id), Terms.WORDING, node);
    new Description(graph, node)
        .a(Terms.ns("Wording"))
        .link(Terms.ns("wordingOf"), Iris.requirement(id))
        .link(Terms.CHANGE, Iris.individual(wording.change()))
        .day(Terms.IN_FORCE_FROM, wording.inForceFrom())
        .day(Terms.IN_FORCE_UNTIL, wording.inForceUntil())
        .source(Terms.SET_BY, wording.setBy())
        .english(Terms.TITLE, wording.officialTitle().orElse(""));
  }
}
