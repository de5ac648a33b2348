package io.github.aimscrosswalk.format;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Assessments as tables, as this library and as spreadsheets write them. */
final class AssessmentCsvTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String SHEET =
      """
      row;format;id;kind;name;scope;provision;status;reasons;justification;owner;note
      assessment;aims-crosswalk-assessment/1;x;organisation;Prüfstelle;role:provider; ;;;;;
      statement;;;;;;alpha-2020:4.1;implemented;;;;
      ;;;;;;;;;;;
      statement;;;;;; alpha-2020:A.1 ;implemented;risk; law;"„nötig“; sagt
      die Ärztin";Zoë
      statement;;;;;;alpha-2020:A.2;excluded;;nicht 'unser' Teil
      """
          .replace("risk; law", "\"risk; law\"");

  private static Assessment expected() {
    return Assessment.builder("x")
        .about(new Target(Target.Kind.ORGANISATION, "Prüfstelle"))
        .scope(Scope.of("role:provider"))
        .implemented(ALPHA, "4.1", "A.1")
        .exclude(ALPHA, "A.2", "nicht 'unser' Teil")
        .include(
            new Inclusion(
                alpha("A.1"),
                List.of(Inclusion.Reason.RISK, Inclusion.Reason.LAW),
                "„nötig“; sagt\ndie Ärztin",
                Optional.of("Zoë")))
        .build();
  }

  private static Assessment read(byte[] bytes) throws IOException {
    return AssessmentCsv.read("a.csv", new ByteArrayInputStream(bytes), Fixtures.corpus());
  }

  private static byte[] write(Assessment assessment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentCsv.write(assessment, out);
    return out.toByteArray();
  }

  @Test
  void read_ofUtf8_isTheAssessment() throws IOException {
    assertThat(read(SHEET.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected());
    assertThat(read(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected());
  }

  @Test
  void read_ofWindows1252_isTheSame() throws IOException {
    assertThat(read(SHEET.getBytes(WINDOWS))).isEqualTo(expected());
  }

  @Test
  void read_ofUtf16WithMark_isTheSame() throws IOException {
    assertThat(read(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected());
    assertThat(read(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected());
  }

  @Test
  void read_separatedByTabs_isTheSame() throws IOException {
    String tabs =
        SHEET
            .replace("\"risk; law\"", "risk, law")
            .replace("\"„nötig“; sagt", "\"„nötig“, sagt")
            .replace(';', '\t')
            .replace("risk, law", "risk; law")
            .replace("„nötig“, sagt", "„nötig“; sagt");

    assertThat(read(tabs.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected());
  }

  @Test
  void read_ofSeparatorLine_takesThatSeparator() throws IOException {
    assertThat(read(("sep=;\r\n" + SHEET).getBytes(WINDOWS))).isEqualTo(expected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void read_ofOtherLineEnds_isTheSame(String end) throws IOException {
    String sheet = SHEET.replace("sagt\n", "sagt|").replace("\n", end).replace("sagt|", "sagt\n");

    assertThat(read(sheet.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected());
  }

  @Test
  void read_ofOtherOrderAndCaseOfColumns_isTheSame() throws IOException {
    String turned =
        """
        STATUS,Provision,Row,Name,Kind,Id,Format
        ,,assessment,X,organisation,x,aims-crosswalk-assessment/1
        implemented,alpha-2020:4.1,statement
        """;

    assertThat(read(turned.getBytes(StandardCharsets.UTF_8)).statements())
        .containsExactly(new Statement.Implemented(alpha("4.1"), List.of()));
  }

  @Test
  void write_smallAssessment_isOneRowEach() throws IOException {
    Assessment assessment =
        Assessment.builder("acme")
            .implemented(ALPHA, "4.1")
            .include(ALPHA, "4.1", Inclusion.Reason.BUSINESS, Inclusion.Reason.RISK)
            .build();

    assertThat(new String(write(assessment), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFrow,format,id,kind,name,frameworks,scope,placedOnMarket,assurance,provision,"
                + "element,subject,status,subjects,elements,due,reasons,justification,owner,type,"
                + "title,collected,validUntil,state,system\r\n"
                + "assessment,aims-crosswalk-assessment/1,acme,organisation,acme,,,,attested,,,,,,,"
                + ",,,,,,,,,\r\n"
                + "statement,,,,,,,,,alpha-2020:4.1,,,implemented,,,,risk; business,,,,,,,,\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49 40 1234",
        "-none",
        "@here",
        "  =HYPERLINK(\"x\")",
        "\t=1",
        "\uFF1D1",
        "'quoted",
        "''=1",
        "'",
        "'=1",
        "\n",
        "a\r\nb\rc",
        " blanks around ",
        "a;b,c\td\"e\"",
        "# no comment",
        "\uFEFFmark",
        "記録 𝄞"
      })
  void write_textThatASpreadsheetMightChange_comesBackAsItWas(String text) throws IOException {
    Assessment assessment =
        Assessment.builder("x" + text)
            .about(new Target(Target.Kind.AI_SYSTEM, text + "x"))
            .exclude(ALPHA, "A.2", text + ".")
            .include(new Inclusion(alpha("A.1"), List.of(), text + "!", Optional.of(text + "?")))
            .build();

    assertThat(read(write(assessment))).isEqualTo(assessment);
  }

  @Test
  void write_formula_standsBehindAnApostrophe() throws IOException {
    Assessment assessment =
        Assessment.builder("x").exclude(ALPHA, "A.2", "=cmd|' /C calc'!A0").build();

    assertThat(new String(write(assessment), StandardCharsets.UTF_8))
        .contains(",'=cmd|' /C calc'!A0,")
        .doesNotContain(",=");
  }

  @Test
  void write_termThatACellCannotHold_isRefusedBeforeAnything() {
    Assessment assessment = Assessment.builder("x").scope(Scope.of("role:a;b")).build();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentCsv.write(assessment, out))
        .withMessage(
            "expected a term of scope without semicolon and blanks at its ends, found 'role:a;b'");
    assertThat(out.size()).isZero();
  }
}
