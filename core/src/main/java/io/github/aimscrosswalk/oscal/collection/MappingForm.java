package io.github.aimscrosswalk.oscal.collection;

import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.mapping.Relationship;
import io.github.aimscrosswalk.mapping.Slots;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What stands where when mapping sets and mapping collections are turned into each other.
 *
 * <p>OSCAL demands things that a set may not have: a UUID, a method. The writer makes them up, and
 * says so in the property {@value #ABSENT}, so that the reader does not take them for more. What a
 * set has and OSCAL has no field for stands in a property with the name of its slot.
 */
final class MappingForm {
  /** The version of the model that is written. */
  static final String OSCAL_VERSION = "1.2.2";

  static final String METHOD = "ext_oscal_method";
  static final String STATUS = "ext_oscal_status";
  static final String RATIONALE = "ext_rationale";
  static final String UUID = "ext_oscal_uuid";
  static final String MODIFIED = "ext_oscal_last_modified";
  static final String METADATA = "ext_oscal_metadata";
  static final String PROVENANCE = "ext_oscal_provenance";
  static final String BACK_MATTER = "ext_oscal_back_matter";
  static final String MAPPING_UUID = "ext_oscal_mapping_uuid";
  static final String MAPPING = "ext_oscal_mapping";
  static final String SOURCE_RESOURCE = "ext_oscal_source_resource";
  static final String TARGET_RESOURCE = "ext_oscal_target_resource";
  static final String MAP_UUID = "ext_oscal_map_uuid";
  static final String MAP = "ext_oscal_map";
  static final String SOURCE = "ext_oscal_source";
  static final String TARGET = "ext_oscal_target";
  static final String RELATIONSHIP = "ext_oscal_relationship";
  static final String COVERAGE = "ext_oscal_coverage";
  static final String COVERAGE_METHOD = "ext_oscal_coverage_method";
  static final String CATEGORY = "ext_oscal_confidence_category";

  static final String TITLE = "mapping_set_title";
  static final String VERSION = "mapping_set_version";
  static final String DESCRIPTION = "mapping_set_description";
  static final String JUSTIFICATION = "mapping_justification";

  static final String ABSENT = "form-absent";
  static final String SET = "form-set";
  static final String PREFIX = "form-prefix";
  static final String EXTENSION = "form-extension";
  static final String SLOT = "form-slot";
  static final String LITERAL = "form-literal";
  static final String PREFIXES = "prefixes";
  static final String EXTENSIONS = "extensions";

  static final Set<String> METHODS = Set.of("human", "automation", "hybrid");
  static final Set<String> RATIONALES = Set.of("syntactic", "semantic", "functional");
  static final Set<String> STATUSES =
      Set.of("complete", "not-complete", "draft", "deprecated", "superseded");

  /** The slots that come of OSCAL, in the order in which they are declared. */
  private static final List<String> OF_OSCAL =
      List.of(
          UUID,
          MODIFIED,
          METADATA,
          METHOD,
          RATIONALE,
          STATUS,
          PROVENANCE,
          BACK_MATTER,
          MAPPING_UUID,
          MAPPING,
          SOURCE_RESOURCE,
          TARGET_RESOURCE,
          MAP_UUID,
          MAP,
          SOURCE,
          TARGET,
          RELATIONSHIP,
          COVERAGE,
          COVERAGE_METHOD,
          CATEGORY);

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String SEMAPV = "https://w3id.org/semapv/vocab/";
  private static final String EQUIVALENT = "equivalent-to";

  /** What is said of wholes of which only the parts can be named. */
  static final String RELATED = SKOS + "relatedMatch";

  static final String MANUAL = SEMAPV + "ManualMappingCuration";

  private static final Map<Relationship, String> TYPES =
      Map.of(
          Relationship.EQUAL, "equal-to",
          Relationship.SUBSET_OF, "subset-of",
          Relationship.SUPERSET_OF, "superset-of",
          Relationship.INTERSECTS_WITH, "intersects-with",
          Relationship.NO_RELATIONSHIP, "no-relationship");

  private static final String URN = "urn:uuid:";
  private static final String RELATIVE = OscalIds.BASE + "relative/";
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:\\S+");

  private MappingForm() {}

  /**
   * A relationship of a map.
   *
   * @param ns whose word it is
   * @param type the word
   */
  record Relation(String ns, String type) {
    @Override
    public String toString() {
      return ns.equals(OscalInput.OSCAL) ? type : ns + " " + type;
    }

    /** Tells whether the predicate that this is says it all. */
    boolean isPredicate() {
      return predicate(this).filter(p -> relation(p).equals(this)).isPresent();
    }

    boolean isWritable() {
      return OscalIds.isToken(type)
          && ABSOLUTE.matcher(ns).matches()
          && (!ns.equals(OscalInput.OSCAL) || predicate(this).isPresent());
    }

    static Relation parse(String text) {
      int blank = text.lastIndexOf(' ');
      return blank < 0
          ? new Relation(OscalInput.OSCAL, text)
          : new Relation(text.substring(0, blank), text.substring(blank + 1));
    }
  }

  /** Returns the relationship that a predicate is. */
  static Relation relation(String predicate) {
    for (Map.Entry<Relationship, String> entry : TYPES.entrySet()) {
      if (entry.getKey().iri().equals(predicate)) {
        return new Relation(OscalInput.OSCAL, entry.getValue());
      }
    }
    if (predicate.equals(SKOS + "exactMatch")) {
      return new Relation(OscalInput.OSCAL, EQUIVALENT);
    }
    int cut = cut(predicate);
    String type = predicate.substring(cut);
    boolean fits = cut > 0 && OscalIds.isToken(type) && ABSOLUTE.matcher(predicate).matches();
    return fits
        ? new Relation(predicate.substring(0, cut), type)
        : new Relation(OscalIds.NS, "other");
  }

  /** Returns the predicate that a relationship is; empty if OSCAL has no such word. */
  static Optional<String> predicate(Relation relation) {
    if (!relation.ns().equals(OscalInput.OSCAL)) {
      boolean open = !relation.ns().endsWith("#") && !relation.ns().endsWith("/");
      return Optional.of(relation.ns() + (open ? "#" : "") + relation.type());
    }
    if (relation.type().equals(EQUIVALENT)) {
      return Optional.of(SKOS + "exactMatch");
    }
    return TYPES.entrySet().stream()
        .filter(e -> e.getValue().equals(relation.type()))
        .map(e -> e.getKey().iri())
        .findFirst();
  }

  /** Tells whether a text is a number from 0 to 1, as JSON writes numbers. */
  static boolean isShare(String text) {
    return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
        && Double.parseDouble(text) >= 0
        && Double.parseDouble(text) <= 1;
  }

  /** Returns the relationships that OSCAL names. */
  static Set<String> types() {
    Set<String> types = new TreeSet<>(TYPES.values());
    types.add(EQUIVALENT);
    return types;
  }

  /** Returns the justification of mappings that name none, by the method of the collection. */
  static String implied(String method) {
    return method.equals("human") ? MANUAL : SEMAPV + "UnspecifiedMatching";
  }

  /**
   * Returns the address of a resource as an entity of SSSOM, which has to be absolute: a resource
   * of the back matter by its UUID, a relative address below one of ours.
   */
  static String absolute(String href) {
    if (href.startsWith("#") && OscalInput.isUuid(href.substring(1))) {
      return URN + href.substring(1);
    }
    return ABSOLUTE.matcher(href).matches() ? href : RELATIVE + href;
  }

  /** Undoes {@link #absolute}. */
  static String relative(String iri) {
    if (iri.startsWith(URN) && OscalInput.isUuid(iri.substring(URN.length()))) {
      return "#" + iri.substring(URN.length());
    }
    String rest = iri.startsWith(RELATIVE) ? iri.substring(RELATIVE.length()) : iri;
    return absolute(rest).equals(iri) ? rest : iri;
  }

  /** Returns the entity that an id of a resource stands for. */
  static String entity(String idRef, String href) {
    return OscalIds.iriOf(idRef, href)
        .orElseGet(() -> idRef.indexOf(':') >= 0 ? idRef : href + "#" + idRef);
  }

  /** Returns the id of an entity in a resource, so that {@link #entity} gives the entity again. */
  static String idRef(String entity, String href) {
    Optional<String> token = OscalIds.tokenOf(entity, href);
    if (token.isPresent() && entity(token.get(), href).equals(entity)) {
      return token.get();
    }
    if (entity.startsWith(href + "#")) {
      String rest = entity.substring(href.length() + 1);
      if (!rest.isEmpty() && entity(rest, href).equals(entity)) {
        return rest;
      }
    }
    return entity;
  }

  /** Returns where the namespace of an IRI ends; 0 if it has none. */
  private static int cut(String iri) {
    return Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
  }

  /** Returns prefixes with which every entity can be written, numbered as they are met. */
  static Map<String, String> prefixes(Collection<Mapping> rows) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("aims", OscalIds.NS);
    for (Mapping row : rows) {
      for (String slot : Slots.OF_MAPPING) {
        if (!Slots.ENTITIES.contains(slot)) {
          continue;
        }
        for (String iri : row.slots().getOrDefault(slot, List.of())) {
          int cut = cut(iri);
          String namespace = cut == 0 ? iri : iri.substring(0, cut);
          if (!prefixes.containsValue(namespace)) {
            prefixes.put("ns" + prefixes.size(), namespace);
          }
        }
      }
    }
    return prefixes;
  }

  /** Returns the definitions of the slots that come of OSCAL and are used. */
  static List<MappingSet.Extension> extensions(
      Map<String, List<String>> slots, Collection<Mapping> rows) {
    List<MappingSet.Extension> extensions = new ArrayList<>();
    for (String slot : OF_OSCAL) {
      if (slots.containsKey(slot) || rows.stream().anyMatch(r -> r.slots().containsKey(slot))) {
        String property = OscalIds.NS + slot.substring("ext_".length());
        extensions.add(new MappingSet.Extension(slot, Optional.of(property), Optional.empty()));
      }
    }
    return extensions;
  }
}
