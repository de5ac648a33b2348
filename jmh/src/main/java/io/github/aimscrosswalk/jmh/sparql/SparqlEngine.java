package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.jmh.baseline.Engine;
import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.Lines;
import io.github.aimscrosswalk.jmh.baseline.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The questions in SPARQL on one store; each question in one of its forms. */
public final class SparqlEngine implements Engine {
  private final Facts facts;
  private final Store store;
  private final Function<Question, Form> forms;
  private final Map<List<Enum<?>>, Supplier<?>> prepared = new HashMap<>();

  private SparqlEngine(Facts facts, Store store, Function<Question, Form> forms) {
    this.facts = facts;
    this.store = store;
    this.forms = forms;
    Triples.load(facts, store);
  }

  /**
   * Loads facts into one of Jena's stores.
   *
   * @param facts the facts
   * @param variant its name in small letters, one of {@link #jenaVariants}
   * @param forms the form in which each question is put
   * @return the engine
   */
  public static SparqlEngine jena(Facts facts, String variant, Function<Question, Form> forms) {
    JenaStore.Variant kind = JenaStore.Variant.valueOf(variant.toUpperCase(Locale.ROOT));
    return new SparqlEngine(facts, new JenaStore(kind), forms);
  }

  /**
   * Loads facts into RDF4J's store.
   *
   * @param facts the facts
   * @param variant its name in small letters, one of {@link #rdf4jVariants}
   * @param forms the form in which each question is put
   * @return the engine
   */
  public static SparqlEngine rdf4j(Facts facts, String variant, Function<Question, Form> forms) {
    Rdf4jStore.Variant kind = Rdf4jStore.Variant.valueOf(variant.toUpperCase(Locale.ROOT));
    return new SparqlEngine(facts, new Rdf4jStore(kind), forms);
  }

  /**
   * Returns Jena's stores.
   *
   * @return their names
   */
  public static List<String> jenaVariants() {
    return names(JenaStore.Variant.values());
  }

  /**
   * Returns the ways of asking RDF4J's store.
   *
   * @return their names
   */
  public static List<String> rdf4jVariants() {
    return names(Rdf4jStore.Variant.values());
  }

  private static List<String> names(Enum<?>[] variants) {
    return Stream.of(variants).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public Object answer(Question question) {
    return answer(question, forms.apply(question));
  }

  /**
   * Answers a question put in a form.
   *
   * @param question the question
   * @param form the form
   * @return the answer
   */
  public Object answer(Question question, Form form) {
    List<Enum<?>> key = List.of(question, form);
    return prepared.computeIfAbsent(key, k -> prepare(question, form)).get();
  }

  private Supplier<?> prepare(Question question, Form form) {
    return switch (question) {
      case COVERAGE -> new CoverageQueries(store, form, List.of(facts.world().asked()))::count;
      case COVERAGE_OF_ALL -> new CoverageQueries(store, form, facts.frameworks())::count;
      case GAPS -> new GapQueries(store, form, facts.world().asked())::list;
      case REUSE -> new ReuseQueries(store, form, facts)::count;
      case OVERLAP -> new OverlapQueries(store, form, facts.frameworks())::count;
    };
  }

  @Override
  public List<String> lines(Question question) {
    Object answer = answer(question);
    return switch (question) {
      case COVERAGE -> coverage(List.of(facts.world().asked()), (int[]) answer);
      case COVERAGE_OF_ALL -> coverage(facts.frameworks(), (int[]) answer);
      case GAPS ->
          ((List<?>) answer).stream().map(gap -> line((GapQueries.Lack) gap)).sorted().toList();
      case REUSE ->
          Lines.reuse(
              facts.items().stream().map(Facts.Shown::id).toList(),
              facts.world().chosen(),
              (int[]) answer);
      case OVERLAP -> Lines.overlap(facts.frameworks(), (int[]) answer);
    };
  }

  private static List<String> coverage(List<FrameworkId> frameworks, int[] counts) {
    List<String> lines = new ArrayList<>();
    for (int f = 0; f < frameworks.size(); f++) {
      lines.add(Lines.coverage(frameworks.get(f), counts, f * Lines.COVERAGE));
    }
    return lines.stream().sorted().toList();
  }

  private static String line(GapQueries.Lack gap) {
    return Lines.gap(gap.pair(), gap.statement(), gap.extend(), gap.provisions(), gap.types());
  }

  @Override
  public void close() {
    store.close();
  }
}
