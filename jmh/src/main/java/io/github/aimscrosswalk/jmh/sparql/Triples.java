package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.jmh.baseline.Facts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Facts as triples. Everything that ours, the collections and the limit have worked out before they
 * are asked is in the graph as well, so that a query only has to join and count:
 *
 * <pre>
 * provision  :of framework ; :asks pair ; :size number of pairs ; :inPractice practice .
 * framework  :requires pair ; :entails pair ; :entailsElsewhere pair ; :enters practice ;
 *            :chosenBy assessment .
 * pair       :heldBy, :mayBeHeldBy, :heldElsewhereBy, :mayBeHeldElsewhereBy assessment ;
 *            :statement text .
 * practice   :touchedBy, :mayBeTouchedBy assessment .
 * evidence   :shows pair .            type :mayShow pair .
 * </pre>
 *
 * <p>Entailed is what a framework asks for with all that it implies; elsewhere is the element about
 * another subject. Only provisions that count are there. What is held points from the pair to the
 * assessment: the other way round some graphs look through all that an assessment holds for each
 * pair, and take a thousand times as long.
 */
final class Triples {
  static final String ASSESSMENT = "assessment/a";

  private final Facts facts;
  private final Store store;
  private final Set<Pair> asked = new LinkedHashSet<>();

  private Triples(Facts facts, Store store) {
    this.facts = facts;
    this.store = store;
    facts.parts().forEach(part -> part.asks().forEach(ask -> asked.addAll(ask.pairs())));
  }

  /** Loads facts into a store. */
  static void load(Facts facts, Store store) {
    Triples triples = new Triples(facts, store);
    facts.parts().forEach(triples::framework);
    triples.pairs();
    triples.assessment();
    store.loaded();
  }

  private static String pair(Pair pair) {
    return "pair/" + pair;
  }

  private static String practice(Pair pair) {
    return "practice/" + pair.element().practice();
  }

  private void framework(Facts.Part part) {
    String framework = "framework/" + part.framework();
    Set<Pair> whole = new LinkedHashSet<>();
    for (Facts.Ask ask : part.asks()) {
      String provision = "provision/" + ask.provision();
      store.link(provision, "of", framework);
      store.number(provision, "size", ask.pairs().size());
      for (Pair pair : ask.pairs()) {
        store.link(provision, "asks", pair(pair));
        store.link(provision, "inPractice", practice(pair));
        store.link(framework, "requires", pair(pair));
      }
      whole.addAll(facts.closed(ask.pairs()));
    }
    links(framework, "entails", whole);
    whole.forEach(pair -> store.link(framework, "enters", practice(pair)));
    Set<Pair> elsewhere = elsewhere(whole);
    elsewhere.removeAll(whole);
    links(framework, "entailsElsewhere", elsewhere);
    if (facts.world().chosen().contains(part.framework())) {
      store.link(framework, "chosenBy", ASSESSMENT);
    }
  }

  private void pairs() {
    for (Pair pair : asked) {
      store.text(pair(pair), "statement", facts.statement(pair));
      facts.typesOf(pair).forEach(type -> store.link("type/" + type, "mayShow", pair(pair)));
    }
  }

  private void assessment() {
    Set<Pair> definite = facts.definite();
    Set<Pair> possible = facts.possible();
    held("heldBy", definite);
    held("mayBeHeldBy", possible);
    held("heldElsewhereBy", elsewhere(definite));
    held("mayBeHeldElsewhereBy", elsewhere(possible));
    definite.forEach(pair -> store.link(practice(pair), "touchedBy", ASSESSMENT));
    possible.forEach(pair -> store.link(practice(pair), "mayBeTouchedBy", ASSESSMENT));
    facts.items().forEach(item -> links("evidence/" + item.id(), "shows", item.pairs()));
  }

  private void held(String property, Collection<Pair> pairs) {
    for (Pair pair : pairs) {
      if (asked.contains(pair)) {
        store.link(pair(pair), property, ASSESSMENT);
      }
    }
  }

  private void links(String subject, String property, Collection<Pair> to) {
    for (Pair pair : to) {
      if (asked.contains(pair)) {
        store.link(subject, property, pair(pair));
      }
    }
  }

  private static Set<Pair> elsewhere(Collection<Pair> of) {
    Set<Pair> elsewhere = new LinkedHashSet<>();
    for (Pair pair : of) {
      for (Subject subject : Subject.values()) {
        if (subject != pair.subject()) {
          elsewhere.add(new Pair(pair.element(), subject));
        }
      }
    }
    return elsewhere;
  }
}
