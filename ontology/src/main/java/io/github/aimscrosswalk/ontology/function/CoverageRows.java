package io.github.aimscrosswalk.ontology.function;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Counts as rows, each with its denominator. */
final class CoverageRows {
  private CoverageRows() {}

  /** Coverage of a part: of what applies, then of what will. */
  static void coverage(Asked asked, List<Node> arguments, Consumer<List<Node>> to) {
    Optional<Analysis> analysis = asked.analysis(arguments.get(1), arguments.get(2));
    if (analysis.isEmpty()) {
      return;
    }
    for (Part part : asked.index().parts(arguments.get(0))) {
      Tally tally = tally(analysis.get(), part);
      List<Node> head = List.of(Index.node(part), arguments.get(1), arguments.get(2));
      counts(tally.inForce(), row -> to.accept(row(head, row, "standing-in-force")));
      counts(tally.upcoming(), row -> to.accept(row(head, row, "standing-upcoming")));
    }
  }

  private static Tally tally(Analysis analysis, Part part) {
    return part.node()
        .map(node -> analysis.groupCoverage(node).tally())
        .orElseGet(() -> analysis.coverage(part.framework()).tally());
  }

  private static List<Node> row(List<Node> head, List<Node> counts, String standing) {
    return List.of(
        head.get(0),
        head.get(1),
        head.get(2),
        Terms.ns(standing),
        counts.get(0),
        counts.get(1),
        counts.get(2),
        counts.get(3));
  }

  /** How far a part is reached by what another asks for, for an organisation in a silent scope. */
  static void overlap(Asked asked, List<Node> arguments, Consumer<List<Node>> to) {
    Optional<LocalDate> day = Asked.day(arguments.get(2));
    if (day.isEmpty()) {
      return;
    }
    List<Part> from = asked.index().parts(arguments.get(0));
    List<Part> reached = asked.index().parts(arguments.get(1));
    for (Part one : from) {
      for (Part other : reached) {
        Overlap overlap =
            asked
                .index()
                .crosswalk()
                .overlaps(List.of(one, other), Scope.silent(), Viewpoint.on(day.get()))
                .get(1);
        counts(
            overlap.counts(),
            row ->
                to.accept(
                    List.of(
                        Index.node(one),
                        Index.node(other),
                        arguments.get(2),
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3))));
      }
    }
  }

  private static void counts(Counts counts, Consumer<List<Node>> to) {
    to.accept(count("count-full", counts.full(), counts.provisions()));
    to.accept(count("count-held", counts.held(), counts.pairs()));
    to.accept(count("count-transferable", counts.transferable(), counts.pairs()));
    to.accept(count("count-touched", counts.touched(), counts.provisions()));
  }

  private static List<Node> count(String kind, Interval interval, int of) {
    return List.of(Terms.ns(kind), number(interval.lower()), number(interval.upper()), number(of));
  }

  static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }
}
