package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The form of tables: each bad file in {@code bad/} takes the place of one of the tables of {@link
 * Fixtures}.
 */
final class TableFaultsTest {
  @TempDir Path folder;

  @Test
  void columns_misnamed_namesThoseExpected() {
    assertThat(BadFiles.ofTables(folder, "wrong-columns.demonstrates.tsv"))
        .containsExactly(
            "demonstrates.tsv:1: WRONG_COLUMNS: columns 'type, element, note'; expected columns"
                + " 'evidence_type, element, note', separated by tabs");
  }

  @Test
  void columns_oneLess_namesThoseExpected() {
    assertThat(BadFiles.ofTables(folder, "missing-column.demonstrates.tsv"))
        .containsExactly(
            "demonstrates.tsv:1: WRONG_COLUMNS: columns 'evidence_type, element'; expected columns"
                + " 'evidence_type, element, note', separated by tabs");
  }

  @Test
  void row_short_namesLineAndWidth() {
    assertThat(BadFiles.ofTables(folder, "short-row.demonstrates.tsv"))
        .containsExactly(
            "demonstrates.tsv:5: WRONG_COLUMNS: row of 2 values; give 3 values, separated by tabs");
  }

  @Test
  void row_cutAtEndOfFile_tellsBoth() {
    assertThat(BadFiles.ofTables(folder, "truncated-row.implies.tsv"))
        .containsExactly(
            "implies.tsv:2: MALFORMED: last line without a line end; check that the file is whole",
            "implies.tsv:2: WRONG_COLUMNS: row of 2 values; give 3 values, separated by tabs");
  }

  @Test
  void file_cutInLastValue_isMalformed() {
    assertThat(BadFiles.ofTables(folder, "truncated.practices.tsv"))
        .containsExactly(
            "practices.tsv:4: MALFORMED: last line without a line end; check that the file is"
                + " whole");
  }

  @Test
  void value_withBlanksAround_isNotCanonical() {
    assertThat(BadFiles.ofTables(folder, "blanks.practices.tsv"))
        .containsExactly(
            "practices.tsv:4: NOT_CANONICAL: value 'Staff ' with blanks around it; remove the"
                + " blanks");
  }

  @Test
  void file_empty_isEmptyInput() {
    assertThat(BadFiles.ofTables(folder, "empty.implies.tsv"))
        .containsExactly(
            "implies.tsv: EMPTY_INPUT: input without content; check the name of the file");
  }

  @Test
  void bytes_ofLatin1_areNotUtf8() {
    assertThat(BadFiles.ofTables(folder, "latin-1.implies.tsv"))
        .containsExactly(
            "implies.tsv:2: WRONG_ENCODING: bytes that are not UTF-8; save the file as UTF-8,"
                + " without a byte order mark");
  }

  @Test
  void row_long_namesLineAndWidth() {
    assertThat(BadFiles.ofTables(folder, "long-row.practices.tsv"))
        .contains(
            "practices.tsv:4: WRONG_COLUMNS: row of 4 values; give 3 values, separated by tabs");
  }

  @Test
  void table_ofCommentsOnly_hasNoColumnNames() {
    assertThat(BadFiles.ofTables(folder, "no-header.implies.tsv"))
        .singleElement()
        .asString()
        .contains("WRONG_COLUMNS: table without column names")
        .endsWith("; expected columns 'from, to, reason', separated by tabs");
  }

  @Test
  void lines_endingInCrLf_areNotCanonical() throws IOException {
    BadFiles.copyTables(folder);
    Path file = folder.resolve("implies.tsv");
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    assertThat(BadFiles.ofTables(folder))
        .containsExactly(
            "implies.tsv:1: NOT_CANONICAL: line that ends in CR LF; end lines in LF",
            "implies.tsv:2: NOT_CANONICAL: line that ends in CR LF; end lines in LF");
  }

  @Test
  void line_tooLong_isTooLarge() throws IOException {
    BadFiles.copyTables(folder);
    Path file = folder.resolve("implies.tsv");
    Files.writeString(file, Files.readString(file) + "x".repeat(TextInput.MAX_LINE + 1) + "\n");

    assertThat(BadFiles.ofTables(folder))
        .containsExactly(
            "implies.tsv:3: TOO_LARGE: line of 1048577 characters;"
                + " keep lines under 1048576 characters");
  }

  @Test
  void file_missing_isIoException() throws IOException {
    BadFiles.copyTables(folder);
    Files.delete(folder.resolve("implies.tsv"));

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> HubReader.read("fixture", folder, Fixtures.frameworks()))
        .withMessageContaining("implies.tsv");
  }

  @Test
  void columns_misnamed_areNotToldAgainByTablesThatReferToThem() {
    assertThat(BadFiles.ofTables(folder, "wrong-columns.practices.tsv"))
        .containsExactly(
            "practices.tsv:1: WRONG_COLUMNS: columns 'id, name, description';"
                + " expected columns 'id, title, description', separated by tabs");
  }

  @Test
  void tables_severalBad_areToldAtOnceInTheOrderOfReading() {
    assertThat(
            BadFiles.ofTables(
                folder,
                "missing-act.applicability.beta-2021.tsv",
                "unsorted.decomposition.alpha-2020.tsv",
                "cyclic.implies.tsv",
                "unsorted.practices.tsv",
                "banned-word.elements.tsv"))
        .extracting(line -> line.substring(0, line.indexOf(": ", line.indexOf(": ") + 2)))
        .containsExactly(
            "practices.tsv:3: NOT_CANONICAL",
            "elements.tsv:7: STYLE",
            "implies.tsv:3: CYCLE",
            "decomposition/alpha-2020.tsv:3: NOT_CANONICAL",
            "applicability/beta-2021.tsv:4: MISSING_FIELD");
  }

  @Test
  void tables_good_giveTheFixture() throws IOException {
    BadFiles.copyTables(folder);
    List<Framework> bare = Fixtures.frameworks().stream().map(f -> f.withRules(List.of())).toList();

    Corpus read = HubReader.read("fixture", folder, bare);

    assertThat(read.hub()).isEqualTo(Fixtures.hub());
    assertThat(read.release()).isEqualTo("fixture");
    assertThat(read.framework(Fixtures.BETA).orElseThrow().rules())
        .isEqualTo(Fixtures.beta().rules());
    assertThat(read.framework(Fixtures.ALPHA).orElseThrow().rules()).isEmpty();
  }
}
