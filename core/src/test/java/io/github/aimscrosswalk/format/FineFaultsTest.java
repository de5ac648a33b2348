package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.fine.FineBand;
import io.github.aimscrosswalk.fine.FineRule;
import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fines: the tables of {@link Fixtures}, and bad files in their place. */
final class FineFaultsTest {
  private static final String BANDS = "fine-bands/beta-2021.tsv";
  private static final String RULES = "fines/beta-2021.tsv";

  @TempDir Path folder;

  private List<String> bands(String fault) {
    return BadFiles.ofTables(folder, fault + ".fine-bands.beta-2021.tsv");
  }

  private List<String> rules(String fault) {
    return BadFiles.ofTables(folder, fault + ".fines.beta-2021.tsv");
  }

  @Test
  void tables_good_areInTheCorpus() throws IOException {
    BadFiles.copyTables(folder);
    Corpus corpus = HubReader.read("fixture", folder, Fixtures.frameworks());

    assertThat(corpus.fines()).hasSize(1);
    assertThat(corpus.fines().get(0).framework()).isEqualTo(Fixtures.BETA);
    assertThat(corpus.fines().get(0).bands())
        .hasSize(5)
        .element(1)
        .isEqualTo(
            new FineBand(
                "9(1)",
                FineBand.Payer.OPERATOR,
                1_000_000,
                Optional.of(
                    new FineBand.Turnover(
                        new BigDecimal("4"),
                        FineBand.Choice.LOWER,
                        "Art. 9(2)",
                        FineBand.Choice.LOWER,
                        "Art. 9(2a)")),
                "Art. 9(1)",
                List.of(),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 1, 1),
                "Amending Act Art. 1",
                Basis.LITERAL,
                "Small mid-caps came in"));
    assertThat(corpus.fines().get(0).rules())
        .hasSize(3)
        .element(2)
        .isEqualTo(
            new FineRule(
                Fixtures.beta("2.3"),
                FineRule.Reach.BAND,
                Optional.of("9(5)"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 1)),
                List.of("2.1", "2.2"),
                "Art. 9(5)",
                Basis.DISPUTED,
                ""));
  }

  @Test
  void fines_inASnapshot_areReadBack() throws IOException {
    BadFiles.copyTables(folder);
    Corpus corpus = HubReader.read("fixture", folder, Fixtures.frameworks());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Crosswalk.of(corpus).write(out);

    assertThat(Crosswalk.read(new ByteArrayInputStream(out.toByteArray())).corpus().fines())
        .isEqualTo(corpus.fines());
  }

  @Test
  void payer_unknown_namesThoseThatExist() {
    assertThat(bands("unknown-payer"))
        .containsExactly(
            BANDS
                + ":2: INVALID_VALUE: payer 'everyone' is not known; write one of operator,"
                + " operator-under-ai-office, union-body, model-provider");
  }

  @Test
  void amount_notInPlainDigits_isRefused() {
    assertThat(bands("amount-with-blanks"))
        .containsExactly(
            BANDS
                + ":2: INVALID_VALUE: amount '1 000 000' is no such number; write digits alone,"
                + " above 0 and at most 1000000000000");
  }

  @Test
  void percent_aboveAHundred_isRefused() {
    assertThat(bands("percent-over-hundred"))
        .containsExactly(
            BANDS
                + ":2: INVALID_VALUE: percent '400' is no such number; write digits alone, above 0"
                + " and at most 100");
  }

  @Test
  void ruleForSmallOnes_withoutAPercentage_isRefused() {
    assertThat(bands("rule-without-percent"))
        .containsExactly(
            BANDS
                + ":4: INVALID_VALUE: rules for small undertakings without a percentage; give the"
                + " percentage, or leave them out");
  }

  @Test
  void rowsOfOneBand_notByDay_areNotCanonical() {
    assertThat(bands("unsorted-days"))
        .containsExactly(
            BANDS
                + ":3: NOT_CANONICAL: band '9(1)' from a day that is not after the one before; sort"
                + " the rows of a band by their day");
  }

  @Test
  void band_unknown_offersTheNearest() {
    assertThat(rules("unknown-band"))
        .containsExactly(
            RULES
                + ":2: INVALID_VALUE: no band of fines '9(9)'; did you mean '9(1)', '9(3)', '9(4)'?");
  }

  @Test
  void provision_unknown_offersTheNearest() {
    assertThat(rules("unknown-provision"))
        .containsExactly(
            RULES
                + ":3: UNKNOWN_PROVISION: no requirement of beta-2021 '2.9'; did you mean '2.1',"
                + " '2.2', '2.3'?");
  }

  @Test
  void rows_outOfOrder_areNotCanonical() {
    assertThat(rules("unsorted"))
        .containsExactly(
            RULES
                + ":3: NOT_CANONICAL: '2.1' after itself or a later provision; give one row for each,"
                + " in the order of the framework",
            RULES
                + ":4: NOT_CANONICAL: '2' after itself or a later provision; give one row for each,"
                + " in the order of the framework");
  }

  @Test
  void row_twice_isDuplicate() {
    assertThat(rules("duplicate-row"))
        .containsExactly(
            RULES
                + ":3: DUPLICATE: '2' after itself or a later provision; give one row for each, in"
                + " the order of the framework");
  }

  @Test
  void bandOfTheOffice_besideABand_isRefused() {
    assertThat(rules("office-beside-band"))
        .containsExactly(
            RULES
                + ":2: INVALID_VALUE: band of the AI Office beside '9(1)'; give it in the place of"
                + " none only");
  }

  @Test
  void basis_missing_isTold() {
    assertThat(rules("missing-basis"))
        .containsExactly(RULES + ":2: MISSING_FIELD: basis is empty; fill it in");
  }
}
