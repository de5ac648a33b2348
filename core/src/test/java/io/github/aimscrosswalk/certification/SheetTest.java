package io.github.aimscrosswalk.certification;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Inclusion.Reason;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sheets in their three forms, and words of users made to break them. */
final class SheetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static StatementOfApplicability statement(Assessment assessment) {
    return StatementOfApplicability.of(
        Fixtures.corpus(), Fixtures.crosswalk().analyze(assessment, DAY), ALPHA);
  }

  private static Assessment plain() {
    return Assessment.builder("acme-1")
        .about(new Target(Target.Kind.ORGANISATION, "Acme"))
        .implemented(ALPHA, "A.1")
        .include(
            new Inclusion(
                alpha("A.1"), List.of(Reason.RISK, Reason.LAW), "auditors ask", Optional.of("Ada")))
        .evidence("event-log", LocalDate.of(2026, 10, 1))
        .build();
  }

  private static Assessment hostile(String words) {
    return Assessment.builder("id " + words)
        .about(new Target(Target.Kind.ORGANISATION, words))
        .exclude(ALPHA, "A.2", words)
        .include(new Inclusion(alpha("A.1"), List.of(), words, Optional.of(words)))
        .evidence(
            new Evidence(
                words,
                "event-log",
                words,
                DAY,
                Optional.empty(),
                Evidence.State.FINAL,
                List.of(),
                Optional.empty()))
        .build();
  }

  @Test
  void markdown_ofASmallStatement_isWhole() {
    assertThat(ApplicabilitySheet.markdown(statement(plain())))
        .isEqualTo(
            """
            # Statement of applicability: Alpha

            Acme, assessment acme-1, as of 2026-11-21, data release fixture.

            2 controls: 1 included, 0 excluded, 1 undecided. How far a control is implemented is \
            what the assessment states; elements held are counted, and are not compliance.

            | Control | Decision | Reasons and justification | Owner | Implementation | Elements \
            held | Evidence |
            |---|---|---|---|---|---|---|
            | A.1 Label of A.1 | included | risk, law<br>auditors ask | Ada | implemented | 1 of 1 \
            | event-log-2026-10-01 (fresh, of 2026-10-01, to 2027-01-01) |
            | A.2 Label of A.2 | undecided |  |  | not stated | not taken apart |  |

            ## What this statement lacks

            - Neither included nor excluded: A.2
            """);
  }

  @Test
  void csv_ofASmallStatement_isWhole() {
    assertThat(ApplicabilitySheet.csv(statement(plain())))
        .isEqualTo(
            "control,title,decision,reasons,justification,owner,implementation,due,elements_held,"
                + "elements_asked,evidence,lacking\r\n"
                + "A.1,Label of A.1,included,risk; law,auditors ask,Ada,implemented,,1,1,"
                + "\"event-log-2026-10-01 (fresh, of 2026-10-01, to 2027-01-01)\",\r\n"
                + "A.2,Label of A.2,undecided,,,,not stated,,,,,decision\r\n");
  }

  @Test
  void html_ofASmallStatement_hasHeadersOfColumnsAndRows() {
    String html = ApplicabilitySheet.html(statement(plain()));

    assertThat(html)
        .startsWith(
            "<section aria-labelledby=\"applicability-alpha-2020\">\n"
                + "<h2 id=\"applicability-alpha-2020\">Statement of applicability: Alpha</h2>\n")
        .contains("<caption>Controls of Alpha</caption>")
        .contains("<th scope=\"col\">Owner</th>")
        .contains("<th scope=\"row\">A.2 Label of A.2</th>")
        .contains("<td><ul><li>risk, law</li><li>auditors ask</li></ul></td>")
        .endsWith("</section>\n");
  }

  @Test
  void html_ofHostileWords_holdsNoTagOfTheirs() {
    String words = "<script>alert('x')</script>\"]]> & \u202Eevil\u0007 |";
    String html = ApplicabilitySheet.html(statement(hostile(words)));

    assertThat(html)
        .contains(
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;]]&gt; &amp; \uFFFDevil\uFFFD |")
        .doesNotContain("<script", "\u202E", "\u0007", "'x'");
  }

  @Test
  void markdown_ofHostileWords_keepsItsTable() {
    String words = "a|b\n| c | <img src=x> [x](y) `z` *w* \\ \u2066";
    String markdown = ApplicabilitySheet.markdown(statement(hostile(words)));

    assertThat(markdown)
        .contains("a\\|b \\| c \\| &lt;img src=x&gt; \\[x\\](y) \\`z\\` \\*w\\* \\\\ \uFFFD")
        .doesNotContain("<img", "\u2066");
    assertThat(markdown.lines().filter(l -> l.startsWith("| A."))).hasSize(2);
  }

  @Test
  void csv_ofFormula_isGuarded() {
    assertThat(ApplicabilitySheet.csv(statement(hostile("=1+1"))))
        .contains(",'=1+1,'=1+1,")
        .doesNotContain(",=");
  }
}
