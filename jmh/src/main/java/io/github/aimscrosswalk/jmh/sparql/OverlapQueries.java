package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.jmh.baseline.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The matrix of overlap of all frameworks in four numbers. */
final class OverlapQueries {
  private static final String ENTAILED =
      " { SELECT ?a ?p (COUNT(*) AS ?size) { ?a :entails ?pair . ?p :asks ?pair } GROUP BY ?a ?p }"
          + " ?p :size ?size . ?p :of ?b ";
  private static final String HELD = " ?a :entails ?pair . ?b :requires ?pair ";
  private static final String ELSEWHERE = " ?a :entailsElsewhere ?pair . ?b :requires ?pair ";
  private static final String TOUCHED =
      " ?a :enters ?practice . ?p :inPractice ?practice . ?p :of ?b ";

  private final Form form;
  private final List<Store.Select> queries = new ArrayList<>();
  private final Map<String, Integer> frameworks = new HashMap<>();

  OverlapQueries(Store store, Form form, List<FrameworkId> all) {
    this.form = form;
    for (FrameworkId framework : all) {
      frameworks.put(Store.BASE + "framework/" + framework, frameworks.size());
    }
    switch (form) {
      case PARTS -> {
        for (String counted : counted()) {
          queries.add(store.prepare(counted, "a", "b", "n"));
        }
      }
      case WHOLE -> queries.add(store.prepare(whole(), "a", "b", "n", "kind"));
      case ROWS -> {
        queries.add(store.prepare("SELECT ?a ?b {" + ENTAILED + "}", "a", "b"));
        queries.add(store.prepare("SELECT ?a ?b {" + HELD + "}", "a", "b"));
        queries.add(store.prepare("SELECT ?a ?b {" + ELSEWHERE + "}", "a", "b"));
        queries.add(store.prepare("SELECT ?a ?b ?p {" + TOUCHED + "}", "a", "b", "p"));
      }
    }
  }

  private static List<String> counted() {
    String group = "} GROUP BY ?a ?b";
    return List.of(
        "SELECT ?a ?b (COUNT(*) AS ?n) {" + ENTAILED + group,
        "SELECT ?a ?b (COUNT(*) AS ?n) {" + HELD + group,
        "SELECT ?a ?b (COUNT(*) AS ?n) {" + ELSEWHERE + group,
        "SELECT ?a ?b (COUNT(DISTINCT ?p) AS ?n) {" + TOUCHED + group);
  }

  private static String whole() {
    List<String> parts = new ArrayList<>();
    for (String counted : counted()) {
      parts.add("{ { " + counted + " } BIND(" + parts.size() + " AS ?kind) }");
    }
    return "SELECT ?a ?b ?n ?kind { " + String.join(" UNION ", parts) + " }";
  }

  /** Returns the four numbers of each target, targets within sources. */
  int[] count() {
    int[] matrix = new int[frameworks.size() * frameworks.size() * Lines.OVERLAP];
    if (form == Form.WHOLE) {
      queries.get(0).each(row -> matrix[at(row) + row.number(3)] = row.number(2));
      return matrix;
    }
    for (int kind = 0; kind < Lines.OVERLAP; kind++) {
      int place = kind;
      Set<List<String>> seen = new HashSet<>();
      if (form == Form.PARTS) {
        queries.get(kind).each(row -> matrix[at(row) + place] = row.number(2));
      } else if (place < 3) {
        queries.get(kind).each(row -> matrix[at(row) + place]++);
      } else {
        queries
            .get(kind)
            .each(
                row ->
                    matrix[at(row) + place] += seen.add(List.of(row.text(0), row.text(2))) ? 1 : 0);
      }
    }
    return matrix;
  }

  private int at(Store.Row row) {
    int from = Objects.requireNonNull(frameworks.get(row.text(0)));
    return (from * frameworks.size() + Objects.requireNonNull(frameworks.get(row.text(1))))
        * Lines.OVERLAP;
  }
}
