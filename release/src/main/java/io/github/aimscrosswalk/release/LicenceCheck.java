package io.github.aimscrosswalk.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds every library that reaches a consumer to two lists: the libraries we chose to depend on,
 * and the licences we may pass on, each with its reason. What is on neither fails the build, and so
 * does a row that nothing needs any more.
 */
public final class LicenceCheck {
  private static final String PAGE_BEGIN = "<!-- begin table -->\n";
  private static final String PAGE_END = "<!-- end table -->\n";

  /** Licence by each of the names that publishers give it. */
  private final Map<String, String> licences = new LinkedHashMap<>();

  private final Map<String, String> libraries = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private final StringBuilder table = new StringBuilder();

  /** Takes the rows of the two lists, without their heads. */
  LicenceCheck(List<String> licenceRows, List<String> libraryRows) {
    for (String row : licenceRows) {
      String[] cells = cells(row, 3);
      for (String name : cells[1].split(" \\| ")) {
        licences.put(name, cells[0]);
      }
    }
    libraryRows.forEach(row -> libraries.put(cells(row, 2)[0], cells(row, 2)[1]));
  }

  private static String[] cells(String row, int count) {
    String[] cells = row.split("\t", -1);
    if (cells.length != count || cells[count - 1].isBlank()) {
      throw new IllegalArgumentException(
          "expected " + count + " cells, the last a reason, found '" + row + "'");
    }
    return cells;
  }

  /** Reads the lists that the project keeps. */
  static LicenceCheck ofTheProject() throws IOException {
    return new LicenceCheck(rows("licences.tsv"), rows("libraries.tsv"));
  }

  private static List<String> rows(String name) throws IOException {
    try (InputStream in = LicenceCheck.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("expected a list, found none: '" + name + "'");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.subList(1, lines.size());
    }
  }

  /**
   * Checks the tree and writes the table into the page; exit code 1 if a library or a licence is on
   * no list.
   *
   * @param args the tree and the page
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected tree and page, found '" + String.join(" ", args) + "'");
    }
    LicenceCheck check = ofTheProject();
    List<String> problems =
        check.problems(Path.of(args[0]), Path.of(System.getProperty("maven.repository")));
    Path page = Path.of(args[1]);
    Files.writeString(page, check.page(Files.readString(page)));
    problems.forEach(System.out::println);
    System.out.printf("%d libraries, %d problems%n", check.libraries.size(), problems.size());
    if (!problems.isEmpty()) {
      System.exit(1);
    }
  }

  /** Returns every problem of a tree; makes the table of {@link #page}. */
  List<String> problems(Path tree, Path repository) throws IOException {
    problems.clear();
    table.setLength(0);
    table.append(
        "| library | version | licence | comes with | why it is there |\n|---|---|---|---|---|\n");
    List<Dependency> dependencies = Dependency.tree(Files.readAllLines(tree));
    for (Dependency dependency : dependencies) {
      row(dependency, dependency.licences(repository));
    }
    List<String> present = dependencies.stream().map(Dependency::library).toList();
    libraries.keySet().stream()
        .filter(library -> !present.contains(library))
        .forEach(
            library ->
                problems.add(
                    library + ": expected among the dependencies, found on the list only"));
    return List.copyOf(problems);
  }

  private void row(Dependency dependency, List<String> names) {
    String library = dependency.library();
    String reason = libraries.getOrDefault(library, "");
    if (reason.isEmpty()) {
      problems.add(library + ": expected on the list of libraries, found on none");
    }
    // where a publisher offers several, one that we may pass on is enough
    String allowed =
        names.stream()
            .filter(licences::containsKey)
            .map(licences::get)
            .distinct()
            .collect(Collectors.joining(" or "));
    if (allowed.isEmpty()) {
      problems.add(library + ": expected a licence of the list, found " + names);
    }
    table.append(
        "| %s | %s | %s | `%s` | %s |%n"
            .formatted(library, dependency.version(), allowed, dependency.with(), reason)
            .replace(System.lineSeparator(), "\n"));
  }

  /** Returns a page with the table between its marks. */
  String page(String page) {
    int begin = page.indexOf(PAGE_BEGIN);
    int end = page.indexOf(PAGE_END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("expected the marks of a table, found none");
    }
    return page.substring(0, begin + PAGE_BEGIN.length()) + table + page.substring(end);
  }
}
