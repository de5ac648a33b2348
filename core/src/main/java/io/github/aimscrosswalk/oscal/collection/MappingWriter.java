package io.github.aimscrosswalk.oscal.collection;

import static io.github.aimscrosswalk.oscal.collection.MappingForm.ABSENT;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.BACK_MATTER;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.DESCRIPTION;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.EXTENSIONS;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.MAPPING;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.MAPPING_UUID;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.METADATA;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.METHOD;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.MODIFIED;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.PREFIXES;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.PROVENANCE;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.RATIONALE;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.SOURCE_RESOURCE;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.STATUS;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.TARGET_RESOURCE;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.TITLE;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.UUID;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.VERSION;

import io.github.aimscrosswalk.json.JsonTree;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.oscal.document.NameUuid;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Writes mapping sets as one collection. */
public final class MappingWriter {
  private static final Predicate<String> LINE = v -> OscalOutput.line(v).equals(v);
  private static final Predicate<String> ANY = v -> !v.isBlank();

  private final List<MappingSet> sets;
  private final OscalOutput out;

  /** What all sets have in common, and so stands on the collection. */
  private final Map<String, String> shared = new LinkedHashMap<>();

  /** What is made up for the collection. */
  private final Set<String> absent = new TreeSet<>();

  private final String method;
  private final Map<List<String>, Integer> times = new HashMap<>();

  /**
   * Makes a writer of sets.
   *
   * @param sets the sets, each with a mapping at least
   * @param out where to
   */
  public MappingWriter(List<MappingSet> sets, OscalOutput out) {
    this.sets = List.copyOf(sets);
    this.out = out;
    share(UUID, OscalInput::isUuid);
    share(TITLE, LINE);
    share(VERSION, LINE);
    share(DESCRIPTION, ANY);
    share(METHOD, MappingForm.METHODS::contains);
    share(RATIONALE, MappingForm.RATIONALES::contains);
    share(STATUS, MappingForm.STATUSES::contains);
    if (sets.stream().allMatch(set -> set.slots().containsKey(MODIFIED))) {
      shared.put(MODIFIED, "");
    } else {
      absent.add(MODIFIED);
    }
    for (String json : List.of(METADATA, PROVENANCE, BACK_MATTER)) {
      share(json, ANY);
      absent.remove(json);
    }
    this.method = shared.getOrDefault(METHOD, method());
  }

  private void share(String slot, Predicate<String> fits) {
    List<String> first = sets.get(0).slots().getOrDefault(slot, List.of());
    boolean same =
        first.size() == 1
            && fits.test(first.get(0))
            && sets.stream().allMatch(s -> first.equals(s.slots().get(slot)));
    if (same) {
      shared.put(slot, first.get(0));
    } else {
      absent.add(slot);
    }
  }

  /** Returns by what means the mappings were made, as far as their justifications tell. */
  private String method() {
    boolean human = false;
    boolean other = false;
    for (MappingSet set : sets) {
      for (Mapping row : set.mappings()) {
        boolean manual = row.value(MappingForm.JUSTIFICATION).orElse("").equals(MappingForm.MANUAL);
        human |= manual;
        other |= !manual;
      }
    }
    return human && other ? "hybrid" : human ? "human" : "automation";
  }

  /**
   * Writes the fields of the collection.
   *
   * @param lastModified when it is said to be made
   * @throws IllegalArgumentException if what an extension slot holds does not fit
   */
  public void write(Instant lastModified) {
    out.text("uuid", shared.getOrDefault(UUID, uuid()));
    out.beginMetadata(
        shared.getOrDefault(TITLE, "Mappings"),
        lastModified,
        shared.getOrDefault(VERSION, "-"),
        MappingForm.OSCAL_VERSION);
    out.trees(leftovers(METADATA));
    out.end();
    out.begin("provenance");
    out.text("method", method);
    out.text("matching-rationale", shared.getOrDefault(RATIONALE, "semantic"));
    out.text("status", shared.getOrDefault(STATUS, "draft"));
    out.text(
        "mapping-description",
        shared.getOrDefault(DESCRIPTION, "Mappings, one part for each pair of resources."));
    out.trees(leftovers(PROVENANCE));
    out.end();
    mappings();
    Map<String, JsonTree> backMatter = leftovers(BACK_MATTER);
    if (!backMatter.isEmpty()) {
      out.begin("back-matter");
      out.trees(backMatter);
      out.end();
    }
  }

  private String uuid() {
    StringBuilder content = new StringBuilder();
    for (MappingSet set : sets) {
      content.append(set.slots()).append(set.mappings());
    }
    return NameUuid.of("mapping-collection", content.toString());
  }

  private Map<String, JsonTree> leftovers(String slot) {
    return Leftovers.parse(slot, shared.getOrDefault(slot, "{}"));
  }

  /** One mapping may stand for itself in OSCAL, several are a list. */
  private void mappings() {
    List<Runnable> parts = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      MappingSet set = sets.get(i);
      List<List<Mapping>> groups = List.copyOf(groups(set).values());
      for (int g = 0; g < groups.size(); g++) {
        List<Mapping> rows = groups.get(g);
        boolean first = g == 0;
        Optional<String> name =
            groups.size() == 1 ? Optional.empty() : Optional.of(Integer.toString(i + 1));
        parts.add(() -> mapping(set, rows, name, first));
      }
    }
    if (parts.size() == 1) {
      out.begin("mappings");
      parts.get(0).run();
      out.end();
    } else {
      out.objects("mappings", parts, Runnable::run);
    }
  }

  /** Returns the rows of a set by the resources that they map, in the order of the set. */
  private static Map<List<String>, List<Mapping>> groups(MappingSet set) {
    Map<List<String>, List<Mapping>> groups = new LinkedHashMap<>();
    for (Mapping row : set.mappings()) {
      List<String> key =
          List.of(
              MapWriter.href(row, "subject"),
              String.valueOf(MapWriter.hasSource(row, "subject")),
              MapWriter.href(row, "object"),
              String.valueOf(MapWriter.hasSource(row, "object")));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private void mapping(MappingSet set, List<Mapping> rows, Optional<String> name, boolean first) {
    Mapping any = rows.get(0);
    boolean whole = name.isEmpty();
    Set<String> missing = new TreeSet<>(absent);
    Optional<String> given = set.value(MAPPING_UUID).filter(u -> whole && OscalInput.isUuid(u));
    if (given.isEmpty()) {
      missing.add(MAPPING_UUID);
    }
    String from = MapWriter.href(any, "subject");
    String to = MapWriter.href(any, "object");
    String uuid = given.orElseGet(() -> newUuid(set, from, to));
    out.text("uuid", uuid);
    Map<String, JsonTree> own = leftovers(MAPPING, set, whole);
    List<JsonTree> props = Leftovers.items(own.remove("props"));
    out.trees(own);
    resource("source-resource", from, leftovers(SOURCE_RESOURCE, set, whole));
    resource("target-resource", to, leftovers(TARGET_RESOURCE, set, whole));
    missingSources(any, missing);
    String effective = Leftovers.text(own, "method").orElse(method);
    String rationale = Leftovers.text(own, "matching-rationale").orElse("");
    MapWriter maps = new MapWriter(out, uuid, from, to, MappingForm.implied(effective), rationale);
    if (maps.write(rows)) {
      missing.add(MappingForm.MAP_UUID);
    }
    out.beginProps(props);
    name.ifPresent(n -> out.prop(MappingForm.SET, n));
    if (first) {
      setProps(set, given.isPresent(), whole, missing);
    }
    out.prop(ABSENT, String.join(" ", missing));
    out.endProps();
  }

  private String newUuid(MappingSet set, String from, String to) {
    String id = set.value("mapping_set_id").orElse("");
    String version = set.value("mapping_set_version").orElse("");
    int time = times.merge(List.of(id, version, from, to), 1, Integer::sum);
    return NameUuid.of("mapping", id, version, from, to, Integer.toString(time));
  }

  private static void missingSources(Mapping row, Set<String> missing) {
    for (String side : List.of("subject", "object")) {
      if (!MapWriter.hasSource(row, side)) {
        missing.add(side + "_source");
      }
    }
  }

  private static Map<String, JsonTree> leftovers(String slot, MappingSet set, boolean whole) {
    return whole ? Leftovers.parse(slot, set.value(slot).orElse("{}")) : new LinkedHashMap<>();
  }

  private void resource(String name, String href, Map<String, JsonTree> rest) {
    out.begin(name);
    if (!rest.containsKey("type")) {
      out.text("type", "catalog");
    }
    out.text("href", MappingForm.relative(href));
    out.trees(rest);
    out.end();
  }

  /** Writes what the set has and no field carries. */
  private void setProps(MappingSet set, boolean hasUuid, boolean whole, Set<String> missing) {
    Set<String> carried = new TreeSet<>(shared.keySet());
    if (whole) {
      carried.addAll(List.of(MAPPING, SOURCE_RESOURCE, TARGET_RESOURCE));
    }
    if (hasUuid) {
      carried.add(MAPPING_UUID);
    }
    set.slots()
        .forEach(
            (slot, values) -> {
              if (!carried.contains(slot)) {
                SlotProps.write(slot, values, out);
              }
            });
    // In the order in which they will be read.
    List<Mapping> all = groups(set).values().stream().flatMap(List::stream).toList();
    if (!set.prefixes().equals(MappingForm.prefixes(all))) {
      missing.add(PREFIXES);
      set.prefixes().forEach((name, iri) -> out.exactProp(MappingForm.PREFIX, name + " " + iri));
    }
    if (!set.extensions().equals(MappingForm.extensions(set.slots(), all))) {
      missing.add(EXTENSIONS);
      for (MappingSet.Extension extension : set.extensions()) {
        out.exactProp(
            MappingForm.EXTENSION,
            extension.slot()
                + " "
                + extension.property().orElse("-")
                + " "
                + extension.typeHint().orElse("-"));
      }
    }
  }
}
