package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.world.World;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tries every store and every form of every question, and prints what each took: what {@link
 * Choice} rests on. A rough clock: the best of as many calls as a second allows, at least one.
 */
public final class Forms {
  private static final long BUDGET = 1_000_000_000L;

  /** Time of the processor, not of the wall: what else runs on the machine counts less. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int MOST_CALLS = 400;

  private Forms() {}

  /**
   * Prints one line for each store and question, with the microseconds of each form.
   *
   * @param args the size; then questions and stores by their names, all where none is given
   */
  public static void main(String[] args) {
    World.Size size = World.Size.valueOf(args[0].toUpperCase(Locale.ROOT));
    List<String> named = List.of(args).subList(1, args.length);
    List<Question> questions =
        Stream.of(Question.values()).filter(question -> named.contains(question.name())).toList();
    List<Question> asked = questions.isEmpty() ? List.of(Question.values()) : questions;
    Facts facts = new Facts(size.world());
    for (String variant : chosen(SparqlEngine.jenaVariants(), named)) {
      measure("jena " + variant, () -> SparqlEngine.jena(facts, variant, q -> Form.ROWS), asked);
    }
    for (String variant : chosen(SparqlEngine.rdf4jVariants(), named)) {
      measure("rdf4j " + variant, () -> SparqlEngine.rdf4j(facts, variant, q -> Form.ROWS), asked);
    }
  }

  private static List<String> chosen(List<String> variants, List<String> named) {
    boolean any =
        named.stream()
            .anyMatch(
                name ->
                    SparqlEngine.jenaVariants().contains(name)
                        || SparqlEngine.rdf4jVariants().contains(name));
    return any ? variants.stream().filter(named::contains).toList() : variants;
  }

  private static void measure(String name, Supplier<SparqlEngine> maker, List<Question> questions) {
    long begin = System.nanoTime();
    try (SparqlEngine engine = maker.get()) {
      System.out.println(name + " loaded in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
      for (Question question : questions) {
        StringBuilder line = new StringBuilder(name + " " + question);
        for (Form form : Form.values()) {
          line.append(' ').append(form).append(' ').append(micros(engine, question, form));
        }
        System.out.println(line);
      }
    }
  }

  private static long micros(SparqlEngine engine, Question question, Form form) {
    long spent = 0;
    long best = Long.MAX_VALUE;
    for (int call = 0; call < MOST_CALLS && spent < BUDGET; call++) {
      long begin = CLOCK.getCurrentThreadCpuTime();
      engine.answer(question, form);
      long took = CLOCK.getCurrentThreadCpuTime() - begin;
      best = Math.min(best, took);
      spent += took;
    }
    return best / 1000;
  }
}
