/**
 * The data release of AIMS Crosswalk: the one module an embedder needs.
 *
 * @see io.github.aimscrosswalk.crosswalks.Crosswalks
 */
module io.github.aimscrosswalk.crosswalks {
  requires static transitive org.jspecify;
  requires transitive io.github.aimscrosswalk.core;

  exports io.github.aimscrosswalk.crosswalks;
}
