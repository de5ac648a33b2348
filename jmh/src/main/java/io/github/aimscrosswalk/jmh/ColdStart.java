package io.github.aimscrosswalk.jmh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Starts {@link FirstAnswer} and {@link Nothing} in new virtual machines, in turns, and prints
 * minimum, median and maximum of the wall time, and of the part that is ours.
 */
public final class ColdStart {
  private static final double MILLION = 1_000_000.0;

  private ColdStart() {}

  private record Run(long wall, long loaded, long answered) {}

  /**
   * Runs the measurement.
   *
   * @param args the number of starts of each; 20 if not given
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if waiting for it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int starts = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    List<Run> first = new ArrayList<>();
    List<Run> nothing = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      first.add(start(FirstAnswer.class));
      nothing.add(start(Nothing.class));
    }
    System.out.println(starts + " starts each, in turns; milliseconds: minimum, median, maximum");
    print("wall, first answer", first, Run::wall);
    print("wall, empty program", nothing, Run::wall);
    print("ours: load the release", first, Run::loaded);
    print("ours: load and answer", first, Run::answered);
  }

  private static Run start(Class<?> program) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName());
    long begin = System.nanoTime();
    Process process = builder.redirectErrorStream(true).start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    long wall = System.nanoTime() - begin;
    if (code != 0) {
      throw new IllegalStateException(line);
    }
    String[] parts = line.trim().split(" ");
    return new Run(wall, Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  private static void print(String what, List<Run> runs, ToLongFunction<Run> part) {
    long[] sorted = runs.stream().mapToLong(part).sorted().toArray();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-26s %8.1f %8.1f %8.1f",
            what,
            sorted[0] / MILLION,
            sorted[sorted.length / 2] / MILLION,
            sorted[sorted.length - 1] / MILLION));
  }
}
