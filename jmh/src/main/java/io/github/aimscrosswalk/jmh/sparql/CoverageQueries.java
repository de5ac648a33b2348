package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.jmh.baseline.Lines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Coverage of one framework or, grouped, of all. Fills ten numbers for each framework, in the order
 * of {@link Lines}.
 */
final class CoverageQueries {
  /**
   * What is counted, by the place of its number; full is what lacks nothing. What is held is looked
   * up in a filter: written as a join, both engines begin with everything that is touched, and
   * combine it with every provision.
   */
  private static final List<String> PARTS =
      List.of(
          "SELECT ?f (COUNT(*) AS ?n) { ?p :of ?f } GROUP BY ?f",
          "SELECT ?f (COUNT(DISTINCT ?p) AS ?n) { ?p :of ?f ; :asks ?pair"
              + " FILTER NOT EXISTS { ?pair :heldBy <A> } } GROUP BY ?f",
          "SELECT ?f (COUNT(DISTINCT ?p) AS ?n) { ?p :of ?f ; :asks ?pair"
              + " FILTER NOT EXISTS { ?pair :mayBeHeldBy <A> } } GROUP BY ?f",
          "SELECT ?f (COUNT(*) AS ?n) { ?f :requires ?pair } GROUP BY ?f",
          "SELECT ?f (COUNT(*) AS ?n) { ?f :requires ?pair"
              + " FILTER EXISTS { ?pair :heldBy <A> } } GROUP BY ?f",
          "SELECT ?f (COUNT(*) AS ?n) { ?f :requires ?pair"
              + " FILTER EXISTS { ?pair :mayBeHeldBy <A> } } GROUP BY ?f",
          "SELECT ?f (COUNT(*) AS ?n) { ?f :requires ?pair"
              + " FILTER EXISTS { ?pair :heldElsewhereBy <A> }"
              + " FILTER NOT EXISTS { ?pair :mayBeHeldBy <A> } } GROUP BY ?f",
          "SELECT ?f (COUNT(*) AS ?n) { ?f :requires ?pair"
              + " FILTER EXISTS { ?pair :mayBeHeldElsewhereBy <A> }"
              + " FILTER NOT EXISTS { ?pair :heldBy <A> } } GROUP BY ?f",
          "SELECT ?f (COUNT(*) AS ?n) { ?p :of ?f"
              + " FILTER EXISTS { ?p :inPractice ?practice . ?practice :touchedBy <A> } }"
              + " GROUP BY ?f",
          "SELECT ?f (COUNT(*) AS ?n) { ?p :of ?f"
              + " FILTER EXISTS { ?p :inPractice ?practice . ?practice :mayBeTouchedBy <A> } }"
              + " GROUP BY ?f");

  private static final String PROVISION_FLAGS =
      " { ?p :of ?f ; :asks ?pair ."
          + " BIND(IF(EXISTS { ?pair :heldBy <A> }, 1, 0) AS ?h)"
          + " BIND(IF(EXISTS { ?pair :mayBeHeldBy <A> }, 1, 0) AS ?m) } ";

  private static final String PRACTICE_FLAGS =
      " { ?p :of ?f ; :inPractice ?practice ."
          + " BIND(IF(EXISTS { ?practice :touchedBy <A> }, 1, 0) AS ?t)"
          + " BIND(IF(EXISTS { ?practice :mayBeTouchedBy <A> }, 1, 0) AS ?u) } ";

  private static final String PAIR_FLAGS =
      " { ?f :requires ?pair ."
          + " BIND(IF(EXISTS { ?pair :heldBy <A> }, 1, 0) AS ?h)"
          + " BIND(IF(EXISTS { ?pair :mayBeHeldBy <A> }, 1, 0) AS ?m)"
          + " BIND(IF(EXISTS { ?pair :heldElsewhereBy <A> }, 1, 0) AS ?e)"
          + " BIND(IF(EXISTS { ?pair :mayBeHeldElsewhereBy <A> }, 1, 0) AS ?x) } ";

  private static final String WHOLE =
      "SELECT ?f ?n0 ?n1 ?n2 ?n3 ?n4 ?n5 ?n6 ?n7 ?n8 ?n9 {"
          + " { SELECT ?f (COUNT(*) AS ?n0) (SUM(?h1) AS ?n1) (SUM(?m1) AS ?n2)"
          + " { SELECT ?f ?p (MIN(?h) AS ?h1) (MIN(?m) AS ?m1)"
          + PROVISION_FLAGS
          + "GROUP BY ?f ?p } GROUP BY ?f }"
          + " { SELECT ?f (SUM(?t1) AS ?n8) (SUM(?u1) AS ?n9)"
          + " { SELECT ?f ?p (MAX(?t) AS ?t1) (MAX(?u) AS ?u1)"
          + PRACTICE_FLAGS
          + "GROUP BY ?f ?p } GROUP BY ?f }"
          + " { SELECT ?f (COUNT(*) AS ?n3) (SUM(?h) AS ?n4) (SUM(?m) AS ?n5)"
          + " (SUM((1 - ?m) * ?e) AS ?n6) (SUM((1 - ?h) * ?x) AS ?n7)"
          + PAIR_FLAGS
          + "GROUP BY ?f } }";

  private static final String[] WHOLE_COLUMNS = {
    "f", "n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9"
  };

  private final Form form;
  private final List<Store.Select> queries;
  private final Map<String, Integer> places = new HashMap<>();

  /** Prepares the queries for some frameworks, where the store knows all. */
  CoverageQueries(Store store, Form form, List<FrameworkId> frameworks) {
    this.form = form;
    for (FrameworkId framework : frameworks) {
      places.put(Store.BASE + "framework/" + framework, places.size());
    }
    String only = frameworks.size() == 1 ? Store.BASE + "framework/" + frameworks.get(0) : "";
    this.queries =
        switch (form) {
          case PARTS -> PARTS.stream().map(q -> store.prepare(of(q, only), "f", "n")).toList();
          case WHOLE -> List.of(store.prepare(of(WHOLE, only), WHOLE_COLUMNS));
          case ROWS ->
              List.of(
                  store.prepare(
                      of("SELECT ?f ?p ?h ?m" + PROVISION_FLAGS, only), "f", "p", "h", "m"),
                  store.prepare(
                      of("SELECT ?f ?p ?t ?u" + PRACTICE_FLAGS, only), "f", "p", "t", "u"),
                  store.prepare(
                      of("SELECT ?f ?h ?m ?e ?x" + PAIR_FLAGS, only), "f", "h", "m", "e", "x"));
        };
  }

  /** Puts the one framework, if it is one, in the place of the variable. */
  private static String of(String query, String only) {
    String named = query.replace("<A>", "<" + Store.BASE + Triples.ASSESSMENT + ">");
    if (only.isEmpty()) {
      return named;
    }
    return named
        .replace("GROUP BY ?f ?p", "GROUP BY ?p")
        .replace("GROUP BY ?f", "")
        .replace("SELECT ?f", "SELECT")
        .replace("?f", "<" + only + ">");
  }

  private int at(Store.Row row) {
    return places.size() == 1
        ? 0
        : Objects.requireNonNull(places.get(row.text(0))) * Lines.COVERAGE;
  }

  int[] count() {
    int[] counts = new int[places.size() * Lines.COVERAGE];
    switch (form) {
      case PARTS -> countParts(counts);
      case WHOLE ->
          queries
              .get(0)
              .each(
                  row -> {
                    for (int n = 0; n < Lines.COVERAGE; n++) {
                      counts[at(row) + n] = row.number(n + 1);
                    }
                  });
      case ROWS -> countRows(counts);
    }
    return counts;
  }

  private void countParts(int[] counts) {
    for (int n = 0; n < Lines.COVERAGE; n++) {
      int place = n;
      queries.get(n).each(row -> counts[at(row) + place] = row.number(1));
    }
    for (int at = 0; at < counts.length; at += Lines.COVERAGE) {
      counts[at + 1] = counts[at] - counts[at + 1];
      counts[at + 2] = counts[at] - counts[at + 2];
    }
  }

  private void countRows(int[] counts) {
    List<Set<String>> seen = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
    queries
        .get(0)
        .each(
            row -> {
              counts[at(row)] += seen.get(0).add(row.text(1)) ? 1 : 0;
              counts[at(row) + 1] += row.number(2) == 0 && seen.get(1).add(row.text(1)) ? 1 : 0;
              counts[at(row) + 2] += row.number(3) == 0 && seen.get(2).add(row.text(1)) ? 1 : 0;
            });
    for (int at = 0; at < counts.length; at += Lines.COVERAGE) {
      counts[at + 1] = counts[at] - counts[at + 1];
      counts[at + 2] = counts[at] - counts[at + 2];
    }
    seen.forEach(Set::clear);
    queries
        .get(1)
        .each(
            row -> {
              counts[at(row) + 8] += row.number(2) == 1 && seen.get(0).add(row.text(1)) ? 1 : 0;
              counts[at(row) + 9] += row.number(3) == 1 && seen.get(1).add(row.text(1)) ? 1 : 0;
            });
    queries.get(2).each(row -> countPair(row, counts, at(row)));
  }

  private static void countPair(Store.Row row, int[] counts, int at) {
    counts[at + 3]++;
    counts[at + 4] += row.number(1);
    counts[at + 5] += row.number(2);
    counts[at + 6] += (1 - row.number(2)) * row.number(3);
    counts[at + 7] += (1 - row.number(1)) * row.number(4);
  }
}
