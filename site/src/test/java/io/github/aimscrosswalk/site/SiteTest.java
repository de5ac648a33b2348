package io.github.aimscrosswalk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as it is written: whole, closed in itself, the same every time. */
final class SiteTest {
  private static final Pattern WAY = Pattern.compile("<(\\w+)[^>]*? (?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("<[^>]*? id=\"([^\"]*)\"");

  @TempDir static Path out;

  @BeforeAll
  static void writeIt() throws IOException {
    Site.write(Pages.ROOT, out);
  }

  private static Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(Manual.slashes(folder.relativize(file)), Files.readString(file));
      }
    }
    return pages;
  }

  private static List<String> ids(String page) {
    List<String> ids = new ArrayList<>();
    Matcher id = ID.matcher(page);
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  @Test
  void ways_fromEveryPage_leadToFilesAndAnchors() throws IOException {
    Map<String, String> pages = pages(out);
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Matcher way = WAY.matcher(page.getValue());
      while (way.find()) {
        Target target = Target.of(page.getKey(), decoded(way.group(2)));
        if (!target.leadsOut()) {
          String to = pages.get(target.path());
          boolean there = Files.isRegularFile(out.resolve(target.path()));
          boolean anchored =
              target.anchor().isEmpty() || (to != null && ids(to).contains(target.anchor()));
          if (!there || !anchored) {
            faults.add(page.getKey() + " leads to '" + way.group(2) + "', which is not there");
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(pages).hasSizeGreaterThan(40).containsKeys("index.html", "docs/guide/start.html");
  }

  private static String decoded(String address) {
    return URLDecoder.decode(
        address.replace("&amp;", "&").replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Test
  void pages_needNoScriptAndNothingFromElsewhere() throws IOException {
    for (Map.Entry<String, String> page : pages(out).entrySet()) {
      assertThat(page.getValue())
          .as(page.getKey())
          .startsWith("<!doctype html>\n<html lang=\"en-GB\">")
          .doesNotContain("<script", "javascript:", "<iframe");
      Matcher way = WAY.matcher(page.getValue());
      while (way.find()) {
        if (!way.group(1).equals("a")) {
          assertThat(way.group(2)).as(page.getKey()).doesNotContain("//");
        }
      }
    }
    assertThat(Files.readString(out.resolve("site.css"))).doesNotContain("url(", "@import");
  }

  @Test
  void anchors_ofAPage_areUnique() throws IOException {
    for (Map.Entry<String, String> page : pages(out).entrySet()) {
      assertThat(ids(page.getValue())).as(page.getKey()).doesNotHaveDuplicates();
    }
  }

  @Test
  void site_writtenTwice_isTheSame(@TempDir Path again) throws IOException {
    Site.write(Pages.ROOT, again);
    assertThat(pages(again)).isEqualTo(pages(out));
  }

  @Test
  void firstPage_leadsToEveryPageOfTheList() throws IOException {
    String first = Files.readString(out.resolve("index.html"));
    Places places = new Places(Pages.ROOT);
    for (List<String> part : Pages.MANUAL.parts().values()) {
      for (String path : part) {
        assertThat(first).contains("href=\"" + places.of(path) + "\"");
      }
    }
  }
}
