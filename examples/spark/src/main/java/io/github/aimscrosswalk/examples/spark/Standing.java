package io.github.aimscrosswalk.examples.spark;

import io.github.aimscrosswalk.analysis.Answers;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How one tenant stands with one framework, flat, as it stands in a row of the table.
 *
 * @param tenant the number of the tenant
 * @param framework the framework
 * @param counts eleven counts of what applies, eleven of what will, and the provisions excluded,
 *     not applicable and ended; {@link #columns} names them
 * @param gaps the locators of the provisions that apply, or will, and are not certainly full, in
 *     document order
 */
record Standing(long tenant, String framework, List<Integer> counts, List<String> gaps) {
  private static final List<String> EACH =
      List.of(
          "provisions",
          "full",
          "full_possible",
          "touched",
          "touched_possible",
          "pairs",
          "held",
          "held_possible",
          "transferable",
          "transferable_possible",
          "unknown");

  /** Copies the lists. */
  Standing {
    counts = List.copyOf(counts);
    gaps = List.copyOf(gaps);
  }

  /** Returns the names of the counts, in their order. */
  static List<String> columns() {
    List<String> columns = new ArrayList<>(EACH);
    EACH.forEach(column -> columns.add("later_" + column));
    columns.addAll(List.of("excluded", "not_applicable", "ended"));
    return List.copyOf(columns);
  }

  /** Returns the rows of a tenant, one for each framework, whoever found the answers. */
  static List<Standing> of(long tenant, Answers answers, List<Framework> frameworks) {
    List<Standing> rows = new ArrayList<>(frameworks.size());
    for (Framework framework : frameworks) {
      rows.add(of(tenant, answers, framework));
    }
    return rows;
  }

  private static Standing of(long tenant, Answers answers, Framework framework) {
    Tally tally = answers.coverage(framework.id()).tally();
    List<Integer> counts = new ArrayList<>();
    add(counts, tally.inForce());
    add(counts, tally.upcoming());
    counts.addAll(List.of(tally.excluded(), tally.notApplicable(), tally.ended()));
    return new Standing(tenant, framework.id().value(), counts, gaps(answers, framework));
  }

  /** A gap is one pair, and names the provisions that lack it; here it is the other way round. */
  private static List<String> gaps(Answers answers, Framework framework) {
    Set<RequirementId> lacking = new HashSet<>();
    for (Gap gap : answers.gaps(framework.id())) {
      lacking.addAll(gap.provisions());
    }
    List<String> gaps = new ArrayList<>(lacking.size());
    for (Provision provision : framework.provisions()) {
      if (lacking.contains(provision.id())) {
        gaps.add(provision.id().locator());
      }
    }
    return gaps;
  }

  private static void add(List<Integer> counts, Counts of) {
    counts.add(of.provisions());
    add(counts, of.full());
    add(counts, of.touched());
    counts.add(of.pairs());
    add(counts, of.held());
    add(counts, of.transferable());
    counts.add(of.unknown());
  }

  private static void add(List<Integer> counts, Interval bounds) {
    counts.add(bounds.lower());
    counts.add(bounds.upper());
  }
}
