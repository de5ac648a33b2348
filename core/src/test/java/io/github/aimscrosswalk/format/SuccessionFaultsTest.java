package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Succession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of successions: one bad file for each fault. */
final class SuccessionFaultsTest {
  private static final String FILE = "succession.tsv";

  @TempDir private Path folder;

  private List<String> problems(String fault) {
    return BadFiles.ofTables(folder, fault + ".succession.tsv");
  }

  @Test
  void table_good_isInTheCorpus() throws IOException {
    BadFiles.copyTables(folder);
    Corpus corpus = HubReader.read("fixture", folder, Fixtures.frameworks());

    assertThat(corpus.successions())
        .hasSize(5)
        .first()
        .isEqualTo(
            new Succession(
                Succession.Thing.ELEMENT,
                "risk.done",
                "risk.results-kept",
                Optional.empty(),
                "release 2",
                Succession.Basis.INFERRED,
                "what is kept was done"));
  }

  @Test
  void thing_unknown_namesThoseThatExist() {
    assertThat(problems("unknown-thing"))
        .containsExactly(
            FILE
                + ":2: INVALID_VALUE: thing 'rule' is not known; write one of requirement,"
                + " practice, element, evidence-type");
  }

  @Test
  void basis_disputed_isNone() {
    assertThat(problems("unknown-basis"))
        .containsExactly(
            FILE
                + ":2: INVALID_VALUE: basis 'disputed' is not known; write one of literal,"
                + " inferred");
  }

  @Test
  void successors_unknown_offerTheNearest() {
    assertThat(problems("unknown-successor"))
        .containsExactly(
            FILE
                + ":2: UNKNOWN_ELEMENT: no element 'risk.result-kept'; did you mean"
                + " 'risk.results-kept'?",
            FILE
                + ":3: UNKNOWN_EVIDENCE_TYPE: no evidence-type 'risk-reports'; did you mean"
                + " 'risk-report'?",
            FILE + ":4: UNKNOWN_PRACTICE: no practice 'risks-all'",
            FILE
                + ":5: UNKNOWN_PROVISION: no requirement 'beta-2021:2.9'; did you mean"
                + " 'beta-2021:2.1', 'beta-2021:2.2', 'beta-2021:2.3'?",
            FILE + ":6: UNKNOWN_FRAMEWORK: no framework 'beta-2022'; did you mean 'beta-2021'?");
  }

  @Test
  void predecessor_unknownOfTheSameTime_isRefused() {
    assertThat(problems("unknown-predecessor"))
        .containsExactly(
            FILE
                + ":2: UNKNOWN_PROVISION: no requirement 'beta-2021:2.9'; did you mean"
                + " 'beta-2021:2.1', 'beta-2021:2.2', 'beta-2021:2.3'?");
  }

  @Test
  void since_ofNoWording_isRefused() {
    assertThat(problems("wrong-since"))
        .containsExactly(
            FILE
                + ":2: INVALID_VALUE: no text of 'beta-2021:2.1' that ends on 2024-07-01; write"
                + " the day after the last of one of its wordings",
            FILE
                + ":2: INVALID_VALUE: no text of 'beta-2021:2.2' from 2024-07-02; write the first"
                + " day of one of its wordings",
            FILE
                + ":3: INVALID_VALUE: no text of 'beta-2021:2.3' that ends on 2024-06-30; write"
                + " the day after the last of one of its wordings");
  }

  @Test
  void since_fromAThingToItself_isRefused() {
    assertThat(problems("since-to-itself"))
        .containsExactly(
            FILE
                + ":2: INVALID_VALUE: since of a row from 'beta-2021:2.2' to itself; leave the row"
                + " out: its wordings say how it changed");
  }

  @Test
  void rows_backAndForth_areACycle() {
    assertThat(problems("cyclic"))
        .containsExactly(
            FILE
                + ":3: CYCLE: 'risk' takes the place of what takes its place, 'logs'; keep the row"
                + " that came true");
  }

  @Test
  void rows_outOfOrder_areNotCanonical() {
    assertThat(problems("unsorted"))
        .containsExactly(
            FILE
                + ":3: NOT_CANONICAL: 'practice log logs' after 'practice risks risk'; sort the"
                + " rows");
  }

  @Test
  void row_twice_isDuplicate() {
    assertThat(problems("duplicate-row"))
        .containsExactly(FILE + ":3: DUPLICATE: 'practice risks risk' comes twice; keep one row");
  }

  @Test
  void cells_missing_areToldAll() {
    assertThat(problems("missing-source"))
        .containsExactly(
            FILE + ":2: MISSING_FIELD: from is empty; fill it in",
            FILE + ":2: MISSING_FIELD: set_by is empty; fill it in");
  }

  @Test
  void requirement_withoutFramework_isRefused() {
    assertThat(problems("malformed-requirement"))
        .containsExactly(FILE + ":2: INVALID_VALUE: requirement '2.1'; write framework:locator");
  }
}
