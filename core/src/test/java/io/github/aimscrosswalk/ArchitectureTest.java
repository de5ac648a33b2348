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
 * diagnostic framework ← element ← evidence ← mapping ← corpus ← assessment ← analysis ← index
 *                                                                                      ← snapshot
 *                                                                                      ← format ← sssom
 *                                                                                               ← report
 *                                                                         root uses all of them
 * </pre>
 *
 * cover and page know nothing of the model, and stand before all of them.
 */
final class ArchitectureTest {
  private static final String ROOT = "io.github.aimscrosswalk";

  /** The packages that others may use, lowest first. */
  private static final List<String> ORDER =
      List.of(
          "cover",
          "page",
          "diagnostic",
          "framework",
          "element",
          "evidence",
          "mapping",
          "corpus",
          "assessment",
          "analysis",
          "format");

  /** The packages that may use all of these; the others at the end may not use format. */
  private static final Set<String> AFTER_FORMAT = Set.of("sssom", "report");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static Stream<String> packages() {
    return Stream.concat(ORDER.stream(), Stream.of("index", "snapshot", "sssom", "report"));
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
    List<String> before =
        place < 0
            ? ORDER.subList(0, AFTER_FORMAT.contains(name) ? ORDER.size() : ORDER.size() - 1)
            : ORDER.subList(0, place);
    String[] allowed =
        Stream.concat(Stream.of(name), before.stream())
            .map(allowedName -> ROOT + "." + allowedName)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .check(CORE);
  }

  @Test
  void index_ofCore_isUsedByRootOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".index")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".index")
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
