package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What the hub says, as numbers: who asks for what, what entails what, what shows what. It is all
 * that takes look-ups by name and closing to make, so a snapshot carries it and need not make it
 * again. Elements, evidence types and assignments are numbered in the order of the hub, provisions
 * in that of the frameworks one after the other; the code of a pair is that of {@link PairBits}.
 *
 * @param asked for each provision its assignments, by pair, all wordings together
 * @param codes the pair of each of these, in the same places
 * @param entailed for each element those that it entails, directly or not, ascending
 * @param shown for each evidence type the elements that it demonstrates, ascending
 */
public record Tables(Rows asked, int[] codes, Rows entailed, Rows shown) {
  /**
   * Makes the tables of a corpus.
   *
   * @param corpus the data
   * @return the tables
   * @throws IllegalArgumentException if the data names a provision, element or evidence type that
   *     it does not hold, or implications lead back to where they began
   */
  public static Tables of(Corpus corpus) {
    return new Maker(corpus).make();
  }

  /**
   * Tells whether these can be the tables of a corpus: every number is that of something.
   *
   * @param corpus the data
   * @param provisions how many provisions they have
   * @return whether all numbers fit
   */
  boolean fit(Corpus corpus, int provisions) {
    int elements = corpus.hub().elements().size();
    boolean fit =
        asked.fits(provisions, corpus.hub().assignments().size())
            && entailed.fits(elements, elements)
            && shown.fits(corpus.hub().evidenceTypes().size(), elements)
            && codes.length == asked.values().length;
    for (int code : codes) {
      fit &= code >= 0 && code < elements * PairBits.SUBJECTS;
    }
    return fit;
  }

  /** Looks names up and closes what entails. */
  private static final class Maker {
    private final Corpus corpus;
    private final Map<ElementId, Integer> elements = new HashMap<>();

    Maker(Corpus corpus) {
      this.corpus = corpus;
      corpus.hub().elements().forEach(element -> elements.put(element.id(), elements.size()));
    }

    Tables make() {
      Rows asked = asked();
      int[] codes = new int[asked.values().length];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = code(corpus.hub().assignments().get(asked.values()[i]).pair());
      }
      return new Tables(asked, codes, entailed(), shown());
    }

    private int element(ElementId id) {
      return number(elements, id, "an element");
    }

    private static <K> int number(Map<K, Integer> numbers, K id, String what) {
      Integer number = numbers.get(id);
      if (number == null) {
        throw new IllegalArgumentException("expected " + what + ", found '" + id + "'");
      }
      return number;
    }

    private int code(Pair pair) {
      return PairBits.code(element(pair.element()), pair.subject());
    }

    /** Sorts by pair, stably. The data come nearly always sorted, and are few. */
    private Rows asked() {
      Map<RequirementId, Integer> provisions = new HashMap<>();
      List<List<Integer>> byProvision = new ArrayList<>();
      for (Framework framework : corpus.frameworks()) {
        for (Provision provision : framework.provisions()) {
          provisions.put(provision.id(), byProvision.size());
          byProvision.add(new ArrayList<>());
        }
      }
      List<Assignment> assignments = corpus.hub().assignments();
      for (int a = 0; a < assignments.size(); a++) {
        List<Integer> row =
            byProvision.get(number(provisions, assignments.get(a).provision(), "a provision"));
        int code = code(assignments.get(a).pair());
        int at = row.size();
        while (at > 0 && code(assignments.get(row.get(at - 1)).pair()) > code) {
          at--;
        }
        row.add(at, a);
      }
      return Rows.of(byProvision.stream().map(Maker::array).toList());
    }

    private Rows entailed() {
      List<List<Integer>> direct = new ArrayList<>();
      elements.forEach((id, number) -> direct.add(new ArrayList<>()));
      for (Implication implication : corpus.hub().implications()) {
        direct.get(element(implication.from())).add(element(implication.to()));
      }
      List<int[]> closed = new ArrayList<>();
      for (int e = 0; e < direct.size(); e++) {
        closed.add(reach(e, direct));
      }
      return Rows.of(closed);
    }

    private int[] reach(int from, List<List<Integer>> direct) {
      TreeSet<Integer> reached = new TreeSet<>();
      Deque<Integer> open = new ArrayDeque<>();
      open.add(from);
      while (!open.isEmpty()) {
        for (int to : direct.get(open.pop())) {
          if (reached.add(to)) {
            open.push(to);
          }
        }
      }
      if (reached.contains(from)) {
        throw new IllegalArgumentException(
            "expected implications without a cycle, found one at '"
                + corpus.hub().elements().get(from).id()
                + "'");
      }
      return array(reached);
    }

    private Rows shown() {
      Map<String, Integer> types = new HashMap<>();
      List<TreeSet<Integer>> byType = new ArrayList<>();
      for (EvidenceType type : corpus.hub().evidenceTypes()) {
        types.put(type.id(), byType.size());
        byType.add(new TreeSet<>());
      }
      for (Demonstration shown : corpus.hub().demonstrations()) {
        int type = number(types, shown.evidenceType(), "an evidence type");
        byType.get(type).add(element(shown.element()));
      }
      return Rows.of(byType.stream().map(Maker::array).toList());
    }

    private static int[] array(Collection<Integer> numbers) {
      int[] array = new int[numbers.size()];
      int at = 0;
      for (int number : numbers) {
        array[at++] = number;
      }
      return array;
    }
  }

  /** Checks that all parts are there. */
  public Tables {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(entailed, "entailed");
    Objects.requireNonNull(shown, "shown");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tables that
        && asked.equals(that.asked)
        && Arrays.equals(codes, that.codes)
        && entailed.equals(that.entailed)
        && shown.equals(that.shown);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * asked.hashCode() + entailed.hashCode()) + shown.hashCode();
  }
}
