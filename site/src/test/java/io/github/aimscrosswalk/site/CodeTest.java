package io.github.aimscrosswalk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Java on the pages is Java that runs: each block stands, line by line, between {@code // begin
 * name} and {@code // end name} of a test, or of a program that a test runs. Lines of a region that
 * assert are not shown, and pages leave out the indentation.
 */
final class CodeTest {
  /** The lines of one region, and the class they stand in. */
  private record Region(Path file, String name, List<String> lines) {}

  @Test
  void java_onEveryPage_standsInARegionThatRuns() throws IOException {
    List<Region> regions = regions();
    List<String> faults = new ArrayList<>();
    int blocks = 0;
    for (MarkdownPage page : Pages.MANUAL.pages().values()) {
      for (MarkdownPage.Fence fence : page.fences()) {
        if (fence.language().equals("java")) {
          blocks++;
          if (regions.stream().noneMatch(region -> holds(region, fence))) {
            faults.add(
                Pages.fault(
                    page,
                    fence.line(),
                    "java that no test runs, beginning '" + fence.lines().get(0).strip() + "'",
                    nearest(regions, fence)));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(blocks).isGreaterThan(25);
  }

  @Test
  void regions_end_andStandWhereTheyRun() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Region region : regions()) {
      String where = Manual.slashes(Pages.ROOT.relativize(region.file()));
      if (region.lines().isEmpty()) {
        faults.add(where + ": region '" + region.name() + "' is empty or has no end; close it");
      } else if (!runs(region.file())) {
        faults.add(
            where
                + ": region '"
                + region.name()
                + "' has no test in its package; write one that runs it");
      }
    }
    assertThat(faults).isEmpty();
  }

  /** A test runs by itself; what stands in the main sources has a test in its package. */
  private static boolean runs(Path file) throws IOException {
    if (file.getFileName().toString().endsWith("Test.java")) {
      return true;
    }
    String tests = Manual.slashes(file.getParent()).replace("/src/main/java/", "/src/test/java/");
    return Pages.files("Test.java").stream()
        .anyMatch(test -> Manual.slashes(test.getParent()).equals(tests));
  }

  private static boolean holds(Region region, MarkdownPage.Fence fence) {
    List<String> shown =
        region.lines().stream().filter(line -> !line.contains("assertThat(")).toList();
    return Collections.indexOfSubList(region.lines(), fence.lines()) >= 0
        || Collections.indexOfSubList(shown, fence.lines()) >= 0;
  }

  /** Names the region with most lines in common, and the first line that it lacks. */
  private static String nearest(List<Region> regions, MarkdownPage.Fence fence) {
    Region best = null;
    long most = 0;
    for (Region region : regions) {
      long common = fence.lines().stream().filter(region.lines()::contains).count();
      if (common > most) {
        most = common;
        best = region;
      }
    }
    if (best == null) {
      return "put it between // begin name and // end name of a test";
    }
    List<String> lines = best.lines();
    String lacking =
        fence.lines().stream()
            .filter(line -> !lines.contains(line))
            .findFirst()
            .orElse("none, but the order differs");
    Path file = Pages.ROOT.relativize(best.file());
    return "compare region '" + best.name() + "' of " + file + "; it lacks: " + lacking.strip();
  }

  private static List<Region> regions() throws IOException {
    List<Region> regions = new ArrayList<>();
    for (Path file : Pages.files(".java")) {
      if (file.startsWith(Pages.ROOT.resolve("site"))) {
        continue; // the class that you read speaks of regions and has none
      }
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).strip().startsWith("// begin ")) {
          String name = lines.get(i).strip().substring(9);
          regions.add(new Region(file, name, region(lines, i, name)));
        }
      }
    }
    return regions;
  }

  private static List<String> region(List<String> lines, int begin, String name) {
    String indent = lines.get(begin).substring(0, lines.get(begin).indexOf("//"));
    List<String> shown = new ArrayList<>();
    for (String line : lines.subList(begin + 1, lines.size())) {
      if (line.strip().equals("// end " + name)) {
        return shown;
      }
      if (!line.strip().startsWith("// begin ") && !line.strip().startsWith("// end ")) {
        shown.add(line.startsWith(indent) ? line.substring(indent.length()) : line);
      }
    }
    return List.of();
  }
}
