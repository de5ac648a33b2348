package io.github.aimscrosswalk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the POMs and sources of the repository know by name: to hold commands to. */
final class Build {
  private static final Pattern PROFILE =
      Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)*<id>([^<]+)</id>", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("<([A-Za-z][\\w.-]*)>");
  private static final Pattern USE = Pattern.compile("\\$\\{([\\w.-]+)}");
  private static final Pattern ACTIVATION =
      Pattern.compile("<property>\\s*<name>!?([^<]+)</name>", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("\"([a-z][\\w.-]*)\"");
  private static final Pattern PLUGIN =
      Pattern.compile(
          "<artifactId>(?:maven-([a-z]+)-plugin|([a-z]+)-maven(?:-plugin)?)</artifactId>");

  final Set<String> profiles = new TreeSet<>();
  final Set<String> properties = new TreeSet<>();
  final Set<String> plugins = new TreeSet<>(Set.of("dependency", "help", "versions"));
  final Set<String> programs = new TreeSet<>();
  final Set<String> artifacts = new TreeSet<>();

  Build() throws IOException {
    for (Path pom : Pages.files("pom.xml")) {
      String text = Files.readString(pom);
      addAll(PROFILE, text, profiles);
      addAll(NAME, text, properties);
      addAll(USE, text, properties);
      addAll(ACTIVATION, text, properties);
      addAll(PLUGIN, text, plugins);
      String own = text.replaceFirst("(?s)<parent>.*?</parent>", "");
      Matcher artifact = Pattern.compile("<artifactId>([^<]+)</artifactId>").matcher(own);
      if (artifact.find()) {
        artifacts.add(artifact.group(1));
      }
    }
    for (Path source : Pages.files(".java")) {
      String text = Files.readString(source);
      addAll(TEXT, text, properties);
      if (text.contains("static void main(")) {
        programs.add(className(source));
      }
    }
    programs.addAll(List.of("org.openjdk.jmh.Main"));
  }

  private static void addAll(Pattern pattern, String text, Set<String> to) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      for (int i = 1; i <= found.groupCount(); i++) {
        if (found.group(i) != null) {
          to.add(found.group(i));
        }
      }
    }
  }

  private static String className(Path source) {
    String path = Manual.slashes(source);
    int from = path.indexOf("/java/io/") + 6;
    return path.substring(from, path.length() - ".java".length()).replace('/', '.');
  }
}
