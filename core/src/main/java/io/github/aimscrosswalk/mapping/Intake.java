package io.github.aimscrosswalk.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts mappings by what they say: something of two nodes, that there is no counterpart, or nothing
 * that sets could have to do with each other. Every mapping ends up in one of the three.
 */
final class Intake {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String RATIONALE = "ext_rationale";

  /** What a mapping says of two nodes, by number. */
  record Statement(int from, int to, Relations relations, StatedMapping mapping) {}

  private final Map<String, Relations> readings;
  final Map<String, Integer> nodes = new LinkedHashMap<>();
  final Map<Optional<String>, List<Statement>> statements = new LinkedHashMap<>();
  final List<StatedMapping> noTermFound = new ArrayList<>();
  final List<StatedMapping> unread = new ArrayList<>();

  Intake(Map<String, Relations> readings) {
    this.readings = readings;
  }

  /** Returns what is read from predicates unless somebody says otherwise. */
  static Map<String, Relations> guaranteed() {
    Map<String, Relations> readings = new LinkedHashMap<>();
    for (Relationship relationship : Relationship.values()) {
      readings.put(relationship.iri(), Relations.of(relationship));
    }
    readings.put(SKOS + "exactMatch", Relations.of(Relationship.EQUAL));
    readings.put(SKOS + "broadMatch", Relations.of(Relationship.SUBSET_OF));
    readings.put(SKOS + "narrowMatch", Relations.of(Relationship.SUPERSET_OF));
    return readings;
  }

  void add(String name, MappingSet set) {
    for (Mapping mapping : set.mappings()) {
      add(new StatedMapping(name, mapping), set.value(RATIONALE));
    }
  }

  private void add(StatedMapping stated, Optional<String> ofSet) {
    Mapping mapping = stated.mapping();
    Relations relations = read(readings, mapping);
    boolean absent = Mapping.isAbsence(mapping.subject()) || Mapping.isAbsence(mapping.object());
    if (absent && mapping.value("predicate_modifier").isEmpty()) {
      noTermFound.add(stated);
    } else if (absent || relations.isUnknown() || !isBetweenEntities(mapping)) {
      unread.add(stated);
    } else {
      statements
          .computeIfAbsent(mapping.value(RATIONALE).or(() -> ofSet), r -> new ArrayList<>())
          .add(
              new Statement(
                  number(mapping.subject()), number(mapping.object()), relations, stated));
    }
  }

  static boolean isBetweenEntities(Mapping mapping) {
    return mapping.value("subject_id").isPresent() && mapping.value("object_id").isPresent();
  }

  /** A predicate that says nothing says nothing when denied, and nor does an unknown modifier. */
  static Relations read(Map<String, Relations> readings, Mapping mapping) {
    Relations relations = readings.getOrDefault(mapping.predicate(), Relations.ANY);
    Optional<String> modifier = mapping.value("predicate_modifier");
    if (relations.isUnknown() || modifier.isEmpty()) {
      return relations;
    }
    return modifier.get().equals("Not") ? relations.complement() : Relations.ANY;
  }

  private int number(String node) {
    return nodes.computeIfAbsent(node, n -> nodes.size());
  }
}
