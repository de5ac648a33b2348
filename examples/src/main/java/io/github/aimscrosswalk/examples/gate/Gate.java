package io.github.aimscrosswalk.examples.gate;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A gate for a build: holds the gaps of an assessment to those that are accepted, and fails on any
 * other. It ends with 0 if nothing is missing that is not accepted, with 1 if something is, and
 * with 2 if the files cannot be relied on, or the arguments are wrong.
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
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int code = new Gate(Crosswalks.bundled()).run(List.of(args), out);
    if (code != PASSED) {
      System.exit(code);
    }
  }

  int run(List<String> args, PrintStream out) {
    try {
      return answer(args, out);
    } catch (InvalidDataException | IllegalArgumentException | DateTimeParseException e) {
      out.println(e.getMessage());
    } catch (IOException e) {
      out.println("expected a file that can be read, found '" + e + "'");
    }
    return NOT_TOLD;
  }

  private int answer(List<String> args, PrintStream out) throws IOException {
    if (args.size() >= 4 && args.get(0).equals("check")) {
      LocalDate day = LocalDate.parse(args.get(3));
      return check(analysis(args.get(1), day), frameworks(args, 4), Path.of(args.get(2)), out);
    }
    if (args.size() >= 5 && args.get(0).equals("accept")) {
      Analysis analysis = analysis(args.get(1), LocalDate.parse(args.get(2)));
      List<Gap> gaps = analysis.gaps(frameworks(args, 5));
      out.print(Baseline.write(gaps, LocalDate.parse(args.get(3)), args.get(4)));
      return PASSED;
    }
    throw new IllegalArgumentException(
        "expected " + USAGE + ", found '" + String.join(" ", args) + "'");
  }

  private Analysis analysis(String assessment, LocalDate day) throws IOException {
    return crosswalk.analyze(crosswalk.readAssessment(Path.of(assessment)), day);
  }

  private static FrameworkId[] frameworks(List<String> args, int from) {
    return args.subList(from, args.size()).stream()
        .map(FrameworkId::of)
        .toArray(FrameworkId[]::new);
  }

  private int check(Analysis analysis, FrameworkId[] frameworks, Path baseline, PrintStream out)
      throws IOException {
    try (InputStream in = Files.newInputStream(baseline)) {
      String name = String.valueOf(baseline.getFileName());
      List<AcceptedGap> accepted = Baseline.read(TextInput.read(name, in), crosswalk.corpus());
      Set<Pair> open = analysis.gaps().stream().map(Gap::pair).collect(Collectors.toSet());
      Verdict verdict = Verdict.of(analysis.gaps(frameworks), open, accepted, analysis.asOf());
      out.print(new GateWords(crosswalk.corpus(), name, analysis.asOf()).say(verdict));
      return verdict.passes() ? PASSED : FAILED;
    }
  }
}
