package io.github.aimscrosswalk.ontology.dataset;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.ontology.graph.CatalogueGraph;
import io.github.aimscrosswalk.ontology.graph.CorpusGraphs;
import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.ontology.graph.MappingSetGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem.GraphMemFast;

/**
 * Puts a dataset together from a crosswalk, bundled or a user's own, and what else shall stand
 * beside it. Not thread-safe. {@code Ontology.dataset} makes one.
 */
public final class DatasetBuilder {
  private final Crosswalk crosswalk;
  private final LocalDate day;
  private final Graph vocabulary;
  private final Graph scope;
  private final List<CatalogueGraph.Entry> added = new ArrayList<>();
  private Optional<String> license = Optional.empty();
  private Optional<LocalDate> issued = Optional.empty();

  /**
   * Begins a dataset.
   *
   * @param crosswalk the data
   * @param day the day whose wordings count for the derived mappings
   * @param vocabulary the vocabulary of the graphs
   * @param scope what is said of the scope vocabulary beyond the model
   */
  public DatasetBuilder(Crosswalk crosswalk, LocalDate day, Graph vocabulary, Graph scope) {
    this.crosswalk = Objects.requireNonNull(crosswalk, "crosswalk");
    this.day = Objects.requireNonNull(day, "day");
    this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
    this.scope = Objects.requireNonNull(scope, "scope");
  }

  /**
   * States the licence of the crosswalk's data; without this call the catalogue states none for it.
   *
   * @param iri the IRI of the licence
   * @return this builder
   * @throws IllegalArgumentException if it is no absolute IRI
   */
  public DatasetBuilder license(String iri) {
    if (!Iris.isAbsolute(iri)) {
      throw new IllegalArgumentException("expected the IRI of a licence, found '" + iri + "'");
    }
    this.license = Optional.of(iri);
    return this;
  }

  /**
   * States the day of the release; without this call the catalogue states none.
   *
   * @param released the day
   * @return this builder
   */
  public DatasetBuilder issued(LocalDate released) {
    this.issued = Optional.of(released);
    return this;
  }

  /**
   * Adds a mapping set, such as a published one, as a graph under its own identifier.
   *
   * @param set the mapping set
   * @return this builder
   * @throws IllegalArgumentException if its {@code mapping_set_id} is missing or no absolute IRI
   */
  public DatasetBuilder add(MappingSet set) {
    added.add(entry(set, Optional.empty()));
    return this;
  }

  /**
   * Adds a graph of the user's own, as it is now. Costs a copy of it.
   *
   * @param name its name, an absolute IRI
   * @param title what it holds, in a few words
   * @param graph its triples; copied
   * @return this builder
   * @throws IllegalArgumentException if the name is no absolute IRI
   */
  public DatasetBuilder add(String name, String title, Graph graph) {
    if (!Iris.isAbsolute(name)) {
      throw new IllegalArgumentException("expected the IRI of a graph, found '" + name + "'");
    }
    Node node = NodeFactory.createURI(name);
    added.add(plain(node, title, "", Optional.empty(), copy(graph)));
    return this;
  }

  Optional<LocalDate> issued() {
    return issued;
  }

  /**
   * Builds the dataset. For the bundled release that costs a second or two, more right after the
   * start of a virtual machine, and about 350 bytes of heap a triple.
   *
   * @return the dataset
   * @throws IllegalArgumentException if two graphs have the same name
   */
  public RdfDataset build() {
    String release = crosswalk.corpus().release();
    List<CatalogueGraph.Entry> entries = new ArrayList<>();
    Optional<String> ours = Optional.of("https://creativecommons.org/licenses/by/4.0/");
    entries.add(plain(Iris.graph("vocabulary"), "Vocabulary", release, ours, copy(vocabulary)));
    entries.addAll(CorpusGraphs.of(crosswalk.corpus(), scope, license));
    for (Framework from : crosswalk.frameworks()) {
      for (Framework to : crosswalk.frameworks()) {
        if (!from.id().equals(to.id())) {
          entries.add(entry(crosswalk.mappings(from.id(), to.id(), day), Optional.of(day)));
        }
      }
    }
    entries.addAll(added);
    return RdfDataset.of(entries, release, this);
  }

  private static Graph copy(Graph graph) {
    Graph copy = new GraphMemFast();
    graph.find().forEach(copy::add);
    return copy;
  }

  private static CatalogueGraph.Entry plain(
      Node name, String title, String version, Optional<String> license, Graph graph) {
    return new CatalogueGraph.Entry(
        name, title, version, license, List.of(), List.of(), Optional.empty(), graph);
  }

  private static CatalogueGraph.Entry entry(MappingSet set, Optional<LocalDate> asOf) {
    Graph graph = new GraphMemFast();
    MappingSetGraph.write(set, graph);
    Node name = MappingSetGraph.name(set);
    return new CatalogueGraph.Entry(
        name,
        set.value("mapping_set_title").orElse(name.getURI()),
        "",
        set.value("license"),
        set.slots().getOrDefault("mapping_set_source", List.of()).stream()
            .filter(Iris::isAbsolute)
            .map(NodeFactory::createURI)
            .toList(),
        List.of(),
        asOf,
        graph);
  }
}
