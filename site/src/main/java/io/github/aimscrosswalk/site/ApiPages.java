package io.github.aimscrosswalk.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Writes the API documentation of what is published, by the javadoc of the running JDK: the
 * packages that {@code core} and {@code crosswalks} export, and those of {@code ontology}. Without
 * the network, and from JDK 23 on without fonts.
 */
public final class ApiPages {
  /** Where the API documentation begins, from the root of the site. */
  static final String START = "api/index.html";

  private static final int JAVADOC_KNOWS_NO_FONTS = 23;
  private static final List<String> MODULES = List.of("core", "crosswalks", "ontology");
  private static final Pattern EXPORT = Pattern.compile("exports ([a-z.]+);");

  private ApiPages() {}

  /**
   * Writes the documentation of the repository named first below the folder named second.
   *
   * @param args the repository, and the folder of the site
   * @throws IOException if javadoc is not there, or finds a fault
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]).toRealPath();
    Path api = Objects.requireNonNull(Path.of(args[1]).resolve(START).getParent());
    ToolProvider javadoc =
        ToolProvider.findFirst("javadoc")
            .orElseThrow(() -> new IOException("expected a JDK with javadoc, found none"));
    PrintWriter told = new PrintWriter(System.err, true);
    int code = javadoc.run(told, told, arguments(root, api).toArray(new String[0]));
    if (code != 0) {
      throw new IOException("expected documentation without faults, found those above");
    }
  }

  private static List<String> arguments(Path root, Path api) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", api.toString(), "-quiet", "-notimestamp"));
    // older ones do not know the option
    if (Runtime.version().feature() >= JAVADOC_KNOWS_NO_FONTS) {
      arguments.add("--no-fonts");
    }
    arguments.addAll(List.of("-encoding", "UTF-8", "-charset", "UTF-8", "-Xdoclint:none"));
    arguments.addAll(List.of("-windowtitle", "AIMS Crosswalk", "-doctitle", "AIMS Crosswalk"));
    arguments.addAll(List.of("-locale", "en_GB"));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    for (String module : MODULES) {
      arguments.addAll(sources(root.resolve(module).resolve("src/main/java")));
    }
    return arguments;
  }

  /** Returns the sources of the packages that a module exports, or of all if it does not say. */
  private static Set<String> sources(Path folder) throws IOException {
    Path info = folder.resolve("module-info.java");
    Set<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(file -> file.toString().endsWith(".java") && !file.equals(info))
          .forEach(file -> files.add(file.toString()));
    }
    if (!Files.exists(info)) {
      return files;
    }
    Set<Path> exported = new TreeSet<>();
    Matcher export = EXPORT.matcher(Files.readString(info));
    while (export.find()) {
      exported.add(folder.resolve(export.group(1).replace('.', '/')));
    }
    files.removeIf(file -> !exported.contains(Path.of(file).getParent()));
    return files;
  }
}
