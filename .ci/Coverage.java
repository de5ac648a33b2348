import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what {@code mvn -B -Pcoverage verify} has measured: run it from the root of the repository. */
final class Coverage {
  private static final List<String> MODULES =
      List.of(
          "core",
          "ontology",
          "crosswalks",
          "examples",
          "examples/spring",
          "examples/agent",
          "examples/spark",
          "jmh",
          "fuzz",
          "stress",
          "site",
          "release");
  private static final int BRANCH_MISSED = 5;
  private static final int LINE_MISSED = 7;

  public static void main(String[] args) throws IOException {
    System.out.println("| module | lines reached | branches reached |\n|---|---|---|");
    for (String module : MODULES) {
      Path figures = Path.of(module, "target", "site", "jacoco", "jacoco.csv");
      if (Files.exists(figures)) {
        List<String[]> rows =
            Files.readAllLines(figures).stream().skip(1).map(line -> line.split(",")).toList();
        System.out.println(
            "| " + module + " | " + share(rows, LINE_MISSED) + " | " + share(rows, BRANCH_MISSED) + " |");
      } else {
        System.out.println("| " + module + " | not measured | not measured |");
      }
    }
  }

  private static String share(List<String[]> rows, int missed) {
    long not = rows.stream().mapToLong(row -> Long.parseLong(row[missed])).sum();
    long reached = rows.stream().mapToLong(row -> Long.parseLong(row[missed + 1])).sum();
    double percent = 100.0 * reached / Math.max(1, reached + not);
    return String.format(Locale.ROOT, "%d of %d (%.1f %%)", reached, reached + not, percent);
  }
}
