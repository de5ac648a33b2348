package io.github.aimscrosswalk.site;

import java.nio.file.Path;

/**
 * Where a reference of a page leads: to a path from the root of the repository and an anchor in it,
 * or out of the repository.
 *
 * @param path empty where the reference leads out
 * @param anchor empty for the whole
 * @param outside the address, empty where it leads to a path
 */
record Target(String path, String anchor, String outside) {
  /** Returns where a reference on the page {@code from} leads. */
  static Target of(String from, String reference) {
    if (reference.matches("[a-z][a-z0-9+.-]*:.*")) {
      return new Target("", "", reference);
    }
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String anchor = hash < 0 ? "" : reference.substring(hash + 1);
    if (file.isEmpty()) {
      return new Target(from, anchor, "");
    }
    Path path = Path.of(from).resolveSibling(file).normalize();
    return new Target(Manual.slashes(path), anchor, "");
  }

  boolean leadsOut() {
    return !outside.isEmpty();
  }
}
