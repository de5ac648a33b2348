package io.github.aimscrosswalk.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What a published POM has to say, and what it must not. Maven reads scope {@code compile} as part
 * of the API, and so does Gradle; {@code runtime} as what is only run with. Other scopes, optional
 * dependencies and ranges mean different things to different tools, so there are none.
 */
final class PomRules {
  /** What Central asks for, and we: the whole path has to be there, and not empty. */
  private static final List<String> ASKED =
      List.of(
          "modelVersion",
          "groupId",
          "artifactId",
          "version",
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");

  /** What belongs to the build, or sends a consumer's build elsewhere. */
  private static final List<String> REFUSED =
      List.of(
          "parent",
          "modules",
          "properties",
          "build",
          "profiles",
          "repositories",
          "pluginRepositories");

  private final String version;

  PomRules(String version) {
    this.version = version;
  }

  /** Returns what is wrong, in the order of the rules; empty where nothing is. */
  List<String> problems(Published published, byte[] pom) throws IOException {
    List<String> problems = new ArrayList<>();
    String text = new String(pom, StandardCharsets.UTF_8);
    if (text.contains("${")) {
      int at = text.indexOf("${");
      String property = text.substring(at, Math.min(text.length(), text.indexOf('}', at) + 1));
      problems.add("expected no property, found '" + property + "'");
    }
    if (text.contains("SNAPSHOT")) {
      problems.add("expected released versions only, found 'SNAPSHOT'");
    }
    Element root = Xml.read(pom);
    ASKED.stream()
        .filter(path -> Xml.text(root, path).isEmpty())
        .forEach(path -> problems.add("expected <" + path + ">, found none"));
    REFUSED.stream()
        .filter(path -> !Xml.all(root, path).isEmpty())
        .forEach(path -> problems.add("expected no <" + path + ">, found one"));
    same(problems, "groupId", Published.GROUP, Xml.text(root, "groupId"));
    same(problems, "artifactId", published.artifact(), Xml.text(root, "artifactId"));
    same(problems, "version", version, Xml.text(root, "version"));
    Xml.all(root, "dependencies/dependency").forEach(it -> dependency(problems, it));
    managed(problems, published, root);
    return List.copyOf(problems);
  }

  private static void same(List<String> problems, String what, String expected, String found) {
    if (!expected.equals(found)) {
      problems.add("expected " + what + " " + expected + ", found '" + found + "'");
    }
  }

  private void dependency(List<String> problems, Element dependency) {
    String name = Xml.text(dependency, "groupId") + ":" + Xml.text(dependency, "artifactId");
    String scope = Xml.text(dependency, "scope");
    if (!List.of("compile", "runtime").contains(scope)) {
      problems.add(name + ": expected scope compile or runtime, found '" + scope + "'");
    }
    if (Xml.text(dependency, "optional").equals("true")) {
      problems.add(name + ": expected no optional dependency, found one");
    }
    if (!Xml.all(dependency, "systemPath").isEmpty()) {
      problems.add(name + ": expected no path of a machine, found a systemPath");
    }
    String wanted = Xml.text(dependency, "version");
    if (wanted.isEmpty() || wanted.chars().anyMatch(c -> "[](),".indexOf(c) >= 0)) {
      problems.add(name + ": expected one version, found '" + wanted + "'");
    }
    if (name.startsWith(Published.GROUP + ":")) {
      same(problems, "version of " + name, version, wanted);
    }
  }

  private void managed(List<String> problems, Published published, Element root) {
    List<String> expected =
        Arrays.stream(Published.values())
            .filter(it -> published == Published.BOM && it != Published.BOM)
            .map(it -> Published.GROUP + ":" + it.artifact() + ":" + version)
            .toList();
    List<String> found =
        Xml.all(root, "dependencyManagement/dependencies/dependency").stream()
            .map(
                it ->
                    Xml.text(it, "groupId")
                        + ":"
                        + Xml.text(it, "artifactId")
                        + ":"
                        + Xml.text(it, "version"))
            .toList();
    same(problems, "managed versions", expected.toString(), found.toString());
  }
}
