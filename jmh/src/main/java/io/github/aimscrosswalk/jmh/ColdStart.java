package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.jmh.sparql.TurtleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Starts {@link FirstAnswer}, {@link JenaFirstAnswer} and {@link Nothing} in new virtual machines,
 * in turns, and prints minimum, median and maximum of the wall time, and of the part that is theirs
 * rather than the machine's. All three run on the class path of the benchmarks.
 */
public final class ColdStart {
  private static final double MILLION = 1_000_000.0;

  private ColdStart() {}

  private record Run(long wall, long loaded, long answered, String answer) {}

  /**
   * Runs the measurement.
   *
   * @param args the number of starts of each; 20 if not given
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if waiting for it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int starts = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    lines(starts).forEach(System.out::println);
  }

  /** Returns the result of so many starts of each. */
  static List<String> lines(int starts) throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("turtle");
    TurtleFiles.write(directory);
    List<Run> ours = new ArrayList<>();
    List<Run> jena = new ArrayList<>();
    List<Run> nothing = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      ours.add(start(FirstAnswer.class));
      jena.add(start(JenaFirstAnswer.class, directory.toString()));
      nothing.add(start(Nothing.class));
    }
    TurtleFiles.delete(directory);
    if (!ours.get(0).answer().equals(jena.get(0).answer())) {
      throw new IllegalStateException(
          "expected " + ours.get(0).answer() + " from Jena, found '" + jena.get(0).answer() + "'");
    }
    List<String> lines = new ArrayList<>();
    lines.add(starts + " starts each, in turns; milliseconds: minimum, median, maximum");
    lines.add(line("wall, first answer", ours, Run::wall));
    lines.add(line("wall, Jena from Turtle", jena, Run::wall));
    lines.add(line("wall, empty program", nothing, Run::wall));
    lines.add(line("ours: load the release", ours, Run::loaded));
    lines.add(line("ours: load and answer", ours, Run::answered));
    lines.add(line("Jena: parse the Turtle", jena, Run::loaded));
    lines.add(line("Jena: parse and answer", jena, Run::answered));
    double ratio = (double) median(ours, Run::wall) / median(jena, Run::wall);
    lines.add(String.format(Locale.ROOT, "wall, ours to Jena: %.2f", ratio));
    return lines;
  }

  private static Run start(Class<?> program, String... args)
      throws IOException, InterruptedException {
    Program run = Program.run(program, args);
    String[] parts = run.output().split(" ");
    return new Run(run.wall(), Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
  }

  private static long[] sorted(List<Run> runs, ToLongFunction<Run> part) {
    return runs.stream().mapToLong(part).sorted().toArray();
  }

  private static long median(List<Run> runs, ToLongFunction<Run> part) {
    return sorted(runs, part)[runs.size() / 2];
  }

  private static String line(String what, List<Run> runs, ToLongFunction<Run> part) {
    long[] sorted = sorted(runs, part);
    return String.format(
        Locale.ROOT,
        "%-26s %8.1f %8.1f %8.1f",
        what,
        sorted[0] / MILLION,
        median(runs, part) / MILLION,
        sorted[sorted.length - 1] / MILLION);
  }
}
