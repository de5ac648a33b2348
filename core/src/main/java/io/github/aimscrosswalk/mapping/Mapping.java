package io.github.aimscrosswalk.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One mapping: a row of SSSOM. Entities are absolute IRIs.
 *
 * @param slots the values by slot, none empty; what stands on the set for all mappings stands here
 *     too
 */
public record Mapping(Map<String, List<String>> slots) {
  /** The object of a mapping that says that somebody looked and found nothing. */
  public static final String NO_TERM_FOUND = "https://w3id.org/sssom/NoTermFound";

  /** What the same was called before SSSOM 1.1. */
  private static final String NO_MAPPING = "https://w3id.org/sssom/NoMapping";

  /**
   * Copies the values.
   *
   * @throws IllegalArgumentException if the predicate or justification is missing, or the subject
   *     or object has neither an identifier nor, as a literal, a label
   */
  public Mapping {
    slots = copy(slots);
    List<String> missing = missing(slots);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("expected a mapping with " + missing + ", found none");
    }
  }

  /**
   * Returns what a mapping must have and a row does not.
   *
   * @param slots the values by slot
   * @return the names of slots, in order; empty if the row is a mapping
   */
  public static List<String> missing(Map<String, List<String>> slots) {
    List<String> missing = new ArrayList<>();
    if (!slots.containsKey("subject_id") && !slots.containsKey("subject_label")) {
      missing.add("subject_id");
    }
    if (!slots.containsKey("predicate_id")) {
      missing.add("predicate_id");
    }
    if (!slots.containsKey("object_id") && !slots.containsKey("object_label")) {
      missing.add("object_id");
    }
    if (!slots.containsKey("mapping_justification")) {
      missing.add("mapping_justification");
    }
    return missing;
  }

  /**
   * Tells whether an entity is no entity, but says that there is none, in either word for it.
   *
   * @param entity an IRI, or a text
   * @return whether it is {@code sssom:NoTermFound} or the older {@code sssom:NoMapping}
   */
  public static boolean isAbsence(String entity) {
    return entity.equals(NO_TERM_FOUND) || entity.equals(NO_MAPPING);
  }

  static Map<String, List<String>> copy(Map<String, List<String>> slots) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    slots.forEach(
        (name, values) -> {
          if (values.isEmpty()) {
            throw new IllegalArgumentException("expected a value of '" + name + "', found none");
          }
          copy.put(name, List.copyOf(values));
        });
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Returns what is mapped.
   *
   * @return the IRI of the subject; the text itself if it is a literal
   */
  public String subject() {
    return value("subject_id").or(() -> value("subject_label")).orElseThrow();
  }

  /**
   * Returns what the subject has to do with the object.
   *
   * @return the IRI of the predicate
   */
  public String predicate() {
    return value("predicate_id").orElseThrow();
  }

  /**
   * Returns what it is mapped to.
   *
   * @return the IRI of the object, {@link #NO_TERM_FOUND} if somebody looked and found nothing, or
   *     the older {@code sssom:NoMapping} as it was read; the text itself if it is a literal
   */
  public String object() {
    return value("object_id").or(() -> value("object_label")).orElseThrow();
  }

  /**
   * Returns the first value of a slot.
   *
   * @param slot its name
   * @return the value; empty if there is none
   */
  public Optional<String> value(String slot) {
    List<String> values = slots.get(slot);
    return values == null ? Optional.empty() : Optional.of(values.get(0));
  }
}
