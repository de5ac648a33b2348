package io.github.aimscrosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the exported packages hand out is immutable, but for what is named here. That all fields are
 * final, or volatile where something is kept that was worked out, is what lets a value be handed to
 * another thread without synchronisation.
 */
final class ImmutabilityTest {
  private static final String ROOT = "io.github.aimscrosswalk";

  /** Packages that are not exported; what stands in them is the answers' own affair. */
  private static final Set<String> INSIDE =
      Set.of(
          "cover",
          "engine",
          "index",
          "json",
          "oscal.collection",
          "oscal.document",
          "page",
          "snapshot",
          "text",
          "view");

  /**
   * Public types that change: builders and a collector, which say so in their Javadoc, and a reader
   * whose objects never leave it.
   */
  private static final Set<String> CHANGING =
      Set.of(
          "AnalysisCache$Builder",
          "Assessment$Builder",
          "HubReader",
          "MappingNetwork$Builder",
          "Problems");

  private static final List<JavaClass> EXPORTED = exported();

  private static List<JavaClass> exported() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    return all.stream().filter(c -> !INSIDE.contains(inside(c))).collect(Collectors.toList());
  }

  private static String inside(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static String name(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }

  @Test
  void fields_ofPublicTypes_areFinalUnlessTheTypeIsNamedHere() {
    Set<String> changing = new TreeSet<>();
    for (JavaClass type : EXPORTED) {
      for (JavaField field : type.getFields()) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (isPublic(type)
            && !modifiers.contains(JavaModifier.FINAL)
            && !modifiers.contains(JavaModifier.VOLATILE)) {
          changing.add(name(type));
        }
      }
    }
    assertThat(changing).isSubsetOf(CHANGING);
  }

  @Test
  void fields_ofClasses_areNeverStaticAndChanging() {
    Set<String> changing = new TreeSet<>();
    for (JavaClass type : EXPORTED) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && !field.getModifiers().contains(JavaModifier.FINAL)) {
          changing.add(field.getFullName());
        }
      }
    }
    assertThat(changing).isEmpty();
  }

  @Test
  void methods_ofPublicTypes_setNothing() {
    Set<String> setters = new TreeSet<>();
    for (JavaClass type : EXPORTED) {
      for (JavaMethod method : type.getMethods()) {
        boolean named = method.getName().matches("(set|add|remove|clear)([A-Z].*)?");
        if (isPublic(type)
            && !CHANGING.contains(name(type))
            && named
            && !method.getRawParameterTypes().isEmpty()
            && method.getModifiers().contains(JavaModifier.PUBLIC)) {
          setters.add(method.getFullName());
        }
      }
    }
    assertThat(setters).isEmpty();
  }

  /** A class that anybody may extend can be made to change. */
  @Test
  void classes_thatArePublic_areFinalOrSealedWithin() {
    Set<String> open = new TreeSet<>();
    for (JavaClass type : EXPORTED) {
      if (isPublic(type)
          && !type.isInterface()
          && !type.isEnum()
          && !type.getModifiers().contains(JavaModifier.FINAL)) {
        open.add(type.getName());
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void arrays_inPublicRecords_areNone() {
    Set<String> arrays = new TreeSet<>();
    for (JavaClass type : EXPORTED) {
      for (JavaField field : type.getFields()) {
        if (isPublic(type) && type.isRecord() && field.getRawType().isArray()) {
          arrays.add(field.getFullName());
        }
      }
    }
    // of records that stand between reading and writing only, and of none that is an answer
    assertThat(arrays).isEmpty();
  }
}
