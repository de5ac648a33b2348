package io.github.aimscrosswalk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Dependencies on the pages are artifacts of this repository, in its version. */
final class SnippetsTest {
  private static final String GROUP = "io.github.aims-crosswalk";
  private static final Pattern IN_XML =
      Pattern.compile(
          "<groupId>io\\.github\\.aims-crosswalk</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "(?:\\s*<version>([^<]+)</version>)?");
  private static final Pattern IN_SHORT =
      Pattern.compile("io\\.github\\.aims-crosswalk:([a-z-]+)(?::([0-9][^:\"')\\s]*))?");
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>aims-crosswalk-parent</artifactId>\\s*<version>([^<]+)<");

  private static final Pattern RELEASE =
      Pattern.compile("aims-crosswalk[a-z-]*[-:](\\d+\\.\\d+\\.\\d+)|(\\d+\\.\\d+\\.\\d+)\\+[a-z]");

  @Test
  void dependencies_onThePages_areThoseOfTheRepository() throws IOException {
    Build build = new Build();
    Matcher version = VERSION.matcher(Files.readString(Pages.ROOT.resolve("pom.xml")));
    assertThat(version.find()).isTrue();
    List<String> faults = new ArrayList<>();
    int seen = 0;
    for (MarkdownPage page : Pages.MANUAL.pages().values()) {
      for (MarkdownPage.Fence fence : page.fences()) {
        String text = String.join("\n", fence.lines());
        for (Pattern pattern : List.of(IN_XML, IN_SHORT)) {
          Matcher found = pattern.matcher(text);
          while (found.find()) {
            seen++;
            String said = found.group(2) == null ? version.group(1) : found.group(2);
            if (!build.artifacts.contains(found.group(1)) || !said.equals(version.group(1))) {
              faults.add(
                  Pages.fault(
                      page,
                      fence.line(),
                      "no artifact " + GROUP + ":" + found.group(1) + ":" + said,
                      "this release is " + version.group(1) + " of " + build.artifacts));
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(seen).isGreaterThanOrEqualTo(3);
  }

  /**
   * Jars in commands, and the name that a release has under an overlay; a dated run keeps its own.
   */
  @Test
  void releases_namedOnThePages_areThisOne() throws IOException {
    Matcher version = VERSION.matcher(Files.readString(Pages.ROOT.resolve("pom.xml")));
    assertThat(version.find()).isTrue();
    List<String> faults = new ArrayList<>();
    int seen = 0;
    for (MarkdownPage page : Pages.MANUAL.pages().values()) {
      List<String> lines = Files.readAllLines(Pages.ROOT.resolve(page.path()));
      for (int at = 0; at < lines.size() && !page.path().endsWith("releasing.md"); at++) {
        Matcher found = RELEASE.matcher(lines.get(at));
        while (found.find()) {
          seen++;
          String said = found.group(1) == null ? found.group(2) : found.group(1);
          if (!said.equals(version.group(1))) {
            String repair = "this release is " + version.group(1);
            faults.add(Pages.fault(page, at + 1, "release " + said, repair));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(seen).isGreaterThanOrEqualTo(4);
  }

  @Test
  void wholePoms_onThePages_areWellFormed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    int poms = 0;
    for (MarkdownPage page : Pages.MANUAL.pages().values()) {
      for (MarkdownPage.Fence fence : page.fences()) {
        if (fence.language().equals("xml") && fence.lines().get(0).startsWith("<project")) {
          String text = String.join("\n", fence.lines());
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
          poms++;
        }
      }
    }
    assertThat(poms).isPositive();
  }
}
