package io.github.aimscrosswalk.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A library of others that reaches a consumer.
 *
 * @param library group and artifact, {@code group:artifact}
 * @param version the version that our build resolves
 * @param with the artifact of ours that brings it
 */
record Dependency(String library, String version, String with) {
  /**
   * Reads a tree as Maven's dependency plugin writes it with tokens of white space: below the root
   * our artifacts, and below each what it brings. A library that both bring stands below the first.
   */
  static List<Dependency> tree(List<String> lines) {
    List<Dependency> found = new ArrayList<>();
    String with = "";
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.strip().split(":");
      if (parts.length != 5) {
        throw new IllegalArgumentException(
            "expected group:artifact:type:version:scope, found '" + line.strip() + "'");
      }
      if (!parts[0].equals(Published.GROUP)) {
        found.add(new Dependency(parts[0] + ":" + parts[1], parts[3], with));
      } else if (!line.startsWith("    ")) {
        with = parts[1];
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns the names of its licences as its POM, or the nearest parent that names any, writes
   * them; empty where none does. The POMs are read from a local repository of Maven.
   */
  List<String> licences(Path repository) throws IOException {
    String[] names = library.split(":");
    return licences(repository, names[0], names[1], version);
  }

  private static List<String> licences(
      Path repository, String group, String artifact, String version) throws IOException {
    Path file =
        repository
            .resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom");
    Element pom = Xml.read(Files.readAllBytes(file));
    List<Element> licences = Xml.all(pom, "licenses/license");
    if (!licences.isEmpty()) {
      return licences.stream().map(it -> Xml.text(it, "name")).toList();
    }
    String parent = Xml.text(pom, "parent/artifactId");
    return parent.isEmpty()
        ? List.of()
        : licences(
            repository, Xml.text(pom, "parent/groupId"), parent, Xml.text(pom, "parent/version"));
  }
}
