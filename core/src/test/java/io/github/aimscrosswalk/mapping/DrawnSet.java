package io.github.aimscrosswalk.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mapping sets drawn as text, and sets of things as bits to hold them to.
 *
 * <pre>
 * a = b   equal          a o b   intersects with     a !&lt; b   is no subset of
 * a &lt; b   subset of      a | b   no relationship     a ~ b    skos:relatedMatch
 * a &gt; b   superset of
 * </pre>
 */
final class DrawnSet {
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  private static final String NODES = "https://example.org/";
  private static final String SIGNS = "=<>o|";

  private DrawnSet() {}

  static String node(String name) {
    return NODES + name;
  }

  static String name(String node) {
    return node.substring(NODES.length());
  }

  static String set(String name) {
    return "https://example.org/sets/" + name;
  }

  /** Returns a set that states no rationale. */
  static MappingSet of(String name, String... mappings) {
    return of(name, Optional.empty(), mappings);
  }

  static MappingSet of(String name, Optional<String> rationale, String... mappings) {
    List<Mapping> drawn = new ArrayList<>();
    for (String mapping : mappings) {
      Map<String, List<String>> slots = slots(mapping.split(" "));
      rationale.ifPresent(stated -> slots.put("ext_rationale", List.of(stated)));
      drawn.add(new Mapping(slots));
    }
    return of(name, drawn);
  }

  static MappingSet of(String name, List<Mapping> mappings) {
    return new MappingSet(
        Map.of(), Map.of("mapping_set_id", List.of(set(name))), List.of(), mappings);
  }

  /** Returns the slots of a drawn mapping, to be changed at will. */
  static Map<String, List<String>> slots(String... parts) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    boolean denied = parts[1].startsWith("!");
    String sign = denied ? parts[1].substring(1) : parts[1];
    slots.put("subject_id", List.of(node(parts[0])));
    slots.put("predicate_id", List.of(predicate(sign)));
    if (denied) {
      slots.put("predicate_modifier", List.of("Not"));
    }
    slots.put("object_id", List.of(node(parts[2])));
    slots.put(
        "mapping_justification", List.of("https://w3id.org/semapv/vocab/ManualMappingCuration"));
    return slots;
  }

  private static String predicate(String sign) {
    return sign.equals("~")
        ? SKOS + "relatedMatch"
        : Relationship.values()[SIGNS.indexOf(sign)].iri();
  }

  static char sign(Relationship relationship) {
    return SIGNS.charAt(relationship.ordinal());
  }

  static String signs(Relations relations) {
    StringBuilder signs = new StringBuilder();
    relations.possible().forEach(relationship -> signs.append(sign(relationship)));
    return signs.toString();
  }

  /** Returns the relationship of two sets of things, by its definition. */
  static Relationship relationship(int a, int b) {
    int both = Integer.bitCount(a & b);
    if (a == b) {
      return Relationship.EQUAL;
    }
    if (both == 0) {
      return Relationship.NO_RELATIONSHIP;
    }
    if (both == Integer.bitCount(a)) {
      return Relationship.SUBSET_OF;
    }
    return both == Integer.bitCount(b) ? Relationship.SUPERSET_OF : Relationship.INTERSECTS_WITH;
  }

  /** Draws a finding: its relations, then each step with the sets or the node it comes from. */
  static String draw(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(line(finding.from(), finding.relations(), finding.to()));
    for (Step step : finding.steps()) {
      text.append("; ").append(line(step.from(), step.relations(), step.to()));
      if (step instanceof Step.Stated stated) {
        stated.mappings().forEach(m -> text.append(" [").append(name(m.set())).append(']'));
      } else {
        text.append(" via ").append(name(((Step.Composed) step).via()));
      }
    }
    return text.toString().replace("[sets/", "[");
  }

  private static String line(String from, Relations relations, String to) {
    return name(from) + ' ' + signs(relations) + ' ' + name(to);
  }
}
