package io.github.aimscrosswalk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page on architecture names the packages and modules that are there, and no others. */
final class ArchitecturePageTest {
  private static final String PACKAGE = "io.github.aimscrosswalk.";
  private static final Path SOURCES = Pages.ROOT.resolve("core/src/main/java");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z.]+)` \\| .+ \\| (not exported)? ?\\|$", Pattern.MULTILINE);

  private static String page() {
    return Pages.MANUAL.pages().get("docs/architecture.md").text();
  }

  private static Set<String> packages() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (Path file : Pages.files(".java")) {
      if (file.startsWith(SOURCES) && !file.getParent().equals(SOURCES)) {
        String name = Manual.slashes(SOURCES.relativize(file.getParent())).replace('/', '.');
        if (name.startsWith(PACKAGE)) {
          packages.add(name.substring(PACKAGE.length()));
        }
      }
    }
    return packages;
  }

  @Test
  void packages_ofThePage_areThoseOfCore() throws IOException {
    String exports = Files.readString(SOURCES.resolve("module-info.java"));
    Map<String, Boolean> expected = new TreeMap<>();
    for (String name : packages()) {
      expected.put(name, exports.contains("exports " + PACKAGE + name + ";"));
    }
    Map<String, Boolean> found = new TreeMap<>();
    String section = page().substring(page().indexOf("## Packages of core"));
    Matcher row = ROW.matcher(section);
    while (row.find()) {
      found.put(row.group(1), row.group(2) == null);
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void modules_ofTheBuild_standOnThePage() throws IOException {
    String pom = Files.readString(Pages.ROOT.resolve("pom.xml"));
    Matcher module = Pattern.compile("<module>([^<]+)</module>").matcher(pom);
    Set<String> missing =
        module
            .results()
            .map(found -> found.group(1).replaceFirst("/.*", ""))
            .filter(name -> !page().contains("`" + name + "`"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).isEmpty();
  }

  @Test
  void picture_saysInWordsWhatItShows() throws Exception {
    Path file = Pages.ROOT.resolve("docs/images/architecture.svg");
    Element svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("t d");
    assertThat(svg.getElementsByTagName("title").getLength()).isEqualTo(1);
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains("ontology", "core", "snapshot", "view", "SPARQL");
    assertThat(Files.readString(file))
        .contains("prefers-color-scheme: dark")
        .doesNotContain("http://www.w3.org/1999/xlink", "<image", "@import");
  }
}
