package io.github.aimscrosswalk.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.element.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sets of one, two and three words; the edges between words are where they go wrong. */
final class PairBitsTest {
  private static final int[] EDGES = {0, 1, 63, 64, 127, 128, 190};

  private static long[] set(int... bits) {
    long[] set = PairBits.empty(191);
    PairBits.addAll(set, bits);
    return set;
  }

  @ParameterizedTest
  @EnumSource
  void code_givesBackItsElementAndSubject(Subject subject) {
    int code = PairBits.code(7, subject);

    assertThat(PairBits.element(code)).isEqualTo(7);
    assertThat(PairBits.subject(code)).isEqualTo(subject.ordinal());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "64, 1", "65, 2", "128, 2", "129, 3"})
  void words_areAsManyAsHoldTheBits(int size, int words) {
    assertThat(PairBits.words(size)).isEqualTo(words);
    assertThat(PairBits.empty(size)).isEqualTo(new long[words]);
  }

  @Test
  void bits_areThoseAdded_andNoOthers() {
    long[] set = set(EDGES);

    assertThat(PairBits.bits(set)).containsExactly(EDGES);
    assertThat(PairBits.count(set)).isEqualTo(EDGES.length);
    for (int bit : new int[] {2, 62, 65, 126, 129}) {
      assertThat(PairBits.has(set, bit)).isFalse();
    }
    assertThat(PairBits.has(set, 64)).isTrue();
  }

  @Test
  void both_holdsWhatBothHold_andChangesNeither() {
    long[] one = set(1, 64, 128);
    long[] other = set(64, 127, 128);

    assertThat(PairBits.bits(PairBits.both(one, other))).containsExactly(64, 128);
    assertThat(PairBits.bits(one)).containsExactly(1, 64, 128);
    assertThat(PairBits.bits(other)).containsExactly(64, 127, 128);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "63, 0, 1", "64, 1, 2", "190, 2, 3"})
  void wordsInUse_ofOneBit_areItsOwn(int bit, int first, int last) {
    assertThat(PairBits.firstWord(set(bit))).isEqualTo(first);
    assertThat(PairBits.lastWord(set(bit))).isEqualTo(last);
  }

  @Test
  void wordsInUse_ofNothing_areNone() {
    assertThat(PairBits.firstWord(set())).isZero();
    assertThat(PairBits.lastWord(set())).isZero();
  }

  @Test
  void wordsInUse_ofSeveral_reachFromTheFirstToTheLast() {
    assertThat(PairBits.firstWord(set(70, 130))).isEqualTo(1);
    assertThat(PairBits.lastWord(set(3, 70))).isEqualTo(2);
  }
}
