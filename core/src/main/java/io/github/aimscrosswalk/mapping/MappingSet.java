package io.github.aimscrosswalk.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Mappings made by one author or method, with where they come from, in the model of SSSOM 1.1.
 *
 * @param prefixes the prefixes with which entities are written, by name
 * @param slots the values by slot, none empty, without those that count for every mapping: they
 *     stand on the mappings
 * @param extensions the definitions of slots that SSSOM does not know
 * @param mappings the mappings, in the order of the file
 */
public record MappingSet(
    Map<String, String> prefixes,
    Map<String, List<String>> slots,
    List<Extension> extensions,
    List<Mapping> mappings) {
  /**
   * The definition of an extension slot.
   *
   * @param slot its name
   * @param property the IRI of what it means; empty if not stated
   * @param typeHint the IRI of the type of its values; empty if not stated
   */
  public record Extension(String slot, Optional<String> property, Optional<String> typeHint) {
    /** Checks that all parts are there. */
    public Extension {
      Objects.requireNonNull(slot, "slot");
      Objects.requireNonNull(property, "property");
      Objects.requireNonNull(typeHint, "typeHint");
    }
  }

  /** Copies the collections. */
  public MappingSet {
    prefixes = Collections.unmodifiableMap(new LinkedHashMap<>(prefixes));
    slots = Mapping.copy(slots);
    extensions = List.copyOf(extensions);
    mappings = List.copyOf(mappings);
  }

  /**
   * Returns the first value of a slot of the set.
   *
   * @param slot its name
   * @return the value; empty if there is none
   */
  public Optional<String> value(String slot) {
    List<String> values = slots.get(slot);
    return values == null ? Optional.empty() : Optional.of(values.get(0));
  }
}
