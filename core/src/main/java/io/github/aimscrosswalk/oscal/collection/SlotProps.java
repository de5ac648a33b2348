package io.github.aimscrosswalk.oscal.collection;

import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Slots of SSSOM that travel as properties of their name. */
final class SlotProps {
  private SlotProps() {}

  /** Writes the values of a slot as properties of its name. */
  static void write(String slot, List<String> values, OscalOutput out) {
    boolean named = OscalIds.isToken(slot) && !slot.startsWith("form-");
    for (String value : values) {
      if (named) {
        out.exactProp(slot, value);
      } else {
        out.propWithRemarks(MappingForm.SLOT, slot, value);
      }
    }
  }

  /** Returns the slots that properties of ours hold, each with its values in order. */
  static Map<String, List<String>> read(List<OscalInput.Prop> ours) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    for (OscalInput.Prop prop : ours) {
      if (prop.name().equals(MappingForm.SLOT)) {
        slots.computeIfAbsent(prop.value(), s -> new ArrayList<>()).add(prop.exact());
      } else if (!prop.name().startsWith("form-")) {
        slots.computeIfAbsent(prop.name(), s -> new ArrayList<>()).add(prop.exact());
      }
    }
    return slots;
  }
}
