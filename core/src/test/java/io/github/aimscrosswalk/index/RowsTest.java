package io.github.aimscrosswalk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RowsTest {
  private static final Rows ROWS =
      Rows.of(List.of(new int[] {2, 0}, new int[0], new int[] {2}, new int[] {1, 2}));

  @Test
  void rows_giveBackWhatTheyWereMadeOf() {
    assertThat(ROWS.count()).isEqualTo(4);
    assertThat(ROWS.row(0)).containsExactly(2, 0);
    assertThat(ROWS.row(1)).isEmpty();
    assertThat(ROWS.row(2)).containsExactly(2);
    assertThat(ROWS.row(3)).containsExactly(1, 2);
    assertThat(ROWS.from(3)).isEqualTo(3);
    assertThat(ROWS.to(3)).isEqualTo(5);
    assertThat(Rows.of(List.of()).count()).isZero();
  }

  @Test
  void inverse_namesTheRowsOfEachValue_inOrder() {
    Rows inverse = Rows.inverse(4, ROWS);

    assertThat(inverse.count()).isEqualTo(4);
    assertThat(inverse.row(0)).containsExactly(0);
    assertThat(inverse.row(1)).containsExactly(3);
    assertThat(inverse.row(2)).containsExactly(0, 2, 3);
    assertThat(inverse.row(3)).isEmpty();
  }

  @Test
  void fits_asksForWholeRowsOfValuesWithinTheLimit() {
    assertThat(ROWS.fits(4, 3)).isTrue();
    assertThat(ROWS.fits(4, 2)).isFalse();
    assertThat(ROWS.fits(3, 3)).isFalse();
    assertThat(ROWS.fits(5, 3)).isFalse();
    assertThat(new Rows(new int[] {1, 2}, new int[] {0, 0}).fits(1, 1)).isFalse();
    assertThat(new Rows(new int[] {0, 1}, new int[] {0, 0}).fits(1, 1)).isFalse();
    assertThat(new Rows(new int[] {0, 2, 1, 2}, new int[] {0, 0}).fits(3, 1)).isFalse();
    assertThat(new Rows(new int[] {0, 1}, new int[] {-1}).fits(1, 1)).isFalse();
    assertThat(new Rows(new int[] {0, 0, 1}, new int[] {0}).fits(2, 1)).isTrue();
  }

  @Test
  void equal_areRowsOfTheSameStartsAndValues() {
    Rows same = Rows.of(List.of(new int[] {2, 0}, new int[0], new int[] {2}, new int[] {1, 2}));
    Rows otherValue =
        Rows.of(List.of(new int[] {2, 1}, new int[0], new int[] {2}, new int[] {1, 2}));
    Rows otherStarts =
        Rows.of(List.of(new int[] {2}, new int[] {0}, new int[] {2}, new int[] {1, 2}));

    assertThat(ROWS).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(ROWS).isNotEqualTo(otherValue).isNotEqualTo(otherStarts).isNotEqualTo("rows");
    assertThat(ROWS.hashCode())
        .isNotEqualTo(otherValue.hashCode())
        .isNotEqualTo(otherStarts.hashCode());
  }
}
