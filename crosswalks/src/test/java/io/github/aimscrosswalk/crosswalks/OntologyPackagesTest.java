package io.github.aimscrosswalk.crosswalks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The packages of the RDF side: graph ← dataset ← query, pure and download, graph ← input, graph ←
 * function ← query, and the root uses all of them.
 */
@AnalyzeClasses(
    packages = "io.github.aimscrosswalk.ontology",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class OntologyPackagesTest {
  private static final String ROOT = "io.github.aimscrosswalk.ontology";

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOT_IS_USED_BY_NONE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT);

  @ArchTest
  static final ArchRule GRAPHS_KNOW_NOTHING_OF_QUERIES =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".graph", ROOT + ".dataset", ROOT + ".input")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".query", ROOT + ".download");

  /** Else the queries would be no check on the index. */
  @ArchTest
  static final ArchRule PURE_QUERIES_KNOW_NOTHING_OF_THE_INDEX =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".pure")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.aimscrosswalk.engine",
              "io.github.aimscrosswalk.view",
              "io.github.aimscrosswalk.index",
              ROOT + ".function");

  @ArchTest
  static final ArchRule JENA_IS_SET_NOWHERE_GLOBALLY =
      noClasses()
          .should()
          .callMethod("org.apache.jena.query.ARQ", "getContext")
          .orShould()
          .callMethod("org.apache.jena.query.ARQ", "setStrictMode");
}
