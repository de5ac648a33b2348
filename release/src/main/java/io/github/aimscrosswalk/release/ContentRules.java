package io.github.aimscrosswalk.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Whether an archive holds what its name promises. A file of the right name that is empty inside is
 * accepted by Central, and is of no use to anybody.
 */
final class ContentRules {
  private static final String SNAPSHOT = "io/github/aimscrosswalk/crosswalks/crosswalk.snapshot";
  private static final List<String> FORMS = List.of(".jsonld", ".nq", ".trig", ".ttl");

  private ContentRules() {}

  /** Returns the top-level classes, and packages and modules described, that have no source. */
  static List<String> sources(Archive classes, Archive sources) {
    return classes.files().keySet().stream()
        .filter(name -> name.endsWith(".class") && !name.contains("$"))
        .map(name -> name.replaceFirst("\\.class$", ".java"))
        .filter(name -> empty(sources, name))
        .map(name -> "expected " + name + ", found none")
        .toList();
  }

  /** Returns whether the page is missing on which a reader of the documentation begins. */
  static List<String> pages(Archive pages) {
    return empty(pages, "index.html") ? List.of("expected index.html, found none") : List.of();
  }

  /** Returns whether the jar of the data is without them. */
  static List<String> data(Archive jar) {
    return empty(jar, SNAPSHOT) ? List.of("expected " + SNAPSHOT + ", found none") : List.of();
  }

  private static boolean empty(Archive archive, String name) {
    return archive.files().getOrDefault(name, new byte[0]).length == 0;
  }

  /** Returns the forms of the dataset that are missing, not listed, or not of the sum listed. */
  static List<String> dataset(String version, Archive zip) {
    Map<String, String> sums = sums(zip);
    Set<String> names = new TreeSet<>(sums.keySet());
    FORMS.forEach(form -> names.add(Published.CROSSWALKS.artifact() + "-" + version + form));
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      byte[] bytes = zip.files().get(name);
      if (bytes == null || empty(zip, name)) {
        problems.add("expected " + name + ", found none");
      } else if (!sums.containsKey(name)) {
        problems.add("expected " + name + " in SHA256SUMS, found none");
      } else if (!sums.get(name).equals(BundleCheck.sum("SHA-256", bytes))) {
        problems.add("expected " + name + " of the sum in SHA256SUMS, found another");
      }
    }
    return problems;
  }

  /** Reads lines of a sum, two spaces and a name. */
  private static Map<String, String> sums(Archive zip) {
    byte[] list = zip.files().getOrDefault("SHA256SUMS", new byte[0]);
    return new String(list, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("  "))
        .map(line -> line.split("  ", 2))
        .collect(
            Collectors.toMap(
                cells -> cells[1],
                cells -> cells[0],
                (one, other) -> one + " and " + other,
                LinkedHashMap::new));
  }

  /** Returns whether a bill of materials is none, or lacks a dependency that the POM names. */
  static List<String> bill(byte[] pom, byte[] json) throws IOException {
    Set<String> components = new TreeSet<>();
    String format = "";
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        String place = parser.streamReadContext().pathAsPointer().toString();
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          if (place.equals("/bomFormat")) {
            format = parser.getString();
          } else if (place.matches("/components/[0-9]+/purl")) {
            components.add(parser.getString().replaceFirst("\\?.*", ""));
          }
        }
      }
    } catch (JacksonException e) {
      return List.of("expected JSON, found '" + e.getOriginalMessage() + "'");
    }
    if (!format.equals("CycloneDX")) {
      return List.of("expected bomFormat CycloneDX, found '" + format + "'");
    }
    return dependencies(pom).stream()
        .filter(purl -> !components.contains(purl))
        .map(purl -> "expected the component " + purl + ", found none")
        .toList();
  }

  /** Returns the package URLs of the dependencies that a POM names, in its order. */
  static List<String> dependencies(byte[] pom) throws IOException {
    return Xml.all(Xml.read(pom), "dependencies/dependency").stream()
        .map(
            it ->
                "pkg:maven/%s/%s@%s"
                    .formatted(
                        Xml.text(it, "groupId"),
                        Xml.text(it, "artifactId"),
                        Xml.text(it, "version")))
        .toList();
  }
}
