package io.github.aimscrosswalk.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;

/**
 * What has to be inside each jar: the terms, word for word; and in the jar of classes, a name as a
 * module and classes that the Java release promised can load.
 */
final class JarRules {
  /** First version of the class file format is that of Java 1.0.2, 44 below. */
  private static final int CLASS_FILE_OF_JAVA_0 = 44;

  private final Map<String, byte[]> terms;

  /** Takes the terms by file name, as they stand in the repository. */
  JarRules(Map<String, byte[]> terms) {
    this.terms = terms;
  }

  /** Returns what is wrong with any jar of ours. */
  List<String> problems(Archive jar) {
    return terms(jar, "META-INF/");
  }

  /** Returns which terms are not in a folder of the archive as the repository has them. */
  List<String> terms(Archive archive, String folder) {
    List<String> problems = new ArrayList<>();
    terms.forEach(
        (name, expected) -> {
          byte[] found = archive.files().get(folder + name);
          if (found == null) {
            problems.add("expected " + folder + name + ", found none");
          } else if (!java.util.Arrays.equals(expected, found)) {
            problems.add("expected " + folder + name + " as in the repository, found other words");
          }
        });
    return problems;
  }

  /** Returns what is wrong with a jar of classes. */
  List<String> problems(Published published, Archive jar) throws IOException {
    List<String> problems = new ArrayList<>(problems(jar));
    String module = module(jar);
    if (!published.module().equals(module)) {
      problems.add("expected module " + published.module() + ", found '" + module + "'");
    }
    int newest = CLASS_FILE_OF_JAVA_0 + published.java();
    jar.files()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".class") && bytes.length > 7 && bytes[7] > newest) {
                problems.add(
                    "expected classes of Java %d or older, found '%s' of Java %d"
                        .formatted(published.java(), name, bytes[7] - CLASS_FILE_OF_JAVA_0));
              }
            });
    return problems;
  }

  private static String module(Archive jar) throws IOException {
    byte[] descriptor = jar.files().get("module-info.class");
    if (descriptor != null) {
      return ModuleDescriptor.read(new ByteArrayInputStream(descriptor)).name();
    }
    byte[] manifest =
        jar.files().getOrDefault("META-INF/MANIFEST.MF", "\n".getBytes(StandardCharsets.UTF_8));
    String name =
        new Manifest(new ByteArrayInputStream(manifest))
            .getMainAttributes()
            .getValue("Automatic-Module-Name");
    return name == null ? "" : name;
  }
}
