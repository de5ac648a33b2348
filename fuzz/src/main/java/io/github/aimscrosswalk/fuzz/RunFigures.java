package io.github.aimscrosswalk.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of a target gave, as far as its log says.
 *
 * @param target its name
 * @param inputs how many inputs were tried
 * @param edges how many branches of our classes they reached
 * @param corpus how many inputs were worth keeping, those kept before included
 * @param findings how many broke the reader
 */
record RunFigures(String target, String inputs, String edges, String corpus, int findings) {
  /** The head of the table. */
  static final String HEAD =
      "| reader | inputs | edges reached | inputs that reach them | findings |\n|---|---|---|---|---|";

  private static final Pattern TRIED = Pattern.compile("stat::number_of_executed_units: *(\\d+)");
  private static final Pattern STATUS = Pattern.compile("cov: (\\d+) ft: \\d+ corp: (\\d+)");

  static RunFigures of(String target, Path log, Path folder) throws IOException {
    String text = Files.readString(log, StandardCharsets.ISO_8859_1);
    String edges = "?";
    String corpus = "?";
    Matcher status = STATUS.matcher(text);
    while (status.find()) {
      edges = status.group(1);
      corpus = status.group(2);
    }
    Matcher tried = TRIED.matcher(text);
    String inputs = tried.find() ? tried.group(1) : "?";
    return new RunFigures(target, inputs, edges, corpus, findings(text, folder));
  }

  /** A process that did not end as it should is a finding too, even if it left no input. */
  private static int findings(String text, Path folder) throws IOException {
    int left = Findings.in(folder).size();
    return left == 0 && !text.endsWith("exit 0" + System.lineSeparator()) ? 1 : left;
  }

  /** Returns the figures as a row of the table. */
  String row() {
    return String.join(
        " | ", "| " + target, inputs, edges, corpus, Integer.toString(findings) + " |");
  }
}
