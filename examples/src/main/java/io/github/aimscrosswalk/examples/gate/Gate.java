package io.github.aimscrosswalk.examples.gate;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A gate for a build: holds the gaps of an assessment to those that are accepted, and fails on any
 * other. It ends with 0 if nothing is missing that is not accepted, with 1 if something is, and
 * with 2 if the files cannot be relied on.
 */
public final class Gate {
  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int NOT_TOLD = 2;
  private static final String USAGE =
      "'check ASSESSMENT BASELINE DAY FRAMEWORK...' or"
          + " 'accept ASSESSMENT DAY LAST-DAY REASON FRAMEWORK...'";

  private final Crosswalk crosswalk;

  Gate(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  /**
   * Checks an assessment against a baseline, or prints a baseline that accepts all there is: {@code
   * check ASSESSMENT BASELINE DAY FRAMEWORK...} or {@code accept ASSESSMENT DAY LAST-DAY REASON
   * FRAMEWORK...}. Without a framework, all count that the assessment is about.
   *
   * @param args as above
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int code = new Gate(Crosswalks.bundled()).run(List.of(args), out);
    if (code != PASSED) {
      System.exit(code);
    }
  }

  int run(List<String> args, PrintStream out) throws IOException {
    try {
      if (args.size() >= 4 && args.get(0).equals("check")) {
        LocalDate day = LocalDate.parse(args.get(3));
        return check(gaps(args.get(1), day, args.subList(4, args.size())), args.get(2), day, out);
      }
      if (args.size() >= 5 && args.get(0).equals("accept")) {
        List<Gap> gaps =
            gaps(args.get(1), LocalDate.parse(args.get(2)), args.subList(5, args.size()));
        out.print(Baseline.write(gaps, LocalDate.parse(args.get(3)), args.get(4)));
        return PASSED;
      }
      out.println("expected " + USAGE + ", found '" + String.join(" ", args) + "'");
      return NOT_TOLD;
    } catch (InvalidDataException e) {
      out.println(e.getMessage());
      return NOT_TOLD;
    }
  }

  private List<Gap> gaps(String assessment, LocalDate day, List<String> frameworks)
      throws IOException {
    FrameworkId[] chosen = frameworks.stream().map(FrameworkId::of).toArray(FrameworkId[]::new);
    return crosswalk.analyze(crosswalk.readAssessment(Path.of(assessment)), day).gaps(chosen);
  }

  private int check(List<Gap> gaps, String baseline, LocalDate day, PrintStream out)
      throws IOException {
    Path file = Path.of(baseline);
    try (InputStream in = Files.newInputStream(file)) {
      String name = String.valueOf(file.getFileName());
      Verdict verdict =
          Verdict.of(gaps, Baseline.read(TextInput.read(name, in), crosswalk.corpus()), day);
      out.print(new GateWords(crosswalk.corpus(), name, day).say(verdict));
      return verdict.passes() ? PASSED : FAILED;
    }
  }
}
