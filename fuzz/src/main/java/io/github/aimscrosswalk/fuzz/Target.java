package io.github.aimscrosswalk.fuzz;

import java.io.IOException;
import java.util.Objects;

/**
 * A reader, and what must hold of what it reads.
 *
 * @param name its name, which is that of its folder in the corpus
 * @param refusals which exceptions may say that an input is refused, beside that for bad data
 * @param reading reads an input
 */
record Target(String name, Refusals refusals, Reading reading) {
  /** Which exceptions may say that an input is refused. */
  enum Refusals {
    /** Only the one that names every problem. */
    DIAGNOSTICS,
    /** The one for bytes that are no snapshot, as nobody writes these by hand. */
    IO_EXCEPTION,
    /** The one of queries. */
    QUERY
  }

  /** Reads an input, writes what came of it, and holds what is read of that to the first. */
  interface Reading {
    /**
     * Reads an input.
     *
     * @throws IOException if it is refused with this, or with what else the target allows
     * @throws AssertionError if what was written reads otherwise
     */
    void of(byte[] input) throws IOException;
  }

  Target {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(refusals, "refusals");
    Objects.requireNonNull(reading, "reading");
  }
}
