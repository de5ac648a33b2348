package io.github.aimscrosswalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.ontology.graph.SmallCrosswalk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user brings beside two small frameworks, one kind of file after the other:
 *
 * <pre>
 * law-2020        1.1, 1.2          as in SmallCrosswalk: practice audit, evidence audit-report
 * standard-2021   A, B, C
 * pier-2026       1 (group) > 1.1, 1.2      the user's, under https://pier.example/pier-2026
 * </pre>
 */
final class OwnFolderTest {
  private static final FrameworkId PIER = FrameworkId.of("pier-2026");
  private static final FrameworkId LAW = FrameworkId.of("law-2020");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Crosswalk SMALL = SmallCrosswalk.crosswalk();

  private static final String FRAMEWORK =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix ns: <https://w3id.org/aims-crosswalk/ns#> .
      @prefix pier: <https://pier.example/pier-2026/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      <https://pier.example/pier-2026>
          a ns:Framework ;
          dcterms:identifier "pier-2026" ;
          skos:prefLabel "Pier rules" ;
          dcterms:publisher "The pier" ;
          dcterms:issued 2026 . # a comment at the end of a statement

      pier:1.2 a ns:Provision ;
          ns:memberOf pier:1 ;
          ns:kind ns:requirement ;
          skos:prefLabel "Look after the planks" ;
          skos:editorialNote "Written after the storm."@en .
      pier:1 a ns:Group ; ns:memberOf <https://pier.example/pier-2026> ; skos:prefLabel "Planks" .
      pier:1.1 a ns:Provision ; ns:memberOf pier:1 ; ns:kind ns:requirement ; skos:prefLabel "Audit" . # end
      """;
  private static final String DECOMPOSITION =
      String.join(
          "\r\n",
          "provision\telement\tsubject\twording\tbasis\treading\tstatus\tannotators\tnote",
          "1.2\tplank.sound\tservice\t\t1.2\tliteral\tdraft\tme\t",
          "1.1\taudit.planned\tai\t\t1.1\tliteral\tdraft\tme\t",
          "1.1\taudit.done\tai\t\t1.1\tliteral\tdraft\tme\t",
          "");
  private static final String PRACTICES =
      "id\ttitle\tdescription\nplank\tPlanks\tKeeping planks sound.\n";
  private static final String ELEMENTS =
      "id\tstatement\tlevel\tkind\nplank.sound\tPlanks are sound.\torganisation\tproperty\n";
  private static final String MAPPINGS =
      """
      #curie_map:
      #  law: "https://w3id.org/aims-crosswalk/framework/law-2020/"
      #  ns: "https://w3id.org/aims-crosswalk/ns#"
      #  pier: "https://pier.example/pier-2026/"
      #mapping_set_id: "https://pier.example/mappings"
      #license: "https://creativecommons.org/publicdomain/zero/1.0/"
      subject_id\tpredicate_id\tobject_id\tmapping_justification
      law:1.1\tns:supersetOf\tpier:1.1\tsemapv:ManualMappingCuration
      """;

  @TempDir Path folder;

  private OwnFolderTest with(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  private OwnFolderTest withTables() throws IOException {
    return with("frameworks/pier.ttl", FRAMEWORK)
        .with("practices.tsv", PRACTICES)
        .with("elements.tsv", ELEMENTS)
        .with("decomposition/pier-2026.tsv", DECOMPOSITION);
  }

  private Crosswalk joined() throws IOException {
    return Ontology.join(SMALL, folder);
  }

  private List<String> told() {
    InvalidDataException e =
        catchThrowableOfType(InvalidDataException.class, () -> Ontology.join(SMALL, folder));
    assertThat(e).as("refused").isNotNull();
    return e.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static Coverage coverage(Crosswalk crosswalk, Assessment assessment, String locator) {
    return crosswalk.analyze(assessment, DAY).coverage(new RequirementId(PIER, locator));
  }

  @Test
  void framework_withTheLeast_hasDefaultsAndTheOrderOfTheFile() throws IOException {
    Framework pier = with("frameworks/pier.ttl", FRAMEWORK).joined().framework(PIER);
    assertThat(pier.requirements())
        .extracting(Requirement::notation)
        .containsExactly("1", "1.2", "1.1");
    assertThat(pier.edition().title()).isEqualTo("Pier rules");
    assertThat(pier.edition().link()).isEqualTo("https://pier.example/pier-2026");
    assertThat(pier.requirements().get(1).heading().note()).contains("Written after the storm.");
    assertThat(coverage(joined(), Assessment.builder("a").build(), "1.1"))
        .isInstanceOf(Coverage.Unknown.class);
  }

  @Test
  void mappingSet_inNamesOfTheUsersOwn_speaksForTheFramework() throws IOException {
    Crosswalk mapped =
        with("frameworks/pier.ttl", FRAMEWORK).with("mappings/a.sssom.tsv", MAPPINGS).joined();
    Assessment lawful = Assessment.builder("a").implemented(LAW, "1.1").build();
    assertThat(coverage(mapped, lawful, "1.1")).isInstanceOf(Coverage.Full.class);
    assertThat(coverage(mapped, lawful, "1.2")).isInstanceOf(Coverage.Unknown.class);
  }

  @Test
  void tables_inAnyOrder_andWithOtherLineEnds_areRead() throws IOException {
    Crosswalk apart = withTables().joined();
    Assessment lawful = Assessment.builder("a").implemented(LAW, "1.1").build();
    assertThat(coverage(apart, lawful, "1.1")).isInstanceOf(Coverage.Full.class);
    assertThat(coverage(apart, lawful, "1.2")).isInstanceOf(Coverage.None.class);
    assertThat(apart.corpus().hub().assignments().subList(5, 8))
        .extracting(a -> a.provision().locator() + " " + a.pair().element())
        .containsExactly("1.2 plank.sound", "1.1 audit.done", "1.1 audit.planned");
  }

  @Test
  void joined_writtenAsASnapshot_answersTheSame() throws IOException {
    Crosswalk apart = withTables().joined();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    apart.write(out);
    Crosswalk again = Crosswalk.read(new ByteArrayInputStream(out.toByteArray()));
    Assessment planks = Assessment.builder("a").implemented(PIER, "1.2").build();
    Analysis analysis = again.analyze(planks, DAY);
    assertThat(analysis.coverage(PIER)).isEqualTo(apart.analyze(planks, DAY).coverage(PIER));
  }

  @Test
  void joined_twiceAndInPieces_keepsWhatWasJoined() throws IOException {
    Crosswalk mapped =
        with("frameworks/pier.ttl", FRAMEWORK).with("mappings/a.sssom.tsv", MAPPINGS).joined();
    Files.delete(folder.resolve("mappings/a.sssom.tsv"));
    with(
        "frameworks/pier.ttl",
        FRAMEWORK.replace("pier-2026", "jetty-2026").replace("Pier rules", "Jetty rules"));
    Crosswalk both = Ontology.join(mapped, folder);
    Assessment lawful = Assessment.builder("a").implemented(LAW, "1.1").build();
    assertThat(both.frameworks()).hasSize(4);
    assertThat(coverage(both, lawful, "1.1")).isInstanceOf(Coverage.Full.class);
  }

  @Test
  void assessment_inNamesOfTheUsersOwn_isRead() throws IOException {
    String text =
        """
        @prefix ns: <https://w3id.org/aims-crosswalk/ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix : <https://pier.example/assessment/> .
        :a a ns:Assessment ; dcterms:identifier "a" ; ns:target :t ; ns:assurance ns:attested ; ns:states :s .
        :t a ns:Target ; skos:prefLabel "Pier" ; ns:targetKind ns:whole-organisation .
        :s a ns:Implemented ; ns:position 1 ; ns:provision <https://pier.example/pier-2026/1.2> .
        """;
    Crosswalk apart = withTables().joined();
    Assessment read =
        Ontology.assessment(
            "a.ttl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), apart);
    assertThat(coverage(apart, read, "1.2")).isInstanceOf(Coverage.Full.class);
  }

  @Test
  void everyFault_ofEveryFile_isToldAtOnce() throws IOException {
    withTables()
        .with("elments.tsv", ELEMENTS)
        .with("mappings/a.sssom.tsv", MAPPINGS.replace("pier:1.1", "pier:1.7"))
        .with(
            "decomposition/pier-2026.tsv",
            DECOMPOSITION.replace("1.2\tplank.sound", "1.2\tplank.sond"))
        .with("practices.tsv", PRACTICES + "audit\tAudit\tOurs already.\n");
    assertThat(told())
        .containsExactly(
            "decomposition/pier-2026.tsv:2: UNKNOWN_ELEMENT: no element 'plank.sond';"
                + " did you mean 'plank.sound'?",
            "elments.tsv: ORPHAN: file that is not read; did you mean 'elements.tsv'?",
            "mappings/a.sssom.tsv:8: UNKNOWN_PROVISION: no provision 'pier-2026:1.7';"
                + " did you mean '1.2', '1.1'?",
            "practices.tsv:3: DUPLICATE: 'audit' is an identifier of the release;"
                + " use what it names, or choose an identifier that begins with a name of yours");
  }

  @Test
  void brokenFramework_hidesNoFaultOfTheTables_andMakesNone() throws IOException {
    withTables()
        .with("frameworks/pier.ttl", FRAMEWORK.replace("ns:kind ns:requirement ;", ""))
        .with("elements.tsv", ELEMENTS.replace("sound.", "sound"));
    assertThat(told())
        .containsExactly(
            "elements.tsv:2: STYLE: statement that is no sentence;"
                + " begin upper case, end in a full stop",
            "frameworks/pier.ttl:13: SHAPE: provision 'pier:1.2' has no kind; add ns:kind with"
                + " ns:obligation (law), ns:requirement, ns:control, ns:outcome or ns:criterion",
            "frameworks/pier.ttl:19: SHAPE: provision 'pier:1.1' has no kind; add ns:kind with"
                + " ns:obligation (law), ns:requirement, ns:control, ns:outcome or ns:criterion");
  }

  @Test
  void framework_withAnIdentifierOfTheRelease_isRefused() throws IOException {
    with("frameworks/law.ttl", FRAMEWORK.replace("pier-2026", "law-2020"));
    assertThat(told())
        .containsExactly(
            "frameworks/law.ttl:6: DUPLICATE: framework 'law-2020' is there already;"
                + " choose an identifier that begins with a name of yours");
  }

  @Test
  void element_thatSaysWhatOneOfTheReleaseSays_isTold() throws IOException {
    withTables()
        .with("elements.tsv", ELEMENTS.replace("Planks are sound.", "The audit is audit.done."));
    assertThat(told())
        .containsExactly(
            "elements.tsv:2: DUPLICATE: statement of 'plank.sound' says the same as 'audit.done';"
                + " use one element");
  }

  @Test
  void implication_thatClosesARingWithThoseOfTheRelease_isTold() throws IOException {
    withTables().with("implies.tsv", "from\tto\treason\naudit.planned\taudit.done\tAlways.\n");
    assertThat(told())
        .containsExactly(
            "implies.tsv:2: CYCLE: 'audit.done' already entails 'audit.planned';"
                + " remove one of the implications");
  }

  @Test
  void emptyFolder_isRefused() {
    assertThat(told())
        .singleElement()
        .asString()
        .endsWith(
            "EMPTY_INPUT: folder without anything to read;"
                + " describe a framework in frameworks/<identifier>.ttl");
  }

  @Test
  void readmeAndHiddenFiles_areLeftAlone() throws IOException {
    withTables().with("README.md", "Ours.").with(".git/config", "x");
    assertThat(joined().frameworks()).hasSize(3);
  }

  /** A chain of nodes, a ring of them, and a node with all others above it: dear to walk. */
  @Test
  void hostileTrees_areRefusedBeforeTheyAreWalked() throws IOException {
    StringBuilder chain = new StringBuilder(FRAMEWORK);
    StringBuilder ring = new StringBuilder(FRAMEWORK);
    StringBuilder fan = new StringBuilder(FRAMEWORK + "pier:top a ns:Group ; ns:memberOf pier:1");
    for (int i = 0; i < 5_000; i++) {
      String node = "pier:n" + i + " a ns:Group ; skos:prefLabel \"n\" ; ns:memberOf ";
      chain.append(node).append(i == 0 ? "pier:1" : "pier:n" + (i - 1)).append(" .\n");
      ring.append(node).append("pier:n").append((i + 1) % 5_000).append(" .\n");
      fan.append(", pier:n").append(i);
    }
    for (String text : List.of(chain.toString(), ring.toString(), fan + " .\n")) {
      with("frameworks/pier.ttl", text);
      assertThat(told()).allMatch(line -> line.contains("with more than 100 nodes above it"));
    }
  }

  @Test
  void hostileTurtle_isRefusedAsAnyOther() throws IOException {
    with(
        "frameworks/evil.ttl",
        "<https://e.org/a> <https://e.org/b> " + "[ <https://e.org/b> ".repeat(30_000));
    assertThat(told()).singleElement().asString().contains("TOO_LARGE: nested 30000 levels deep");
  }
}
