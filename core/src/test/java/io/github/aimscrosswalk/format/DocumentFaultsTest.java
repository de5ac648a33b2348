package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documented information: the table of {@link Fixtures}, and bad files in its place. */
final class DocumentFaultsTest {
  private static final String FILE = "documented-information/alpha-2020.tsv";

  @TempDir Path folder;

  private List<String> problems(String fault) {
    return BadFiles.ofTables(folder, fault + ".documented-information.alpha-2020.tsv");
  }

  @Test
  void table_good_isInTheCorpus() throws IOException {
    BadFiles.copyTables(folder);
    Corpus corpus = HubReader.read("fixture", folder, Fixtures.frameworks());

    assertThat(corpus.documentedInformation(Fixtures.BETA)).isEmpty();
    assertThat(corpus.documentedInformation(Fixtures.ALPHA))
        .isEqualTo(corpus.documentedInformation())
        .hasSize(3)
        .last()
        .isEqualTo(
            new DocumentedInformation(
                Fixtures.alpha("A.1"),
                DocumentedInformation.Form.RECORD,
                DocumentedInformation.Obligation.IMPLIED,
                List.of("event-log", "risk-report"),
                "Logs",
                "Each shows a part"));
  }

  @Test
  void provision_unknown_offersTheNearest() {
    assertThat(problems("unknown-provision"))
        .containsExactly(
            FILE
                + ":2: UNKNOWN_PROVISION: no provision of alpha-2020 '4.9'; did you mean '4.1',"
                + " '4.2', 'A.1'?");
  }

  @Test
  void form_unknown_namesThoseThatExist() {
    assertThat(problems("unknown-form"))
        .containsExactly(
            FILE + ":2: INVALID_VALUE: form 'log' is not known; write one of document, record");
  }

  @Test
  void evidenceType_unknown_offersTheNearest() {
    assertThat(problems("unknown-evidence-type"))
        .containsExactly(
            FILE
                + ":2: UNKNOWN_EVIDENCE_TYPE: no evidence type 'event-logs'; did you mean"
                + " 'event-log'?");
  }

  @Test
  void rows_outOfOrder_areNotCanonical() {
    assertThat(problems("unsorted"))
        .containsExactly(
            FILE
                + ":3: NOT_CANONICAL: '4.1' after a later provision; sort the rows in the order of"
                + " the framework");
  }

  @Test
  void row_twice_isDuplicate() {
    assertThat(problems("duplicate-row"))
        .containsExactly(FILE + ":3: DUPLICATE: row that comes twice; keep one row");
  }

  @Test
  void cells_missing_areToldAll() {
    assertThat(problems("missing-label"))
        .containsExactly(
            FILE + ":2: MISSING_FIELD: evidence_types is empty; fill it in",
            FILE + ":2: MISSING_FIELD: label is empty; fill it in");
  }
}
