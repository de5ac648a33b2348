package io.github.aimscrosswalk.oscal.collection;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonTree;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the maps of one mapping as rows. */
final class MapReader {
  private static final Set<String> TYPES = Set.of("control", "statement");

  private final Problems problems;
  private final OscalInput input;
  private final OldShapes shapes;
  private final String from;
  private final String to;
  private final String implied;
  private final String rationale;

  MapReader(
      Problems problems,
      OscalInput input,
      OldShapes shapes,
      String from,
      String to,
      String implied,
      String rationale) {
    this.problems = problems;
    this.input = input;
    this.shapes = shapes;
    this.from = from;
    this.to = to;
    this.implied = implied;
    this.rationale = rationale;
  }

  /** Reads one map: a row for each source and target. */
  List<Mapping> read(JsonObject map, Set<String> absent) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    Optional<String> uuid = input.uuid(map);
    if (!absent.contains(MappingForm.MAP_UUID)) {
      uuid.ifPresent(u -> slots.put(MappingForm.MAP_UUID, List.of(u)));
    }
    List<Map<String, List<String>>> sources = sides(map, "sources", MapSide.SUBJECT, from, absent);
    List<Map<String, List<String>>> targets = sides(map, "targets", MapSide.OBJECT, to, absent);
    boolean several = sources.size() * targets.size() > 1;
    relationship(map, several, slots);
    slots.put(MappingForm.JUSTIFICATION, List.of(implied));
    rationale(map, slots);
    map.optionalText("remarks")
        .filter(r -> !r.isBlank())
        .ifPresent(r -> slots.put("comment", List.of(r)));
    map.any("confidence-score")
        .ifPresent(c -> shapes.confidence(c, "confidence", MappingForm.CATEGORY, slots));
    map.any("coverage")
        .ifPresent(
            c -> shapes.coverage(c, MappingForm.COVERAGE, MappingForm.COVERAGE_METHOD, slots));
    List<JsonTree> others = new ArrayList<>();
    List<OscalInput.Prop> ours = input.split(map, others);
    Map<String, JsonTree> rest = Leftovers.take(map, "qualifiers", "links");
    if (!others.isEmpty()) {
      rest.put("props", new JsonTree.Items(map.line("props"), others));
    }
    Leftovers.keep(rest, MappingForm.MAP, slots);
    slots.putAll(SlotProps.read(ours));
    map.end();
    return rows(sources, targets, slots, map.line());
  }

  private List<Mapping> rows(
      List<Map<String, List<String>>> sources,
      List<Map<String, List<String>>> targets,
      Map<String, List<String>> slots,
      int line) {
    List<Mapping> rows = new ArrayList<>();
    for (Map<String, List<String>> source : sources) {
      for (Map<String, List<String>> target : targets) {
        Map<String, List<String>> row = new LinkedHashMap<>(source);
        row.putAll(target);
        row.putAll(slots);
        List<String> missing = Mapping.missing(row);
        if (missing.isEmpty()) {
          rows.add(new Mapping(row));
        } else if (!slots.containsKey("predicate_id")) {
          continue;
        } else {
          problems.add(Code.MISSING_FIELD, line, "map without " + missing, "fill it in");
        }
      }
    }
    return rows;
  }

  private void rationale(JsonObject map, Map<String, List<String>> slots) {
    Optional<String> own = map.optionalText("matching-rationale");
    if (own.isPresent() && !MappingForm.RATIONALES.contains(own.get())) {
      unknown("matching-rationale", own.get(), MappingForm.RATIONALES, map);
    }
    own.or(() -> Optional.of(rationale).filter(r -> !r.isEmpty()))
        .ifPresent(r -> slots.put(MappingForm.RATIONALE, List.of(r)));
  }

  private void unknown(String field, String value, Set<String> known, JsonObject object) {
    problems.add(
        Code.INVALID_VALUE,
        object.line(field),
        field + " '" + value + "' is not known",
        "write one of " + String.join(", ", new TreeSet<>(known)));
  }

  private void relationship(JsonObject map, boolean several, Map<String, List<String>> slots) {
    String ns = map.optionalText("ns").orElse(OscalInput.OSCAL);
    Optional<String> type = map.text("relationship");
    if (type.isEmpty()) {
      return;
    }
    MappingForm.Relation relation = new MappingForm.Relation(ns, type.get());
    Optional<String> predicate = MappingForm.predicate(relation);
    if (predicate.isEmpty()) {
      unknown("relationship", type.get(), MappingForm.types(), map);
      return;
    }
    if (!relation.isWritable()) {
      problems.add(
          Code.INVALID_VALUE,
          map.line("relationship"),
          "relationship '" + relation + "'",
          "write a token, and ns as an absolute URI");
      return;
    }
    slots.put("predicate_id", List.of(several ? MappingForm.RELATED : predicate.get()));
    if (several || !relation.isPredicate()) {
      slots.put(MappingForm.RELATIONSHIP, List.of(relation.toString()));
    }
  }

  private List<Map<String, List<String>>> sides(
      JsonObject map, String field, MapSide.Side side, String href, Set<String> absent) {
    List<Map<String, List<String>>> sides = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (JsonObject item : map.objects(field)) {
      Map<String, List<String>> slots = new LinkedHashMap<>();
      Optional<String> type = item.text("type");
      Optional<String> id = item.text("id-ref");
      List<JsonTree> others = new ArrayList<>();
      List<OscalInput.Prop> ours = input.split(item, others);
      id.filter(i -> OscalInput.ours(ours, MappingForm.LITERAL).isEmpty())
          .ifPresent(i -> slots.put(side.id(), List.of(MappingForm.entity(i, href))));
      if (!absent.contains(side.source())) {
        slots.put(side.source(), List.of(href));
      }
      Leftovers.keep(rest(item, type, others), side.kept(), slots);
      slots.putAll(SlotProps.read(ours));
      item.end();
      Integer other = lines.putIfAbsent(type.orElse("") + " " + id.orElse(""), item.line());
      if (other == null) {
        sides.add(slots);
      } else {
        problems.add(
            Code.DUPLICATE,
            item.line(),
            "'" + id.orElse("") + "' is also in line " + other,
            "name it once");
      }
    }
    if (lines.isEmpty()) {
      problems.add(Code.MISSING_FIELD, map.line(field), "map without '" + field + "'", "name one");
    }
    return sides;
  }

  private Map<String, JsonTree> rest(
      JsonObject item, Optional<String> type, List<JsonTree> others) {
    Map<String, JsonTree> rest = Leftovers.take(item, "links", "remarks");
    if (type.isPresent() && !TYPES.contains(type.get())) {
      unknown("type", type.get(), TYPES, item);
    }
    type.filter(t -> !t.equals("control"))
        .ifPresent(t -> rest.put("type", new JsonTree.Text(item.line("type"), t)));
    if (!others.isEmpty()) {
      rest.put("props", new JsonTree.Items(item.line("props"), others));
    }
    return rest;
  }
}
