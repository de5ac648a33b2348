package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.evidence.Freshness;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Normativity;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the example in {@code docs/assessment.md} to the reader, against a corpus of what it names.
 *
 * <pre>
 * eu-ai-act-2024   9.1  11.1  12.1  19.1 (asks for log-retention.logs-kept@ai)
 * iso-42001-2023   6.1.2  9.2.2  A.5.2  A.10.3
 * scope            role:provider, risk:high-risk-annex-iii
 * evidence types   ai-policy, ai-risk-assessment-results: ai
 *                  internal-audit-report: every subject
 * </pre>
 */
final class AssessmentPageTest {
  private static final ElementId LOGS_KEPT = ElementId.of("log-retention.logs-kept");
  private static final ElementId IMPARTIAL = ElementId.of("internal-audit.auditors-impartial");

  /** The fields of the format, typed from the reader. */
  private static final Set<String> FIELDS =
      new TreeSet<>(
          List.of(
              "about",
              "assurance",
              "collected",
              "due",
              "element",
              "elements",
              "evidence",
              "format",
              "frameworks",
              "id",
              "justification",
              "kind",
              "name",
              "note",
              "owner",
              "placedOnMarket",
              "provision",
              "reasons",
              "scope",
              "state",
              "statements",
              "status",
              "subject",
              "subjects",
              "system",
              "title",
              "type",
              "validUntil"));

  private static String page() throws IOException {
    Path here = Path.of(System.getProperty("basedir", "."));
    return Files.readString(here.resolve("../docs/assessment.md"));
  }

  private static String example() throws IOException {
    String fence = "```json\n";
    String page = page();
    int from = page.indexOf(fence) + fence.length();
    assertThat(page.indexOf(fence, from)).as("a second example").isNegative();
    return page.substring(from, page.indexOf("```", from));
  }

  private static Assessment read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return AssessmentJson.read("example.json", new ByteArrayInputStream(bytes), corpus());
  }

  private static Corpus corpus() {
    Framework act = framework("eu-ai-act-2024", "9.1", "11.1", "12.1", "19.1");
    Framework standard = framework("iso-42001-2023", "6.1.2", "9.2.2", "A.5.2", "A.10.3");
    Assignment asked =
        new Assignment(
            RequirementId.parse("eu-ai-act-2024:19.1"),
            new Pair(LOGS_KEPT, Subject.AI),
            Optional.empty(),
            "sentence 1",
            Assignment.Reading.LITERAL,
            Assignment.Status.DRAFT,
            List.of("a"),
            "");
    Hub hub =
        new Hub(
            List.of(),
            List.of(element(IMPARTIAL), element(LOGS_KEPT)),
            List.of(asked),
            List.of(),
            List.of(
                type("ai-policy", Subject.AI),
                type("ai-risk-assessment-results", Subject.AI),
                type("internal-audit-report", Subject.values())),
            List.of());
    return new Corpus("example", List.of(act, standard), hub);
  }

  private static Framework framework(String id, String... locators) {
    Framework.Edition edition =
        new Framework.Edition(id, id, "", "", LocalDate.of(2023, 1, 1), "", "");
    List<Requirement> provisions =
        Arrays.stream(locators).map(l -> provision(RequirementId.parse(id + ":" + l))).toList();
    return new Framework(FrameworkId.of(id), edition, provisions, List.of());
  }

  private static Requirement provision(RequirementId id) {
    Heading heading =
        new Heading(
            id,
            Optional.empty(),
            "clause",
            id.locator(),
            id.locator(),
            Optional.empty(),
            Normativity.NORMATIVE,
            List.of(),
            Optional.empty(),
            Optional.empty());
    List<Condition> conditions =
        List.of(
            new Condition("risk", List.of("high-risk-annex-iii")),
            new Condition("role", List.of("provider")));
    return new Provision(heading, ProvisionKind.OBLIGATION, conditions, Optional.empty());
  }

  private static Element element(ElementId id) {
    return new Element(id, "It is so.", Element.Level.ORGANISATION, Element.Kind.OPERATION);
  }

  private static EvidenceType type(String id, Subject... subjects) {
    Freshness never = new Freshness(Optional.empty(), "", Freshness.Basis.PRACTICE, "");
    return new EvidenceType(id, id, id, EvidenceType.Form.RECORD, never, List.of(subjects));
  }

  private static Set<String> matches(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void example_isReadWholeAndWrittenWithoutLoss() throws IOException {
    Assessment read = read(example());

    assertThat(read.statements()).hasSize(8);
    assertThat(read.inclusions()).hasSize(1);
    assertThat(read.evidence()).hasSize(3);
    assertThat(read.scope().placedOnMarket()).contains(LocalDate.of(2026, 5, 4));
    assertThat(read(AssessmentJson.write(read))).isEqualTo(read);
  }

  @Test
  void example_hasEveryField() throws IOException {
    assertThat(matches("\"([A-Za-z]+)\":", example())).isEqualTo(FIELDS);
  }

  @Test
  void tables_nameEveryFieldAndNoOther() throws IOException {
    String below = page().substring(page().indexOf("## The file"));
    String fields = below.substring(0, below.indexOf("## As a table"));
    Set<String> named = new TreeSet<>();
    for (String cell : matches("(?m)^\\| ([^|]+) \\|", fields)) {
      named.addAll(matches("`([A-Za-z]+)`", cell));
    }

    assertThat(named).isEqualTo(FIELDS);
  }

  @Test
  void columns_ofTheTable_areTheFields() throws IOException {
    String below = page().substring(page().indexOf("## As a table"));
    String table = below.substring(below.indexOf("| `row` | columns |"), below.indexOf("- A list"));
    Set<String> columns = new TreeSet<>(AssessmentTable.COLUMNS);
    columns.add(AssessmentTable.NOTE);
    columns.removeAll(List.of("row"));
    Set<String> named = matches("`([A-Za-z]+)`", table);
    named.removeAll(List.of("row", "about", "assessment", "statement"));
    named.remove("evidence");

    assertThat(named).isEqualTo(columns);
    Set<String> ofJson = new TreeSet<>(FIELDS);
    ofJson.removeAll(List.of("about", "statements", "evidence"));
    assertThat(columns).isEqualTo(ofJson);
  }

  @Test
  void example_asATable_isTheSameAndTheOneOfThePageIsRead() throws IOException {
    Assessment read = read(example());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentCsv.write(read, out);
    assertThat(AssessmentCsv.read("a.csv", new ByteArrayInputStream(out.toByteArray()), corpus()))
        .isEqualTo(read);

    String page = page();
    int from = page.indexOf("```\nrow,") + 4;
    byte[] table = page.substring(from, page.indexOf("```", from)).getBytes(StandardCharsets.UTF_8);
    Assessment ofPage = AssessmentCsv.read("a.csv", new ByteArrayInputStream(table), corpus());
    assertThat(ofPage.statements()).hasSize(1);
    assertThat(ofPage.inclusions()).hasSize(1);
    assertThat(ofPage.evidence()).hasSize(1);
  }
}
