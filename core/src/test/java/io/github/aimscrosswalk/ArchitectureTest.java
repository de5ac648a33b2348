package io.github.aimscrosswalk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packages and the arrows between them: each uses only those before it.
 *
 * <pre>
 * diagnostic framework ← fine ← element ← evidence ← mapping ← overlay ← corpus ← assessment ← analysis ← index ← view ← engine
 *                                                                                      ← index ← snapshot
 *                                                                                      ← difference
 *                                                                                      ← money
 *                                                                                      ← format ← sssom
 *                                                                                      ← format ← certification ← oscal
 *                                                                                      ← format ← certification ← report
 *                                                                         root uses all of them
 *                                                                         root ← tenant
 * </pre>
 *
 * cover, json, page and text know nothing of the model, and stand before all of them; json and text
 * speak of diagnostic.
 */
final class ArchitectureTest {
  private static final String ROOT = "io.github.aimscrosswalk";

  /** The one package that uses the root, and is not used by it. */
  private static final String ABOVE_ROOT = "tenant";

  /** The packages that stand one above the other, lowest first. */
  private static final List<String> ORDER =
      List.of(
          "cover",
          "page",
          "diagnostic",
          "json",
          "text",
          "framework",
          "fine",
          "element",
          "evidence",
          "mapping",
          "overlay",
          "corpus",
          "assessment",
          "analysis");

  /** The packages above these, each with what it uses beside them. */
  private static final Map<String, List<String>> BRANCHES =
      Map.ofEntries(
          Map.entry("index", List.of()),
          Map.entry("view", List.of("index")),
          Map.entry("engine", List.of("index", "view")),
          Map.entry("snapshot", List.of("index")),
          Map.entry("format", List.of()),
          Map.entry("difference", List.of()),
          Map.entry("sssom", List.of("format")),
          Map.entry("certification", List.of("format")),
          Map.entry("money", List.of()),
          Map.entry("report", List.of("format", "certification")),
          Map.entry("oscal.document", List.of("format")),
          Map.entry("oscal.collection", List.of("format", "oscal.document")),
          Map.entry(
              "oscal", List.of("format", "certification", "oscal.document", "oscal.collection")),
          Map.entry(ABOVE_ROOT, List.of("view")));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static Stream<String> packages() {
    return Stream.concat(ORDER.stream(), BRANCHES.keySet().stream().sorted());
  }

  @Test
  void packages_ofCore_areThoseOfTheDesign() {
    Set<String> found = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(ROOT), packages().map(name -> ROOT + "." + name)).toList());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void package_ofCore_usesOnlyThoseBeforeIt(String name) {
    int place = ORDER.indexOf(name);
    List<String> before = place < 0 ? ORDER : ORDER.subList(0, place);
    List<String> beside = BRANCHES.getOrDefault(name, List.of());
    String[] allowed =
        Stream.of(List.of(name), before, beside)
            .flatMap(List::stream)
            .map(allowedName -> ROOT + "." + allowedName)
            .toArray(String[]::new);
    if (name.equals(ABOVE_ROOT)) {
      allowed = Stream.concat(Stream.of(ROOT), Stream.of(allowed)).toArray(String[]::new);
    }

    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .check(CORE);
  }

  @Test
  void engine_ofCore_isUsedByRootOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".engine")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".engine")
        .check(CORE);
  }

  @Test
  void tenant_ofCore_isUsedByNone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + ABOVE_ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "." + ABOVE_ROOT)
        .check(CORE);
  }

  @Test
  void packages_ofCore_haveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void core_everywhere_isFreeOfJena() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena..", "com.hp.hpl.jena..")
        .check(CORE);
  }

  /** Impl is looked for as a word, since an implication is no implementation. */
  @Test
  void class_ofCore_isNamedForWhatItIs() {
    noClasses()
        .should()
        .haveNameMatching(".*[.$][^.]*(Util|Helper|Common|Manager|Service|Impl(?![a-z])).*")
        .check(CORE);
  }
}
