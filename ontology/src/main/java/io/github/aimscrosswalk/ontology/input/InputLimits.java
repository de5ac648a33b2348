package io.github.aimscrosswalk.ontology.input;

/**
 * How large an RDF input may be.
 *
 * @param bytes how many bytes it may have
 * @param triples how many triples it may give
 * @param depth how deeply brackets or tags may be nested
 * @param iriLength how many characters an IRI may have
 * @param literalLength how many characters a literal may have
 */
public record InputLimits(int bytes, int triples, int depth, int iriLength, int literalLength) {
  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public InputLimits {
    int least = Math.min(Math.min(bytes, triples), Math.min(depth, iriLength));
    if (Math.min(least, literalLength) < 1) {
      throw new IllegalArgumentException("expected positive limits, found one that is not");
    }
  }

  /**
   * Returns limits that fit a framework, a mapping set or an assessment.
   *
   * @return 64 MiB, a million triples, 64 levels, IRIs of 2,048 and literals of 65,536 characters
   */
  public static InputLimits standard() {
    return new InputLimits(64 << 20, 1_000_000, 64, 2048, 1 << 16);
  }
}
