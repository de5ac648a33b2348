package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.mapping.Relationship;
import io.github.aimscrosswalk.mapping.Slots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A mapping set in the RDF form of SSSOM: each mapping an {@code owl:Axiom} with its slots, and,
 * for those that assert something between two entities, the plain triple beside it. A relationship
 * of NIST IR 8477 also gives the SKOS property it specialises, for stores that do not reason. A
 * mapping with the modifier Not, or to {@code sssom:NoTermFound}, gives no plain triple: it says
 * that there is nothing.
 */
public final class MappingSetGraph {
  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final String PAV = "http://purl.org/pav/";

  /** The slots that SSSOM gives a property of another vocabulary. */
  private static final Map<String, Node> PROPERTIES =
      Map.ofEntries(
          Map.entry("subject_id", OWL2.annotatedSource.asNode()),
          Map.entry("predicate_id", OWL2.annotatedProperty.asNode()),
          Map.entry("object_id", OWL2.annotatedTarget.asNode()),
          Map.entry("mapping_set_version", OWL2.versionInfo.asNode()),
          Map.entry("mapping_set_title", Terms.TITLE),
          Map.entry("mapping_set_description", Terms.dcterms("description")),
          Map.entry("mapping_set_source", Terms.prov("wasDerivedFrom")),
          Map.entry("creator_id", Terms.dcterms("creator")),
          Map.entry("license", Terms.dcterms("license")),
          Map.entry("publication_date", Terms.ISSUED),
          Map.entry("author_id", NodeFactory.createURI(PAV + "authoredBy")),
          Map.entry("mapping_date", NodeFactory.createURI(PAV + "authoredOn")),
          Map.entry("comment", RDFS.comment.asNode()),
          Map.entry("see_also", RDFS.seeAlso.asNode()));

  /** The slots of which a value that can be an IRI is one, besides those of entities. */
  private static final Set<String> LINKS =
      Set.of("license", "mapping_set_source", "mapping_provider", "see_also", "issue_tracker");

  private static final Map<String, Node> SKOS_OF =
      Map.of(
          Relationship.EQUAL.iri(), SKOS.exactMatch.asNode(),
          Relationship.SUBSET_OF.iri(), SKOS.broadMatch.asNode(),
          Relationship.SUPERSET_OF.iri(), SKOS.narrowMatch.asNode(),
          Relationship.INTERSECTS_WITH.iri(), SKOS.relatedMatch.asNode());

  private final MappingSet set;
  private final Graph graph;
  private final Node node;
  private final Map<String, Node> extensions = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();

  private MappingSetGraph(MappingSet set, Graph graph) {
    this.set = set;
    this.graph = graph;
    this.node = name(set);
    for (MappingSet.Extension extension : set.extensions()) {
      extension
          .property()
          .filter(Iris::isAbsolute)
          .ifPresent(p -> extensions.put(extension.slot(), NodeFactory.createURI(p)));
      extension.typeHint().ifPresent(type -> types.put(extension.slot(), type));
    }
  }

  /**
   * Returns the name of the graph that a mapping set makes: its own identifier.
   *
   * @param set the mapping set
   * @return an IRI
   * @throws IllegalArgumentException if its {@code mapping_set_id} is missing or no absolute IRI
   */
  public static Node name(MappingSet set) {
    String id = set.value("mapping_set_id").orElse("");
    if (!Iris.isAbsolute(id)) {
      throw new IllegalArgumentException(
          "expected a mapping set with an IRI as mapping_set_id, found '" + id + "'");
    }
    return NodeFactory.createURI(id);
  }

  /**
   * Adds the triples of a mapping set to a graph.
   *
   * @param set the mapping set
   * @param graph where to
   * @throws IllegalArgumentException if its {@code mapping_set_id} is missing or no absolute IRI
   */
  public static void write(MappingSet set, Graph graph) {
    new MappingSetGraph(set, graph).write();
  }

  private void write() {
    Description description =
        new Description(graph, node).a(NodeFactory.createURI(SSSOM + "MappingSet"));
    set.slots().forEach((slot, values) -> say(description, slot, values));
    for (Mapping mapping : set.mappings()) {
      Node row = NodeFactory.createURI(name(mapping));
      description.link(NodeFactory.createURI(SSSOM + "mappings"), row);
      Description of = new Description(graph, row).a(OWL2.Axiom.asNode());
      mapping.slots().forEach((slot, values) -> say(of, slot, values));
      assertPlainly(mapping);
    }
  }

  private void say(Description description, String slot, List<String> values) {
    boolean named = slot.equals("mapping_set_id") || slot.equals("record_id");
    if (named && values.stream().allMatch(Iris::isAbsolute)) {
      return;
    }
    Node property = property(slot);
    boolean link = Slots.ENTITIES.contains(slot) || LINKS.contains(slot);
    for (String value : values) {
      if (link && Iris.isAbsolute(value)) {
        description.link(property, NodeFactory.createURI(value));
      } else {
        description.typed(property, value, type(slot, value));
      }
    }
  }

  private Node property(String slot) {
    Optional<Node> known =
        Optional.ofNullable(PROPERTIES.get(slot))
            .or(() -> Optional.ofNullable(extensions.get(slot)));
    if (known.isPresent()) {
      return known.get();
    }
    boolean ofSssom = Slots.OF_SET.contains(slot) || Slots.OF_MAPPING.contains(slot);
    return NodeFactory.createURI(ofSssom ? SSSOM + slot : node.getURI() + "#" + Iris.segment(slot));
  }

  private RDFDatatype type(String slot, String value) {
    RDFDatatype type = XSDDatatype.XSDstring;
    if (Slots.DATES.contains(slot)) {
      type = XSDDatatype.XSDdate;
    } else if (Slots.NUMBERS.contains(slot)) {
      type = XSDDatatype.XSDdouble;
    } else if (types.containsKey(slot)) {
      RDFDatatype hinted = TypeMapper.getInstance().getTypeByName(types.get(slot));
      type = hinted == null ? type : hinted;
    }
    return type.isValid(value) ? type : XSDDatatype.XSDstring;
  }

  private void assertPlainly(Mapping mapping) {
    boolean found = !Mapping.isAbsence(mapping.subject()) && !Mapping.isAbsence(mapping.object());
    boolean entities =
        mapping.value("subject_id").filter(Iris::isAbsolute).isPresent()
            && mapping.value("object_id").filter(Iris::isAbsolute).isPresent()
            && Iris.isAbsolute(mapping.predicate());
    if (found && entities && mapping.value("predicate_modifier").isEmpty()) {
      Node subject = NodeFactory.createURI(mapping.subject());
      Node object = NodeFactory.createURI(mapping.object());
      graph.add(subject, NodeFactory.createURI(mapping.predicate()), object);
      Optional.ofNullable(SKOS_OF.get(mapping.predicate()))
          .ifPresent(predicate -> graph.add(subject, predicate, object));
    }
  }

  /** The record's own identifier, else one made of what the row maps how, so that it lasts. */
  private String name(Mapping mapping) {
    Optional<String> id = mapping.value("record_id").filter(Iris::isAbsolute);
    if (id.isPresent()) {
      return id.get();
    }
    String key =
        Iris.key(
            String.join(
                "\n",
                mapping.subject(),
                mapping.predicate(),
                mapping.value("predicate_modifier").orElse(""),
                mapping.object(),
                mapping.value("mapping_justification").orElse("")));
    int again = keys.merge(key, 1, Integer::sum);
    return node.getURI() + "/" + key + (again == 1 ? "" : "-" + again);
  }
}
