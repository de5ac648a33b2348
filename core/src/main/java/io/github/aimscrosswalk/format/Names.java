package io.github.aimscrosswalk.format;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that a table gives, those of faulty rows included, so that tables that refer to them do
 * not tell the same fault again. Filled while the table is read.
 */
final class Names {
  private final Map<String, Integer> names = new TreeMap<>();
  private boolean whole = true;

  void add(String name, int line) {
    names.put(name, line);
  }

  /** Returns the line that gives a name; 0 if none does. */
  int line(String name) {
    return names.getOrDefault(name, 0);
  }

  /** Says that rows could not be read: what else the table names is not known. */
  void notWhole() {
    whole = false;
  }

  /** Tells whether a name is certainly not given. */
  boolean lacks(String name) {
    return whole && !names.containsKey(name);
  }

  Set<String> names() {
    return names.keySet();
  }
}
