package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Normativity;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Makes a framework of a graph that fits its shapes. */
final class FrameworkLoader {
  private final TurtleFile file;
  private final Graph graph;
  private final Problems problems;
  private final Map<Node, List<Node>> children = new HashMap<>();
  private final String link;

  private FrameworkLoader(TurtleFile file, String link) {
    this.file = file;
    this.link = link;
    this.graph = file.graph();
    this.problems = new Problems(file.input().source());
  }

  /**
   * Makes the framework. Where it does not say so itself, it is cited by locator, binds, and has
   * its nodes in the order of the file.
   *
   * @param link the IRI of the edition if it names no source; may be empty
   * @throws InvalidDataException if the graph does not hold exactly one, or lacks what it needs
   */
  static Framework load(TurtleFile file, String link) {
    return new FrameworkLoader(file, link).load();
  }

  private Framework load() {
    List<Node> frameworks =
        graph
            .find(Node.ANY, RDF.type.asNode(), Terms.FRAMEWORK)
            .mapWith(Triple::getSubject)
            .toList();
    if (frameworks.size() != 1) {
      problems.add(
          Code.SHAPE, 0, "file with " + frameworks.size() + " frameworks", "describe exactly one");
      problems.throwIfAny();
    }
    Node node = frameworks.get(0);
    graph
        .find(Node.ANY, Terms.MEMBER_OF, Node.ANY)
        .forEach(
            t ->
                children
                    .computeIfAbsent(t.getObject(), p -> new ArrayList<>())
                    .add(t.getSubject()));
    FrameworkId id = FrameworkId.of(text(node, Terms.IDENTIFIER));
    List<Requirement> requirements = new ArrayList<>();
    addChildren(node, id, Optional.empty(), requirements);
    problems.throwIfAny();
    String issued = text(node, Terms.ISSUED);
    String label = text(node, Terms.PREF_LABEL);
    Framework.Edition edition =
        new Framework.Edition(
            optionalText(node, Terms.TITLE).orElse(label),
            label,
            text(node, Terms.PUBLISHER),
            issued,
            date(node, Terms.IN_FORCE_FROM).orElseGet(() -> firstDay(issued)),
            optionalText(node, Terms.RIGHTS).orElse(""),
            optionalText(node, Terms.SOURCE).orElse(link));
    return new Framework(id, edition, requirements, List.of());
  }

  private void addChildren(
      Node parent, FrameworkId framework, Optional<RequirementId> parentId, List<Requirement> to) {
    List<Node> nodes = new ArrayList<>(children.getOrDefault(parent, List.of()));
    nodes.sort(Comparator.comparingInt(this::order).thenComparing(Node::getURI));
    for (Node node : nodes) {
      Requirement requirement = requirement(node, framework, parentId);
      to.add(requirement);
      addChildren(node, framework, Optional.of(requirement.id()), to);
    }
  }

  /**
   * The number of a node, or its line where nodes are not numbered: the shapes allow no mixture.
   */
  private int order(Node node) {
    return optionalText(node, Terms.ORDER).map(Integer::valueOf).orElseGet(() -> file.line(node));
  }

  private Requirement requirement(
      Node node, FrameworkId framework, Optional<RequirementId> parent) {
    String base = Terms.FRAMEWORK_BASE + framework + "/";
    String locator = node.getURI().startsWith(base) ? node.getURI().substring(base.length()) : "?";
    boolean provision = graph.contains(node, RDF.type.asNode(), Terms.PROVISION);
    Heading heading =
        new Heading(
            new RequirementId(framework, locator),
            parent,
            optionalText(node, Terms.NODE_TYPE).orElse(provision ? "provision" : "group"),
            optionalText(node, Terms.NOTATION).orElse(locator),
            text(node, Terms.PREF_LABEL),
            optionalText(node, Terms.TITLE),
            optionalText(node, Terms.NORMATIVITY)
                .map(iri -> constant(Normativity.class, iri))
                .orElse(Normativity.NORMATIVE),
            wordings(node),
            optionalText(node, Terms.SOURCE),
            optionalText(node, Terms.NOTE));
    if (!provision) {
      return new Group(heading, List.copyOf(terms(node, Terms.ADDRESSEE)));
    }
    return new Provision(
        heading,
        constant(ProvisionKind.class, text(node, Terms.KIND)),
        conditions(node),
        date(node, Terms.ASSESSABLE_UNTIL));
  }

  private List<Wording> wordings(Node node) {
    List<Wording> wordings = new ArrayList<>();
    graph
        .find(node, Terms.WORDING, Node.ANY)
        .mapWith(Triple::getObject)
        .forEach(
            w ->
                wordings.add(
                    new Wording(
                        date(w, Terms.IN_FORCE_FROM).orElseThrow(),
                        date(w, Terms.IN_FORCE_UNTIL),
                        constant(Wording.Change.class, text(w, Terms.CHANGE)),
                        text(w, Terms.SET_BY),
                        optionalText(w, Terms.TITLE))));
    wordings.sort(Comparator.comparing(Wording::inForceFrom));
    return wordings;
  }

  private TreeSet<String> terms(Node node, Node predicate) {
    TreeSet<String> terms = new TreeSet<>();
    graph
        .find(node, predicate, Node.ANY)
        .forEach(
            t ->
                terms.add(
                    t.getObject()
                        .getURI()
                        .substring(Terms.SCOPE_BASE.length())
                        .replaceFirst("/", ":")));
    return terms;
  }

  private List<Condition> conditions(Node node) {
    Map<String, List<String>> byDimension = new TreeMap<>();
    for (String term : terms(node, Terms.CONDITION)) {
      int colon = term.indexOf(':');
      byDimension
          .computeIfAbsent(term.substring(0, colon), d -> new ArrayList<>())
          .add(term.substring(colon + 1));
    }
    List<Condition> conditions = new ArrayList<>();
    byDimension.forEach((dimension, values) -> conditions.add(new Condition(dimension, values)));
    return conditions;
  }

  private Optional<String> optionalText(Node node, Node predicate) {
    List<Node> objects = graph.find(node, predicate, Node.ANY).mapWith(Triple::getObject).toList();
    if (objects.isEmpty()) {
      return Optional.empty();
    }
    Node first = objects.get(0);
    return Optional.of(first.isURI() ? first.getURI() : first.getLiteralLexicalForm());
  }

  private String text(Node node, Node predicate) {
    Optional<String> text = optionalText(node, predicate);
    if (text.isEmpty()) {
      problems.add(
          Code.MISSING_FIELD,
          file.line(node),
          "'" + node + "' without '" + predicate + "'",
          "add the property");
    }
    return text.orElse("0");
  }

  private Optional<LocalDate> date(Node node, Node predicate) {
    return optionalText(node, predicate).map(LocalDate::parse);
  }

  /** Returns the day, or the first day of the year where only that is known. */
  private static LocalDate firstDay(String issued) {
    return LocalDate.parse(issued.length() == 4 ? issued + "-01-01" : issued);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String iri) {
    String name = iri.substring(Terms.NS.length());
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
