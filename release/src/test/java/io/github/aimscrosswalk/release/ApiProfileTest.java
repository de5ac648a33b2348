package io.github.aimscrosswalk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * What the comparison with the last release leaves out is what the modules do not export, and
 * nothing more.
 */
final class ApiProfileTest {
  private static Set<String> packages(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
          .map(
              file ->
                  sources
                      .relativize(file.getParent())
                      .toString()
                      .replace('\\', '/')
                      .replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<String> exported(Path sources) throws IOException {
    return Files.readAllLines(sources.resolve("module-info.java")).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("exports "))
        .map(line -> line.substring("exports ".length(), line.length() - 1))
        .toList();
  }

  @Test
  void profile_api_leavesOutWhatIsNotExported() throws IOException {
    Set<String> internal = new TreeSet<>();
    for (String module : List.of("core", "crosswalks")) {
      Path sources = Path.of("..", module, "src/main/java");
      Set<String> packages = packages(sources);
      packages.removeAll(exported(sources));
      internal.addAll(packages);
    }
    Element pom = Xml.read(Files.readAllBytes(Path.of("../pom.xml")));
    List<String> left =
        Xml.all(
                pom,
                "profiles/profile/build/plugins/plugin/configuration/parameter/excludes/exclude")
            .stream()
            .map(exclude -> exclude.getTextContent().strip())
            .toList();
    assertThat(left).containsExactlyElementsOf(internal);
  }
}
