package io.github.aimscrosswalk.ontology.function;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * The answers of the compiled index as property functions, for queries that are given them and for
 * no others: nothing global of Jena is touched. An answer costs microseconds, a row about one more.
 * Immutable and thread-safe. The vocabulary tells what each gives:
 *
 * <pre>
 * (?part ?assessment ?day)      ns:coverageOf (?standing ?count ?lower ?upper ?of)
 * (?provision ?assessment ?day) ns:standingOf (?standing ?result ?from ?latest)
 * (?part ?assessment ?day)      ns:pairsOf    (?provision ?pair ?state)
 * (?part ?assessment ?day)      ns:gapsOf     (?pair ?need ?certainty ?since ?provisions)
 * (?evidence ?assessment ?day)  ns:servesOn   (?standing ?provision)
 * (?from ?to ?day)              ns:overlapOf  (?count ?lower ?upper ?of)
 * </pre>
 *
 * <p>The assessment is one of those given here, the day an {@code xsd:date}: both must be bound. A
 * part is a framework or any node of one; without a value, all frameworks are taken in turn, and
 * for {@code ?provision} and {@code ?evidence} all there are. What is unknown gives no row.
 */
public final class CoverageFunctions {
  private final Index index;

  private CoverageFunctions(Index index) {
    this.index = index;
  }

  /**
   * Makes the functions for some assessments.
   *
   * @param crosswalk the data
   * @param base what the IRIs of the assessments begin with, as for {@link AssessmentGraph}
   * @param assessments the assessments that may be asked about
   * @return the functions
   * @throws IllegalArgumentException if the base is no absolute IRI
   */
  public static CoverageFunctions of(
      Crosswalk crosswalk, String base, Collection<Assessment> assessments) {
    Objects.requireNonNull(crosswalk, "crosswalk");
    Map<String, Assessment> named = new LinkedHashMap<>();
    for (Assessment assessment : assessments) {
      named.put(AssessmentGraph.name(assessment, base), assessment);
    }
    return new CoverageFunctions(new Index(crosswalk, named));
  }

  /**
   * Returns the names of the functions.
   *
   * @return IRIs, in a fixed order
   */
  public static List<String> names() {
    return List.of("coverageOf", "standingOf", "pairsOf", "gapsOf", "servesOn", "overlapOf")
        .stream()
        .map(name -> Terms.ns(name).getURI())
        .toList();
  }

  /**
   * Returns a registry of these functions and no others, to be set in the context of one execution.
   *
   * @return a new registry
   */
  public PropertyFunctionRegistry registry() {
    PropertyFunctionRegistry registry = new ClosedRegistry();
    put(registry, "coverageOf", 3, 5, CoverageRows::coverage);
    put(registry, "overlapOf", 3, 4, CoverageRows::overlap);
    put(registry, "standingOf", 3, 4, ProvisionRows::standing);
    put(registry, "pairsOf", 3, 3, ProvisionRows::pairs);
    put(registry, "gapsOf", 3, 5, ProvisionRows::gaps);
    put(registry, "servesOn", 3, 2, ProvisionRows::serves);
    return registry;
  }

  private void put(
      PropertyFunctionRegistry registry, String name, int subjects, int objects, RowSource rows) {
    registry.put(
        Terms.ns(name).getURI(), iri -> new RowFunction(subjects, objects, new Asked(index), rows));
  }

  /**
   * Jena's own registry also looks for classes named by an IRI; this one holds what it was told.
   */
  private static final class ClosedRegistry extends PropertyFunctionRegistry {
    @Override
    public boolean isRegistered(String uri) {
      return names().contains(uri);
    }

    @Override
    public boolean manages(String uri) {
      return isRegistered(uri);
    }
  }
}
