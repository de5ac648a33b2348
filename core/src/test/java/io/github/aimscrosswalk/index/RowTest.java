package io.github.aimscrosswalk.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A row of elements 0 to 5, with four codes each.
 *
 * <pre>
 * given     0  5 11
 * general   0  4  5 11 17
 * systems   9 18 21
 * </pre>
 */
final class RowTest {
  private static final Row ROW =
      new Row(new int[] {0, 5, 11}, new int[] {0, 4, 5, 11, 17}, new int[] {9, 18, 21});

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 5, 11, 17})
  void code_forAll_isHad(int code) {
    assertThat(ROW.has(code)).isTrue();
    assertThat(ROW.hasForAll(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 18, 21})
  void code_ofSystemsOnly_isHadButNotForAll(int code) {
    assertThat(ROW.has(code)).isTrue();
    assertThat(ROW.hasForAll(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 10, 12, 16, 19, 20, 22})
  void code_thatIsNotThere_isNotHad(int code) {
    assertThat(ROW.has(code)).isFalse();
    assertThat(ROW.gives(code)).isFalse();
    assertThat(Row.EMPTY.has(code)).isFalse();
  }

  @Test
  void gives_isAboutWhatIsGivenOnly() {
    assertThat(ROW.gives(5)).isTrue();
    assertThat(ROW.gives(11)).isTrue();
    assertThat(ROW.gives(4)).isFalse();
    assertThat(ROW.gives(9)).isFalse();
  }

  @Test
  void about_isTheFirstCodeOfAnElement() {
    assertThat(ROW.about(0)).isZero();
    assertThat(ROW.about(1)).isEqualTo(4);
    assertThat(ROW.about(2)).isEqualTo(9);
    assertThat(ROW.about(3)).isEqualTo(-1);
    assertThat(ROW.about(5)).isEqualTo(21);
    assertThat(Row.EMPTY.about(0)).isEqualTo(-1);
  }

  @Test
  void elsewhere_isAnotherSubjectOfTheElement() {
    assertThat(ROW.isElsewhere(4, true)).isTrue();
    assertThat(ROW.isElsewhere(7, true)).isTrue();
    assertThat(ROW.isElsewhere(0, true)).isFalse();
    assertThat(ROW.isElsewhere(3, true)).isTrue();
    assertThat(ROW.isElsewhere(12, true)).isFalse();
    assertThat(ROW.isElsewhere(15, true)).isFalse();
  }

  @Test
  void elsewhere_isASystemOfItsOwn_whereNotReached() {
    assertThat(ROW.isElsewhere(21, false)).isTrue();
    assertThat(ROW.isElsewhere(21, true)).isFalse();
    assertThat(ROW.isElsewhere(0, false)).isFalse();
  }
}
