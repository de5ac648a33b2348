package io.github.aimscrosswalk.oscal.collection;

import io.github.aimscrosswalk.json.JsonTree;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A source or target of a map: what a row says of its subject or object.
 *
 * @param side which of the two
 * @param slots the slots of the row that speak of it
 */
record MapSide(Side side, Map<String, List<String>> slots) {
  static final Side SUBJECT = new Side("subject_", MappingForm.SOURCE);
  static final Side OBJECT = new Side("object_", MappingForm.TARGET);

  /**
   * One of the two sides.
   *
   * @param prefix how the names of its slots begin
   * @param kept the slot of what SSSOM has no place for
   */
  record Side(String prefix, String kept) {
    boolean owns(String slot) {
      return slot.startsWith(prefix) || slot.equals(kept);
    }

    String id() {
      return prefix + "id";
    }

    String source() {
      return prefix + "source";
    }
  }

  static MapSide of(Mapping row, Side side) {
    Map<String, List<String>> slots = new LinkedHashMap<>(row.slots());
    slots.keySet().removeIf(slot -> !side.owns(slot));
    return new MapSide(side, slots);
  }

  /** Returns the slots of a row that speak of neither side. */
  static Map<String, List<String>> others(Mapping row) {
    Map<String, List<String>> slots = new LinkedHashMap<>(row.slots());
    slots.keySet().removeIf(slot -> SUBJECT.owns(slot) || OBJECT.owns(slot));
    return slots;
  }

  private Optional<String> only(String slot) {
    List<String> values = slots.getOrDefault(slot, List.of());
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** Writes the fields of the item, taken from the resource at an address. */
  void write(String href, OscalOutput out) {
    Map<String, JsonTree> rest = Leftovers.parse(side.kept(), only(side.kept()).orElse("{}"));
    JsonTree props = rest.remove("props");
    Optional<String> entity = only(side.id());
    String idRef = OscalOutput.line(entity.map(e -> MappingForm.idRef(e, href)).orElse("literal"));
    if (!rest.containsKey("type")) {
      out.text("type", "control");
    }
    out.text("id-ref", idRef);
    out.trees(rest);
    out.beginProps(Leftovers.items(props));
    if (!slots.containsKey(side.id())) {
      out.exactProp(MappingForm.LITERAL, "yes");
    }
    boolean idFits = entity.filter(e -> MappingForm.entity(idRef, href).equals(e)).isPresent();
    boolean sourceFits = only(side.source()).filter(href::equals).isPresent();
    slots.forEach(
        (slot, values) -> {
          boolean carried =
              slot.equals(side.kept())
                  || slot.equals(side.id()) && idFits
                  || slot.equals(side.source()) && sourceFits;
          if (!carried) {
            SlotProps.write(slot, values, out);
          }
        });
    out.endProps();
  }
}
