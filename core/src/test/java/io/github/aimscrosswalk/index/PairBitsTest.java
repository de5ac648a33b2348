package io.github.aimscrosswalk.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packed sets of pairs against plain sets of numbers, and the closure under implication. */
final class PairBitsTest {
  private static final int ELEMENTS = 35;
  private static final int BITS = ELEMENTS * 4;

  @Test
  void aboutAnotherSubject_ofEachNibble_isWhatOthersHold() {
    for (int element = 0; element < ELEMENTS; element++) {
      for (int nibble = 0; nibble < 16; nibble++) {
        Set<Integer> set = new TreeSet<>();
        for (int subject = 0; subject < 4; subject++) {
          if ((nibble >> subject & 1) == 1) {
            set.add(4 * element + subject);
          }
        }
        assertThat(plain(PairBits.aboutAnotherSubject(packed(set))))
            .isEqualTo(aboutAnotherSubject(set));
      }
    }
  }

  @Test
  void operations_onRandomSets_agreeWithPlainSets() {
    Random random = new Random(42);
    for (int round = 0; round < 500; round++) {
      Set<Integer> one = randomSet(random);
      Set<Integer> other = randomSet(random);
      long[] packed = packed(one);
      Set<Integer> union = new TreeSet<>(one);
      union.addAll(other);

      assertThat(plain(packed)).isEqualTo(one);
      assertThat(PairBits.count(packed)).isEqualTo(one.size());
      assertThat(plain(PairBits.aboutAnotherSubject(packed))).isEqualTo(aboutAnotherSubject(one));
      Set<Integer> rest = new TreeSet<>(one);
      rest.removeAll(other);
      assertThat(plain(PairBits.without(packed, packed(other)))).isEqualTo(rest);
      assertThat(PairBits.hasAll(packed, numbers(other))).isEqualTo(one.containsAll(other));
      assertThat(PairBits.hasAll(packed, numbers(one))).isTrue();
      assertThat(PairBits.hasAny(packed, numbers(other)))
          .isEqualTo(other.stream().anyMatch(one::contains));
      PairBits.addAll(packed, packed(other));
      assertThat(plain(packed)).isEqualTo(union);
    }
  }

  @Test
  void bits_ofSet_goUpwards() {
    assertThat(PairBits.bits(packed(Set.of(139, 0, 63, 64, 127, 128, 5))))
        .containsExactly(0, 5, 63, 64, 127, 128, 139);
  }

  @Test
  void closure_underRandomImplications_isTheLeastClosedSet() {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      List<int[]> implications = randomImplications(random);
      Index index = index(implications);
      for (int i = 0; i < 25; i++) {
        Set<Integer> given = randomSet(random);
        long[] closed = packed(given);
        index.close(closed);
        long[] again = closed.clone();
        index.close(again);

        assertThat(plain(closed)).isEqualTo(closure(given, implications));
        assertThat(again).isEqualTo(closed);
      }
    }
  }

  @Test
  void closure_underImplicationsInACircle_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index(List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 0})))
        .withMessageContaining("without a cycle");
  }

  private static Index index(List<int[]> implications) {
    SmallCorpus corpus = new SmallCorpus();
    for (int element = 0; element < ELEMENTS; element++) {
      corpus.provision("law:" + element, name(element) + "@ai");
    }
    implications.forEach(i -> corpus.implies(name(i[0]), name(i[1])));
    return corpus.index();
  }

  /** Returns names that sort like their numbers. */
  private static String name(int element) {
    return "p.e" + (100 + element);
  }

  /** Returns implications between elements, upwards and downwards but without a cycle. */
  private static List<int[]> randomImplications(Random random) {
    List<Integer> order = new ArrayList<>();
    for (int element = 0; element < ELEMENTS; element++) {
      order.add(random.nextInt(element + 1), element);
    }
    List<int[]> implications = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int from = random.nextInt(ELEMENTS - 1);
      int to = from + 1 + random.nextInt(ELEMENTS - from - 1);
      implications.add(new int[] {order.get(from), order.get(to)});
    }
    return implications;
  }

  private static Set<Integer> closure(Set<Integer> given, List<int[]> implications) {
    Set<Integer> closed = new TreeSet<>(given);
    int before = -1;
    while (before != closed.size()) {
      before = closed.size();
      for (int[] implication : implications) {
        for (int subject = 0; subject < 4; subject++) {
          if (closed.contains(4 * implication[0] + subject)) {
            closed.add(4 * implication[1] + subject);
          }
        }
      }
    }
    return closed;
  }

  private static Set<Integer> aboutAnotherSubject(Set<Integer> set) {
    Set<Integer> spread = new TreeSet<>();
    for (int bit : set) {
      for (int subject = 0; subject < 4; subject++) {
        if (subject != bit % 4) {
          spread.add(bit / 4 * 4 + subject);
        }
      }
    }
    return spread;
  }

  private static Set<Integer> randomSet(Random random) {
    Set<Integer> set = new TreeSet<>();
    int size = random.nextInt(12);
    for (int i = 0; i < size; i++) {
      set.add(random.nextInt(BITS));
    }
    return set;
  }

  private static long[] packed(Set<Integer> set) {
    long[] packed = PairBits.empty(ELEMENTS);
    set.forEach(bit -> PairBits.add(packed, bit));
    return packed;
  }

  private static Set<Integer> plain(long[] packed) {
    Set<Integer> set = new TreeSet<>();
    for (int bit = 0; bit < packed.length * 64; bit++) {
      if (PairBits.has(packed, bit)) {
        set.add(bit);
      }
    }
    return set;
  }

  private static int[] numbers(Set<Integer> set) {
    return set.stream().mapToInt(Integer::intValue).toArray();
  }
}
