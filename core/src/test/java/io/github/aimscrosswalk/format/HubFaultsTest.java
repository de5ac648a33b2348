package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.element.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Practices, elements and implications: each bad file takes the place of one of the tables of
 * {@link Fixtures}.
 */
final class HubFaultsTest {
  @TempDir Path folder;

  @Test
  void practices_unsorted_areNotCanonical() {
    assertThat(BadFiles.ofTables(folder, "unsorted.practices.tsv"))
        .containsExactly("practices.tsv:3: NOT_CANONICAL: 'logs' after 'risk'; sort the rows");
  }

  @Test
  void practice_twice_isDuplicate() {
    assertThat(BadFiles.ofTables(folder, "duplicate-row.practices.tsv"))
        .containsExactly("practices.tsv:4: DUPLICATE: 'risk' comes twice; keep one row");
  }

  @Test
  void practice_withoutId_isMissingField() {
    assertThat(BadFiles.ofTables(folder, "empty-id.practices.tsv"))
        .containsExactly("practices.tsv:2: MISSING_FIELD: id is empty; fill it in");
  }

  @Test
  void practice_withoutTitle_isMissingField() {
    assertThat(BadFiles.ofTables(folder, "missing-title.practices.tsv"))
        .containsExactly("practices.tsv:4: MISSING_FIELD: title is empty; fill it in");
  }

  @Test
  void practice_unknown_offersTheNearest() {
    assertThat(BadFiles.ofTables(folder, "misspelt.practices.tsv"))
        .containsExactly(
            "elements.tsv:7: UNKNOWN_PRACTICE: no practice 'staff'; did you mean 'staf'?");
  }

  @Test
  void elements_unsorted_areNotCanonical() {
    assertThat(BadFiles.ofTables(folder, "unsorted.elements.tsv"))
        .containsExactly(
            "elements.tsv:6: NOT_CANONICAL: 'risk.repeatable' after 'risk.results-kept'; sort the"
                + " rows");
  }

  @Test
  void element_withIdOfOtherForm_isInvalid() {
    assertThat(BadFiles.ofTables(folder, "wrong-form-of-id.elements.tsv"))
        .containsExactly(
            "elements.tsv:7: INVALID_VALUE: expected practice.name, found 'staff-willing'; write"
                + " practice.name");
  }

  @Test
  void element_withUnknownLevel_namesThoseThatExist() {
    assertThat(BadFiles.ofTables(folder, "unknown-level.elements.tsv"))
        .containsExactly(
            "elements.tsv:8: INVALID_VALUE: level 'company' is not known; write one of"
                + " organisation, ai-system, information-system, supplier");
  }

  @Test
  void element_faulty_isNotToldAgainByTablesThatReferToIt() {
    assertThat(BadFiles.ofTables(folder, "unknown-kind.elements.tsv"))
        .containsExactly(
            "elements.tsv:5: INVALID_VALUE: kind 'sketch' is not known; write one of design,"
                + " operation, property, communication");
  }

  @Test
  void statement_tooLong_breaksStyle() {
    assertThat(BadFiles.ofTables(folder, "too-many-words.elements.tsv"))
        .containsExactly("elements.tsv:7: STYLE: statement of 22 words; say it in 20");
  }

  @Test
  void statement_noSentence_breaksStyle() {
    assertThat(BadFiles.ofTables(folder, "no-sentence.elements.tsv"))
        .containsExactly(
            "elements.tsv:7: STYLE: statement that is no sentence; begin upper case, end in a full"
                + " stop");
  }

  @Test
  void statement_withBannedWord_breaksStyle() {
    assertThat(BadFiles.ofTables(folder, "banned-word.elements.tsv"))
        .containsExactly(
            "elements.tsv:7: STYLE: statement with the word 'ISMS'; say what is to be found");
  }

  @Test
  void statement_sameInOtherLetters_isDuplicate() {
    assertThat(BadFiles.ofTables(folder, "same-statement.elements.tsv"))
        .containsExactly(
            "elements.tsv:6: DUPLICATE: statement of 'risk.results-kept' says the same as"
                + " 'risk.repeatable'; use one element");
  }

  @Test
  void element_unused_isOrphan() {
    assertThat(BadFiles.ofTables(folder, "unused-element.elements.tsv"))
        .containsExactly(
            "elements.tsv:8: ORPHAN: no provision asks for 'staff.willing'; assign or remove the"
                + " element");
  }

  @Test
  void implication_leadingBack_isCycle() {
    assertThat(BadFiles.ofTables(folder, "cyclic.implies.tsv"))
        .containsExactly(
            "implies.tsv:3: CYCLE: 'logs.kept' already entails 'logs.possible'; remove one of the"
                + " implications");
  }

  @Test
  void implication_ofItself_isCycle() {
    assertThat(BadFiles.ofTables(folder, "self-implied.implies.tsv"))
        .containsExactly(
            "implies.tsv:3: CYCLE: 'logs.possible' already entails 'logs.possible'; remove one of"
                + " the implications");
  }

  @Test
  void implication_ofUnknownElement_offersTheNearest() {
    assertThat(BadFiles.ofTables(folder, "unknown-element.implies.tsv"))
        .containsExactly(
            "implies.tsv:2: UNKNOWN_ELEMENT: no element 'logs.posible'; did you mean"
                + " 'logs.possible'?");
  }

  @Test
  void implication_withoutReason_isMissingField() {
    assertThat(BadFiles.ofTables(folder, "missing-reason.implies.tsv"))
        .containsExactly("implies.tsv:2: MISSING_FIELD: reason is empty; fill it in");
  }

  @Test
  void statement_withWordInsideAnother_isFine() throws IOException {
    BadFiles.copyTables(folder);
    Path file = folder.resolve("elements.tsv");
    String text = Files.readString(file).replace("Staff are trained.", "Prisms are inadequate.");
    Files.writeString(file, text);

    assertThat(HubReader.read("fixture", folder, Fixtures.frameworks()).hub().elements())
        .extracting(Element::statement)
        .contains("Prisms are inadequate.");
  }

  /** Two elements a layer, each entailing both of the layer below: two to the 22nd paths. */
  @Test
  void implications_withManyPaths_areReadInTime() throws IOException {
    BadFiles.copyTables(folder);
    StringBuilder rows = new StringBuilder("from\tto\treason\n");
    StringBuilder elements = new StringBuilder();
    for (int layer = 10; layer < 33; layer++) {
      for (String side : List.of("a", "b")) {
        String from = "staff." + side + layer;
        elements.append(from).append("\tSide ").append(side).append(" of layer ").append(layer);
        elements.append(".\torganisation\tproperty\n");
      }
    }
    for (String side : List.of("a", "b")) {
      for (int layer = 11; layer < 33; layer++) {
        for (String below : List.of("a", "b")) {
          rows.append("staff." + side + layer + "\tstaff." + below + (layer - 1) + "\tso\n");
        }
      }
    }
    Path file = folder.resolve("elements.tsv");
    Files.writeString(file, Files.readString(file) + elements);
    Files.writeString(folder.resolve("implies.tsv"), rows);

    // looked at path by path, this would not end
    List<String> faults = BadFiles.ofTables(folder);
    assertThat(faults).isNotEmpty().noneMatch(line -> line.contains("CYCLE"));
  }
}
