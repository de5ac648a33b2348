package io.github.aimscrosswalk.examples.content;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the mappings that follow from the data: one SSSOM/TSV file for each ordered pair of
 * frameworks, and all of them as one CSV.
 */
public final class CrosswalkExport {
  private static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "object_id",
          "object_label",
          "ext_asked",
          "ext_held",
          "ext_transferable",
          "ext_practices",
          "ext_rationale",
          "ext_status",
          "mapping_justification",
          "comment");

  private CrosswalkExport() {}

  /**
   * Writes the files into the directory {@code crosswalk} of the system property {@code
   * example.out} and prints how many rows of which predicate each has.
   *
   * @param args the day whose wordings count, such as {@code 2026-11-21}
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(System.getProperty("example.out"), "crosswalk");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    write(Crosswalks.bundled(), LocalDate.parse(args[0]), directory, out);
  }

  static void write(Crosswalk crosswalk, LocalDate day, Path directory, PrintStream out)
      throws IOException {
    Files.createDirectories(directory);
    StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (Framework from : crosswalk.frameworks()) {
      for (Framework to : crosswalk.frameworks()) {
        if (!from.id().equals(to.id())) {
          MappingSet set = crosswalk.mappings(from.id(), to.id(), day);
          String name = from.id() + "--" + to.id() + ".sssom.tsv";
          Files.writeString(directory.resolve(name), SssomTsv.write(set));
          set.mappings().forEach(mapping -> row(mapping, csv));
          out.println(name + ": " + set.mappings().size() + " rows, " + predicates(set));
        }
      }
    }
    Files.writeString(directory.resolve("crosswalk.csv"), csv);
    out.println("written to " + directory);
  }

  private static Map<String, Integer> predicates(MappingSet set) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mapping mapping : set.mappings()) {
      String predicate = mapping.predicate();
      counts.merge(predicate.substring(predicate.indexOf('#') + 1), 1, Integer::sum);
    }
    return counts;
  }

  /** Appends a row as RFC 4180 has it. */
  private static void row(Mapping mapping, StringBuilder csv) {
    List<String> cells = new ArrayList<>();
    for (String column : COLUMNS) {
      cells.add('"' + mapping.value(column).orElse("").replace("\"", "\"\"") + '"');
    }
    csv.append(String.join(",", cells)).append("\r\n");
  }
}
