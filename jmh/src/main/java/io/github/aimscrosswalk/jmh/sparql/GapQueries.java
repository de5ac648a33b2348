package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gaps of one framework, with statement, askers and evidence types. */
final class GapQueries {
  /** One gap, as it is shown to a user. */
  record Lack(
      String pair, String statement, boolean extend, List<String> provisions, List<String> types) {}

  private static final String LACKING =
      "<F> :requires ?pair . FILTER NOT EXISTS { ?pair :heldBy <A> } ";
  private static final String WORDS = "?pair :statement ?words . ";
  private static final String EXTEND =
      "BIND(IF(EXISTS { ?pair :heldElsewhereBy <A> }, 1, 0) AS ?extend) ";
  private static final String ASKERS = "?p :asks ?pair . ?p :of <F> . ";

  private static final String WHOLE =
      "SELECT ?pair ?words ?extend (GROUP_CONCAT(DISTINCT STR(?p)) AS ?provisions)"
          + " (GROUP_CONCAT(DISTINCT STR(?type)) AS ?types) { "
          + LACKING
          + WORDS
          + ASKERS
          + "OPTIONAL { ?type :mayShow ?pair } "
          + EXTEND
          + "} GROUP BY ?pair ?words ?extend";

  private final Form form;
  private final List<Store.Select> queries;

  GapQueries(Store store, Form form, FrameworkId framework) {
    this.form = form;
    String[] gap = {"pair", "words", "extend"};
    String lists = "SELECT ?pair ?words ?extend { " + LACKING + WORDS + EXTEND + "}";
    String askers = "SELECT ?pair ?p { " + LACKING + ASKERS + "}";
    String types = "SELECT ?pair ?type { " + LACKING + "?type :mayShow ?pair }";
    String both = "SELECT ?pair ?words ?extend ?p { " + LACKING + WORDS + ASKERS + EXTEND + "}";
    this.queries =
        switch (form) {
          case PARTS ->
              List.of(
                  store.prepare(of(lists, framework), gap),
                  store.prepare(of(askers, framework), "pair", "p"),
                  store.prepare(of(types, framework), "pair", "type"));
          case WHOLE ->
              List.of(
                  store.prepare(
                      of(WHOLE, framework), "pair", "words", "extend", "provisions", "types"));
          case ROWS ->
              List.of(
                  store.prepare(of(both, framework), "pair", "words", "extend", "p"),
                  store.prepare(of(types, framework), "pair", "type"));
        };
  }

  private static String of(String query, FrameworkId framework) {
    return query
        .replace("<A>", "<" + Store.BASE + Triples.ASSESSMENT + ">")
        .replace("<F>", "<" + Store.BASE + "framework/" + framework + ">");
  }

  List<Lack> list() {
    Map<String, Lack> gaps = new LinkedHashMap<>();
    queries.get(0).each(row -> add(row, gaps));
    if (form == Form.PARTS) {
      queries.get(1).each(row -> gap(row, gaps).ifPresent(g -> g.provisions().add(row.name(1))));
      queries.get(2).each(row -> gap(row, gaps).ifPresent(g -> g.types().add(row.name(1))));
    } else if (form == Form.ROWS) {
      queries.get(1).each(row -> gap(row, gaps).ifPresent(g -> g.types().add(row.name(1))));
    }
    return new ArrayList<>(gaps.values());
  }

  private static Optional<Lack> gap(Store.Row row, Map<String, Lack> gaps) {
    return Optional.ofNullable(gaps.get(row.name(0)));
  }

  private void add(Store.Row row, Map<String, Lack> gaps) {
    String pair = row.name(0);
    Lack gap = gaps.get(pair);
    if (gap == null) {
      gap = new Lack(pair, row.text(1), row.number(2) == 1, new ArrayList<>(), new ArrayList<>());
      gaps.put(pair, gap);
    }
    if (form == Form.ROWS) {
      gap.provisions().add(row.name(3));
    } else if (form == Form.WHOLE) {
      addNames(row.text(3), gap.provisions());
      addNames(row.text(4), gap.types());
    }
  }

  private static void addNames(String iris, List<String> to) {
    if (!iris.isEmpty()) {
      for (String iri : iris.split(" ")) {
        to.add(Store.nameIn(iri));
      }
    }
  }
}
