package io.github.aimscrosswalk.crosswalks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What reaches an embedder depends on core alone, and sees no RDF library. */
@AnalyzeClasses(
    packages = "io.github.aimscrosswalk",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class EmbedderTest {
  @ArchTest
  static final ArchRule CROSSWALKS_SEE_NEITHER_JENA_NOR_ONTOLOGY =
      noClasses()
          .that()
          .resideOutsideOfPackage("..ontology..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "..ontology..");
}
