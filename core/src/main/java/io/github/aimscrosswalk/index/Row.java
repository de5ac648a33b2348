package io.github.aimscrosswalk.index;

/**
 * Pairs that a statement or a piece of evidence gives, as codes, closed under implication. What is
 * found once in the organisation, and what follows from that, holds for all systems; the rest for
 * the systems that it is about. Immutable; the arrays are not to be changed.
 *
 * @param given what is given by itself, before closing, ascending
 * @param general of the closed set, the pairs that hold for all systems, ascending
 * @param systems of the closed set, the others, ascending
 */
public record Row(int[] given, int[] general, int[] systems) {
  /** The row that gives nothing. */
  public static final Row EMPTY = new Row(new int[0], new int[0], new int[0]);

  /**
   * Tells whether the closed set has a pair.
   *
   * @param code the pair
   * @return whether it is there
   */
  public boolean has(int code) {
    return isIn(general, code) || isIn(systems, code);
  }

  /**
   * Tells whether the closed set has a pair for all systems.
   *
   * @param code the pair
   * @return whether it is there, whatever systems the row is about
   */
  public boolean hasForAll(int code) {
    return isIn(general, code);
  }

  /**
   * Tells whether the pair is given by itself.
   *
   * @param code the pair
   * @return whether it is there before closing
   */
  public boolean gives(int code) {
    return isIn(given, code);
  }

  /**
   * Tells whether the closed set has the element of a pair about any subject.
   *
   * @param element the number of the element
   * @return the first such pair; -1 if there is none
   */
  public int about(int element) {
    for (int code = element * PairBits.SUBJECTS; code < (element + 1) * PairBits.SUBJECTS; code++) {
      if (has(code)) {
        return code;
      }
    }
    return -1;
  }

  /**
   * Tells whether the element of a pair is there about another subject, or for other systems.
   *
   * @param code the pair
   * @param reached whether the systems the row is about are those asked about
   * @return whether it is
   */
  public boolean isElsewhere(int code, boolean reached) {
    int first = PairBits.element(code) * PairBits.SUBJECTS;
    for (int other = first; other < first + PairBits.SUBJECTS; other++) {
      if (other != code && has(other)) {
        return true;
      }
    }
    return !reached && isIn(systems, code);
  }

  private static boolean isIn(int[] ascending, int code) {
    int low = 0;
    int high = ascending.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] == code) {
        return true;
      }
      if (ascending[middle] < code) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
