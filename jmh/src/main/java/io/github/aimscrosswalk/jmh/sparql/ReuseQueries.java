package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.jmh.baseline.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The provisions of the chosen frameworks that each piece of evidence serves. */
final class ReuseQueries {
  private static final String BODY =
      " { ?e :shows ?pair . ?p :asks ?pair . ?p :of ?f . ?f :chosenBy <A> }";
  private static final String OF_ONE =
      "SELECT ?e (COUNT(DISTINCT ?p) AS ?n) { ?e :shows ?pair . ?p :asks ?pair . ?p :of <F> }"
          + " GROUP BY ?e";

  private final Form form;
  private final List<Store.Select> queries = new ArrayList<>();
  private final Map<String, Integer> items = new HashMap<>();
  private final Map<String, Integer> frameworks = new HashMap<>();

  ReuseQueries(Store store, Form form, Facts facts) {
    this.form = form;
    facts.items().forEach(i -> items.put(Store.BASE + "evidence/" + i.id(), items.size()));
    for (FrameworkId framework : facts.world().chosen()) {
      String iri = Store.BASE + "framework/" + framework;
      frameworks.put(iri, frameworks.size());
      if (form == Form.PARTS) {
        queries.add(store.prepare(OF_ONE.replace("<F>", "<" + iri + ">"), "e", "n"));
      }
    }
    String body = BODY.replace("<A>", "<" + Store.BASE + Triples.ASSESSMENT + ">");
    if (form == Form.WHOLE) {
      String counted = "SELECT ?e ?f (COUNT(DISTINCT ?p) AS ?n)" + body + " GROUP BY ?e ?f";
      queries.add(store.prepare(counted, "e", "f", "n"));
    } else if (form == Form.ROWS) {
      queries.add(store.prepare("SELECT DISTINCT ?e ?f ?p" + body, "e", "f"));
    }
  }

  /** Returns the provisions served, frameworks within items. */
  int[] count() {
    int[] served = new int[items.size() * frameworks.size()];
    if (form == Form.PARTS) {
      for (int f = 0; f < queries.size(); f++) {
        int place = f;
        queries.get(f).each(row -> served[at(row, place)] = row.number(1));
      }
    } else {
      Store.Select query = queries.get(0);
      query.each(
          row ->
              served[at(row, Objects.requireNonNull(frameworks.get(row.text(1))))] +=
                  form == Form.WHOLE ? row.number(2) : 1);
    }
    return served;
  }

  private int at(Store.Row row, int framework) {
    return Objects.requireNonNull(items.get(row.text(0))) * frameworks.size() + framework;
  }
}
