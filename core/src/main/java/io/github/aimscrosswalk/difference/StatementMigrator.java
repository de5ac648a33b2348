package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.difference.Migration.Entry;
import io.github.aimscrosswalk.difference.Migration.Item;
import io.github.aimscrosswalk.difference.Migration.Outcome;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries the statements of one assessment, and tells what became of each. Not thread-safe. */
final class StatementMigrator {
  private final Pairs pairs;
  private final Places places;
  private final RequirementRows requirements;
  private final StatementCarrier carrier;
  private final List<Statement> before;
  private final Map<String, Statement.OfProvision> said = new LinkedHashMap<>();
  private final Set<Pair> found = new HashSet<>();
  private final Map<String, Optional<Statement.OfProvision>> carried = new HashMap<>();
  private final Map<Object, Statement> after = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  StatementMigrator(Difference difference, List<Statement> before) {
    this.pairs = difference.pairs();
    this.places = new Places(difference);
    this.requirements = difference.requirements();
    this.before = before;
    for (Statement statement : before) {
      if (statement instanceof Statement.OfProvision of) {
        said.put(of.provision().toString(), of);
      } else {
        found.add(((Statement.Found) statement).pair());
      }
    }
    this.carrier = new StatementCarrier(requirements, pairs, said);
  }

  /** Returns the statements after, each where the first of those stood that it follows from. */
  List<Statement> migrate() {
    for (Statement statement : before) {
      entries.add(
          statement instanceof Statement.Found one
              ? found(one)
              : ofProvision((Statement.OfProvision) statement));
    }
    return List.copyOf(after.values());
  }

  List<Entry> entries() {
    return entries;
  }

  private Entry found(Statement.Found statement) {
    Pair pair = statement.pair();
    Optional<Pair> now =
        pairs.after(pair.element()).map(element -> new Pair(element, pair.subject()));
    List<ElementId> together = now.isEmpty() ? List.of() : pairs.together(pair.element());
    boolean all = together.stream().allMatch(e -> found.contains(new Pair(e, pair.subject())));
    if (now.isEmpty() || !all) {
      String why =
          now.isEmpty()
              ? "no one element is stated to be what it was"
              : "it is one of several that became '" + now.get() + "', and not all were found";
      return new Entry(
          Item.STATEMENT,
          pair.toString(),
          Outcome.NOT_CARRIED,
          List.of(),
          "'" + pair + "': " + why,
          "look for what the elements now say, and state 'found' again");
    }
    after.putIfAbsent(
        now.get(), now.get().equals(pair) ? statement : new Statement.Found(now.get()));
    boolean same = pairs.isKept(pair.element());
    return new Entry(
        Item.STATEMENT,
        pair.toString(),
        same ? Outcome.UNCHANGED : Outcome.TO_REVIEW,
        List.of(now.get().toString()),
        same ? "the element says the same" : "the element is stated to say the same in other words",
        same ? "" : "see that what was found is what '" + now.get().element() + "' says");
  }

  private Entry ofProvision(Statement.OfProvision statement) {
    RequirementId provision = statement.provision();
    if (places.isUntouched(provision)) {
      after.put(provision, statement);
      return entry(
          provision,
          Outcome.UNCHANGED,
          List.of(provision.toString()),
          "the difference does not touch it",
          "");
    }
    List<String> targets = places.targets(provision);
    if (targets.isEmpty()) {
      return entry(
          provision,
          Outcome.NOT_CARRIED,
          List.of(),
          places.why(provision),
          "state what holds of the provisions that are there now");
    }
    List<Statement.OfProvision> now = new ArrayList<>();
    for (String target : targets) {
      carry(target).ifPresent(now::add);
    }
    return entry(statement, targets, now);
  }

  /** Returns what is said of a provision after; what the user says of it already stands. */
  private Optional<Statement.OfProvision> carry(String target) {
    boolean own = said.containsKey(target) && !requirements.sources(target).contains(target);
    if (own) {
      return Optional.empty();
    }
    Optional<Statement.OfProvision> known = carried.get(target);
    if (known == null) {
      known = carrier.carry(target);
      carried.put(target, known);
      known.ifPresent(s -> after.put(s.provision(), s));
    }
    return known;
  }

  private Entry entry(
      Statement.OfProvision statement, List<String> targets, List<Statement.OfProvision> now) {
    Transition row = places.row(statement.provision());
    boolean whole =
        now.size() == targets.size() && now.stream().allMatch(s -> saysAll(statement, s));
    Outcome outcome =
        now.isEmpty() ? Outcome.NOT_CARRIED : whole ? carriedWhole(row) : Outcome.IN_PART;
    return entry(
        statement.provision(),
        outcome,
        now.stream().map(s -> s.provision().toString()).toList(),
        new Sentence(places, row, targets).of(statement, now, outcome),
        Sentence.repair(outcome, row, targets));
  }

  private static Outcome carriedWhole(Transition row) {
    boolean demands = !row.lost().isEmpty() || !row.gained().isEmpty();
    boolean circumstances = row.fields().stream().anyMatch(f -> f.name().equals("conditions"));
    if (row.kind() == Kind.KEPT || row.kind() == Kind.REVISED && !demands && !circumstances) {
      return Outcome.UNCHANGED;
    }
    return row.kind() == Kind.MOVED && !demands && !circumstances
        ? Outcome.RENAMED
        : Outcome.TO_REVIEW;
  }

  /** Tells whether what is said after is no weaker than what was said. */
  private boolean saysAll(Statement.OfProvision before, Statement.OfProvision now) {
    if (before.getClass() != now.getClass()) {
      return false;
    }
    return !(before instanceof Statement.Partial partial)
        || partial.elements().size() == ((Statement.Partial) now).elements().size();
  }

  private static Entry entry(
      RequirementId about, Outcome outcome, List<String> now, String sentence, String repair) {
    return new Entry(Item.STATEMENT, about.toString(), outcome, now, sentence, repair);
  }
}
