package io.github.aimscrosswalk.ontology.function;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Provisions, pairs, gaps and evidence as rows. */
final class ProvisionRows {
  private ProvisionRows() {}

  /**
   * How provisions stand; those that do not apply in the circumstances or have ended have no day.
   */
  static void standing(Asked asked, List<Node> arguments, Consumer<List<Node>> to) {
    Optional<Analysis> analysis = asked.analysis(arguments.get(1), arguments.get(2));
    if (analysis.isEmpty()) {
      return;
    }
    for (RequirementId id : provisions(asked.index(), arguments.get(0))) {
      Optional<Application> application = analysis.get().application(id);
      Coverage coverage = analysis.get().coverage(id);
      List<Node> row = new ArrayList<>();
      row.add(Iris.requirement(id));
      row.add(arguments.get(1));
      row.add(arguments.get(2));
      row.add(Terms.ns(standing(coverage)));
      row.add(result(coverage));
      application.ifPresent(
          dates -> {
            row.add(day(dates.earliest()));
            row.add(day(dates.latest()));
          });
      to.accept(row);
    }
  }

  private static List<RequirementId> provisions(Index index, Node node) {
    List<RequirementId> provisions = new ArrayList<>();
    for (Part part : index.parts(node)) {
      Framework framework = index.crosswalk().framework(part.framework());
      for (Provision provision : framework.provisions()) {
        if (part.node().isEmpty() || part.node().get().equals(provision.id())) {
          provisions.add(provision.id());
        }
      }
    }
    return provisions;
  }

  private static String standing(Coverage coverage) {
    return switch (coverage) {
      case Coverage.NotYet notYet -> "standing-upcoming";
      case Coverage.Excluded excluded -> "standing-excluded";
      case Coverage.NotApplicable not -> "standing-not-applicable";
      case Coverage.Ended ended -> "standing-ended";
      default -> "standing-in-force";
    };
  }

  /** How it stands, or for what will apply later, how it would stand. */
  private static Node result(Coverage coverage) {
    return Terms.coverage(coverage instanceof Coverage.NotYet notYet ? notYet.then() : coverage);
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** What the provisions of a part ask for, in document order, and how it stands there. */
  static void pairs(Asked asked, List<Node> arguments, Consumer<List<Node>> to) {
    Optional<Analysis> analysis = asked.analysis(arguments.get(1), arguments.get(2));
    if (analysis.isEmpty()) {
      return;
    }
    for (Part part : asked.index().parts(arguments.get(0))) {
      for (Provision provision : below(asked.index(), part)) {
        Optional<Content> content = analysis.get().coverage(provision.id()).measured();
        List<Node> head = new ArrayList<>();
        head.add(Index.node(part));
        head.addAll(arguments.subList(1, 3));
        head.add(Iris.requirement(provision.id()));
        content.ifPresent(
            pairs -> {
              pairs(head, pairs.held(), "pair-held", to);
              pairs(head, pairs.possible(), "pair-possible", to);
              pairs(head, pairs.transferable(), "pair-transferable", to);
              pairs(head, pairs.missing(), "pair-missing", to);
            });
      }
    }
  }

  private static void pairs(
      List<Node> head, List<Pair> pairs, String state, Consumer<List<Node>> to) {
    for (Pair pair : pairs) {
      List<Node> row = new ArrayList<>(head);
      row.add(Iris.pair(pair));
      row.add(Terms.ns(state));
      to.accept(row);
    }
  }

  private static List<Provision> below(Index index, Part part) {
    Framework framework = index.crosswalk().framework(part.framework());
    return framework.provisions().stream()
        .filter(p -> part.node().isEmpty() || isBelow(framework, p.id(), part.node().get()))
        .toList();
  }

  private static boolean isBelow(Framework framework, RequirementId id, RequirementId node) {
    Optional<RequirementId> at = Optional.of(id);
    while (at.isPresent() && !at.get().equals(node)) {
      at = framework.requirement(at.get().locator()).flatMap(requirement -> requirement.parent());
    }
    return at.isPresent();
  }

  /** The gaps of a framework, in their order. A node has none of its own: ask for its pairs. */
  static void gaps(Asked asked, List<Node> arguments, Consumer<List<Node>> to) {
    Optional<Analysis> analysis = asked.analysis(arguments.get(1), arguments.get(2));
    if (analysis.isEmpty()) {
      return;
    }
    for (Part part : asked.index().parts(arguments.get(0))) {
      if (part.node().isPresent()) {
        continue;
      }
      for (Gap gap : analysis.get().gaps(part.framework())) {
        to.accept(
            List.of(
                Index.node(part),
                arguments.get(1),
                arguments.get(2),
                Iris.pair(gap.pair()),
                Terms.ns(gap.need() == Gap.Need.NEW ? "need-new" : "need-extend"),
                Terms.ns(
                    gap.certainty() == Gap.Certainty.OPEN ? "certainty-open" : "certainty-missing"),
                day(gap.since()),
                CoverageRows.number(gap.provisions().size())));
      }
    }
  }

  /** Which provisions each piece of evidence serves; those that serve most come first. */
  static void serves(Asked asked, List<Node> arguments, Consumer<List<Node>> to) {
    Optional<Analysis> analysis = asked.analysis(arguments.get(1), arguments.get(2));
    if (analysis.isEmpty()) {
      return;
    }
    String assessment = arguments.get(1).getURI();
    for (EvidenceUse use : analysis.get().reuse().items()) {
      Node evidence = AssessmentGraph.evidence(assessment, use.evidence());
      String standing = use.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (RequirementId provision : use.serves()) {
        to.accept(
            List.of(
                evidence,
                arguments.get(1),
                arguments.get(2),
                Terms.ns("evidence-" + standing),
                Iris.requirement(provision)));
      }
    }
  }
}
