package io.github.aimscrosswalk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every reference of every page leads somewhere in the repository. Nothing is fetched. */
final class LinksTest {
  /** Hosts that a page may lead to; one is added after a look at who keeps it. */
  private static final Set<String> KNOWN_HOSTS =
      Set.of(
          "airc.nist.gov",
          "creativecommons.org",
          "csrc.nist.gov",
          "cyclonedx.org",
          "data.europa.eu",
          "docs.oracle.com",
          "docs.spring.io",
          "eur-lex.europa.eu",
          "github.com",
          "jena.apache.org",
          "keepachangelog.com",
          "mapping-commons.github.io",
          "maven.apache.org",
          "modelcontextprotocol.io",
          "nvlpubs.nist.gov",
          "openjdk.org",
          "opensource.org",
          "pages.nist.gov",
          "pitest.org",
          "semver.org",
          "spark.apache.org",
          "spdx.org",
          "spring.io",
          "w3id.org",
          "www.aicpa-cima.com",
          "www.apache.org",
          "www.contributor-covenant.org",
          "www.iso.org",
          "www.jacoco.org",
          "www.nist.gov",
          "www.w3.org");

  @Test
  void references_ofEveryPage_leadSomewhere() {
    List<String> faults = new ArrayList<>();
    for (MarkdownPage page : Pages.MANUAL.pages().values()) {
      for (MarkdownPage.Reference reference : page.references()) {
        Target target = Target.of(page.path(), reference.target());
        if (!target.leadsOut()) {
          inside(page, reference, target).ifPresent(faults::add);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Optional<String> inside(
      MarkdownPage page, MarkdownPage.Reference reference, Target target) {
    Path file = Pages.ROOT.resolve(target.path());
    if (target.path().startsWith("..") || !Files.exists(file)) {
      return Optional.of(
          Pages.fault(
              page,
              reference.line(),
              "no file '" + target.path() + "' for the link '" + reference.target() + "'",
              "name a file of the repository, from the folder of the page"));
    }
    if (Files.isDirectory(file) && !target.path().equals(Manual.DECISIONS)) {
      return Optional.of(
          Pages.fault(
              page,
              reference.line(),
              "link to the folder '" + target.path() + "', which is no page of the site",
              "link to a file in it, or write the folder as code"));
    }
    Optional<MarkdownPage> to = Pages.MANUAL.page(target.path());
    if (!target.anchor().isEmpty() && to.isPresent() && !to.get().hasAnchor(target.anchor())) {
      List<String> anchors =
          to.get().headings().stream().map(MarkdownPage.Heading::anchor).toList();
      return Optional.of(
          Pages.fault(
              page,
              reference.line(),
              "no heading '#" + target.anchor() + "' in '" + target.path() + "'",
              "write one of " + anchors));
    }
    return Optional.empty();
  }

  @Test
  void references_outOfTheRepository_leadToKnownHosts() {
    List<String> faults = new ArrayList<>();
    for (MarkdownPage page : Pages.MANUAL.pages().values()) {
      for (MarkdownPage.Reference reference : page.references()) {
        Target target = Target.of(page.path(), reference.target());
        if (target.leadsOut() && !isKnown(target.outside())) {
          faults.add(
              Pages.fault(
                  page,
                  reference.line(),
                  "link to '" + target.outside() + "', a host or scheme not known here",
                  "look at it, then add its host to LinksTest"));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static boolean isKnown(String address) {
    if (address.startsWith("mailto:")) {
      return true;
    }
    return address.startsWith("https://") && KNOWN_HOSTS.contains(URI.create(address).getHost());
  }

  @Test
  void pages_underDocs_standInTheListOfPages() {
    Set<String> listed = new TreeSet<>();
    Pages.MANUAL.parts().values().forEach(listed::addAll);
    List<String> faults = new ArrayList<>();
    for (String path : Pages.MANUAL.pages().keySet()) {
      boolean needsNone =
          path.equals(Manual.START)
              || path.equals(Manual.CONTENTS)
              || path.startsWith(Manual.DECISIONS + "/");
      if (!needsNone && !listed.contains(path)) {
        faults.add(path + ": nobody finds this page; give it a line in " + Manual.CONTENTS);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void listOfPages_saysOneLineOfEach() {
    assertThat(Pages.MANUAL.parts().get("Guide"))
        .containsExactly(
            "docs/guide/start.md",
            "docs/guide/model.md",
            "docs/guide/tasks.md",
            "docs/guide/data.md",
            "docs/guide/operations.md");
    assertThat(Pages.MANUAL.parts().values().stream().flatMap(List::stream))
        .as("a page stands in " + Manual.CONTENTS + " once")
        .doesNotHaveDuplicates();
    assertThat(Pages.MANUAL.pages().get(Manual.CONTENTS).text().lines())
        .filteredOn(line -> line.startsWith("- "))
        .allMatch(line -> line.matches("- \\[[^\\]]+]\\([^)]+\\): .+\\."));
  }

  /** A page that is longer than four hundred lines begins with a list of its parts. */
  @Test
  void longPages_listTheirParts() {
    List<String> faults = new ArrayList<>();
    for (MarkdownPage page : Pages.MANUAL.pages().values()) {
      if (page.text().lines().count() > 400) {
        Set<String> listed = new TreeSet<>();
        page.references().forEach(reference -> listed.add(reference.target()));
        for (MarkdownPage.Heading heading : page.headings()) {
          if (heading.level() == 2 && !listed.contains("#" + heading.anchor())) {
            faults.add(
                Pages.fault(
                    page,
                    heading.line(),
                    "long page without a link to '" + heading.text() + "'",
                    "list [" + heading.text() + "](#" + heading.anchor() + ") at its head"));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void pages_haveOneTitle() {
    for (MarkdownPage page : Pages.MANUAL.pages().values()) {
      assertThat(page.headings())
          .as(page.path())
          .filteredOn(heading -> heading.level() == 1)
          .hasSize(1);
    }
  }
}
