package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.world.World;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What stays on the heap, in a fresh virtual machine: the memory in use after collection, with a
 * thing and without. Of ours: the model with all its texts, what is compiled from it, one analysis
 * with the view it is counted in, which others of its kind share; of the others what they keep
 * beside the facts. Also the size of a snapshot.
 */
public final class Heap {
  private static final int COLLECTIONS = 4;
  private static final double MEGABYTE = 1024.0 * 1024.0;

  private final Map<String, Long> bytes = new LinkedHashMap<>();
  private final List<Object> kept = new ArrayList<>();

  private Heap() {}

  /**
   * Prints one row of a table for each thing: its name, its size in megabytes, bytes a provision.
   *
   * @param args the size of the data, and who is measured, by their names
   * @throws IOException if the snapshot cannot be written
   */
  public static void main(String[] args) throws IOException {
    World.Size size = World.Size.valueOf(args[0].toUpperCase(Locale.ROOT));
    Contender contender = Contender.valueOf(args[1].toUpperCase(Locale.ROOT));
    Heap heap = new Heap();
    if (contender == Contender.OURS) {
      heap.measureOurs(size);
    } else {
      Facts facts = new Facts(size.world());
      heap.measure(contender.title(), () -> contender.engine(facts, size, Question.COVERAGE));
      Reference.reachabilityFence(facts);
    }
    int provisions = size.corpus().frameworks().stream().mapToInt(f -> f.provisions().size()).sum();
    heap.bytes.forEach((name, count) -> System.out.println(row(name, count, provisions)));
  }

  private static String row(String name, long bytes, int provisions) {
    double megabytes = bytes / MEGABYTE;
    return String.format(Locale.ROOT, "| %s | %.2f MB | %d |", name, megabytes, bytes / provisions);
  }

  private void measureOurs(World.Size size) throws IOException {
    Corpus corpus = measure("ours, model", size::corpus);
    Crosswalk crosswalk = measure("ours, compiled", () -> Crosswalk.of(corpus));
    bytes.put("ours, snapshot as a file", written(crosswalk));
    World world = size.world();
    Analysis analysis =
        measure(
            "ours, one analysis with its view",
            () -> crosswalk.analyze(world.assessment(), world.day()));
    Reference.reachabilityFence(analysis);
  }

  private static long written(Crosswalk crosswalk) throws IOException {
    long[] count = {0};
    crosswalk.write(
        new OutputStream() {
          @Override
          public void write(int b) {
            count[0]++;
          }

          @Override
          public void write(byte[] from, int at, int length) {
            count[0] += length;
          }
        });
    return count[0];
  }

  private <T> T measure(String name, Supplier<T> maker) {
    long before = used();
    T made = maker.get();
    kept.add(made);
    bytes.put(name, used() - before);
    return made;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
