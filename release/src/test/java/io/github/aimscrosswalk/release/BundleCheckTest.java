package io.github.aimscrosswalk.release;

import static io.github.aimscrosswalk.release.TestBundle.VERSION;
import static io.github.aimscrosswalk.release.TestBundle.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault in each bundle, and one sentence about it. */
final class BundleCheckTest {
  private static final String CORE_JAR = Published.CORE.file(VERSION, ".jar");
  private static final byte[] NOTHING = new byte[0];

  @TempDir private Path folder;
  private TestBundle bundle;

  @BeforeEach
  void bundleWithoutFault() throws IOException {
    bundle = new TestBundle(folder);
  }

  private List<String> problems() throws IOException {
    return new BundleCheck(VERSION, TestBundle.TERMS, Set.of("/somewhere/built"))
        .problems(bundle.archive());
  }

  @Test
  void bundle_withoutFault_hasNoProblem() throws IOException {
    assertThat(problems()).isEmpty();
  }

  @Test
  void bundle_twoFaults_areBothTold() throws IOException {
    bundle
        .alone(CORE_JAR + ".md5", NOTHING)
        .pom(Published.CROSSWALKS, it -> it.replace("Words.", ""));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-core-1.2.3.jar: expected a sum md5, found none",
            "aims-crosswalk-1.2.3.pom: expected <description>, found none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".pom", ".jar", "-sources.jar", "-javadoc.jar", "-rdf.zip", "-cyclonedx.json"})
  void file_missing_isTold(String ending) throws IOException {
    String name = Published.CROSSWALKS.file(VERSION, ending);
    for (String suffix : List.of("", ".asc", ".md5", ".sha1", ".sha256", ".sha512")) {
      bundle.alone(name + suffix, NOTHING);
    }
    assertThat(problems())
        .containsExactly("aims-crosswalk-1.2.3" + ending + ": expected in the bundle, found none");
  }

  @ParameterizedTest
  @CsvSource({
    "-sources.jar, a/Thing.java",
    "-sources.jar, module-info.java",
    "-javadoc.jar, index.html",
    ".jar, io/github/aimscrosswalk/crosswalks/crosswalk.snapshot",
    "-rdf.zip, aims-crosswalk-1.2.3.nq",
    "-rdf.zip, aims-crosswalk-1.2.3.ttl"
  })
  void archive_withoutWhatItsNamePromises_isTold(String ending, String inside) throws IOException {
    bundle.inside(Published.CROSSWALKS.file(VERSION, ending), inside, NOTHING);
    assertThat(problems())
        .containsExactly("aims-crosswalk-1.2.3" + ending + ": expected " + inside + ", found none");
  }

  @Test
  void dataset_withOtherBytes_isTold() throws IOException {
    bundle.inside(
        Published.CROSSWALKS.file(VERSION, "-rdf.zip"),
        "aims-crosswalk-1.2.3.trig",
        bytes("other triples"));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-1.2.3-rdf.zip: expected aims-crosswalk-1.2.3.trig of the sum in SHA256SUMS, found another");
  }

  @Test
  void dataset_withoutSums_isToldOfEachForm() throws IOException {
    bundle.inside(Published.CROSSWALKS.file(VERSION, "-rdf.zip"), "SHA256SUMS", NOTHING);
    assertThat(problems())
        .hasSize(4)
        .contains(
            "aims-crosswalk-1.2.3-rdf.zip: expected aims-crosswalk-1.2.3.jsonld in SHA256SUMS, found none");
  }

  @Test
  void data_missing_areTold() throws IOException {
    String name = Published.CROSSWALKS.file(VERSION, "-rdf.zip");
    bundle.inside(name, "LICENSE-DATA", NOTHING);
    assertThat(problems())
        .containsExactly("aims-crosswalk-1.2.3-rdf.zip: expected LICENSE-DATA, found none");
  }

  @Test
  void file_thatIsNotOurs_isTold() throws IOException {
    bundle.alone(
        "io/github/aims-crosswalk/aims-crosswalk-jmh/1.2.3/aims-crosswalk-jmh-1.2.3.jar",
        bytes("x"));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-jmh-1.2.3.jar: expected nothing but the release, found this file");
  }

  @Test
  void signature_missing_isTold() throws IOException {
    bundle.alone(CORE_JAR + ".asc", NOTHING);
    assertThat(problems())
        .containsExactly("aims-crosswalk-core-1.2.3.jar: expected a signature, found none");
  }

  @Test
  void signature_thatIsNone_isTold() throws IOException {
    bundle.alone(CORE_JAR + ".asc", bytes("signed, honestly"));
    assertThat(problems())
        .containsExactly("aims-crosswalk-core-1.2.3.jar: expected a signature, found none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"md5", "sha1", "sha256", "sha512"})
  void sum_ofOtherBytes_isTold(String ending) throws IOException {
    bundle.alone(CORE_JAR + "." + ending, bytes("0123"));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-core-1.2.3.jar: expected the sum "
                + ending
                + " of the file, found another");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<name>Name</name> | | expected <name>, found none",
        "<url>c</url> | | expected <scm/url>, found none",
        "<developers><developer><name>Somebody</name></developer></developers> | | expected <developers/developer/name>, found none",
        "<version>1.0</version> | <version>${thing.version}</version> | expected no property, found '${thing.version}'",
        "<version>1.0</version> | <version>[1.0,2)</version> | org.example:thing: expected one version, found '[1.0,2)'",
        "<version>1.0</version> | <version>1.0-SNAPSHOT</version> | expected released versions only, found 'SNAPSHOT'",
        "<scope>compile</scope> | <scope>system</scope> | org.example:thing: expected scope compile or runtime, found 'system'",
        "<scope>compile</scope> | <scope>test</scope> | org.example:thing: expected scope compile or runtime, found 'test'",
        "<scope>compile</scope> | <scope>compile</scope><optional>true</optional> | org.example:thing: expected no optional dependency, found one",
        "<scope>compile</scope> | <scope>compile</scope><systemPath>a</systemPath> | org.example:thing: expected no path of a machine, found a systemPath",
        "</project> | <repositories/></project> | expected no <repositories>, found one",
        "</project> | <build/></project> | expected no <build>, found one",
        "<name>Name</name> | <name>Name</name><parent/> | expected no <parent>, found one",
        "<artifactId>aims-crosswalk-core</artifactId> | <artifactId>core</artifactId> | expected artifactId aims-crosswalk-core, found 'core'",
      })
  void pom_withOneFault_isTold(String from, String to, String problem) throws IOException {
    bundle.pom(Published.CORE, it -> it.replace(from, to == null ? "" : to));
    // a version that is another is not in the bill of materials either
    assertThat(problems())
        .filteredOn(it -> !it.contains("cyclonedx"))
        .containsExactly("aims-crosswalk-core-1.2.3.pom: " + problem);
  }

  @Test
  void bom_withAnotherLibrary_isTold() throws IOException {
    bundle.pom(Published.BOM, it -> it.replace(">aims-crosswalk-ontology<", ">jena-arq<"));
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("aims-crosswalk-bom-1.2.3.pom: expected managed versions [")
        .contains("io.github.aims-crosswalk:jena-arq:1.2.3");
  }

  @Test
  void billOfMaterials_withoutADependency_isTold() throws IOException {
    bundle.put(Published.CORE.file(VERSION, "-cyclonedx.xml"), bytes("<bom/>"));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-core-1.2.3-cyclonedx.xml: expected pkg:maven/org.example/thing@1.0, found none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | expected bomFormat CycloneDX, found ''",
        "{\"bomFormat\": \"CycloneDX\", \"metadata\": {\"purl\": \"pkg:maven/org.example/thing@1.0\"}}"
            + " | expected the component pkg:maven/org.example/thing@1.0, found none",
      })
  void billInJson_withOneFault_isTold(String json, String problem) throws IOException {
    bundle.put(Published.CORE.file(VERSION, "-cyclonedx.json"), bytes(json));
    assertThat(problems()).containsExactly("aims-crosswalk-core-1.2.3-cyclonedx.json: " + problem);
  }

  @Test
  void billInJson_thatIsCutOff_isTold() throws IOException {
    bundle.put(
        Published.CORE.file(VERSION, "-cyclonedx.json"), bytes("{\"bomFormat\": \"CycloneDX\""));
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("aims-crosswalk-core-1.2.3-cyclonedx.json: expected JSON, found '");
  }

  @ParameterizedTest
  @CsvSource({".jar, LICENSE", "-sources.jar, LICENSE-DATA", "-javadoc.jar, NOTICE"})
  void jar_withoutTerms_isTold(String ending, String terms) throws IOException {
    bundle.inside(Published.CORE.file(VERSION, ending), "META-INF/" + terms, NOTHING);
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-core-1.2.3" + ending + ": expected META-INF/" + terms + ", found none");
  }

  @Test
  void jar_withOtherTerms_isTold() throws IOException {
    bundle.inside(CORE_JAR, "META-INF/LICENSE", bytes("all rights reserved"));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-core-1.2.3.jar: expected META-INF/LICENSE as in the repository, found other words");
  }

  @Test
  void class_ofANewerJava_isTold() throws IOException {
    bundle.inside(CORE_JAR, "a/Thing$Other.class", TestBundle.javaClass(21));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-core-1.2.3.jar: expected classes of Java 17 or older, found 'a/Thing$Other.class' of Java 21");
  }

  @Test
  void module_withoutAName_isTold() throws IOException {
    bundle.inside(CORE_JAR, "module-info.class", NOTHING);
    bundle.inside(
        Published.ONTOLOGY.file(VERSION, ".jar"),
        "META-INF/MANIFEST.MF",
        bytes("Manifest-Version: 1.0\n"));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-core-1.2.3.jar: expected module io.github.aimscrosswalk.core, found ''",
            "aims-crosswalk-ontology-1.2.3.jar: expected module io.github.aimscrosswalk.ontology, found ''");
  }

  @Test
  void path_insideAJar_isToldWithItsEntry() throws IOException {
    bundle.inside(CORE_JAR, "a/b.html", bytes("see /somewhere/built/target"));
    assertThat(problems())
        .containsExactly(
            "aims-crosswalk-core-1.2.3.jar!a.b.html: expected no path of a machine, found '/somewhere/built'");
  }
}
