package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** The gaps of a part, put together from the rows of three queries, in their order. */
final class GapRows {
  private final Names names;
  private final Function<RequirementId, Application> applications;
  private final Map<Node, List<Asker>> askers = new HashMap<>();
  private final Map<Node, List<String>> types = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Set<Pair> obligatory = new HashSet<>();

  /** A provision that asks for a pair and does not hold it. */
  private record Asker(RequirementId provision, Row row) {}

  GapRows(Names names, Rows answers, Function<RequirementId, Application> applications) {
    this.names = names;
    this.applications = applications;
    answers.each(NamedQuery.GAPS, rows::add);
    answers.each(NamedQuery.GAP_PROVISIONS, this::addAsker);
    answers.each(
        NamedQuery.GAP_EVIDENCE,
        row ->
            types
                .computeIfAbsent(row.node("pair"), p -> new ArrayList<>())
                .add(names.evidenceType(row.node("type"))));
  }

  private void addAsker(Row row) {
    Node pair = row.node("pair");
    RequirementId provision = names.provision(row.node("provision"));
    askers.computeIfAbsent(pair, p -> new ArrayList<>()).add(new Asker(provision, row));
    boolean inForce = row.constant("standing", Stand.class, Stand.PREFIX) == Stand.IN_FORCE;
    boolean obligation =
        names.corpus().requirement(provision).orElseThrow() instanceof Provision asking
            && asking.kind() == ProvisionKind.OBLIGATION;
    if (inForce && obligation) {
      obligatory.add(names.pair(pair));
    }
  }

  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    rows.forEach(row -> gaps.add(gap(row)));
    gaps.sort(order());
    return List.copyOf(gaps);
  }

  private Gap gap(Row row) {
    Node pair = row.node("pair");
    List<Asker> lacking = new ArrayList<>(askers.getOrDefault(pair, List.of()));
    lacking.sort(Comparator.comparing(Asker::provision, names.byDocument()));
    return new Gap(
        names.pair(pair),
        row.text("statement"),
        row.isOne("extend") ? Gap.Need.EXTEND : Gap.Need.NEW,
        row.isOne("open") ? Gap.Certainty.OPEN : Gap.Certainty.MISSING,
        lacking.stream().map(Asker::provision).toList(),
        application(row, lacking),
        row.isOne("inForce") ? Gap.Force.IN_FORCE : Gap.Force.UPCOMING,
        types.getOrDefault(pair, List.of()).stream().sorted().toList());
  }

  /** The readings of the first provision whose day is that of the row. */
  private Application application(Row row, List<Asker> lacking) {
    boolean anyByLaw = lacking.stream().anyMatch(asker -> asker.row().isOne("byLaw"));
    return lacking.stream()
        .filter(asker -> asker.row().isOne("byLaw") == anyByLaw)
        .filter(asker -> asker.row().day("from").equals(row.day("since")))
        .map(asker -> applications.apply(asker.provision()))
        .findFirst()
        .orElseThrow();
  }

  private Comparator<Gap> order() {
    return Comparator.comparing(this::weight)
        .thenComparing((one, other) -> weight(one) < 2 ? 0 : one.since().compareTo(other.since()))
        .thenComparing(gap -> -gap.provisions().size())
        .thenComparing(gap -> gap.provisions().get(0), names.byDocument())
        .thenComparing(Gap::pair, names.byElement());
  }

  /** 0 where an obligation in force asks for it, 1 where anything in force does, 2 later. */
  private int weight(Gap gap) {
    if (gap.inForce() == Gap.Force.UPCOMING) {
      return 2;
    }
    return obligatory.contains(gap.pair()) ? 0 : 1;
  }
}
