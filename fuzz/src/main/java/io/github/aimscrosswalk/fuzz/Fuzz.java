package io.github.aimscrosswalk.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs Jazzer on each target for some seconds, one process after another, and prints a table of
 * what was tried, what code it reached and what broke. An input that broke a reader is printed, and
 * left beside the log of its target. Ends with an error if there is one.
 *
 * <p>Arguments: the folder of the corpus, the folder to work in. Properties: {@code fuzz.seconds}
 * for each target, {@code fuzz.runs} inputs at most, {@code fuzz.seed} of the numbers drawn (0: one
 * that the log names), {@code fuzz.targets} by name with commas between, {@code fuzz.instrument}
 * patterns of classes of others to be guided by too, {@code fuzz.keep} to add inputs that reach new
 * code to the corpus.
 */
public final class Fuzz {
  private final Path corpus;
  private final Path work;
  private final PrintStream out;

  private Fuzz(Path corpus, Path work, PrintStream out) {
    this.corpus = corpus;
    this.work = work;
    this.out = out;
  }

  /**
   * Runs the targets.
   *
   * @param args the folder of the corpus, the folder to work in
   * @throws IOException if a folder cannot be used
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Fuzz fuzz = new Fuzz(Path.of(args[0]), Path.of(args[1]), System.out);
    int seconds = Integer.getInteger("fuzz.seconds", 30);
    if (fuzz.run(chosen(System.getProperty("fuzz.targets", "")), seconds) > 0) {
      System.exit(1);
    }
  }

  private static List<String> chosen(String names) throws IOException {
    if (!names.isBlank()) {
      return List.of(names.split(","));
    }
    try (Targets targets = new Targets()) {
      return targets.all().stream().map(Target::name).toList();
    }
  }

  /** Returns how many findings there are. */
  private int run(List<String> targets, int seconds) throws IOException, InterruptedException {
    out.println(RunFigures.HEAD);
    int findings = 0;
    for (String target : targets) {
      Path folder = work.resolve(target);
      fresh(folder);
      List<String> options = new ArrayList<>();
      options.add("-max_total_time=" + seconds);
      options.add("-runs=" + Integer.getInteger("fuzz.runs", -1));
      options.add("-seed=" + Integer.getInteger("fuzz.seed", 0));
      options.add("-print_final_stats=1");
      options.add("-timeout=60");
      options.add("-rss_limit_mb=3072");
      options.add("-max_len=32768");
      options.add("-dict=" + corpus.resolve("dictionary.txt"));
      options.add("-artifact_prefix=" + folder + "/");
      options.add(folder.resolve("new").toString());
      options.add(corpus.resolve(target).toString());
      Path log = jazzer(target, options, "run.log");
      RunFigures figures = RunFigures.of(target, log, folder);
      out.println(figures.row());
      findings += figures.findings();
      if (figures.findings() > 0) {
        out.print(Findings.shown(log, folder));
      }
      if (Boolean.getBoolean("fuzz.keep")) {
        keep(target, folder);
      }
    }
    return findings;
  }

  private void keep(String target, Path folder) throws IOException, InterruptedException {
    String kept = corpus.resolve(target).toString();
    String found = folder.resolve("new").toString();
    jazzer(
        target, List.of("-merge=1", "-artifact_prefix=" + folder + "/", kept, found), "keep.log");
  }

  /** Takes away what an earlier run found, so that it is not counted again. */
  private static void fresh(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (String part : List.of("new", "temporary")) {
      Files.createDirectories(folder.resolve(part));
    }
  }

  /** Our code, and what else is asked for. */
  private static String instrumented() {
    String also = System.getProperty("fuzz.instrument", "");
    return "io.github.aimscrosswalk.**" + (also.isBlank() ? "" : ":" + also.replace(',', ':'));
  }

  private Path jazzer(String target, List<String> options, String name)
      throws IOException, InterruptedException {
    Path folder = work.resolve(target);
    Path log = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-Xss1m");
    command.add("-XX:+EnableDynamicAgentLoading");
    command.add("-Djava.io.tmpdir=" + folder.resolve("temporary"));
    command.add("-Dfuzz.target=" + target);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzTarget.class.getName());
    command.add("--instrumentation_includes=" + instrumented());
    // hooks in the JDK's own classes are not to be had on the newest JDK
    command.add(
        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks"
            + ":com.code_intelligence.jazzer.sanitizers.RegexInjection");
    command.add("--reproducer_path=" + folder);
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    int exit = builder.start().waitFor();
    String last = String.format(Locale.ROOT, "exit %d%n", exit);
    Files.writeString(log, last, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    return log;
  }
}
