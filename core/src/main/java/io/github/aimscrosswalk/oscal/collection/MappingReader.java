package io.github.aimscrosswalk.oscal.collection;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonTree;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads one mapping collection, noting every problem with its line. */
public final class MappingReader {
  private static final Pattern VERSIONS = Pattern.compile("1\\.2\\.[0-2]");

  private final Problems problems;
  private final OscalInput input;
  private final Map<String, List<String>> ofCollection = new LinkedHashMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private OldShapes shapes;

  /** A set of which not all mappings may have been read. */
  private static final class Draft {
    private final Map<String, List<String>> slots = new LinkedHashMap<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final List<MappingSet.Extension> extensions = new ArrayList<>();
    private final Set<String> absent = new TreeSet<>();
    private final List<Mapping> rows = new ArrayList<>();

    MappingSet set() {
      return new MappingSet(
          absent.contains(MappingForm.PREFIXES) ? prefixes : MappingForm.prefixes(rows),
          slots,
          absent.contains(MappingForm.EXTENSIONS)
              ? extensions
              : MappingForm.extensions(slots, rows),
          rows);
    }
  }

  /**
   * Makes a reader of one document.
   *
   * @param source its name as it shall stand in messages
   */
  public MappingReader(String source) {
    this.problems = new Problems(source);
    this.input = new OscalInput(problems);
    this.shapes = new OldShapes(problems, false);
  }

  /**
   * Reads the document.
   *
   * @param text the text
   * @return the sets
   * @throws InvalidDataException with every problem
   */
  public List<MappingSet> read(TextInput text) {
    OscalInput.Model model =
        input.open(text, List.of("mapping-collection"), VERSIONS, "1.2.0 to 1.2.2");
    JsonObject body = model.body();
    input.uuid(body).ifPresent(uuid -> put(MappingForm.UUID, uuid));
    metadata(body.object("metadata"));
    String method = provenance(body.object("provenance"));
    for (JsonObject mapping : mappings(body)) {
      mapping(mapping, method);
    }
    body.optionalObject("back-matter").ifPresent(this::backMatter);
    body.end();
    problems.throwIfAny();
    for (Draft draft : drafts.values()) {
      ofCollection.forEach(
          (slot, values) -> {
            if (!draft.absent.contains(slot)) {
              draft.slots.putIfAbsent(slot, values);
            }
          });
    }
    return drafts.values().stream().map(Draft::set).toList();
  }

  private void put(String slot, String value) {
    ofCollection.put(slot, List.of(value));
  }

  private void metadata(JsonObject metadata) {
    metadata.optionalText("title").ifPresent(t -> put(MappingForm.TITLE, t));
    metadata.optionalText("version").ifPresent(v -> put(MappingForm.VERSION, v));
    metadata.optionalText("last-modified").ifPresent(m -> put(MappingForm.MODIFIED, m));
    boolean old =
        metadata.optionalText("oscal-version").filter(v -> !v.equals("1.2.2")).isPresent();
    shapes = new OldShapes(problems, old);
    // Unknown fields were told when the document was opened.
    Leftovers.keep(metadata.rest(), MappingForm.METADATA, ofCollection);
  }

  private void backMatter(JsonObject backMatter) {
    Leftovers.keep(Leftovers.take(backMatter, "resources"), MappingForm.BACK_MATTER, ofCollection);
    backMatter.end();
  }

  private String provenance(JsonObject provenance) {
    Optional<String> method = word(provenance, "method", MappingForm.METHODS);
    method.ifPresent(m -> put(MappingForm.METHOD, m));
    word(provenance, "matching-rationale", MappingForm.RATIONALES)
        .ifPresent(r -> put(MappingForm.RATIONALE, r));
    word(provenance, "status", MappingForm.STATUSES).ifPresent(s -> put(MappingForm.STATUS, s));
    provenance.text("mapping-description").ifPresent(d -> put(MappingForm.DESCRIPTION, d));
    Map<String, JsonTree> rest =
        Leftovers.take(
            provenance,
            "confidence-score",
            "coverage",
            "responsible-parties",
            "props",
            "links",
            "remarks");
    provenance.end();
    shapes.mend(rest);
    Leftovers.keep(rest, MappingForm.PROVENANCE, ofCollection);
    return method.orElse("human");
  }

  private Optional<String> word(JsonObject object, String field, Set<String> known) {
    return object.text(field).filter(value -> isKnown(value, field, known, object.line(field)));
  }

  private boolean isKnown(String value, String field, Set<String> known, int line) {
    if (!known.contains(value)) {
      problems.add(
          Code.INVALID_VALUE,
          line,
          field + " '" + value + "' is not known",
          "write one of " + String.join(", ", new TreeSet<>(known)));
    }
    return known.contains(value);
  }

  /** A mapping that stands alone need not be in a list. */
  private List<JsonObject> mappings(JsonObject body) {
    Optional<JsonTree> found = body.any("mappings");
    boolean alone = found.filter(JsonTree.Fields.class::isInstance).isPresent();
    List<JsonObject> mappings =
        alone
            ? found.map(tree -> new JsonObject(tree, problems)).stream().toList()
            : body.objects("mappings");
    if (found.isEmpty() || !alone && mappings.isEmpty()) {
      problems.add(
          Code.MISSING_FIELD, body.line("mappings"), "collection without 'mappings'", "add one");
    }
    return mappings;
  }

  private void mapping(JsonObject mapping, String methodOfAll) {
    Optional<String> uuid = input.uuid(mapping);
    Map<String, List<String>> slots = new LinkedHashMap<>();
    String from = resource(mapping, "source-resource", MappingForm.SOURCE_RESOURCE, slots);
    String to = resource(mapping, "target-resource", MappingForm.TARGET_RESOURCE, slots);
    List<JsonTree> others = new ArrayList<>();
    List<OscalInput.Prop> ours = input.split(mapping, others);
    Map<String, JsonTree> rest = leftovers(mapping, others);
    Leftovers.keep(rest, MappingForm.MAPPING, slots);
    uuid.ifPresent(u -> slots.put(MappingForm.MAPPING_UUID, List.of(u)));
    Draft draft = draft(ours);
    Set<String> absent = new TreeSet<>();
    OscalInput.ours(ours, MappingForm.ABSENT)
        .forEach(p -> absent.addAll(List.of(p.value().split(" "))));
    draft.absent.addAll(absent);
    slots.keySet().removeAll(absent);
    draft.slots.putAll(slots);
    forms(draft, ours);
    draft.slots.putAll(SlotProps.read(ours));
    String method = Leftovers.text(rest, "method").orElse(methodOfAll);
    String rationale = Leftovers.text(rest, "matching-rationale").orElse("");
    MapReader maps =
        new MapReader(problems, input, shapes, from, to, MappingForm.implied(method), rationale);
    List<JsonObject> found = mapping.objects("maps");
    if (found.isEmpty()) {
      problems.add(Code.MISSING_FIELD, mapping.line("maps"), "mapping without 'maps'", "add one");
    }
    found.forEach(map -> draft.rows.addAll(maps.read(map, absent)));
    mapping.end();
  }

  /** Returns the set that a mapping belongs to: the one it names, else one of its own. */
  private Draft draft(List<OscalInput.Prop> ours) {
    String name =
        OscalInput.ours(ours, MappingForm.SET).stream()
            .map(p -> "set " + p.value())
            .findFirst()
            .orElse("mapping " + drafts.size());
    return drafts.computeIfAbsent(name, n -> new Draft());
  }

  private Map<String, JsonTree> leftovers(JsonObject mapping, List<JsonTree> others) {
    Map<String, JsonTree> rest =
        Leftovers.take(mapping, "method", "matching-rationale", "status", "links", "remarks");
    rest.putAll(
        Leftovers.take(
            mapping,
            "mapping-description",
            "source-gap-summary",
            "target-gap-summary",
            "confidence-score",
            "coverage"));
    if (!others.isEmpty()) {
      rest.put("props", new JsonTree.Items(mapping.line("props"), others));
    }
    checked(mapping, rest, "method", MappingForm.METHODS);
    checked(mapping, rest, "matching-rationale", MappingForm.RATIONALES);
    checked(mapping, rest, "status", MappingForm.STATUSES);
    shapes.mend(rest);
    return rest;
  }

  private void checked(
      JsonObject object, Map<String, JsonTree> fields, String field, Set<String> known) {
    if (fields.containsKey(field)) {
      word(object, field, known);
    }
  }

  private String resource(
      JsonObject mapping, String field, String slot, Map<String, List<String>> slots) {
    JsonObject resource = mapping.object(field);
    String href = resource.text("href").map(MappingForm::absolute).orElse("?");
    Optional<String> type = resource.text("type");
    Map<String, JsonTree> rest = Leftovers.take(resource, "ns", "props", "links", "remarks");
    type.filter(t -> !t.equals("catalog"))
        .ifPresent(t -> rest.put("type", new JsonTree.Text(resource.line("type"), t)));
    resource.end();
    Leftovers.keep(rest, slot, slots);
    return href;
  }

  private void forms(Draft draft, List<OscalInput.Prop> ours) {
    for (OscalInput.Prop prop : OscalInput.ours(ours, MappingForm.PREFIX)) {
      int blank = prop.exact().indexOf(' ');
      if (blank < 0) {
        wrong(prop, "a name, a blank and an IRI");
      } else {
        draft.prefixes.put(prop.exact().substring(0, blank), prop.exact().substring(blank + 1));
      }
    }
    for (OscalInput.Prop prop : OscalInput.ours(ours, MappingForm.EXTENSION)) {
      String[] parts = prop.exact().split(" ", -1);
      if (parts.length != 3) {
        wrong(prop, "a slot, a property and a type, separated by blanks");
      } else {
        draft.extensions.add(
            new MappingSet.Extension(parts[0], stated(parts[1]), stated(parts[2])));
      }
    }
  }

  private static Optional<String> stated(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  private void wrong(OscalInput.Prop prop, String expected) {
    problems.add(
        Code.INVALID_VALUE,
        prop.line(),
        prop.name() + " '" + prop.exact() + "'",
        "write " + expected);
  }
}
