package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the assignments of a corpus those that an overlay says. What is changed stands where it
 * stood. What is added stands among those of its provision, before the first whose pair and wording
 * come later by name; where the provision had none, before those of the next provision that has.
 * Cost: one look at each assignment, and one more for each that is added.
 */
final class CorrectedRows {
  private static final Comparator<Assignment> BY_NAME =
      Comparator.comparing((Assignment a) -> a.pair().element())
          .thenComparing(a -> a.pair().subject().id())
          .thenComparing(a -> a.wording().map(Object::toString).orElse(""));

  private final Map<RequirementId, Integer> order = new HashMap<>();
  private final List<Assignment> rows;

  private CorrectedRows(List<Framework> frameworks, List<Assignment> rows) {
    this.rows = rows;
    for (Framework framework : frameworks) {
      for (Provision provision : framework.provisions()) {
        order.put(provision.id(), order.size());
      }
    }
  }

  static List<Assignment> of(
      List<Assignment> before, List<Framework> frameworks, List<Corrected> made) {
    Map<AssignmentId, Corrected> there = new HashMap<>();
    made.forEach(one -> there.put(one.assignment(), one));
    List<Assignment> rows = new ArrayList<>(before.size() + made.size());
    for (Assignment assignment : before) {
      Optional<Assignment> after =
          Optional.ofNullable(there.get(assignment.id()))
              .map(Corrected::after)
              .orElse(Optional.of(assignment));
      after.ifPresent(rows::add);
    }
    List<Assignment> added =
        made.stream().filter(c -> c.before().isEmpty()).flatMap(c -> c.after().stream()).toList();
    if (!added.isEmpty()) {
      CorrectedRows corrected = new CorrectedRows(frameworks, rows);
      added.forEach(one -> rows.add(corrected.place(one), one));
    }
    return rows;
  }

  private int place(Assignment one) {
    int own = place(one.provision());
    int afterOwn = -1;
    int beforeNext = rows.size();
    for (int i = rows.size() - 1; i >= 0; i--) {
      int other = place(rows.get(i).provision());
      if (other > own) {
        beforeNext = i;
      } else if (other == own) {
        afterOwn = afterOwn < 0 ? i + 1 : afterOwn;
        if (BY_NAME.compare(rows.get(i), one) > 0) {
          afterOwn = i;
        }
      }
    }
    return afterOwn < 0 ? beforeNext : afterOwn;
  }

  private int place(RequirementId provision) {
    return order.getOrDefault(provision, order.size());
  }
}
