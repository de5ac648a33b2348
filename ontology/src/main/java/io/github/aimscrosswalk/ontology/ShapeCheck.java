package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** Holds a graph to SHACL shapes. */
final class ShapeCheck {
  private ShapeCheck() {}

  /** Notes every way in which a file does not fit its shapes, other files being at hand. */
  static void check(TurtleFile file, Graph shapes, Problems problems, Graph... atHand) {
    Graph together = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(together, file.graph());
    for (Graph other : atHand) {
      GraphUtil.addInto(together, other);
    }
    for (ReportEntry entry :
        ShaclValidator.get().validate(Shapes.parse(shapes), together).getEntries()) {
      String value = entry.value() == null ? "" : ", found '" + entry.value() + "'";
      problems.add(
          Code.SHAPE,
          file.line(entry.focusNode()),
          "'" + entry.focusNode() + "': " + entry.message() + value,
          "");
    }
  }
}
