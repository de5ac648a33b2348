package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** The reuse of evidence, put together from the rows of two queries. */
final class ReuseRows {
  private final Names names;
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<Node, Set<RequirementId>> serves = new HashMap<>();
  private final Map<Node, Set<Pair>> alone = new HashMap<>();

  ReuseRows(Names names, Rows answers) {
    this.names = names;
    answers.each(NamedQuery.REUSE, row -> rows.put(row.text("id"), row));
    answers.each(NamedQuery.REUSE_PROVISIONS, this::add);
  }

  private void add(Row row) {
    Node evidence = row.node("evidence");
    serves
        .computeIfAbsent(evidence, e -> new TreeSet<>(names.byDocument()))
        .add(names.provision(row.node("provision")));
    if (row.isOne("alone")) {
      alone
          .computeIfAbsent(evidence, e -> new TreeSet<>(names.byElement()))
          .add(names.pair(row.node("pair")));
    }
  }

  Reuse reuse(Assessment assessment) {
    List<EvidenceUse> items = new ArrayList<>();
    int each = 0;
    int together = 0;
    for (Evidence evidence : assessment.evidence()) {
      EvidenceUse use = use(evidence);
      items.add(use);
      if (use.standing() == Evidence.Standing.FRESH) {
        each += use.frameworks();
        together += use.serves().isEmpty() ? 0 : 1;
      }
    }
    items.sort(Comparator.comparing((EvidenceUse use) -> -use.serves().size()));
    return new Reuse(items, each, together);
  }

  private EvidenceUse use(Evidence evidence) {
    Row row = rows.get(evidence.id());
    if (row == null) {
      throw new IllegalStateException("expected evidence '" + evidence.id() + "', found no row");
    }
    Node node = row.node("evidence");
    return new EvidenceUse(
        evidence,
        row.constant("standing", Evidence.Standing.class, "evidence-"),
        List.copyOf(serves.getOrDefault(node, Set.of())),
        row.number("frameworks"),
        List.copyOf(alone.getOrDefault(node, Set.of())));
  }
}
