package io.github.aimscrosswalk.sssom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SssomTsvTest {
  static final String CANONICAL =
      """
      #curie_map:
      #  a: https://example.org/a/
      #  b: https://example.org/b/
      #  ext: https://example.org/ext/
      #sssom_version: "1.1"
      #mapping_set_id: https://example.org/sets/1
      #mapping_set_confidence: 0.8
      #creator_label:
      #  - "Somebody: a person"
      #license: https://creativecommons.org/licenses/by/4.0/
      #object_source: b:all
      #mapping_date: 2026-11-21
      #comment: "true"
      #extension_definitions:
      #  - slot_name: ext_count
      #    property: ext:count
      #    type_hint: xsd:integer
      #ext_undeclared: kept
      subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tmatch_string\tcomment\text_count
      a:1\tskos:exactMatch\tb:1\tsemapv:ManualMappingCuration\t0.95\tone|two \\| three\t\t3
      a:2\tskos:relatedMatch\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\t\t"says ""so""\"\t
      """;

  private static MappingSet read(String text) throws IOException {
    return SssomTsv.read("set.sssom.tsv", bytes(text));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String from, String to) {
    assertThat(CANONICAL).contains(from);
    return faults(CANONICAL.replace(from, to));
  }

  private static List<String> faults(String text) {
    InvalidDataException thrown =
        catchThrowableOfType(InvalidDataException.class, () -> read(text));
    return thrown.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void canonicalFile_readAndWritten_isTheSame() throws IOException {
    assertThat(SssomTsv.write(read(CANONICAL))).isEqualTo(CANONICAL);
  }

  @Test
  void entities_areAbsolute() throws IOException {
    Mapping first = read(CANONICAL).mappings().get(0);

    assertThat(first.subject()).isEqualTo("https://example.org/a/1");
    assertThat(first.predicate()).isEqualTo("http://www.w3.org/2004/02/skos/core#exactMatch");
    assertThat(first.object()).isEqualTo("https://example.org/b/1");
    assertThat(read(CANONICAL).mappings().get(1).object()).isEqualTo(Mapping.NO_TERM_FOUND);
  }

  @Test
  void slotOfSet_thatCountsForAll_standsOnEachMapping() throws IOException {
    MappingSet set = read(CANONICAL);

    assertThat(set.value("mapping_date")).isEmpty();
    assertThat(set.mappings())
        .allSatisfy(m -> assertThat(m.value("mapping_date")).contains("2026-11-21"))
        .allSatisfy(
            m -> assertThat(m.value("object_source")).contains("https://example.org/b/all"));
  }

  @Test
  void slotOfSet_thatOneRowHasItself_staysOnTheSet() throws IOException {
    String text =
        CANONICAL
            .replace("mapping_justification\t", "mapping_justification\tmapping_date\t")
            .replace(
                "b:1\tsemapv:ManualMappingCuration\t",
                "b:1\tsemapv:ManualMappingCuration\t2026-01-01\t")
            .replace(
                "sssom:NoTermFound\tsemapv:ManualMappingCuration\t",
                "sssom:NoTermFound\tsemapv:ManualMappingCuration\t\t");
    MappingSet set = read(text);

    assertThat(set.value("mapping_date")).contains("2026-11-21");
    assertThat(set.mappings().get(1).value("mapping_date")).isEmpty();
  }

  @Test
  void severalValues_areSplitAtBarsWithoutBackslash() throws IOException {
    assertThat(read(CANONICAL).mappings().get(0).slots())
        .containsEntry("match_string", List.of("one", "two | three"));
  }

  @Test
  void unknownSlots_areKept() throws IOException {
    MappingSet set = read(CANONICAL);

    assertThat(set.value("ext_undeclared")).contains("kept");
    assertThat(set.mappings().get(0).value("ext_count")).contains("3");
    assertThat(set.extensions())
        .containsExactly(
            new MappingSet.Extension(
                "ext_count",
                Optional.of("https://example.org/ext/count"),
                Optional.of("http://www.w3.org/2001/XMLSchema#integer")));
  }

  @Test
  void metadata_inAFileOfTheirOwn_areTheSame() throws IOException {
    int table = CANONICAL.indexOf("subject_id");
    String yaml = CANONICAL.substring(0, table).replace("#", "");
    MappingSet set =
        SssomTsv.read("set.tsv", bytes(CANONICAL.substring(table)), "set.yml", bytes(yaml));

    assertThat(SssomTsv.write(set)).isEqualTo(CANONICAL);
  }

  @Test
  void metadata_inAFileOfTheirOwn_faultsOfBothFilesAreToldAtOnce() {
    int table = CANONICAL.indexOf("subject_id");
    String yaml =
        CANONICAL.substring(0, table).replace("#", "").replace("2026-11-21", "2026-11-31");
    String rows = CANONICAL.substring(table).replace("mapping_justification", "justification");

    InvalidDataException refusal =
        catchThrowableOfType(
            InvalidDataException.class,
            () -> SssomTsv.read("set.tsv", bytes(rows), "set.yml", bytes(yaml)));

    assertThat(refusal.diagnostics())
        .extracting(Diagnostic::toString)
        .anyMatch(told -> told.startsWith("set.yml:12: INVALID_DATE"))
        .anyMatch(told -> told.startsWith("set.tsv:2: MISSING_FIELD: mapping_justification"));
  }

  @Test
  void otherFormsOfTheSame_becomeCanonical() throws IOException {
    String text =
        CANONICAL
            .replace("\n#", "\n# ")
            .replaceFirst("#", "# ")
            .replace(
                "creator_label:\n#   - \"Somebody: a person\"",
                "creator_label: 'Somebody: a person'")
            .replace("\tb:1\t", "\t\"b:1\"\t")
            .replace("\t0.95\t", "\t0.9499\t")
            .replace("\n", "\r\n");
    assertThat(SssomTsv.write(read(text))).isEqualTo(CANONICAL);
  }

  @Test
  void valueOverSeveralLines_isKept() throws IOException {
    String text = CANONICAL.replace("\"says \"\"so\"\"\"", "\"two\nlines\tand a tab\"");
    MappingSet set = read(text);

    assertThat(set.mappings().get(1).value("comment")).contains("two\nlines\tand a tab");
    assertThat(SssomTsv.write(set)).isEqualTo(text);
  }

  @Test
  void literalSubject_needsNoIdentifier() throws IOException {
    String text =
        """
        #mapping_set_id: https://example.org/sets/2
        #license: https://example.org/free
        #subject_type: rdfs literal
        subject_label\tpredicate_id\tobject_id\tmapping_justification
        a word\tskos:exactMatch\tskos:Concept\tsemapv:LexicalMatching
        """;
    assertThat(read(text).mappings().get(0).subject()).isEqualTo("a word");
    assertThat(SssomTsv.write(read(text))).isEqualTo(text);
  }

  @Test
  void undeclaredPrefix_isNamedWithItsLine() {
    assertThat(faults("a:2\t", "c:2\t"))
        .singleElement()
        .asString()
        .startsWith("set.sssom.tsv:21: INVALID_VALUE: subject_id 'c:2' without a declared prefix;");
  }

  @Test
  void builtInPrefix_withOtherMeaning_isRefused() {
    assertThat(faults("#  ext:", "#  skos: https://example.org/skos/\n#  ext:"))
        .containsExactly(
            "set.sssom.tsv:4: INVALID_VALUE: prefix 'skos' with another meaning than the built-in"
                + " one; write http://www.w3.org/2004/02/skos/core#");
  }

  @Test
  void rowOfOtherWidth_isNamed() {
    assertThat(faults("\t\t3\n", "\t\t3\tmore\n"))
        .containsExactly(
            "set.sssom.tsv:20: WRONG_COLUMNS: row of 9 values; give 8 values, separated by tabs");
  }

  @Test
  void rowThatEndsShort_namesTheFirstColumnWithoutValue() {
    assertThat(faults("\t\t3\n", "\n"))
        .containsExactly(
            "set.sssom.tsv:20: WRONG_COLUMNS: row of 6 values, which ends before column 'comment';"
                + " give 8 values, separated by tabs");
  }

  @Test
  void columnGivenTwice_isNamed() {
    assertThat(faults("\tcomment\t", "\tconfidence\t"))
        .containsExactly(
            "set.sssom.tsv:19: WRONG_COLUMNS: column 'confidence' empty or twice; give each column a"
                + " name of its own");
  }

  @Test
  void missingSlots_areAllNamed() {
    assertThat(faults("a:1\tskos:exactMatch", "\t"))
        .containsExactly(
            "set.sssom.tsv:20: MISSING_FIELD: predicate_id is empty; fill it in",
            "set.sssom.tsv:20: MISSING_FIELD: subject_id is empty; fill it in");
  }

  @Test
  void wrongNumberAndDate_areBothNamed() {
    assertThat(faults(CANONICAL.replace("0.95", "1.5").replace("2026-11-21", "2026-02-30")))
        .containsExactly(
            "set.sssom.tsv:12: INVALID_DATE: mapping_date '2026-02-30' is no day of the calendar;"
                + " write year-month-day, such as 2026-11-21",
            "set.sssom.tsv:20: INVALID_VALUE: confidence '1.5'; write a number from 0 to 1");
  }

  @Test
  void openQuotation_isNamedWhereItBegins() {
    assertThat(faults("\"\"so\"\"\"", "so"))
        .containsExactly("set.sssom.tsv:21: MALFORMED: quotation mark without its other; close it");
  }

  @Test
  void metadataThatAreNotYaml_areNamedWithTheirLine() {
    assertThat(faults("#license: ", "#license: ["))
        .singleElement()
        .asString()
        .contains("MALFORMED: metadata that are not YAML");
  }

  @Test
  void slotGivenTwice_isNamed() {
    assertThat(faults("#license:", "#mapping_set_id: https://example.org/sets/9\n#license:"))
        .containsExactly(
            "set.sssom.tsv:10: DUPLICATE: slot 'mapping_set_id' given twice; give it once");
  }

  @Test
  void severalValuesOfASingleSlot_areRefused() {
    assertThat(faults("#mapping_date: 2026-11-21", "#mapping_date: [2026-11-21, 2026-11-22]"))
        .containsExactly(
            "set.sssom.tsv:12: INVALID_VALUE: mapping_date with several values; give one");
  }

  @Test
  void entityWithoutPrefix_isNotWritten() {
    Mapping mapping =
        new Mapping(
            Map.of(
                "subject_id", List.of("https://example.org/x"),
                "predicate_id", List.of("http://www.w3.org/2004/02/skos/core#exactMatch"),
                "object_id", List.of("https://example.org/y"),
                "mapping_justification", List.of("https://w3id.org/semapv/vocab/LexicalMatching")));
    MappingSet set = new MappingSet(Map.of(), Map.of(), List.of(), List.of(mapping));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SssomTsv.write(set))
        .withMessage("expected an IRI with a known prefix, found 'https://example.org/x'");
  }

  @Test
  void metadata_nestedDeeply_areRefusedWithTheirLine() {
    String deep = "[".repeat(3_000) + "]".repeat(3_000);

    assertThat(faults("#comment: \"true\"", "#comment: " + deep))
        .containsExactly(
            "set.sssom.tsv:13: MALFORMED: metadata nested deeper than 20; write each slot as name:"
                + " value, or as a list");
  }

  @Test
  void setWithoutMappings_writtenAndRead_isTheSame() throws IOException {
    String text =
        """
        #mapping_set_id: https://example.org/sets/3
        #mapping_date: 2026-11-21
        subject_id\tpredicate_id\tobject_id\tmapping_justification
        """;
    MappingSet empty =
        new MappingSet(
            Map.of(),
            Map.of(
                "mapping_set_id", List.of("https://example.org/sets/3"),
                "mapping_date", List.of("2026-11-21")),
            List.of(),
            List.of());

    assertThat(SssomTsv.write(empty)).isEqualTo(text);
    assertThat(read(text)).isEqualTo(empty);
  }

  @Test
  void extensionDefinitions_thatAreNoList_areRefused() {
    String scalar = CANONICAL.replaceAll("(?s)#  - slot_name.*xsd:integer\n", "");

    assertThat(faults(scalar.replace("definitions:", "definitions: ext_count")))
        .containsExactly(
            "set.sssom.tsv:14: INVALID_VALUE: extension_definitions that are no list of groups;"
                + " write each as - slot_name: name, with property and type_hint below");
    assertThat(faults("#    property: ext:count", "#  - ext_other\n#  - slot_name: ext_more"))
        .containsExactly(
            "set.sssom.tsv:16: INVALID_VALUE: extension_definitions that are no list of groups;"
                + " write each as - slot_name: name, with property and type_hint below");
  }

  @Test
  void extensionDefinitions_withoutContent_areNone() throws IOException {
    String none = CANONICAL.replaceAll("(?s)#  - slot_name.*xsd:integer\n", "");

    assertThat(read(none).extensions()).isEmpty();
  }

  @Test
  void fieldOfExtensionDefinition_unknownOrTwice_isNamed() {
    assertThat(faults("#    property: ext:count", "#    proprety: ext:count"))
        .containsExactly(
            "set.sssom.tsv:16: UNKNOWN_FIELD: unknown field 'proprety' of an extension definition;"
                + " did you mean 'property'?");
    assertThat(faults("#    property:", "#    property: ext:other\n#    property:"))
        .containsExactly("set.sssom.tsv:17: DUPLICATE: field 'property' given twice; give it once");
  }

  @Test
  void versionOfLater_isToldAlone() {
    assertThat(faults(CANONICAL.replace("\"1.1\"", "\"2.0\"").replace("0.95", "1.5")))
        .containsExactly(
            "set.sssom.tsv:5: WRONG_VERSION: sssom_version '2.0'; this release reads '1.0' and"
                + " '1.1'");
  }

  @Test
  void declaredPrefix_thatBeginsOnlyATextValue_isKept() throws IOException {
    String text =
        CANONICAL
            .replace("#  ext:", "#  example: https://example.org/kept/\n#  ext:")
            .replace("#comment:", "#similarity_measure: example:measure\n#comment:");

    assertThat(SssomTsv.write(read(text))).isEqualTo(text);
  }

  @Test
  void namesOfSlots_ofAnyKind_areReadBack() throws IOException {
    String text =
        CANONICAL
            .replace("#ext_undeclared", "#\"--- x: y\\u007f\"")
            .replace("#  - slot_name: ext_count", "#  - slot_name: \"ext\\t: count\"")
            .replace("\text_count\n", "\t\"ext\t: count\"\n");
    MappingSet set = read(text);

    assertThat(set.value("--- x: y\u007f")).contains("kept");
    assertThat(set.mappings().get(0).value("ext\t: count")).contains("3");
    assertThat(SssomTsv.write(set)).isEqualTo(text);
  }
}
