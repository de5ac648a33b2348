package io.github.aimscrosswalk.format;

import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a table gives, those of faulty rows included, so that tables that refer to them do
 * not tell the same fault again. Filled while the table is read.
 */
final class Names {
  private final Set<String> names = new TreeSet<>();
  private boolean whole = true;

  void add(String name) {
    names.add(name);
  }

  /** Says that rows could not be read: what else the table names is not known. */
  void notWhole() {
    whole = false;
  }

  /** Tells whether a name is certainly not given. */
  boolean lacks(String name) {
    return whole && !names.contains(name);
  }

  Set<String> names() {
    return names;
  }
}
