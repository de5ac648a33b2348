package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.oscal.collection.MappingReader;
import io.github.aimscrosswalk.oscal.collection.MappingWriter;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Mapping sets as OSCAL mapping collections: written in version {@value #VERSION}, read from 1.2.0
 * to 1.2.2. Nothing is dropped: what SSSOM has no slot for is kept in extension slots {@code
 * ext_oscal_…}, what OSCAL has no field for in properties. {@code docs/oscal.md} names them.
 */
public final class OscalMapping {
  /** The version of the model that is written. */
  public static final String VERSION = "1.2.2";

  private OscalMapping() {}

  /**
   * Reads a mapping collection. A map of several sources or targets becomes one mapping for each
   * pair of them, which claims no more than that they are related, as what holds between the wholes
   * need not hold between their parts.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @return one set for each pair of resources mapped, in the order of the document
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input, by line
   */
  public static List<MappingSet> read(String source, InputStream from) throws IOException {
    return new MappingReader(source).read(TextInput.read(source, from));
  }

  /**
   * Writes mapping sets as one collection. Reading it again gives equal sets, but for the order of
   * rows in a set whose rows go back and forth between several sources or targets, and for the
   * time, where a set names one. The same sets and time always give the same bytes.
   *
   * @param sets the sets, each with a mapping at least
   * @param lastModified when the document is said to be made; the library never reads the clock
   * @param to where to, in UTF-8; flushed, not closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if there is no set, a set has no mapping or what an extension
   *     slot of OSCAL holds does not fit, or the year of the time is not from 1900 to 2999
   */
  public static void write(List<MappingSet> sets, Instant lastModified, OutputStream to)
      throws IOException {
    Objects.requireNonNull(lastModified, "lastModified");
    if (sets.isEmpty() || sets.stream().anyMatch(set -> set.mappings().isEmpty())) {
      throw new IllegalArgumentException("expected sets with mappings, found one without");
    }
    OscalOutput.write(
        "mapping-collection", to, out -> new MappingWriter(sets, out).write(lastModified));
  }
}
