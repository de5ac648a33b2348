package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long files, files with many faults, and files made to hurt. */
@Timeout(120)
final class AssessmentLimitsTest {
  private static final String JSON_HEAD =
      "{\"format\": \"aims-crosswalk-assessment/1\", \"id\": \"x\",\n"
          + " \"about\": {\"kind\": \"organisation\", \"name\": \"X\"}";
  private static final String CSV_HEAD =
      "row,format,id,kind,name,provision,status,type,collected\n"
          + "assessment,aims-crosswalk-assessment/1,x,organisation,X\n";

  /** Bytes made while they are read, so that nothing holds all of them; notes what is asked for. */
  private static final class Made extends InputStream {
    private final IntFunction<String> parts;
    private byte[] part = new byte[0];
    private int at;
    private int next;
    private int mostAsked;
    private long given;

    Made(IntFunction<String> parts) {
      this.parts = parts;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) {
      mostAsked = Math.max(mostAsked, length);
      if (at == part.length) {
        part = parts.apply(next++).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      int count = Math.min(length, part.length - at);
      System.arraycopy(part, at, to, from, count);
      at += count;
      given += count;
      return count == 0 ? -1 : count;
    }
  }

  private static Made json(int items, IntFunction<String> item, String list) {
    return new Made(
        part -> {
          if (part == 0) {
            return JSON_HEAD + ",\n \"" + list + "\": [\n";
          }
          String end = part == items ? "]}\n" : ",\n";
          return part > items ? "" : item.apply(part) + end;
        });
  }

  private static Made csv(int rows, IntFunction<String> row) {
    return new Made(part -> part == 0 ? CSV_HEAD : part > rows ? "" : row.apply(part) + "\n");
  }

  private static Assessment readJson(InputStream in) throws IOException {
    return AssessmentJson.read("a.json", in, Fixtures.corpus());
  }

  private static InvalidDataException refusedJson(InputStream in) {
    return catchThrowableOfType(InvalidDataException.class, () -> readJson(in));
  }

  private static InvalidDataException refusedCsv(InputStream in) {
    return catchThrowableOfType(
        InvalidDataException.class, () -> AssessmentCsv.read("a.csv", in, Fixtures.corpus()));
  }

  private static List<String> lines(InvalidDataException refused) {
    return refused.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void json_ofHundredThousandItems_isReadInSmallPieces() throws IOException {
    Made file =
        json(
            100_000,
            i -> "{\"id\": \"E" + i + "\", \"type\": \"event-log\", \"collected\": \"2026-01-31\"}",
            "evidence");

    assertThat(readJson(file).evidence()).hasSize(100_000);
    assertThat(file.mostAsked).isLessThanOrEqualTo(8 << 10);
  }

  @Test
  void csv_ofHundredThousandItems_isReadInSmallPieces() throws IOException {
    Made file = csv(100_000, i -> "evidence,,E" + i + ",,,,,event-log,2026-01-31");

    assertThat(AssessmentCsv.read("a.csv", file, Fixtures.corpus()).evidence()).hasSize(100_000);
    assertThat(file.mostAsked).isLessThanOrEqualTo(8 << 10);
  }

  @Test
  void json_onOneLineLongerThanAnyText_isRead() throws IOException {
    Made file =
        new Made(
            part ->
                part == 0
                    ? JSON_HEAD.replace("\n", "") + ", \"evidence\": ["
                    : part > 20_000
                        ? ""
                        : "{\"id\":\"E"
                            + part
                            + "\",\"type\":\"event-log\",\"collected\":\"2026-01-31\"}"
                            + (part == 20_000 ? "]}" : ","));

    assertThat(readJson(file).evidence()).hasSize(20_000);
  }

  @Test
  void json_ofTenThousandFaults_tellsAllAndShowsHundred() {
    Made file = json(10_000, i -> "{\"provision\": \"alpha-2020:" + i + "\"}", "statements");
    InvalidDataException refused = refusedJson(file);

    assertThat(refused.diagnostics()).hasSize(10_000);
    assertThat(refused.getMessage()).startsWith("10000 problems\n").endsWith("\n  and 9900 more");
    assertThat(refused.getMessage().lines()).hasSize(102);
  }

  @Test
  void csv_ofTenThousandFaults_tellsAllAndShowsHundred() {
    InvalidDataException refused = refusedCsv(csv(10_000, i -> "evidence,,E" + i + ",,,,,none,"));

    assertThat(refused.diagnostics()).hasSize(10_000);
    assertThat(refused.getMessage()).startsWith("10000 problems\n").endsWith("\n  and 9900 more");
  }

  @Test
  void json_ofFaultsWithoutEnd_isGivenUp() {
    Made file = json(Integer.MAX_VALUE, i -> "0", "evidence");
    InvalidDataException refused = refusedJson(file);

    assertThat(refused.diagnostics()).hasSize(Problems.MOST + 1);
    assertThat(refused.diagnostics().get(Problems.MOST).toString())
        .isEqualTo(
            "a.json:20004: TOO_LARGE: more than 20000 problems, and the rest of the input not"
                + " looked at; mend those told first");
    assertThat(file.given).isLessThan(1 << 20);
  }

  @Test
  void csv_ofFaultsWithoutEnd_isGivenUp() {
    Made file = csv(Integer.MAX_VALUE, i -> "x");

    assertThat(refusedCsv(file).diagnostics()).hasSize(Problems.MOST + 1);
    assertThat(file.given).isLessThan(1 << 20);
  }

  @Test
  void file_withoutEnd_isTooLarge() {
    Made blanks = new Made(part -> " ".repeat(1 << 16));
    Made rows = csv(Integer.MAX_VALUE, i -> ",,,,");

    assertThat(lines(refusedJson(blanks)))
        .containsExactly("a.json: TOO_LARGE: input of more than 67108864 bytes; split it");
    assertThat(lines(refusedCsv(rows)))
        .containsExactly("a.csv: TOO_LARGE: input of more than 67108864 bytes; split it");
  }

  @Test
  void json_itemOfEndlessParts_isTooLarge() {
    Made parts = new Made(part -> part == 0 ? JSON_HEAD + ", \"scope\": [" : "[],".repeat(100));
    Made fields =
        new Made(part -> part == 0 ? JSON_HEAD + ", \"evidence\": [{" : "\"f" + part + "\": 0,");

    for (Made file : List.of(parts, fields)) {
      assertThat(refusedJson(file).diagnostics()).singleElement().satisfies(this::isTooLarge);
      assertThat(file.given).isLessThan(1 << 20);
    }
  }

  private void isTooLarge(Diagnostic diagnostic) {
    assertThat(diagnostic.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(diagnostic.message()).isEqualTo("value of more than 50000 parts");
  }

  @Test
  void json_unknownFieldOfAnySize_isPassedOver() throws IOException {
    Made file =
        new Made(
            part ->
                part == 0
                    ? JSON_HEAD + ",\n \"extra\": ["
                    : part <= 10_000
                        ? "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0],"
                        : part == 10_001 ? "0]}" : "");

    assertThat(lines(refusedJson(file)))
        .containsExactly("a.json:3: UNKNOWN_FIELD: field 'extra' is not known here");
  }

  @Test
  void json_textWithoutEnd_isMalformedBeforeItIsHeld() {
    Made file = new Made(part -> part == 0 ? "{\"id\": \"" : "x".repeat(1 << 10));

    assertThat(refusedJson(file).diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(Code.MALFORMED));
    assertThat(file.given).isLessThan(4 << 20);
  }

  @Test
  void csv_quoteWithoutEnd_isTooLargeBeforeItIsHeld() {
    Made file = csv(Integer.MAX_VALUE, i -> i == 1 ? "evidence,,\"" : "x".repeat(1 << 10));

    assertThat(refusedCsv(file).diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(Code.TOO_LARGE);
              assertThat(d.line()).isEqualTo(3);
            });
    assertThat(file.given).isLessThan(4 << 20);
  }

  @Test
  void csv_rowWithoutEnd_isTooLarge() {
    assertThat(refusedCsv(csv(1, i -> ",".repeat(1 << 20))).diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(Code.TOO_LARGE));
  }

  @Test
  void reading_thatFails_isItsIoException() {
    InputStream failing =
        new InputStream() {
          private boolean begun;

          @Override
          public int read() throws IOException {
            if (begun) {
              throw new IOException("the disk is gone");
            }
            begun = true;
            return '[';
          }
        };

    assertThat(catchThrowableOfType(IOException.class, () -> readJson(failing)))
        .hasMessage("the disk is gone");
    assertThat(
            catchThrowableOfType(
                IOException.class, () -> AssessmentCsv.read("a.csv", failing, Fixtures.corpus())))
        .hasMessage("the disk is gone");
  }
}
