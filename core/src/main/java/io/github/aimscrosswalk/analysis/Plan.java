package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The evidence to collect next: together it closes every chosen gap that evidence can close, at the
 * least cost.
 *
 * @param items the evidence to collect: that which closes most gaps first, then by type and subject
 * @param cost what the items cost together, in the unit of the request
 * @param lowerBound what no other choice can stay below; never above the cost
 * @param nodes how many partial choices were looked at to prove it
 * @param beyondEvidence the chosen gaps that no evidence type shows, in the order of the gaps
 */
public record Plan(
    List<Item> items, long cost, long lowerBound, long nodes, List<Gap> beyondEvidence) {
  /**
   * One piece of evidence to collect.
   *
   * @param evidenceType its type
   * @param subject what it has to be about
   * @param cost what it costs, in the unit of the request
   * @param closes the gaps that it closes, in their order, whichever other item closes them too
   * @param renews the identifiers of evidence of this type and subject that the assessment holds
   *     and that is not certain on the day (stale, a draft, not yet effective); collecting it anew
   *     may mean to renew one of these
   */
  public record Item(
      String evidenceType, Subject subject, long cost, List<Pair> closes, List<String> renews) {
    /** Copies the lists and checks that all parts are there. */
    public Item {
      Objects.requireNonNull(evidenceType, "evidenceType");
      Objects.requireNonNull(subject, "subject");
      closes = List.copyOf(closes);
      renews = List.copyOf(renews);
    }
  }

  /** Copies the lists. */
  public Plan {
    items = List.copyOf(items);
    beyondEvidence = List.copyOf(beyondEvidence);
  }

  /**
   * Returns what carrying out the plan would change: each item collected on one day, final and
   * about its subject. For a what-if by {@link Analysis#with}; the evidence is not there.
   *
   * @param day the day on which all of it is collected
   * @return one change for each item, in their order; identifiers of evidence begin with {@code
   *     plan:}
   */
  public List<Change> changes(LocalDate day) {
    List<Change> changes = new ArrayList<>();
    for (Item item : items) {
      changes.add(
          new Change.Collect(
              new Evidence(
                  "plan:" + item.evidenceType() + ":" + item.subject().id(),
                  item.evidenceType(),
                  "",
                  day,
                  Optional.empty(),
                  Evidence.State.FINAL,
                  List.of(item.subject()),
                  Optional.empty())));
    }
    return changes;
  }

  /**
   * Tells whether no choice is cheaper.
   *
   * @return true if the cost has reached the lower bound
   */
  public boolean proven() {
    return cost == lowerBound;
  }
}
