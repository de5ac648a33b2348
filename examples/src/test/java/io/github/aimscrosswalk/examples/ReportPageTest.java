package io.github.aimscrosswalk.examples;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.evidence.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The report in a browser. Skipped where no Chromium is installed, unless {@code
 * -Dbrowser=required}, as in continuous integration. Screenshots stay under target/report.
 */
final class ReportPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Path KEPT = Path.of("target", "report");
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static Browser browser;

  @BeforeAll
  static void startBrowser() throws Exception {
    Optional<Path> program = Browser.installed();
    assumeTrue(
        program.isPresent() || "required".equals(System.getProperty("browser")),
        "no Chromium on the path: the report was not opened in a browser");
    browser = Browser.start(program.orElseThrow());
  }

  @AfterAll
  static void closeBrowser() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private static Analysis analysis(String name) throws Exception {
    Path file = Path.of("src/main/assessments", name + ".json");
    return CROSSWALK.analyze(CROSSWALK.readAssessment(file), DAY);
  }

  private static Path written(Analysis analysis) throws Exception {
    Path file = KEPT.resolve(analysis.assessment().id() + ".html");
    Files.createDirectories(KEPT);
    ReportPage.write(CROSSWALK, analysis, file);
    return file;
  }

  private static Analysis opened(String name) throws Exception {
    Analysis analysis = analysis(name);
    browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    browser.appearance(1280, 900, "light");
    browser.open(written(analysis));
    return analysis;
  }

  private static int number(String expression) throws Exception {
    return ((Double) browser.evaluate(expression)).intValue();
  }

  private static int gapsShown() throws Exception {
    return number(
        "Array.from(document.querySelectorAll('#gap-list > li'))"
            + ".filter(entry => entry.offsetParent !== null).length");
  }

  private static void choose(String facet, String value) throws Exception {
    browser.evaluate(
        "{const select = document.querySelector('select[data-key=%s]'); select.value = '%s';"
                .formatted(facet, value)
            + " select.dispatchEvent(new Event('change', {bubbles: true}));}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void report_opened_asksForNothingAndComplainsOfNothing(String name) throws Exception {
    Path file = written(opened(name));
    assertThat(browser.requests()).containsExactly(file.toAbsolutePath().toUri().toString());
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void report_inTheAccessibilityTree_hasHeadingsTablesAndNames() throws Exception {
    Analysis analysis = opened("bank-credit-scoring");
    Map<String, List<String>> tree = browser.accessible();
    assertThat(tree.get("heading"))
        .contains(
            analysis.assessment().target().name(),
            "Coverage",
            "Provisions at a glance",
            "Gaps",
            "When it applies",
            "Evidence",
            "Reuse between frameworks",
            "What to collect next",
            "Statement of applicability",
            "Why each provision stands as it does",
            "Sources and the state of the data",
            "EU AI Act");
    assertThat(tree.get("columnheader")).contains("provisions full", "pairs held");
    assertThat(tree.get("rowheader")).contains("ISO/IEC 42001:2023");
    assertThat(tree.get("link"))
        .contains("6.1.2, full", "Skip to the content")
        .noneMatch(String::isBlank);
    assertThat(tree.get("combobox")).containsExactly("Framework", "Practice", "Applies", "Need");
    assertThat(tree.get("image")).anyMatch(image -> image.startsWith("Dates on which"));
  }

  @Test
  void gaps_narrowed_areThoseOfTheAnalysis() throws Exception {
    Analysis analysis = opened("medical-software-maker");
    int all = analysis.gaps().size();
    assertThat(gapsShown()).isEqualTo(all);

    choose("framework", EU_AI_ACT.value());
    List<Gap> ofAct = analysis.gaps(EU_AI_ACT);
    assertThat(gapsShown()).isEqualTo(ofAct.size()).isBetween(1, all - 1);

    choose("need", "new");
    int fresh = (int) ofAct.stream().filter(g -> g.need() == Gap.Need.NEW).count();
    assertThat(gapsShown()).isEqualTo(fresh).isBetween(1, ofAct.size() - 1);
    assertThat(browser.evaluate("document.querySelector('.filter output').textContent"))
        .isEqualTo(fresh + " of " + all + " gaps shown");

    browser.evaluate("document.querySelector('.filter button').click()");
    browser.evaluate("new Promise(done => setTimeout(done, 50))");
    assertThat(browser.evaluate("document.querySelector('.filter output').textContent"))
        .isEqualTo(all + " of " + all + " gaps shown");
  }

  @Test
  void gaps_narrowedByDateAndPractice_areThoseOfTheAnalysis() throws Exception {
    Analysis analysis = opened("medical-software-maker");
    choose("since", DAY.toString());
    long now = analysis.gaps().stream().filter(g -> !g.since().isAfter(DAY)).count();
    assertThat(gapsShown()).isEqualTo((int) now).isLessThan(analysis.gaps().size());

    String practice = analysis.gaps().get(0).pair().element().practice();
    choose("practice", practice);
    long ofPractice =
        analysis.gaps().stream()
            .filter(g -> !g.since().isAfter(DAY))
            .filter(g -> g.pair().element().practice().equals(practice))
            .count();
    assertThat(gapsShown()).isEqualTo((int) ofPractice).isPositive();
  }

  @Test
  void report_withoutScript_showsAllGapsAndUnfolds() throws Exception {
    Analysis analysis = analysis("medical-software-maker");
    browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.appearance(1280, 900, "light");
    browser.open(written(analysis));
    assertThat(gapsShown()).isEqualTo(analysis.gaps().size());
    assertThat(number("document.querySelector('.filter').offsetHeight")).isZero();
    assertThat(browser.evaluate("document.querySelector('noscript p').textContent"))
        .asString()
        .contains("All " + analysis.gaps().size() + " gaps are shown");

    browser.evaluate("document.querySelector('.grid a.t-half').click()");
    assertThat(browser.evaluate("document.querySelector('details:has(:target)').open"))
        .isEqualTo(true);
  }

  @Test
  void links_withinTheReport_leadSomewhere() throws Exception {
    opened("medical-software-maker");
    assertThat(
            browser.evaluate(
                "Array.from(document.querySelectorAll('a[href^=\"#\"]'))"
                    + ".map(a => a.getAttribute('href').slice(1))"
                    + ".filter(id => document.getElementById(id) === null)"))
        .isEqualTo(List.of());
    assertThat(
            browser.evaluate(
                "{const ids = Array.from(document.querySelectorAll('[id]')).map(e => e.id);"
                    + " ids.filter((id, i) => ids.indexOf(id) !== i)}"))
        .isEqualTo(List.of());
  }

  @Test
  void report_inEitherScheme_hasContrastAndAPicture() throws Exception {
    opened("medical-software-maker");
    browser.evaluate(
        "document.querySelectorAll('.unfold, .folds details:nth-child(9n)').forEach(d => d.open = true)");
    browser.evaluate("scrollTo(0, 0)");
    for (String scheme : List.of("light", "dark")) {
      browser.appearance(1280, 1560, scheme);
      browser.screenshot(KEPT.resolve(scheme + ".png"));
      assertThat(browser.evaluate(Contrast.TOO_LOW)).as(scheme).isEqualTo(List.of());
    }
  }

  @Test
  void switch_toDark_overridesTheSystem() throws Exception {
    opened("bank-credit-scoring");
    String ground = "getComputedStyle(document.body).backgroundColor";
    assertThat(browser.evaluate(ground)).isEqualTo("rgb(255, 255, 255)");
    browser.evaluate("document.getElementById('dark').click()");
    assertThat(browser.evaluate(ground)).isEqualTo("rgb(21, 25, 28)");
  }

  @Test
  void report_onANarrowScreen_doesNotScrollSideways() throws Exception {
    opened("medical-software-maker");
    browser.appearance(390, 844, "light");
    browser.screenshot(KEPT.resolve("narrow.png"));
    assertThat(number("document.scrollingElement.scrollWidth")).isEqualTo(390);
    browser.print(KEPT.resolve("printed.pdf"));
    assertThat(KEPT.resolve("printed.pdf")).isNotEmptyFile();
  }

  @Test
  void report_ofHostileWords_runsNoneOfThem() throws Exception {
    String hostile = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>]]>\u202Egnp.exe";
    Assessment assessment =
        Assessment.builder("hostile")
            .about(new Target(Target.Kind.ORGANISATION, hostile))
            .exclude(ISO_42001, "A.10.3", hostile)
            .implemented(ISO_42001, "4.1")
            .evidence(
                new Evidence(
                    hostile,
                    "ai-policy",
                    hostile,
                    DAY,
                    Optional.empty(),
                    Evidence.State.FINAL,
                    List.of(),
                    Optional.of(hostile)))
            .build();
    browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    Path file = written(CROSSWALK.analyze(assessment, DAY));
    browser.open(file);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1);
    assertThat(number("document.scripts.length")).isEqualTo(1);
    assertThat(number("document.images.length")).isZero();
    assertThat(browser.evaluate("document.querySelector('h1').textContent.trim()"))
        .isEqualTo(hostile.replace("\u202E", "[U+202E]"));
  }
}
