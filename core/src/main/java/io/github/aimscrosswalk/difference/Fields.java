package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.difference.Transition.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what is said of one thing, name by name. */
final class Fields {
  private Fields() {}

  /** Returns the fields that differ, in the order of the sides; one that is not there is empty. */
  static List<Field> of(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      String one = before.getOrDefault(name, "");
      String other = after.getOrDefault(name, "");
      if (!one.equals(other)) {
        fields.add(new Field(name, one, other));
      }
    }
    return fields;
  }
}
