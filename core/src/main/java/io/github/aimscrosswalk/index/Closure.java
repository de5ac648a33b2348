package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.element.Element;
import java.util.Arrays;
import java.util.List;

/** What follows from pairs by implication; an element entails others about the same subject. */
public final class Closure {
  private final Rows entailed;
  private final boolean[] atSystems;

  Closure(List<Element> elements, Rows entailed) {
    this.entailed = entailed;
    this.atSystems = new boolean[elements.size()];
    for (int e = 0; e < atSystems.length; e++) {
      atSystems[e] = elements.get(e).level() == Element.Level.AI_SYSTEM;
    }
  }

  /**
   * Returns pairs with all that follows from them, and which of it holds for all systems.
   *
   * @param codes the pairs, in any order; may hold a pair twice
   * @return the row
   */
  public Row row(int[] codes) {
    if (codes.length == 0) {
      return Row.EMPTY;
    }
    int[] given = distinct(codes.clone(), codes.length);
    int[] all = close(given);
    int[] general = close(atNoSystem(all));
    return general.length == all.length
        ? new Row(given, all, Row.EMPTY.systems())
        : new Row(given, general, without(all, general));
  }

  /**
   * Returns pairs with all that follows from them.
   *
   * @param codes the pairs
   * @return the closed set, ascending
   */
  public int[] close(int[] codes) {
    int size = codes.length;
    for (int code : codes) {
      int e = PairBits.element(code);
      size += entailed.to(e) - entailed.from(e);
    }
    int[] all = Arrays.copyOf(codes, size);
    int at = codes.length;
    for (int code : codes) {
      int e = PairBits.element(code);
      for (int i = entailed.from(e); i < entailed.to(e); i++) {
        all[at++] = entailed.values()[i] * PairBits.SUBJECTS + PairBits.subject(code);
      }
    }
    return distinct(all, size);
  }

  private int[] atNoSystem(int[] codes) {
    int[] kept = new int[codes.length];
    int at = 0;
    for (int code : codes) {
      if (!atSystems[PairBits.element(code)]) {
        kept[at++] = code;
      }
    }
    return Arrays.copyOf(kept, at);
  }

  private static int[] distinct(int[] codes, int size) {
    Arrays.sort(codes, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || codes[i] != codes[i - 1]) {
        codes[kept++] = codes[i];
      }
    }
    return Arrays.copyOf(codes, kept);
  }

  /** Returns the codes of an ascending list that are not in another. */
  private static int[] without(int[] all, int[] other) {
    int[] rest = new int[all.length];
    int at = 0;
    int o = 0;
    for (int code : all) {
      while (o < other.length && other[o] < code) {
        o++;
      }
      if (o == other.length || other[o] != code) {
        rest[at++] = code;
      }
    }
    return Arrays.copyOf(rest, at);
  }
}
