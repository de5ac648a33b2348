package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;

/**
 * Holds a file to SHACL shapes. A message of the shapes reads "This thing is wrong in some way: do
 * something."; the name of the thing, what was found, the line, and the nearest name that is known
 * are put in here.
 */
final class ShapeCheck {
  private static final String THIS = "This ";
  private static final String REPAIR = ": ";

  private final TurtleFile file;
  private final Graph shapes;
  private final Graph atHand = GraphFactory.createDefaultGraph();
  private final Graph together = GraphFactory.createDefaultGraph();
  private final Set<Diagnostic> found = new TreeSet<>();

  private ShapeCheck(TurtleFile file, Graph shapes, Graph... atHand) {
    this.file = file;
    this.shapes = shapes;
    for (Graph other : atHand) {
      GraphUtil.addInto(this.atHand, other);
    }
    GraphUtil.addInto(together, file.graph());
    GraphUtil.addInto(together, this.atHand);
  }

  /**
   * Notes every way in which a file does not fit its shapes, other files being at hand, and every
   * node that no shape speaks of: what it says would be lost. Blank nodes are told elsewhere.
   */
  static void check(TurtleFile file, Graph shapes, Problems problems, Graph... atHand) {
    ShapeCheck check = new ShapeCheck(file, shapes, atHand);
    check.checkTypes();
    for (ReportEntry entry :
        ShaclValidator.get().validate(Shapes.parse(shapes), check.together).getEntries()) {
      if (entry.value() == null || !entry.value().isBlank()) {
        check.note(entry);
      }
    }
    check.found.forEach(d -> problems.add(d.code(), d.line(), d.message(), d.repair()));
  }

  private void checkTypes() {
    List<Node> known = objects(Node.ANY, SHACL.targetClass);
    Set<String> names = new TreeSet<>();
    known.stream()
        .filter(type -> type.getURI().startsWith(Terms.NS))
        .forEach(type -> names.add(file.shown(type)));
    for (Node subject : GraphUtil.listSubjects(file.graph(), Node.ANY, Node.ANY).toSet()) {
      List<Node> types =
          file.graph()
              .find(subject, RDF.type.asNode(), Node.ANY)
              .mapWith(Triple::getObject)
              .toList();
      if (subject.isURI() && types.stream().noneMatch(known::contains)) {
        String what = "'" + file.shown(subject) + "' has no type";
        String repair = "begin its description with one of " + String.join(", ", names);
        int line = file.line(subject);
        if (!types.isEmpty()) {
          String type = file.shown(types.get(0));
          what = "'" + file.shown(subject) + "' is a '" + type + "', which is not known here";
          repair = nearestOr("write one of " + String.join(", ", names), type, names);
          line = file.lines().of(Triple.create(subject, RDF.type.asNode(), types.get(0)));
        }
        add(line, what, repair);
      }
    }
  }

  private void note(ReportEntry entry) {
    String text = entry.message();
    String name = "'" + file.shown(entry.focusNode()) + "'";
    if (!text.startsWith(THIS) || !text.contains(REPAIR)) {
      String value = entry.value() == null ? "" : ", found '" + entry.value() + "'";
      add(line(entry), name + ": " + text + value, "");
      return;
    }
    int split = text.indexOf(REPAIR);
    String thing = text.substring(THIS.length(), text.indexOf(' ', THIS.length()));
    String wrong = text.substring(THIS.length() + thing.length(), split);
    String repair = text.substring(split + REPAIR.length(), text.length() - 1);
    if (isClosed(entry)) {
      String property = file.shown(path(entry));
      add(
          line(entry),
          thing + " " + name + wrong + ", found '" + property + "'",
          nearestOr(repair, property, properties(entry.source())));
      return;
    }
    boolean told = entry.value() == null || entry.value().equals(entry.focusNode());
    String value = told ? "" : ", found '" + file.shown(entry.value()) + "'";
    add(line(entry), thing + " " + name + wrong + value, nearestTerm(repair, entry));
  }

  private void add(int line, String message, String repair) {
    found.add(new Diagnostic(Code.SHAPE, file.input().source(), line, message, repair));
  }

  /** The line of what is wrong where it can be told; else that where the node begins. */
  private int line(ReportEntry entry) {
    Node focus = entry.focusNode();
    int line = 0;
    if (entry.value() != null) {
      Node path = isClosed(entry) || entry.resultPath() instanceof P_Link ? path(entry) : Node.ANY;
      for (Triple triple : file.graph().find(focus, path, entry.value()).toList()) {
        line = Math.max(line, file.lines().of(triple));
      }
      if (line == 0 && entry.value().isURI()) {
        for (Triple triple : file.graph().find(focus, entry.value(), Node.ANY).toList()) {
          line = Math.max(line, file.lines().of(triple));
        }
      }
    }
    return line > 0 ? line : file.line(focus);
  }

  private static boolean isClosed(ReportEntry entry) {
    return SHACL.ClosedConstraintComponent.equals(entry.sourceConstraintComponent());
  }

  private static Node path(ReportEntry entry) {
    return entry.resultPath() instanceof P_Link link ? link.getNode() : Node.ANY;
  }

  /** The properties that a closed shape allows, as the file would write them. */
  private Set<String> properties(Node shape) {
    Set<String> names = new TreeSet<>();
    for (Node property : objects(shape, SHACL.property)) {
      objects(property, SHACL.path).forEach(path -> names.add(file.shown(path)));
    }
    for (Node list : objects(shape, SHACL.ignoredProperties)) {
      GNode items = GNode.create(shapes, list);
      GraphList.members(items).forEach(path -> names.add(file.shown(path)));
    }
    return names;
  }

  private List<Node> objects(Node subject, Node predicate) {
    return shapes.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
  }

  /** Offers the nearest of what is at hand where the file names something that is not. */
  private String nearestTerm(String repair, ReportEntry entry) {
    if (!SHACL.ClassConstraintComponent.equals(entry.sourceConstraintComponent())
        || !entry.value().isURI()) {
      return repair;
    }
    Set<String> names = new TreeSet<>();
    for (Node type : objects(entry.source(), SHACL.class_)) {
      atHand
          .find(Node.ANY, RDF.type.asNode(), type)
          .forEach(triple -> names.add(file.shown(triple.getSubject())));
    }
    return nearestOr(repair, file.shown(entry.value()), names);
  }

  /** Offers what is spelt alike behind the prefix, so that a long prefix makes nothing alike. */
  private static String nearestOr(String repair, String wrong, Collection<String> known) {
    List<String> alike =
        known.stream()
            .filter(name -> !Suggestion.nearest(local(wrong), List.of(local(name))).isEmpty())
            .toList();
    String nearest = Suggestion.nearest(wrong, alike);
    return nearest.isEmpty() ? repair : nearest;
  }

  private static String local(String name) {
    int end =
        Math.max(name.lastIndexOf(':'), Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')));
    return name.substring(end + 1);
  }
}
