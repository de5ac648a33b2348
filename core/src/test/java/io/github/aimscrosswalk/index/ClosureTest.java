package io.github.aimscrosswalk.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.engine.SmallCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What follows from pairs, held to a closure made step by step. */
final class ClosureTest {
  private static final int ELEMENTS = 35;
  private static final int CODES = ELEMENTS * PairBits.SUBJECTS;

  @Test
  void closure_underRandomImplications_isTheLeastClosedSet() {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      List<int[]> implications = randomImplications(random);
      Closure closure = index(implications, Set.of()).closure();
      for (int i = 0; i < 25; i++) {
        Set<Integer> given = randomSet(random);
        int[] closed = closure.close(numbers(given));

        assertThat(set(closed)).isEqualTo(closed(given, implications));
        assertThat(closure.close(closed)).isEqualTo(closed);
      }
    }
  }

  @Test
  void row_ofRandomPairs_partsWhatHoldsForAllSystems() {
    Random random = new Random(8);
    for (int round = 0; round < 40; round++) {
      List<int[]> implications = randomImplications(random);
      Set<Integer> systems = new TreeSet<>(random.ints(9, 0, ELEMENTS).boxed().toList());
      Closure closure = index(implications, systems).closure();
      for (int i = 0; i < 25; i++) {
        Set<Integer> given = randomSet(random);
        Row row = closure.row(numbers(given));
        Set<Integer> all = closed(given, implications);
        Set<Integer> ofOrganisation = new TreeSet<>(all);
        ofOrganisation.removeIf(code -> systems.contains(PairBits.element(code)));
        Set<Integer> general = closed(ofOrganisation, implications);
        Set<Integer> rest = new TreeSet<>(all);
        rest.removeAll(general);

        assertThat(set(row.given())).isEqualTo(given);
        assertThat(set(row.general())).isEqualTo(general);
        assertThat(set(row.systems())).isEqualTo(rest);
        assertThat(IntStream.range(0, CODES).filter(row::has).boxed()).hasSameElementsAs(all);
        assertThat(IntStream.range(0, CODES).filter(row::hasForAll).boxed())
            .hasSameElementsAs(general);
        assertThat(IntStream.range(0, CODES).filter(row::gives).boxed()).hasSameElementsAs(given);
        for (int element = 0; element < ELEMENTS; element++) {
          int e = element;
          assertThat(row.about(element))
              .isEqualTo(all.stream().filter(c -> c / 4 == e).findFirst().orElse(-1));
        }
      }
    }
  }

  @Test
  void closure_underImplicationsInACircle_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> index(List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 0}), Set.of()))
        .withMessageContaining("without a cycle");
  }

  @Test
  void rows_turnedRoundTwice_areTheSame() {
    Random random = new Random(9);
    for (int round = 0; round < 50; round++) {
      List<int[]> rows = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        rows.add(random.ints(random.nextInt(5), 0, 20).sorted().distinct().toArray());
      }
      Rows packed = Rows.of(rows);
      Rows inverse = Rows.inverse(20, packed);
      for (int i = 0; i < 12; i++) {
        assertThat(packed.row(i)).isEqualTo(rows.get(i));
        for (int key = 0; key < 20; key++) {
          assertThat(set(inverse.row(key)).contains(i)).isEqualTo(set(rows.get(i)).contains(key));
        }
      }
      assertThat(Rows.inverse(12, inverse)).isEqualTo(packed);
    }
  }

  @Test
  void sets_ofRandomNumbers_agreeWithPlainSets() {
    Random random = new Random(42);
    for (int round = 0; round < 500; round++) {
      Set<Integer> plain = randomSet(random);
      long[] packed = PairBits.empty(CODES);
      PairBits.addAll(packed, numbers(plain));

      assertThat(PairBits.count(packed)).isEqualTo(plain.size());
      assertThat(PairBits.bits(packed)).isEqualTo(numbers(plain));
      assertThat(IntStream.range(0, CODES).filter(c -> PairBits.has(packed, c)).boxed())
          .hasSameElementsAs(plain);
      assertThat(PairBits.firstWord(packed))
          .isEqualTo(plain.stream().findFirst().map(code -> code / 64).orElse(0));
      assertThat(PairBits.lastWord(packed))
          .isEqualTo(plain.stream().mapToInt(code -> code / 64 + 1).max().orElse(0));
    }
  }

  @Test
  void pairs_askedFor_areNumberedAsProvisionsFirstAsk() {
    Index index =
        new Index(
            new SmallCorpus()
                .provision("law:1", "p.b@privacy", "p.a@ai")
                .provision("law:2", "p.b@ai", "p.a@ai")
                .corpus());

    assertThat(index.pairCount()).isEqualTo(3);
    assertThat(IntStream.range(0, 3).mapToObj(n -> index.pair(index.pairCode(n))))
        .isEqualTo(SmallCorpus.pairs("p.a@ai", "p.b@privacy", "p.b@ai"));
    assertThat(index.number(index.code(SmallCorpus.pair("p.b@privacy")))).isEqualTo(1);
    assertThat(index.number(index.code(SmallCorpus.pair("p.a@service")))).isEqualTo(-1);
    assertThat(index.ask(0).numbers()).containsExactly(0, 1);
    assertThat(index.ask(1).numbers()).containsExactly(0, 2);
  }

  private static Index index(List<int[]> implications, Set<Integer> systems) {
    SmallCorpus corpus = new SmallCorpus();
    systems.forEach(element -> corpus.atEachSystem(name(element)));
    for (int element = 0; element < ELEMENTS; element++) {
      corpus.provision("law:" + element, name(element) + "@ai");
    }
    implications.forEach(i -> corpus.implies(name(i[0]), name(i[1])));
    Corpus built = corpus.corpus();
    return new Index(built);
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

  private static Set<Integer> closed(Set<Integer> given, List<int[]> implications) {
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

  private static Set<Integer> randomSet(Random random) {
    Set<Integer> set = new TreeSet<>();
    int size = random.nextInt(12);
    for (int i = 0; i < size; i++) {
      set.add(random.nextInt(CODES));
    }
    return set;
  }

  private static Set<Integer> set(int[] numbers) {
    return new TreeSet<>(IntStream.of(numbers).boxed().toList());
  }

  private static int[] numbers(Set<Integer> set) {
    return set.stream().mapToInt(Integer::intValue).toArray();
  }
}
