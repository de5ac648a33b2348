package io.github.aimscrosswalk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All pages of the repository: those at its root and those under {@code docs}. Their order is that
 * of the list in {@code docs/README.md}, whose headings are the parts of the manual; then come the
 * decisions, by number, and last what the list does not name.
 *
 * @param root the repository
 * @param pages by path, in the order of the manual
 * @param parts the paths that the list names, by its headings
 */
record Manual(Path root, Map<String, MarkdownPage> pages, Map<String, List<String>> parts) {
  static final String START = "README.md";
  static final String CONTENTS = "docs/README.md";
  static final String DECISIONS = "docs/decisions";

  Manual {
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** Reads every page; a repository without the list is an error. */
  static Manual read(Path root) throws IOException {
    Map<String, MarkdownPage> found = new LinkedHashMap<>();
    for (String path : paths(root)) {
      found.put(path, MarkdownPage.read(root, path));
    }
    MarkdownPage contents = found.get(CONTENTS);
    if (contents == null) {
      throw new IOException("expected a list of the pages in " + CONTENTS + ", found none");
    }
    Map<String, List<String>> parts = parts(contents, found.keySet());
    Set<String> order = new LinkedHashSet<>(List.of(START, CONTENTS));
    parts.values().forEach(order::addAll);
    order.addAll(found.keySet());
    Map<String, MarkdownPage> pages = new LinkedHashMap<>();
    for (String path : order) {
      pages.put(path, found.get(path));
    }
    return new Manual(root, pages, parts);
  }

  /** Returns the decisions, by number. */
  List<MarkdownPage> decisions() {
    return pages.values().stream().filter(page -> page.path().startsWith(DECISIONS + "/")).toList();
  }

  /** Returns what the list calls a page: shorter than its title, which stands for the others. */
  String label(String path) {
    return contents().references().stream()
        .filter(reference -> Target.of(CONTENTS, reference.target()).path().equals(path))
        .map(MarkdownPage.Reference::words)
        .findFirst()
        .orElseGet(() -> Objects.requireNonNull(pages.get(path), path).title());
  }

  /** Returns the page that lists the others. */
  MarkdownPage contents() {
    return Objects.requireNonNull(pages.get(CONTENTS), CONTENTS);
  }

  Optional<MarkdownPage> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  private static Set<String> paths(Path root) throws IOException {
    Set<String> paths = new TreeSet<>();
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(file -> paths.add(slashes(root.relativize(file))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return paths;
  }

  static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static Map<String, List<String>> parts(MarkdownPage contents, Set<String> paths) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (MarkdownPage.Heading heading : contents.headings()) {
      if (heading.level() == 2) {
        parts.put(heading.text(), new ArrayList<>());
      }
    }
    for (MarkdownPage.Reference reference : contents.references()) {
      String path = Target.of(contents.path(), reference.target()).path();
      String part = part(contents, reference.line());
      if (parts.containsKey(part) && paths.contains(path)) {
        parts.get(part).add(path);
      }
    }
    return parts;
  }

  private static String part(MarkdownPage contents, int line) {
    String part = "";
    for (MarkdownPage.Heading heading : contents.headings()) {
      if (heading.level() == 2 && heading.line() < line) {
        part = heading.text();
      }
    }
    return part;
  }
}
