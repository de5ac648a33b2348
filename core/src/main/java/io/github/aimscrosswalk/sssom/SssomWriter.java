package io.github.aimscrosswalk.sssom;

import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.mapping.Slots;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Writes one mapping set in the canonical form. */
final class SssomWriter {
  /** Sorts behind every IRI. */
  private static final String UNDECLARED = "~";

  private final MappingSet set;
  private final Prefixes prefixes;
  private final Map<String, List<String>> ofSet;
  private final List<Map<String, List<String>>> rows = new ArrayList<>();

  SssomWriter(MappingSet set) {
    this.set = Objects.requireNonNull(set, "set");
    this.prefixes = new Prefixes(set.prefixes());
    this.ofSet = new LinkedHashMap<>(set.slots());
    for (Mapping mapping : set.mappings()) {
      rows.add(new LinkedHashMap<>(mapping.slots()));
    }
    Slots.PROPAGATED.forEach(this::condense);
  }

  /** Moves a value that all mappings share to the set. */
  private void condense(String slot) {
    if (rows.isEmpty() || !rows.get(0).containsKey(slot)) {
      return;
    }
    List<String> value = rows.get(0).get(slot);
    boolean same = rows.stream().allMatch(row -> value.equals(row.get(slot)));
    if (same && ofSet.getOrDefault(slot, value).equals(value)) {
      ofSet.put(slot, value);
      rows.forEach(row -> row.remove(slot));
    }
  }

  String text() {
    String table = table();
    StringBuilder yaml = new StringBuilder();
    List<String> known = new ArrayList<>(Slots.OF_SET);
    List<String> others = new ArrayList<>(new TreeSet<>(ofSet.keySet()));
    others.removeAll(Slots.OF_SET);
    others.sort(Comparator.comparing(this::property).thenComparing(Comparator.naturalOrder()));
    known.stream().filter(ofSet::containsKey).forEach(slot -> slot(slot, yaml));
    extensions(yaml);
    others.forEach(slot -> slot(slot, yaml));
    StringBuilder text = new StringBuilder();
    Map<String, String> used = prefixes.used();
    if (!used.isEmpty()) {
      text.append("#curie_map:\n");
      used.forEach(
          (name, iri) -> text.append("#  ").append(name).append(": ").append(iri).append('\n'));
    }
    return text.append(yaml).append(table).toString();
  }

  private void slot(String name, StringBuilder yaml) {
    List<String> values = written(name, ofSet.getOrDefault(name, List.of()));
    yaml.append('#').append(YamlScalar.write(name)).append(':');
    if (Slots.MULTIVALUED.contains(name) || values.size() > 1) {
      yaml.append('\n');
      values.forEach(v -> yaml.append("#  - ").append(YamlScalar.write(v)).append('\n'));
    } else {
      String value = values.get(0);
      String scalar = Slots.NUMBERS.contains(name) ? value : YamlScalar.write(value);
      yaml.append(' ').append(scalar).append('\n');
    }
  }

  private void extensions(StringBuilder yaml) {
    List<MappingSet.Extension> used = new ArrayList<>(set.extensions());
    used.removeIf(
        e -> !ofSet.containsKey(e.slot()) && rows.stream().noneMatch(r -> r.containsKey(e.slot())));
    used.sort(Comparator.comparing(e -> property(e.slot())));
    if (!used.isEmpty()) {
      yaml.append("#extension_definitions:\n");
    }
    for (MappingSet.Extension extension : used) {
      yaml.append("#  - slot_name: ").append(YamlScalar.write(extension.slot())).append('\n');
      extension
          .property()
          .ifPresent(p -> yaml.append("#    property: ").append(prefixes.contract(p)).append('\n'));
      extension
          .typeHint()
          .ifPresent(
              t -> yaml.append("#    type_hint: ").append(prefixes.contract(t)).append('\n'));
    }
  }

  private String property(String slot) {
    return set.extensions().stream()
        .filter(e -> e.slot().equals(slot))
        .flatMap(e -> e.property().stream())
        .findFirst()
        .orElse(UNDECLARED);
  }

  private String table() {
    Set<String> present = new TreeSet<>();
    rows.forEach(row -> present.addAll(row.keySet()));
    if (rows.isEmpty()) {
      present.addAll(Mapping.missing(Map.of()));
    }
    List<String> columns = new ArrayList<>(Slots.OF_MAPPING);
    columns.retainAll(present);
    List<String> others = new ArrayList<>(present);
    others.removeAll(columns);
    others.sort(Comparator.comparing(this::property).thenComparing(Comparator.naturalOrder()));
    columns.addAll(others);
    List<List<String>> cells = new ArrayList<>();
    for (Map<String, List<String>> row : rows) {
      cells.add(
          columns.stream().map(slot -> cell(slot, row.getOrDefault(slot, List.of()))).toList());
    }
    cells.sort(SssomWriter::compare);
    StringBuilder text = new StringBuilder(line(columns));
    cells.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells.stream().map(Cells::quote).toList()) + '\n';
  }

  /** Bars part values only where a slot can have several, so only there they are escaped. */
  private String cell(String slot, List<String> values) {
    List<String> written = written(slot, values);
    return written.size() == 1 && !Slots.MULTIVALUED.contains(slot)
        ? written.get(0)
        : Cells.join(written);
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private List<String> written(String slot, List<String> values) {
    if (Slots.ENTITIES.contains(slot)) {
      return values.stream().map(prefixes::contract).toList();
    }
    if (Slots.NUMBERS.contains(slot)) {
      return values.stream().map(SssomWriter::number).toList();
    }
    values.forEach(prefixes::keep);
    return values;
  }

  private static String number(String value) {
    BigDecimal rounded = new BigDecimal(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
