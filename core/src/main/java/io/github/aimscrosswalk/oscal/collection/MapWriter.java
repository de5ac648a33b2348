package io.github.aimscrosswalk.oscal.collection;

import static io.github.aimscrosswalk.oscal.collection.MappingForm.CATEGORY;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.COVERAGE;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.COVERAGE_METHOD;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.JUSTIFICATION;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.MAP;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.MAP_UUID;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.RATIONALE;
import static io.github.aimscrosswalk.oscal.collection.MappingForm.RELATIONSHIP;

import io.github.aimscrosswalk.json.JsonTree;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.oscal.document.NameUuid;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the maps of one mapping: rows that share a UUID of OSCAL are one map. */
final class MapWriter {
  private final OscalOutput out;
  private final String mapping;
  private final String from;
  private final String to;
  private final String implied;
  private final String rationale;
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * Makes a writer of the maps of one mapping.
   *
   * @param out where to
   * @param mapping its UUID
   * @param from the address of its source
   * @param to the address of its target
   * @param implied the justification of maps that name none
   * @param rationale the rationale of maps that name none; empty if that of the collection
   */
  MapWriter(
      OscalOutput out, String mapping, String from, String to, String implied, String rationale) {
    this.out = out;
    this.mapping = mapping;
    this.from = from;
    this.to = to;
    this.implied = implied;
    this.rationale = rationale;
  }

  static boolean hasSource(Mapping row, String side) {
    return single(row, side + "_source")
        .filter(s -> OscalOutput.line(s).equals(s))
        .filter(s -> MappingForm.absolute(MappingForm.relative(s)).equals(s))
        .isPresent();
  }

  /** Returns the address of what a side of a row is taken from, made up if the row names none. */
  static String href(Mapping row, String side) {
    if (hasSource(row, side)) {
      return row.value(side + "_source").orElseThrow();
    }
    String entity = OscalOutput.line(row.value(side + "_id").orElse("literals"));
    int cut = Math.max(entity.lastIndexOf('#'), entity.lastIndexOf('/'));
    return cut > 0 ? entity.substring(0, cut) : entity;
  }

  /** Writes the maps; tells whether UUIDs were made up. */
  boolean write(List<Mapping> rows) {
    boolean made = rows.stream().anyMatch(row -> uuidOf(row).isEmpty());
    List<List<Mapping>> maps = new ArrayList<>();
    Optional<String> last = Optional.empty();
    for (Mapping row : rows) {
      Optional<String> uuid = made ? Optional.empty() : uuidOf(row);
      if (uuid.isEmpty() || !uuid.equals(last)) {
        maps.add(new ArrayList<>());
      }
      maps.get(maps.size() - 1).add(row);
      last = uuid;
    }
    out.objects("maps", maps, map -> map(map, made));
    return made;
  }

  private static Optional<String> uuidOf(Mapping row) {
    return single(row, MAP_UUID).filter(OscalInput::isUuid);
  }

  private static Optional<String> single(Mapping row, String slot) {
    return row.slots().getOrDefault(slot, List.of()).size() == 1
        ? row.value(slot)
        : Optional.empty();
  }

  private void map(List<Mapping> rows, boolean made) {
    Mapping row = rows.get(0);
    Set<String> carried = new TreeSet<>(List.of(MAP, "predicate_id"));
    if (!made) {
      carried.add(MAP_UUID);
    }
    out.text("uuid", made ? newUuid(row) : uuidOf(row).orElseThrow());
    List<MapSide> sources = sides(rows, MapSide.SUBJECT);
    List<MapSide> targets = sides(rows, MapSide.OBJECT);
    checkProduct(rows, sources, targets);
    relationship(row, rows.size() > 1, carried);
    out.objects("sources", sources, side -> side.write(from, out));
    out.objects("targets", targets, side -> side.write(to, out));
    values(row, carried);
    Map<String, JsonTree> rest = Leftovers.parse(MAP, row.value(MAP).orElse("{}"));
    JsonTree props = rest.remove("props");
    out.trees(rest);
    out.beginProps(Leftovers.items(props));
    MapSide.others(row)
        .forEach(
            (slot, values) -> {
              if (!carried.contains(slot)) {
                SlotProps.write(slot, values, out);
              }
            });
    out.endProps();
  }

  private String newUuid(Mapping row) {
    String name = row.subject() + " " + row.predicate() + " " + row.object();
    int time = times.merge(name, 1, Integer::sum);
    return NameUuid.of("map", mapping, name, Integer.toString(time));
  }

  private static List<MapSide> sides(List<Mapping> rows, MapSide.Side side) {
    Set<MapSide> sides = new LinkedHashSet<>();
    rows.forEach(row -> sides.add(MapSide.of(row, side)));
    return List.copyOf(sides);
  }

  /** Rows of one map have to be each of its sources with each of its targets. */
  private static void checkProduct(
      List<Mapping> rows, List<MapSide> sources, List<MapSide> targets) {
    boolean fits = rows.size() == sources.size() * targets.size();
    for (int i = 0; fits && rows.size() > 1 && i < rows.size(); i++) {
      Mapping row = rows.get(i);
      fits =
          MapSide.of(row, MapSide.SUBJECT).equals(sources.get(i / targets.size()))
              && MapSide.of(row, MapSide.OBJECT).equals(targets.get(i % targets.size()))
              && MapSide.others(row).equals(MapSide.others(rows.get(0)))
              && row.predicate().equals(MappingForm.RELATED)
              && single(row, RELATIONSHIP).isPresent();
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "expected rows with one "
              + MAP_UUID
              + " to be all pairs of one map, found '"
              + rows.get(0).value(MAP_UUID).orElse("")
              + "' on others");
    }
  }

  private void relationship(Mapping row, boolean several, Set<String> carried) {
    MappingForm.Relation relation = MappingForm.relation(row.predicate());
    Optional<MappingForm.Relation> kept =
        single(row, RELATIONSHIP)
            .map(MappingForm.Relation::parse)
            .filter(r -> several || !r.isPredicate());
    if (kept.isPresent() && kept.get().isWritable()) {
      relation = kept.get();
      carried.add(RELATIONSHIP);
    }
    if (!relation.ns().equals(OscalInput.OSCAL)) {
      out.text("ns", relation.ns());
    }
    out.text("relationship", relation.type());
    String read = several ? MappingForm.RELATED : MappingForm.predicate(relation).orElse("");
    if (!read.equals(row.predicate())) {
      carried.remove("predicate_id");
    }
  }

  private void values(Mapping row, Set<String> carried) {
    Optional<String> why = single(row, RATIONALE).filter(MappingForm.RATIONALES::contains);
    if (why.isPresent()) {
      carried.add(RATIONALE);
      if (!why.get().equals(rationale)) {
        out.text("matching-rationale", why.get());
      }
    }
    confidence(row, carried);
    coverage(row, carried);
    Optional<String> comment = single(row, "comment").filter(c -> !c.isBlank());
    if (comment.isPresent()) {
      carried.add("comment");
      out.text("remarks", comment.get());
    }
    if (single(row, JUSTIFICATION).filter(implied::equals).isPresent()) {
      carried.add(JUSTIFICATION);
    }
  }

  /** OSCAL has a number or a word; where a row has both, the word goes into a property. */
  private void confidence(Mapping row, Set<String> carried) {
    Optional<String> share = single(row, "confidence").filter(MappingForm::isShare);
    Optional<String> category = single(row, CATEGORY).filter(c -> OscalOutput.line(c).equals(c));
    if (share.isPresent() || category.isPresent()) {
      out.begin("confidence-score");
      if (share.isPresent()) {
        carried.add("confidence");
        out.number("percentage", share.get());
      } else {
        carried.add(CATEGORY);
        out.text("category", category.get());
      }
      out.end();
    }
  }

  private void coverage(Mapping row, Set<String> carried) {
    Optional<String> share = single(row, COVERAGE).filter(MappingForm::isShare);
    if (share.isPresent()) {
      carried.add(COVERAGE);
      out.begin("coverage");
      out.number("target-coverage", share.get());
      single(row, COVERAGE_METHOD)
          .filter(m -> OscalOutput.line(m).equals(m))
          .ifPresent(
              m -> {
                carried.add(COVERAGE_METHOD);
                out.text("generation-method", m);
              });
      out.end();
    }
  }
}
