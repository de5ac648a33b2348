package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.mapping.Relationship;
import io.github.aimscrosswalk.mapping.Slots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Mapping sets drawn by chance, with all that makes them hard to carry. */
final class DrawnMappings {
  private static final String BASE = "https://w3id.org/aims-crosswalk/framework/";
  private static final List<String> TEXTS =
      List.of(
          "plain",
          " blanks around ",
          "two\nlines",
          "",
          "tab\there",
          "quoted \"text\" \\ and |",
          "0.5",
          "1",
          "semantic",
          "human",
          "\u00e4\u2028\ud83d\ude00");
  private static final List<String> ENTITIES =
      List.of(
          BASE + "alpha-2020/4.1",
          BASE + "alpha-2020/odd_one(1)",
          BASE + "beta-2021/2.2",
          "https://example.org/x#1",
          "https://example.org/x#y:z",
          "urn:isbn:1",
          Mapping.NO_TERM_FOUND);
  private static final List<String> SOURCES =
      List.of(BASE + "alpha-2020", "relative.json", "https://example.org/x");
  private static final List<String> PREDICATES =
      List.of(
          Relationship.EQUAL.iri(),
          Relationship.INTERSECTS_WITH.iri(),
          "http://www.w3.org/2004/02/skos/core#exactMatch",
          "http://www.w3.org/2004/02/skos/core#relatedMatch",
          "https://example.org/rel/9-no-token",
          "no IRI at all");
  private static final List<String> EXTRA =
      List.of("ext_rationale", "ext_oscal_coverage", "ext_oscal_coverage_method", "odd slot");

  private final Random random;

  private DrawnMappings(long seed) {
    this.random = new Random(seed);
  }

  static MappingSet[] sets(long seed) {
    DrawnMappings drawn = new DrawnMappings(seed);
    MappingSet[] sets = new MappingSet[1 + drawn.random.nextInt(3)];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = drawn.set();
    }
    return sets;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean often() {
    return random.nextInt(4) > 0;
  }

  private MappingSet set() {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    for (String slot : Slots.OF_SET) {
      if (random.nextInt(5) == 0) {
        slots.put(slot, values(slot));
      }
    }
    if (often()) {
      slots.put("mapping_set_title", List.of("A title"));
      slots.put("ext_oscal_status", List.of("draft"));
    }
    Map<String, String> prefixes = new LinkedHashMap<>();
    if (often()) {
      prefixes.put("x", "https://example.org/x#");
      prefixes.put("", "https://example.org/none#");
    }
    List<MappingSet.Extension> extensions = new ArrayList<>();
    if (often()) {
      extensions.add(
          new MappingSet.Extension(
              "ext_rationale", Optional.of("https://x.org/p"), Optional.empty()));
    }
    return new MappingSet(prefixes, slots, extensions, rows());
  }

  /** Rows come by their sources, since the form does not carry an order across them. */
  private List<Mapping> rows() {
    List<Mapping> rows = new ArrayList<>();
    for (String source : SOURCES.subList(0, 1 + random.nextInt(3))) {
      boolean has = often();
      String subject = any(ENTITIES);
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        rows.add(row(has ? Optional.of(source) : Optional.empty(), subject));
      }
      if (!has) {
        break;
      }
    }
    return rows;
  }

  private Mapping row(Optional<String> source, String subject) {
    Map<String, List<String>> row = new LinkedHashMap<>();
    boolean relative = source.filter("relative.json"::equals).isPresent();
    boolean literal = !relative && !often();
    row.put(literal ? "subject_label" : "subject_id", List.of(literal ? "a literal" : subject));
    if (literal && source.isEmpty()) {
      row.put("subject_id", List.of(subject));
    }
    row.put("object_id", List.of(any(ENTITIES)));
    row.put("object_source", List.of(SOURCES.get(0)));
    source.ifPresent(s -> row.put("subject_source", List.of(s)));
    row.put("predicate_id", List.of(any(PREDICATES)));
    row.put(
        "mapping_justification",
        List.of("https://w3id.org/semapv/vocab/" + any(List.of("ManualMappingCuration", "X"))));
    for (String slot : List.of("comment", "confidence", "object_label", "see_also", "record_id")) {
      if (random.nextBoolean()) {
        row.put(slot, values(slot));
      }
    }
    for (String slot : EXTRA) {
      if (random.nextInt(3) == 0) {
        row.put(slot, values(slot));
      }
    }
    return new Mapping(row);
  }

  private List<String> values(String slot) {
    List<String> values = new ArrayList<>();
    values.add(any(TEXTS));
    if (Slots.MULTIVALUED.contains(slot) && random.nextBoolean()) {
      values.add(any(TEXTS));
    }
    return values;
  }
}
