package io.github.aimscrosswalk.sssom;

import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.mapping.MappingSet;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads and writes mapping sets as SSSOM/TSV, after the specification of SSSOM 1.0 and 1.1. Nothing
 * that is read is dropped unsaid: slots that the specification does not know are kept, declared or
 * not, and what cannot be kept is refused.
 */
public final class SssomTsv {
  private SssomTsv() {}

  /**
   * Reads a mapping set whose metadata stand at the head of the file.
   *
   * @param source the name of the file as it shall stand in messages
   * @param from the bytes, in UTF-8; not closed
   * @return the mapping set, what the set says of every mapping copied to the mappings
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the file, by line
   */
  public static MappingSet read(String source, InputStream from) throws IOException {
    return SssomReader.read(source, from);
  }

  /**
   * Reads a mapping set whose metadata are a file of their own.
   *
   * @param source the name of the file of the mappings
   * @param from its bytes, in UTF-8; not closed
   * @param metadataSource the name of the file of the metadata
   * @param metadata its bytes, YAML in UTF-8; not closed
   * @return the mapping set, what the set says of every mapping copied to the mappings
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of either file, by line
   */
  public static MappingSet read(
      String source, InputStream from, String metadataSource, InputStream metadata)
      throws IOException {
    return SssomReader.read(source, from, metadataSource, metadata);
  }

  /**
   * Writes a mapping set in the canonical form of the specification: slots and columns in the order
   * of the model, what all mappings share on the set, rows sorted, numbers rounded to three places.
   * Prefixes that neither an entity nor the beginning of a text needs, and definitions of extension
   * slots that nothing has, are left out. A set without mappings gets the columns that each mapping
   * must have. The same set always gives the same text.
   *
   * @param set the mapping set
   * @return the text of a file
   * @throws IllegalArgumentException if an entity has none of the set's prefixes
   */
  public static String write(MappingSet set) {
    return new SssomWriter(set).text();
  }
}
