package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_27001;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.report.HtmlReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks through the page on frameworks of one's own. A comment above a block says what it is: a
 * file to write, a change of one, what is told of the folder, code that stands here too, what it
 * prints.
 */
final class BringYourOwnPageTest {
  private static final Pattern BLOCK =
      Pattern.compile("<!-- ([a-z ]+)(?:: (.+?))? -->\n```[a-z]*\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern HUNK =
      Pattern.compile("((?:^-.*\n)+)((?:^\\+.*\n)*)", Pattern.MULTILINE);
  private static final String HERE =
      "src/test/java/io/github/aimscrosswalk/crosswalks/BringYourOwnPageTest.java";

  @TempDir Path folder;

  @Test
  void page_walkedThrough_isTrue() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/bring-your-own-framework.md")));
    List<String> kinds = new ArrayList<>();
    String assessment = "";
    while (block.find()) {
      String text = block.group(3);
      kinds.add(block.group(1));
      switch (block.group(1)) {
        case "file" -> write(block.group(2), text);
        case "change" -> change(block.group(2), text);
        case "told" -> assertThat(told()).isEqualTo(text);
        case "run" -> assertThat(text).isEqualTo(region(block.group(2)));
        case "printed" -> assertThat(printed(block.group(2))).isEqualTo(text);
        case "assessment" -> assessment = text;
        case "told of the assessment" -> assertThat(toldOf(assessment)).isEqualTo(text);
        default -> throw new AssertionError("expected a known kind, found " + block.group(1));
      }
    }
    assertThat(kinds).hasSizeGreaterThan(25).contains("told of the assessment");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void change(String file, String diff) throws IOException {
    String text = Files.readString(folder.resolve(file));
    Matcher hunk = HUNK.matcher(diff);
    while (hunk.find()) {
      String old = lines(hunk.group(1));
      assertThat(text).contains(old);
      String now = lines(hunk.group(2));
      text = text.replace(now.isEmpty() ? old + "\n" : old, now);
    }
    write(file, text);
  }

  private static String lines(String marked) {
    return marked.lines().map(line -> line.substring(1)).collect(Collectors.joining("\n"));
  }

  private String told() {
    return message(
        catchThrowableOfType(
            InvalidDataException.class, () -> Ontology.join(Crosswalks.bundled(), folder)));
  }

  private String toldOf(String assessment) throws IOException {
    Crosswalk crosswalk = Ontology.join(Crosswalks.bundled(), folder);
    String sound = assessment.replace("2.33", "2.3").replace("/event-log>", "/event-logs>");
    assertThat(Ontology.assessment("harbour.ttl", in(sound), crosswalk).statements()).hasSize(2);
    return message(
        catchThrowableOfType(
            InvalidDataException.class,
            () -> Ontology.assessment("harbour.ttl", in(assessment), crosswalk)));
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String message(InvalidDataException thrown) {
    assertThat(thrown).as("refused").isNotNull();
    return thrown.getMessage() + "\n";
  }

  private static String region(String name) throws IOException {
    String source = Files.readString(Path.of(HERE));
    int begin = source.indexOf("// begin " + name + "\n");
    int end = source.indexOf("    // end " + name + "\n");
    return source
        .substring(source.indexOf('\n', begin) + 1, end)
        .lines()
        .map(line -> line.substring(4) + "\n")
        .collect(Collectors.joining());
  }

  private String printed(String name) throws IOException {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    // begin join
    Crosswalk crosswalk = Ontology.join(Crosswalks.bundled(), folder);
    FrameworkId drones = FrameworkId.of("harbour-drone-2026");
    // end join
    // begin answer
    Assessment harbour =
        Assessment.builder("harbour")
            .implemented(ISO_42001, "7.2", "8.2", "9.2.2")
            .implemented(ISO_27001, "9.2.1")
            .partial(ISO_42001, "A.6.2.8")
            .build();
    Analysis analysis = crosswalk.analyze(harbour, LocalDate.of(2026, 11, 21));
    Counts counts = analysis.coverage(drones).tally().inForce();
    // end answer
    switch (name) {
      case "counts" -> out.println(counts);
      case "provisions" -> provisions(crosswalk, drones, analysis, out);
      case "gaps" -> gaps(analysis, drones, out);
      case "overlaps" -> overlaps(crosswalk, drones, out);
      case "mappings" -> mappings(crosswalk, drones, out);
      default -> throw new AssertionError("expected something printed, found " + name);
    }
    report(crosswalk, analysis);
    return text.toString();
  }

  private static void provisions(
      Crosswalk crosswalk, FrameworkId drones, Analysis analysis, PrintWriter out) {
    for (Provision provision : crosswalk.framework(drones).provisions()) {
      String coverage = analysis.coverage(provision.id()).getClass().getSimpleName();
      out.println(provision.notation() + " " + provision.label() + ": " + coverage);
    }
  }

  private static void gaps(Analysis analysis, FrameworkId drones, PrintWriter out) {
    // begin gaps
    for (Gap gap : analysis.gaps(drones)) {
      out.println(gap.need() + " " + gap.provisions() + " " + gap.statement());
    }
    // end gaps
  }

  private static void overlaps(Crosswalk crosswalk, FrameworkId drones, PrintWriter out) {
    // begin overlaps
    for (Overlap overlap :
        crosswalk.overlaps(
            List.of(Part.of(ISO_42001), Part.of(drones)),
            Scope.silent(),
            Viewpoint.on(LocalDate.of(2026, 11, 21)))) {
      out.println(overlap.from() + " to " + overlap.to() + ": " + overlap.counts());
    }
    // end overlaps
  }

  private static void mappings(Crosswalk crosswalk, FrameworkId drones, PrintWriter out) {
    // begin mappings
    MappingSet derived = crosswalk.mappings(drones, ISO_42001, LocalDate.of(2026, 11, 21));
    for (Mapping mapping : derived.mappings()) {
      out.println(mapping.subject() + " " + mapping.predicate() + " " + mapping.object());
    }
    // end mappings
  }

  private static void report(Crosswalk crosswalk, Analysis analysis) throws IOException {
    StringWriter page = new StringWriter();
    ByteArrayOutputStream snapshot = new ByteArrayOutputStream();
    // begin write
    HtmlReport.write(crosswalk.corpus(), analysis, page);
    crosswalk.write(snapshot);
    Crosswalk again = Crosswalk.read(new ByteArrayInputStream(snapshot.toByteArray()));
    // end write
    assertThat(page.toString()).contains("Harbour drone code");
    for (Crosswalk each : List.of(crosswalk, again)) {
      RequirementId noted = RequirementId.parse("harbour-drone-2026:1.1");
      assertThat(each.corpus().requirement(noted).orElseThrow().heading().note())
          .contains("The code gives no method.");
    }
    assertThat(again.frameworks()).hasSize(6);
  }

  /** The page promises it. */
  @Test
  void identifiers_ofTheRelease_neverBeginAsThoseReserved() {
    Hub hub = Crosswalks.bundled().corpus().hub();
    List<String> names = new ArrayList<>();
    Crosswalks.bundled().frameworks().forEach(f -> names.add(f.id().value()));
    hub.practices().forEach(p -> names.add(p.id()));
    hub.elements().forEach(e -> names.add(e.id().value()));
    hub.evidenceTypes().forEach(t -> names.add(t.id()));
    assertThat(names).isNotEmpty().noneMatch(name -> name.startsWith("x-"));
  }
}
