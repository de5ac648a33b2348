package io.github.aimscrosswalk.report;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.BETA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The report on an invented provider, as of 2024-08-01, and on one whose every word is hostile.
 *
 * <pre>
 * role:provider risk:high
 * alpha 4.1  in part: risk.process-defined   fresh   risk-report   R-1  2024-05-01
 * alpha 4.2  planned, though R-1 shows it    stale   event-log     L-1  2024-01-01
 * alpha A.1  excluded                        draft   training-plan T-1
 * beta  2.3  not applicable: role:deployer
 * </pre>
 */
final class ReportTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
  private static final String HOSTILE =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)>]]>--> | `a` *b* [c](d)\n# e \u202Efdp";

  private static Analysis analysis() {
    return analysis("R-1", "Risk report | first half", "no log is kept");
  }

  private static Analysis hostile() {
    return analysis(HOSTILE, HOSTILE, HOSTILE);
  }

  private static Analysis analysis(String id, String title, String justification) {
    Assessment assessment =
        Assessment.builder(id + " of Acme")
            .about(new Target(Target.Kind.ORGANISATION, title))
            .scope(Scope.of("role:provider", "risk:high"))
            .partial(ALPHA, "4.1", "risk.process-defined")
            .state(
                new Statement.Planned(
                    Fixtures.alpha("4.2"), Optional.of(LocalDate.of(2025, 3, 31))))
            .exclude(ALPHA, "A.1", justification)
            .evidence(evidence(id, "risk-report", title, LocalDate.of(2024, 5, 1), FINAL))
            .evidence(evidence("L-1", "event-log", "", LocalDate.of(2024, 1, 1), FINAL))
            .evidence(evidence("T-1", "training-plan", "", LocalDate.of(2024, 7, 1), DRAFT))
            .build();
    return Fixtures.crosswalk().analyze(assessment, DAY);
  }

  private static final Evidence.State FINAL = Evidence.State.FINAL;
  private static final Evidence.State DRAFT = Evidence.State.DRAFT;

  private static Evidence evidence(
      String id, String type, String title, LocalDate collected, Evidence.State state) {
    return new Evidence(
        id, type, title, collected, Optional.empty(), state, List.of(Subject.AI), Optional.empty());
  }

  private static String html(Analysis analysis) throws IOException {
    StringWriter html = new StringWriter();
    HtmlReport.write(Fixtures.corpus(), analysis, html);
    return html.toString();
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  /** Style and script stand in files of their own; the rest is well-formed XML. */
  private static Document document(String html) throws Exception {
    String style = between(html, "<style>", "</style>");
    String script = between(html, "<script>", "</script>");
    byte[] rest = html.replace(style, "").replace(script, "").getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(rest));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void html_ofTheProvider_isTheGoldenOne() throws IOException {
    String body = between(html(analysis()), "</head>\n", "<script>");
    assertThat(body).isEqualTo(Files.readString(Path.of("src/test/resources/report/report.html")));
  }

  @Test
  void markdown_ofTheProvider_isTheGoldenOne() throws IOException {
    assertThat(MarkdownReport.write(Fixtures.corpus(), analysis()))
        .isEqualTo(Files.readString(Path.of("src/test/resources/report/report.md")));
  }

  @Test
  void html_policy_allowsItsStyleAndScriptAndNothingElse() throws Exception {
    String html = html(analysis());
    assertThat(html)
        .contains(
            "content=\"default-src 'none'; style-src "
                + hash(between(html, "<style>", "</style>"))
                + "; script-src "
                + hash(between(html, "<script>", "</script>"))
                + "; base-uri 'none'; form-action 'none'\"");
    for (Element element : elements(document(html), "*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertThat(name).doesNotStartWith("on").isNotIn("style", "src", "srcset", "action");
      }
    }
  }

  private static String hash(String content) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void html_links_leadToAnchorsThatAreThereOnce() throws Exception {
    for (Analysis analysis : List.of(analysis(), hostile())) {
      Document document = document(html(analysis));
      Set<String> ids = new HashSet<>();
      for (Element element : elements(document, "*")) {
        if (element.hasAttribute("id")) {
          assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
        }
      }
      List<Element> links = elements(document, "a");
      assertThat(links).hasSizeGreaterThan(50);
      for (Element link : links) {
        String target = link.getAttribute("href");
        assertThat(target.startsWith("https://") || ids.contains(target.substring(1)))
            .as(target)
            .isTrue();
      }
    }
  }

  @Test
  void html_tables_haveHeadersWithScope() throws Exception {
    List<Element> headers = elements(document(html(analysis())), "th");
    assertThat(headers).hasSizeGreaterThan(30);
    assertThat(headers).allMatch(th -> Set.of("row", "col").contains(th.getAttribute("scope")));
  }

  @Test
  void html_ofHostileWords_holdsThemAsWords() throws Exception {
    String html = html(hostile());
    Document document = document(html);
    assertThat(elements(document, "script")).hasSize(1);
    assertThat(elements(document, "img")).isEmpty();
    assertThat(html).doesNotContain("\u202E").contains("[U+202E]");
    assertThat(elements(document, "h1").get(0).getTextContent().strip())
        .isEqualTo(HOSTILE.replace("\n", " ").replace("\u202E", "[U+202E]"));
  }

  @Test
  void markdown_ofHostileWords_holdsThemAsWords() {
    String markdown = MarkdownReport.write(Fixtures.corpus(), hostile());
    String words = markdown.replaceAll("\\\\.", "");
    assertThat(words).doesNotContain("<script", "<img", "`a`", "*b*", "[c]", "\u202E");
    assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(1);
    String evidence = between(words, "| evidence |", "\n\n");
    assertThat(evidence.lines().skip(1)).hasSize(4);
    assertThat(evidence.lines().skip(1))
        .allMatch(row -> row.chars().filter(c -> c == '|').count() == 10);
  }

  @Test
  void report_ofNoStatementAndNoEvidence_isWhole() throws Exception {
    Assessment nothing = Assessment.builder("nothing").frameworks(ALPHA).build();
    Analysis analysis = Fixtures.crosswalk().analyze(nothing, DAY);
    Document document = document(html(analysis));
    assertThat(elements(document, "h3"))
        .extracting(Element::getTextContent)
        .contains("Alpha")
        .doesNotContain("Beta Act");
    assertThat(elements(document, "section")).hasSize(10);
    assertThat(MarkdownReport.write(Fixtures.corpus(), analysis))
        .contains("- *missing* Results are kept. `risk.results-kept@ai`");
  }

  @Test
  void report_ofFullCoverage_hasNoGapAndAnEmptyPlan() throws Exception {
    Assessment all =
        Assessment.builder("all")
            .frameworks(ALPHA)
            .implemented(ALPHA, "4.1", "4.2", "A.1", "A.2")
            .build();
    String markdown =
        MarkdownReport.write(Fixtures.corpus(), Fixtures.crosswalk().analyze(all, DAY));
    assertThat(markdown).contains("0 pairs are not certainly there", "would close 0 of 0 gaps");
  }

  @Test
  void applicability_ofAControl_saysAllThatIsStated() {
    Assessment included =
        Assessment.builder("included")
            .implemented(ALPHA, "A.1")
            .include(
                new Inclusion(
                    Fixtures.alpha("A.1"),
                    List.of(Inclusion.Reason.LAW, Inclusion.Reason.RISK),
                    "logs are *owed*",
                    Optional.of("operations")))
            .evidence(evidence("L-1", "event-log", "", LocalDate.of(2024, 1, 1), FINAL))
            .build();
    String markdown =
        MarkdownReport.write(Fixtures.corpus(), Fixtures.crosswalk().analyze(included, DAY));

    assertThat(markdown)
        .contains(
            "2 controls: 1 included, 0 excluded, 1 undecided.",
            "| A.1 Label of A.1 | included | risk, law: logs are \\*owed\\* | operations |"
                + " implemented | 1 of 1 | L-1 (stale) |");
  }

  @Test
  void applicability_ofFrameworksWithoutControls_isNoSection() {
    Assessment law = Assessment.builder("law").frameworks(BETA).build();

    assertThat(MarkdownReport.write(Fixtures.corpus(), Fixtures.crosswalk().analyze(law, DAY)))
        .doesNotContain("Statement of applicability");
  }

  @Test
  void report_writtenTwice_isTheSame() throws IOException {
    assertThat(html(analysis())).isEqualTo(html(analysis()));
    assertThat(MarkdownReport.write(Fixtures.corpus(), analysis()))
        .isEqualTo(MarkdownReport.write(Fixtures.corpus(), analysis()));
  }

  /** Says of one row in each way that it is wrong, in words that may be hostile. */
  private static Overlay overlay(String author, String words) {
    AssignmentId process =
        AssignmentId.of(Fixtures.alpha("4.1"), Fixtures.ai("risk.process-defined"));
    return new Overlay(
        "acme-2026",
        words,
        author,
        LocalDate.of(2024, 7, 1),
        List.of(
            new Correction.Drop(
                AssignmentId.of(Fixtures.alpha("4.1"), Fixtures.ai("risk.repeatable")),
                author,
                words),
            new Correction.Change(
                process,
                Optional.of(words),
                Optional.of(Assignment.Reading.INTERPRETIVE),
                Assignment.Status.EXPERT_REVIEWED,
                author,
                words),
            new Correction.Add(
                AssignmentId.of(Fixtures.alpha("A.2"), Fixtures.ai("staff.trained")),
                words,
                Assignment.Reading.LITERAL,
                Assignment.Status.DRAFT,
                author,
                words)));
  }

  private static Analysis corrected(String author, String words) {
    return Fixtures.crosswalk().with(overlay(author, words)).analyze(analysis().assessment(), DAY);
  }

  private static String markdown(String author, String words) {
    Corpus corpus = Fixtures.crosswalk().with(overlay(author, words)).corpus();
    return MarkdownReport.write(corpus, corrected(author, words));
  }

  @Test
  void markdown_ofCorrectedData_isTheGoldenOne() throws IOException {
    assertThat(markdown("A. Reader", "as our auditor reads it"))
        .isEqualTo(Files.readString(Path.of("src/test/resources/report/overlay.md")));
  }

  @Test
  void html_ofCorrectedData_linksToTheOverlayAndHoldsItsWordsAsWords() throws Exception {
    String words = HOSTILE.replace("\n", " ");
    StringWriter html = new StringWriter();
    HtmlReport.write(
        Fixtures.crosswalk().with(overlay(words, words)).corpus(), corrected(words, words), html);
    Document document = document(html.toString());
    assertThat(elements(document, "script")).hasSize(1);
    assertThat(elements(document, "img")).isEmpty();
    assertThat(html.toString()).doesNotContain("\u202E");
    assertThat(elements(document, "a"))
        .filteredOn(link -> link.getAttribute("href").equals("#overlays"))
        .hasSizeGreaterThan(6);
    assertThat(elements(document, "h3"))
        .filteredOn(heading -> heading.getAttribute("id").equals("overlays"))
        .hasSize(1);
    assertThat(markdown(words, words).replaceAll("\\\\.", ""))
        .doesNotContain("<script", "<img", "`a`", "*b*", "[c]", "\u202E");
  }

  @Test
  void report_ofACorpusWithoutTheFramework_isRefused() {
    Assessment beta = Assessment.builder("beta").frameworks(BETA).build();
    Analysis analysis = Fixtures.crosswalk().analyze(beta, DAY);
    Corpus without = new Corpus("other", List.of(Fixtures.alpha()), Fixtures.hub());
    assertThatThrownBy(() -> MarkdownReport.write(without, analysis))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a framework, found 'beta-2021'");
  }

  @Test
  void html_whereWritingFails_saysSo() {
    Writer full = Writer.nullWriter();
    assertThatThrownBy(
            () -> {
              full.close();
              HtmlReport.write(Fixtures.corpus(), analysis(), full);
            })
        .isInstanceOf(IOException.class);
  }
}
