package io.github.aimscrosswalk.cover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Prints nodes and times for covers of the elements by the evidence types, from the table of
 * demonstrations: all elements; those that several types show; and three hundred by chance, at
 * costs by chance. Start it with the path of demonstrates.tsv.
 */
final class CoverMeasurement {
  private static final int RUNS = 20;

  private final Map<String, Integer> elements = new LinkedHashMap<>();
  private final Map<String, TreeSet<Integer>> types = new LinkedHashMap<>();

  private CoverMeasurement(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && !cells[0].equals("evidence_type")) {
        int element = elements.computeIfAbsent(cells[1], name -> elements.size());
        types.computeIfAbsent(cells[0], name -> new TreeSet<>()).add(element);
      }
    }
  }

  public static void main(String[] args) throws IOException {
    CoverMeasurement measurement = new CoverMeasurement(Files.readAllLines(Path.of(args[0])));
    int[] all = IntStream.range(0, measurement.elements.size()).toArray();
    int[] several = IntStream.of(all).filter(row -> measurement.columnsOf(row) > 1).toArray();
    Random random = new Random(1);
    int[] some = random.ints(0, all.length).distinct().limit(300).sorted().toArray();
    measurement.print("all", all, 1);
    measurement.print("several types", several, 1);
    measurement.print("several types, costs 1 to 40", several, 40);
    measurement.print("300 by chance, costs 1 to 40", some, 40);
  }

  private long columnsOf(int row) {
    return types.values().stream().filter(rows -> rows.contains(row)).count();
  }

  private void print(String name, int[] wanted, int dearest) {
    int[][] columns =
        types.values().stream()
            .map(rows -> rows.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    long[] costs = new Random(2).longs(columns.length, 1, dearest + 1L).toArray();
    CoverProblem problem = new CoverProblem(elements.size(), columns, costs, wanted);
    long first = 0;
    long last = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Cover cover = MinimumCover.solve(problem, 100_000, () -> false);
      last = System.nanoTime() - start;
      if (run == 0) {
        first = last;
        System.out.printf(
            "%s: %d columns, %d rows: %d chosen, cost %d, bound %d, %d nodes%n",
            name,
            columns.length,
            wanted.length,
            cover.chosen().size(),
            cover.cost(),
            cover.lowerBound(),
            cover.nodes());
      }
    }
    System.out.printf("  first run %.1f ms, run %d %.1f ms%n", first / 1e6, RUNS, last / 1e6);
  }
}
