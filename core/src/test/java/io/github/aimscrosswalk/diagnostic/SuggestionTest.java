package io.github.aimscrosswalk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Nearest names; the edits in each comment are counted by hand. */
final class SuggestionTest {
  @Test
  void nearest_oneLetterWrong_isOffered() {
    assertThat(Suggestion.nearest("ai-polcy", List.of("event-log", "ai-policy")))
        .isEqualTo("did you mean 'ai-policy'?");
  }

  @Test
  void nearest_several_areOrderedByEditsThenAsGiven() {
    // from 4.21: to 4.1 one edit (drop the 2), to 4.2 one (drop the 1), to 4.311 two
    assertThat(Suggestion.nearest("4.21", List.of("4.311", "4.2", "4.1")))
        .isEqualTo("did you mean '4.2', '4.1', '4.311'?");
    assertThat(Suggestion.nearest("4.21", List.of("4.311", "4.1", "4.2")))
        .isEqualTo("did you mean '4.1', '4.2', '4.311'?");
  }

  @Test
  void nearest_moreThanThree_offersThree() {
    assertThat(Suggestion.nearest("a9", List.of("a1", "a2", "a3", "a4")))
        .isEqualTo("did you mean 'a1', 'a2', 'a3'?");
  }

  @Test
  void nearest_nothingNear_isEmpty() {
    assertThat(Suggestion.nearest("event-log", List.of("training-plan", "risk-report"))).isEmpty();
    assertThat(Suggestion.nearest("event-log", List.of())).isEmpty();
  }

  @Test
  void nearest_otherCase_isNoEdit() {
    assertThat(Suggestion.nearest("govern-1.1", List.of("GOVERN-1.2", "GOVERN-1.1")))
        .isEqualTo("did you mean 'GOVERN-1.1', 'GOVERN-1.2'?");
  }

  @Test
  void nearest_shortName_admitsTwoEdits() {
    // a.b to x.y: two edits; to x.yz: three
    assertThat(Suggestion.nearest("a.b", List.of("x.yz", "x.y"))).isEqualTo("did you mean 'x.y'?");
  }

  @Test
  void nearest_longName_admitsAThirdOfItsLength() {
    // nine letters: three edits are near, four are not
    assertThat(Suggestion.nearest("abcdefghi", List.of("abcdefxyz"))).contains("abcdefxyz");
    assertThat(Suggestion.nearest("abcdefghi", List.of("abcdewxyz"))).isEmpty();
  }

  @Test
  void nearest_letterDroppedOrDoubled_isOneEdit() {
    // one edit each; two would be near as well, so a third name two edits away must come last
    assertThat(Suggestion.nearest("logs", List.of("loxx", "log", "loggs")))
        .isEqualTo("did you mean 'log', 'loggs', 'loxx'?");
  }

  @Test
  void nearest_emptyName_offersNamesOfTwoLetters() {
    assertThat(Suggestion.nearest("", List.of("abc", "ab"))).isEqualTo("did you mean 'ab'?");
  }

  @Test
  void nearest_doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Suggestion.nearest("IIIIII", List.of("iiiiii", "iiiiix")))
          .isEqualTo("did you mean 'iiiiii', 'iiiiix'?");
    } finally {
      Locale.setDefault(before);
    }
  }
}
