package io.github.aimscrosswalk.sssom;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.mapping.Slots;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one file, or a file and its metadata. */
final class SssomReader {
  /** A number of sensible length: no exponent that would fill the memory when written out. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,2})?");

  private static final Set<String> VERSIONS = Set.of("1.0", "1.1");

  /** What the metadata say of the set, without the rows. */
  private record Head(Map<String, List<String>> slots, List<MappingSet.Extension> extensions) {}

  private final Problems problems;
  private final Metadata metadata;
  private final Prefixes prefixes;

  private SssomReader(Problems problems, Metadata metadata) {
    this.problems = problems;
    this.metadata = metadata;
    this.prefixes = new Prefixes(metadata.prefixes);
  }

  static MappingSet read(String source, InputStream from) throws IOException {
    String text = TextInput.read(source, from).text();
    Problems problems = new Problems(source);
    StringBuilder yaml = new StringBuilder();
    int start = 0;
    while (start < text.length() && text.charAt(start) == '#') {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      yaml.append(text, start + 1, end);
      start = end;
    }
    int lines = (int) yaml.chars().filter(c -> c == '\n').count();
    Metadata block = new Metadata(yaml.toString().stripIndent(), problems);
    checkVersion(source, block);
    SssomReader reader = new SssomReader(problems, block);
    Set<String> columns = new HashSet<>();
    List<Map<String, List<String>>> rows = reader.rows(text.substring(start), lines, columns);
    Head head = reader.head();
    problems.throwIfAny();
    return reader.set(head, rows, columns);
  }

  static MappingSet read(
      String source, InputStream from, String metadataSource, InputStream metadata)
      throws IOException {
    String yaml = TextInput.read(metadataSource, metadata).text();
    String text = TextInput.read(source, from).text();
    Problems ofMetadata = new Problems(metadataSource);
    Problems ofRows = new Problems(source);
    Metadata block = new Metadata(yaml, ofMetadata);
    checkVersion(metadataSource, block);
    Set<String> columns = new HashSet<>();
    List<Map<String, List<String>>> rows = new SssomReader(ofRows, block).rows(text, 0, columns);
    SssomReader reader = new SssomReader(ofMetadata, block);
    Head head = reader.head();
    List<Diagnostic> all = new ArrayList<>(ofMetadata.list());
    all.addAll(ofRows.list());
    if (!all.isEmpty()) {
      throw new InvalidDataException(all);
    }
    return reader.set(head, rows, columns);
  }

  /** A version that is not read is told alone, as nobody knows what the rest means. */
  private static void checkVersion(String source, Metadata metadata) {
    Optional<Metadata.Entry> version = Optional.ofNullable(metadata.entries.get("sssom_version"));
    Optional<String> text = version.flatMap(Metadata.Entry::scalar);
    if (text.isPresent() && !VERSIONS.contains(text.get())) {
      Problems alone = new Problems(source);
      alone.add(
          Code.WRONG_VERSION,
          version.get().line(),
          "sssom_version '" + text.get() + "'",
          "this release reads '1.0' and '1.1'");
      alone.throwIfAny();
    }
  }

  private List<Map<String, List<String>>> rows(String text, int before, Set<String> columns) {
    List<Map<String, List<String>>> rows = new ArrayList<>();
    List<Cells.Row> lines = Cells.rows(text, before, problems);
    if (lines.isEmpty()) {
      problems.add(Code.WRONG_COLUMNS, before + 1, "file without column names", "write them");
      return rows;
    }
    Cells.Row head = lines.get(0);
    boolean readable = true;
    for (String column : head.cells()) {
      if (column.isBlank() || !columns.add(column)) {
        problems.add(
            Code.WRONG_COLUMNS,
            head.line(),
            "column '" + column + "' empty or twice",
            "give each column a name of its own");
        readable = false;
      }
    }
    for (Cells.Row line : lines.subList(1, readable ? lines.size() : 1)) {
      if (line.cells().size() == head.cells().size()) {
        rows.add(row(head.cells(), line));
      } else {
        width(head.cells(), line);
      }
    }
    return rows;
  }

  private void width(List<String> columns, Cells.Row line) {
    int width = line.cells().size();
    String end =
        width < columns.size() ? ", which ends before column '" + columns.get(width) + "'" : "";
    problems.add(
        Code.WRONG_COLUMNS,
        line.line(),
        "row of " + width + " values" + end,
        "give " + columns.size() + " values, separated by tabs");
  }

  private Map<String, List<String>> row(List<String> columns, Cells.Row line) {
    Map<String, List<String>> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String slot = columns.get(i);
      String cell = line.cells().get(i);
      if (!cell.isEmpty()) {
        List<String> values = Slots.MULTIVALUED.contains(slot) ? Cells.split(cell) : List.of(cell);
        row.put(slot, check(slot, values, line.line()));
      }
    }
    for (String slot : Mapping.missing(row)) {
      problems.add(Code.MISSING_FIELD, line.line(), slot + " is empty", "fill it in");
    }
    return row;
  }

  private List<String> check(String slot, List<String> values, int line) {
    List<String> checked = new ArrayList<>();
    for (String value : values) {
      if (Slots.ENTITIES.contains(slot)) {
        checked.add(entity(slot, value, line));
      } else {
        checked.add(value);
        if (Slots.NUMBERS.contains(slot)) {
          checkNumber(slot, value, line);
        } else if (Slots.DATES.contains(slot)) {
          checkDate(slot, value, line);
        }
      }
    }
    return checked;
  }

  private String entity(String slot, String value, int line) {
    Optional<String> iri = prefixes.expand(value);
    if (iri.isEmpty() && metadata.whole()) {
      int colon = Math.max(0, value.indexOf(':'));
      problems.add(
          Code.INVALID_VALUE,
          line,
          slot + " '" + value + "' without a declared prefix",
          Suggestion.nearest(value.substring(0, colon), prefixes.names())
              + "; declare it in curie_map");
    }
    return iri.orElse(value);
  }

  private void checkNumber(String slot, String value, int line) {
    if (!NUMBER.matcher(value).matches()
        || new BigDecimal(value).compareTo(BigDecimal.ZERO) < 0
        || new BigDecimal(value).compareTo(BigDecimal.ONE) > 0) {
      problems.add(
          Code.INVALID_VALUE, line, slot + " '" + value + "'", "write a number from 0 to 1");
    }
  }

  private void checkDate(String slot, String value, int line) {
    try {
      LocalDate.parse(value);
    } catch (DateTimeException e) {
      problems.add(
          Code.INVALID_DATE,
          line,
          slot + " '" + value + "' is no day of the calendar",
          "write year-month-day, such as 2026-11-21");
    }
  }

  private Head head() {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    List<MappingSet.Extension> extensions = new ArrayList<>();
    metadata.entries.forEach(
        (name, entry) -> {
          if (name.equals("extension_definitions")) {
            metadata.definitions(entry).forEach(group -> extensions.add(extension(group, entry)));
          } else {
            List<String> values = metadata.values(name, entry);
            if (values.size() > 1
                && Slots.OF_SET.contains(name)
                && !Slots.MULTIVALUED.contains(name)) {
              problems.add(
                  Code.INVALID_VALUE, entry.line(), name + " with several values", "give one");
            }
            if (!values.isEmpty()) {
              slots.put(name, check(name, values, entry.line()));
            }
          }
        });
    return new Head(slots, extensions);
  }

  /** Makes the set of rows and metadata in which nothing is wrong. */
  private MappingSet set(Head head, List<Map<String, List<String>>> rows, Set<String> columns) {
    Map<String, List<String>> slots = head.slots();
    List<Mapping> mappings = new ArrayList<>();
    for (Map<String, List<String>> row : rows) {
      Map<String, List<String>> whole = new LinkedHashMap<>(row);
      slots.forEach(
          (name, values) -> {
            if (Slots.PROPAGATED.contains(name) && !columns.contains(name)) {
              whole.put(name, values);
            }
          });
      mappings.add(new Mapping(whole));
    }
    if (!rows.isEmpty()) {
      slots.keySet().removeIf(n -> Slots.PROPAGATED.contains(n) && !columns.contains(n));
    }
    return new MappingSet(metadata.prefixes, slots, head.extensions(), mappings);
  }

  private MappingSet.Extension extension(Map<String, String> group, Metadata.Entry entry) {
    String name = group.getOrDefault("slot_name", "");
    if (name.isEmpty()) {
      problems.add(
          Code.MISSING_FIELD, entry.line(), "extension definition without slot_name", "name it");
    }
    return new MappingSet.Extension(
        name,
        Optional.ofNullable(group.get("property")).map(p -> entity("property", p, entry.line())),
        Optional.ofNullable(group.get("type_hint")).map(t -> entity("type_hint", t, entry.line())));
  }
}
