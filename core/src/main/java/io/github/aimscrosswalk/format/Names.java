package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that a table gives, those of faulty rows included, so that tables that refer to them do
 * not tell the same fault again. Filled while the table is read.
 */
final class Names {
  private final Map<String, Integer> names = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private boolean whole = true;

  /** Says that a name is there already, outside the table. */
  void take(String name) {
    names.put(name, 0);
    taken.add(name);
  }

  /** Adds a name; one that is taken is noted. */
  void add(String name, int line, Problems problems) {
    names.put(name, line);
    if (taken.contains(name)) {
      problems.add(
          Code.DUPLICATE,
          line,
          "'" + name + "' is an identifier of the release",
          "use what it names, or choose an identifier that begins with a name of yours");
    }
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
