package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.corpus.Addition;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.format.HubReader;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder in which a user brings frameworks, mapping sets and tables, laid out as our own data
 * are. Each part is read as far as it can be without the others, so that one round tells all
 * faults.
 */
final class OwnFolder {
  private static final List<String> TABLES =
      List.of(
          "practices.tsv", "elements.tsv", "implies.tsv", "evidence-types.tsv", "demonstrates.tsv");
  private static final List<String> BY_FRAMEWORK =
      List.of("decomposition", "applicability", "documented-information");
  private static final int DEPTH = 8;

  private final Crosswalk crosswalk;
  private final Path folder;
  private final TreeSet<Diagnostic> found = new TreeSet<>();
  private final List<Framework> frameworks = new ArrayList<>();
  private boolean broken;

  OwnFolder(Crosswalk crosswalk, Path folder) {
    this.crosswalk = crosswalk;
    this.folder = folder;
  }

  Crosswalk join() throws IOException {
    List<String> files = files();
    for (String file : files) {
      if (isFramework(file)) {
        readFramework(file);
      }
    }
    checkNames(files);
    Addition addition = readTables();
    List<MappingSet> sets = readMappings(files);
    if (!found.isEmpty()) {
      throw new InvalidDataException(List.copyOf(found));
    }
    Crosswalk more = crosswalk.with(addition);
    return sets.isEmpty() ? more : more.with(sets.toArray(MappingSet[]::new));
  }

  private Addition readTables() throws IOException {
    try {
      return HubReader.addition(folder, frameworks, crosswalk.corpus());
    } catch (InvalidDataException e) {
      e.diagnostics().stream().filter(d -> !broken || d.code() != Code.ORPHAN).forEach(found::add);
      return Addition.of();
    }
  }

  private List<MappingSet> readMappings(List<String> files) throws IOException {
    Addition own = Addition.of(frameworks.toArray(Framework[]::new));
    OwnMappings mappings = new OwnMappings(crosswalk.corpus().with(own), broken);
    List<MappingSet> sets = new ArrayList<>();
    for (String file : files) {
      if (isMappingSet(file)) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
          sets.add(mappings.read(file, in));
        } catch (InvalidDataException e) {
          found.addAll(e.diagnostics());
        }
      }
    }
    return sets;
  }

  /** The files, by their names as they shall stand in messages, sorted. */
  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.matches("\\..*|(.*/)?(\\.|README)[^/]*"))
          .sorted()
          .toList();
    }
  }

  private static boolean isFramework(String file) {
    return file.matches("frameworks/[^/]+\\.ttl");
  }

  private static boolean isMappingSet(String file) {
    return file.matches("mappings/[^/]+\\.sssom\\.tsv");
  }

  private void readFramework(String file) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      TurtleFile turtle = Ontology.frameworkFile(file, in);
      Framework framework = Ontology.framework(turtle);
      boolean ours = crosswalk.corpus().framework(framework.id()).isPresent();
      if (ours || frameworks.stream().anyMatch(f -> f.id().equals(framework.id()))) {
        broken = true;
        found.add(
            new Diagnostic(
                Code.DUPLICATE,
                file,
                turtle.line(turtle.of(Terms.FRAMEWORK)),
                "framework '" + framework.id() + "' is there already",
                "choose an identifier that begins with a name of yours"));
      } else {
        frameworks.add(framework);
      }
    } catch (InvalidDataException e) {
      broken = true;
      found.addAll(e.diagnostics());
    }
  }

  /** Notes what nobody reads: a misspelt name must not make a table vanish. */
  private void checkNames(List<String> files) {
    if (files.isEmpty()) {
      found.add(
          new Diagnostic(
              Code.EMPTY_INPUT,
              String.valueOf(folder.getFileName()),
              0,
              "folder without anything to read",
              "describe a framework in frameworks/<identifier>.ttl"));
    }
    List<String> known = known();
    for (String file : files) {
      boolean read = isFramework(file) || isMappingSet(file) || known.contains(file);
      boolean perhaps =
          broken && BY_FRAMEWORK.stream().anyMatch(name -> file.matches(name + "/[^/]+\\.tsv"));
      if (!read && !perhaps) {
        String nearest = Suggestion.nearest(file, known);
        found.add(
            new Diagnostic(
                Code.ORPHAN,
                file,
                0,
                "file that is not read",
                nearest.isEmpty()
                    ? "rename it to one of "
                        + known.stream().collect(Collectors.joining(", "))
                        + ", frameworks/*.ttl, mappings/*.sssom.tsv, or take it away"
                    : nearest));
      }
    }
  }

  private List<String> known() {
    List<String> known = new ArrayList<>(TABLES);
    for (String name : BY_FRAMEWORK) {
      frameworks.forEach(f -> known.add(name + "/" + f.id() + ".tsv"));
    }
    return known;
  }
}
