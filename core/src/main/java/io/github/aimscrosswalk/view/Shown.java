package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.index.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What evidence of one kind shows: pairs, and the provisions that ask for any of them and apply or
 * will. It does not depend on the user, so it is made once and shared. Immutable.
 */
public final class Shown {
  private final int[] pairs;
  private final int[] provisions;
  private final List<RequirementId> ids;
  private final int frameworks;

  Shown(View view, Row row) {
    this.pairs = pairs(view.index(), row);
    long[] served = new long[view.layout().provisionWords()];
    Rows askers = view.askers();
    for (int pair : pairs) {
      for (int i = askers.from(pair); i < askers.to(pair); i++) {
        PairBits.add(served, askers.values()[i]);
      }
    }
    for (int i = 0; i < served.length; i++) {
      served[i] &= view.inForce()[i] | view.upcoming()[i];
    }
    this.provisions = PairBits.bits(served);
    List<RequirementId> found = new ArrayList<>(provisions.length);
    Set<FrameworkId> of = new HashSet<>();
    for (int p : provisions) {
      RequirementId id = view.index().provision(p).id();
      found.add(id);
      of.add(id.framework());
    }
    this.ids = List.copyOf(found);
    this.frameworks = of.size();
  }

  private static int[] pairs(Index index, Row row) {
    int[] general = row.general();
    int[] systems = row.systems();
    int[] found = new int[general.length + systems.length];
    int kept = 0;
    for (int i = 0; i < found.length; i++) {
      int code = i < general.length ? general[i] : systems[i - general.length];
      int pair = index.number(code);
      if (pair >= 0) {
        found[kept++] = pair;
      }
    }
    return Arrays.copyOf(found, kept);
  }

  /**
   * Returns the pairs that somebody asks for.
   *
   * @return their numbers, in no order, not to be changed
   */
  public int[] pairs() {
    return pairs;
  }

  /**
   * Returns the provisions of all frameworks.
   *
   * @return their numbers, ascending, not to be changed
   */
  public int[] provisions() {
    return provisions;
  }

  /**
   * Returns the identifiers of the provisions.
   *
   * @return the identifiers, in the same order
   */
  public List<RequirementId> ids() {
    return ids;
  }

  /**
   * Returns how many frameworks the provisions belong to.
   *
   * @return the number of frameworks
   */
  public int frameworks() {
    return frameworks;
  }
}
