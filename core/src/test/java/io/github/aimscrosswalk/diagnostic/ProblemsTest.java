package io.github.aimscrosswalk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
  private static Diagnostic at(String source, int line, Code code, String message) {
    return new Diagnostic(code, source, line, message, "");
  }

  @Test
  void diagnostic_withLineAndRepair_isPrintedInOneLine() {
    assertThat(new Diagnostic(Code.DUPLICATE, "a.tsv", 3, "'x' comes twice", "keep one row"))
        .hasToString("a.tsv:3: DUPLICATE: 'x' comes twice; keep one row");
  }

  @Test
  void diagnostic_withoutLineAndRepair_leavesThemOut() {
    assertThat(at("a.tsv", 0, Code.EMPTY_INPUT, "input without content"))
        .hasToString("a.tsv: EMPTY_INPUT: input without content");
  }

  @Test
  void diagnostic_withNegativeLine_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at("a.tsv", -1, Code.MALFORMED, "m"))
        .withMessage("expected a line from 0, found '-1'");
  }

  @Test
  void list_isSortedBySourceLineCodeAndMessage() {
    Problems problems = new Problems("b.tsv");
    problems.add(Code.STYLE, 10, "n", "");
    problems.add(Code.STYLE, 10, "m", "");
    problems.add(Code.MALFORMED, 10, "z", "");
    problems.add(Code.STYLE, 9, "z", "");
    problems.addAll(List.of(at("a.tsv", 99, Code.SHAPE, "z")));

    assertThat(problems.list())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "a.tsv:99: SHAPE: z",
            "b.tsv:9: STYLE: z",
            "b.tsv:10: MALFORMED: z",
            "b.tsv:10: STYLE: m",
            "b.tsv:10: STYLE: n");
  }

  @Test
  void throwIfAny_nothingNoted_returns() {
    assertThatCode(() -> new Problems("a.tsv").throwIfAny()).doesNotThrowAnyException();
  }

  @Test
  void throwIfAny_severalNoted_tellsAllInOneException() {
    Problems problems = new Problems("a.tsv");
    problems.add(Code.STYLE, 2, "two", "mend it");
    problems.add(Code.STYLE, 1, "one", "");

    InvalidDataException thrown =
        catchThrowableOfType(InvalidDataException.class, problems::throwIfAny);

    assertThat(thrown)
        .hasMessage("2 problems\n  a.tsv:1: STYLE: one\n  a.tsv:2: STYLE: two; mend it");
    assertThat(thrown.diagnostics()).isEqualTo(problems.list());
  }

  @Test
  void exception_ofMoreThanHundred_showsHundredAndCarriesAll() {
    Problems problems = new Problems("a.tsv");
    for (int line = 1; line <= 103; line++) {
      problems.add(Code.STYLE, line, "m", "");
    }

    InvalidDataException thrown =
        catchThrowableOfType(InvalidDataException.class, problems::throwIfAny);

    assertThat(thrown.diagnostics()).hasSize(103);
    assertThat(thrown.getMessage().lines())
        .hasSize(102)
        .startsWith("103 problems", "  a.tsv:1: STYLE: m")
        .endsWith("  a.tsv:100: STYLE: m", "  and 3 more");
  }

  @Test
  void exception_ofNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvalidDataException(List.of()))
        .withMessage("expected at least one diagnostic, found none");
  }
}
