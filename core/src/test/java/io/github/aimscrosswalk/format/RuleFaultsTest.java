package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of application: each bad file takes the place of one of the tables of {@link Fixtures}. */
final class RuleFaultsTest {
  @TempDir Path folder;

  @Test
  void locator_unknown_offersTheNearest() {
    assertThat(BadFiles.ofTables(folder, "unknown-locator.applicability.beta-2021.tsv"))
        .containsExactly(
            "applicability/beta-2021.tsv:4: UNKNOWN_PROVISION: no requirement of beta-2021 '2.4';"
                + " did you mean '2.1', '2.2', '2.3'?");
  }

  @Test
  void exception_unknown_offersTheNearest() {
    assertThat(BadFiles.ofTables(folder, "unknown-exception.applicability.beta-2021.tsv"))
        .containsExactly(
            "applicability/beta-2021.tsv:3: UNKNOWN_PROVISION: no requirement of beta-2021 '9'; did"
                + " you mean '1', '2'?");
  }

  @Test
  void knownDates_reversed_areRefused() {
    assertThat(BadFiles.ofTables(folder, "reversed-known-dates.applicability.beta-2021.tsv"))
        .containsExactly(
            "applicability/beta-2021.tsv:2: REVERSED_DATES: rule known until before it is known;"
                + " mend the dates");
  }

  @Test
  void day_thatIsNone_isInvalidDate() {
    assertThat(BadFiles.ofTables(folder, "impossible-date.applicability.beta-2021.tsv"))
        .containsExactly(
            "applicability/beta-2021.tsv:4: INVALID_DATE: applies_from '2025-13-01' is no day of"
                + " the calendar; write year-month-day, such as 2026-11-21");
  }

  @Test
  void effect_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofTables(folder, "unknown-effect.applicability.beta-2021.tsv"))
        .containsExactly(
            "applicability/beta-2021.tsv:5: INVALID_VALUE: kind 'mercy' is not known; write one of"
                + " applies, grace");
  }

  @Test
  void condition_withoutDimension_isInvalid() {
    assertThat(BadFiles.ofTables(folder, "wrong-form-of-condition.applicability.beta-2021.tsv"))
        .containsExactly(
            "applicability/beta-2021.tsv:5: INVALID_VALUE: condition 'high'; write"
                + " dimension:value");
  }

  @Test
  void rule_twice_isDuplicate() {
    assertThat(BadFiles.ofTables(folder, "duplicate-rule.applicability.beta-2021.tsv"))
        .containsExactly(
            "applicability/beta-2021.tsv:4: DUPLICATE: rule 'all' comes twice; rename one");
  }

  @Test
  void act_missing_isMissingField() {
    assertThat(BadFiles.ofTables(folder, "missing-act.applicability.beta-2021.tsv"))
        .containsExactly(
            "applicability/beta-2021.tsv:4: MISSING_FIELD: set_by is empty; fill it in");
  }
}
