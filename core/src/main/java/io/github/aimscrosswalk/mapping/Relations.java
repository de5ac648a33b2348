package io.github.aimscrosswalk.mapping;

import static io.github.aimscrosswalk.mapping.Relationship.EQUAL;
import static io.github.aimscrosswalk.mapping.Relationship.INTERSECTS_WITH;
import static io.github.aimscrosswalk.mapping.Relationship.NO_RELATIONSHIP;
import static io.github.aimscrosswalk.mapping.Relationship.SUBSET_OF;
import static io.github.aimscrosswalk.mapping.Relationship.SUPERSET_OF;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is known of the relationship of two non-empty sets: which of the five relationships are
 * still possible, of which exactly one holds. These are the elements of the relation algebra RCC-5:
 * composition is associative, {@code EQUAL} is its identity, and {@code (r.then(s)).inverse()} is
 * {@code s.inverse().then(r.inverse())}. Every operation costs one look into a table, and equal
 * values are the same object.
 */
public final class Relations {
  private static final int COUNT = Relationship.values().length;
  private static final Relations[] VALUES = new Relations[1 << COUNT];
  private static final Relations[][] COMPOSED = new Relations[VALUES.length][VALUES.length];

  static {
    for (int bits = 0; bits < VALUES.length; bits++) {
      VALUES[bits] = new Relations(bits);
    }
  }

  /** Everything is possible: nothing is known. */
  public static final Relations ANY = VALUES[VALUES.length - 1];

  /** Nothing is possible: what is stated contradicts itself. */
  public static final Relations EMPTY = VALUES[0];

  static {
    int[][] table = table();
    for (int first = 0; first < VALUES.length; first++) {
      for (int second = 0; second < VALUES.length; second++) {
        COMPOSED[first][second] = VALUES[compose(table, first, second)];
      }
    }
  }

  private final int bits;

  private Relations(int bits) {
    this.bits = bits;
  }

  /** The cells by first and second relationship, each in the order of {@link Relationship}. */
  private static int[][] table() {
    int equal = bit(EQUAL);
    int subset = bit(SUBSET_OF);
    int superset = bit(SUPERSET_OF);
    int intersects = bit(INTERSECTS_WITH);
    int none = bit(NO_RELATIONSHIP);
    int any = VALUES.length - 1;
    int notWithin = superset | intersects | none;
    int notAround = subset | intersects | none;
    return new int[][] {
      {equal, subset, superset, intersects, none},
      {subset, subset, any, notAround, none},
      {superset, any & ~none, superset, superset | intersects, notWithin},
      {intersects, subset | intersects, notWithin, any, notWithin},
      {none, notAround, none, notAround, any}
    };
  }

  private static int compose(int[][] table, int first, int second) {
    int composed = 0;
    for (int i = 0; i < COUNT; i++) {
      for (int j = 0; j < COUNT; j++) {
        if ((first >>> i & second >>> j & 1) != 0) {
          composed |= table[i][j];
        }
      }
    }
    return composed;
  }

  private static int bit(Relationship relationship) {
    return 1 << relationship.ordinal();
  }

  /**
   * Returns what is known if one of some relationships holds.
   *
   * @param possible the relationships that are possible, in any order
   * @return the knowledge; {@link #EMPTY} if none is given
   */
  public static Relations of(Relationship... possible) {
    int bits = 0;
    for (Relationship relationship : possible) {
      bits |= bit(relationship);
    }
    return VALUES[bits];
  }

  /**
   * Returns whether a relationship is possible.
   *
   * @param relationship the relationship
   * @return whether it is one of those still possible
   */
  public boolean contains(Relationship relationship) {
    return (bits & bit(relationship)) != 0;
  }

  /**
   * Returns whether this says at least as much as the other.
   *
   * @param other other knowledge of the same two sets
   * @return whether the other has every relationship that is possible here; so it has for {@link
   *     #EMPTY}
   */
  public boolean isWithin(Relations other) {
    return (bits & ~other.bits) == 0;
  }

  /**
   * Returns what is known if both are known.
   *
   * @param other other knowledge of the same two sets
   * @return the relationships possible in both; {@link #EMPTY} if they contradict each other
   */
  public Relations intersect(Relations other) {
    return VALUES[bits & other.bits];
  }

  /**
   * Returns what is known if this is denied.
   *
   * @return the relationships that are not possible here
   */
  public Relations complement() {
    return VALUES[~bits & VALUES.length - 1];
  }

  /**
   * Returns the same knowledge, seen from the other set.
   *
   * @return the inverses of the relationships possible here
   */
  public Relations inverse() {
    int subset = bit(SUBSET_OF);
    int superset = bit(SUPERSET_OF);
    int inverse = bits & ~(subset | superset);
    inverse |= (bits & subset) != 0 ? superset : 0;
    inverse |= (bits & superset) != 0 ? subset : 0;
    return VALUES[inverse];
  }

  /**
   * Returns what follows for the first and the third of three sets. It is the most that can be said
   * without knowing more of the sets, and by itself it never contradicts.
   *
   * @param next what is known of the second and the third, where this is known of the first and the
   *     second
   * @return the relationships possible between the first and the third; {@link #EMPTY} if either
   *     is, else {@link #ANY} if either is
   */
  public Relations then(Relations next) {
    return COMPOSED[bits][next.bits];
  }

  /**
   * Returns whether the relationship is known.
   *
   * @return whether exactly one is possible
   */
  public boolean isCertain() {
    return Integer.bitCount(bits) == 1;
  }

  /**
   * Returns whether what is stated contradicts itself.
   *
   * @return whether no relationship is possible
   */
  public boolean isContradiction() {
    return bits == 0;
  }

  /**
   * Returns whether nothing is known.
   *
   * @return whether all five relationships are possible
   */
  public boolean isUnknown() {
    return this == ANY;
  }

  /**
   * Returns the relationships that are possible.
   *
   * @return none to five, in the order of {@link Relationship}
   */
  public List<Relationship> possible() {
    List<Relationship> possible = new ArrayList<>();
    for (Relationship relationship : Relationship.values()) {
      if (contains(relationship)) {
        possible.add(relationship);
      }
    }
    return List.copyOf(possible);
  }

  /**
   * Returns the relationships that are possible, in words.
   *
   * @return such as {@code SUBSET_OF or INTERSECTS_WITH}; {@code contradiction} if there is none,
   *     {@code unknown} if all are possible
   */
  @Override
  public String toString() {
    if (isContradiction()) {
      return "contradiction";
    }
    return isUnknown()
        ? "unknown"
        : possible().stream().map(Relationship::name).collect(Collectors.joining(" or "));
  }
}
