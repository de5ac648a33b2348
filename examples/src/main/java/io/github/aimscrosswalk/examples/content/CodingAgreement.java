package io.github.aimscrosswalk.examples.content;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.Agreement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Prints how far the two codings of each round of blind second coding agree, and each with what was
 * settled: Cohen's kappa over provisions and practices, over provisions and elements, over those
 * elements that several frameworks use; the Jaccard index of the links across frameworks; and the
 * floor, the kappa of choosing elements by words alone.
 */
public final class CodingAgreement {
  private static final String ISO = "iso-";

  private final Crosswalk crosswalk;
  private final StringBuilder text = new StringBuilder();

  private CodingAgreement(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  /**
   * Prints the tables.
   *
   * @param args the directory of the codings, which has one directory a round
   * @throws IOException if a table cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(tables(Crosswalks.bundled(), Path.of(args[0])));
  }

  static String tables(Crosswalk crosswalk, Path directory) throws IOException {
    CodingAgreement printer = new CodingAgreement(crosswalk);
    List<Path> rounds;
    try (var entries = Files.list(directory)) {
      rounds =
          entries.filter(e -> e.getFileName().toString().startsWith("round-")).sorted().toList();
    }
    for (Path round : rounds) {
      printer.round(round);
    }
    printer.open(directory.resolve("open"));
    return printer.text.toString();
  }

  /** Counts what a third coder made of elements that were written anew. */
  private void open(Path directory) throws IOException {
    Map<String, Set<String>> relations = new TreeMap<>();
    for (Map<String, String> row : Tsv.read(directory.resolve("matches.tsv"))) {
      relations
          .computeIfAbsent(row.get("framework") + row.get("id"), x -> new TreeSet<>())
          .add(row.get("relation"));
    }
    long same = relations.values().stream().filter(r -> r.contains("same")).count();
    long none = relations.values().stream().filter(r -> r.contains("none")).count();
    text.append(
        String.format(
            Locale.ROOT,
            "Open coding: %d elements written anew, %d of them one of ours (%.0f %%), %d part of "
                + "one or wider, %d none of ours\n",
            relations.size(),
            same,
            100.0 * same / relations.size(),
            relations.size() - same - none,
            none));
  }

  private void round(Path directory) throws IOException {
    Coding all = Coding.of(Tsv.read(directory.resolve("first.tsv")));
    Coding second = Coding.of(Tsv.read(directory.resolve("second.tsv")));
    Coding first = all.of(second.provisions());
    Map<String, String> statements = new TreeMap<>();
    Tsv.read(directory.resolve("elements.tsv"))
        .forEach(row -> statements.put(row.get("element"), row.get("statement")));
    Map<String, String> successors = new TreeMap<>();
    Tsv.read(directory.resolve("successors.tsv"))
        .forEach(row -> successors.put(row.get("element"), row.get("successor")));
    Coding settled = settled().of(second.provisions());

    text.append("Round ").append(directory.getFileName()).append(", before settlement: ");
    text.append("first against second coding\n\n");
    compare(first, second, all.shared(), floor(first, statements));
    Set<String> sharedNow = settled().shared();
    text.append("\nRound ").append(directory.getFileName());
    text.append(", after: first coding against what was settled\n\n");
    compare(first.renamed(successors), settled, sharedNow, Set.of());
    text.append("\nRound ").append(directory.getFileName());
    text.append(", after: second coding against what was settled\n\n");
    compare(second.renamed(successors), settled, sharedNow, Set.of());
    text.append('\n');
  }

  private Coding settled() {
    Map<String, Set<String>> elements = new TreeMap<>();
    for (Assignment assignment : crosswalk.corpus().hub().assignments()) {
      elements
          .computeIfAbsent(assignment.provision().toString(), p -> new TreeSet<>())
          .add(assignment.pair().element().value());
    }
    return new Coding(elements);
  }

  private void compare(Coding first, Coding second, Set<String> shared, Set<Coding.Link> floor) {
    text.append(
            "| framework | provisions | links of one | of the other | of both | kappa practice ")
        .append("| kappa element | kappa shared elements | floor |\n")
        .append("|---|---|---|---|---|---|---|---|---|\n");
    for (Framework framework : crosswalk.frameworks()) {
      String id = framework.id().value();
      Coding a = first.ofFramework(id);
      Coding b = second.ofFramework(id);
      if (!a.provisions().isEmpty()) {
        row(framework.label(), a, b, shared, floor);
      }
    }
    row("all", first, second, shared, floor);
    Set<Coding.Link> ours = first.acrossFrameworks();
    Set<Coding.Link> theirs = second.acrossFrameworks();
    links("pairs of provisions across frameworks that share an element", ours, theirs);
    ours.removeIf(CodingAgreement::isIsoPair);
    theirs.removeIf(CodingAgreement::isIsoPair);
    links("the same without pairs of the two ISO standards", ours, theirs);
  }

  private static boolean isIsoPair(Coding.Link link) {
    return link.from().startsWith(ISO) && link.to().startsWith(ISO);
  }

  private void links(String what, Set<Coding.Link> first, Set<Coding.Link> second) {
    Agreement agreement = Agreement.of(first, second, Long.MAX_VALUE / 4);
    text.append(
        String.format(
            Locale.ROOT,
            "\n%s: %d and %d, both %d, Jaccard %.2f\n",
            what,
            first.size(),
            second.size(),
            agreement.both(),
            agreement.jaccard()));
  }

  private void row(String label, Coding a, Coding b, Set<String> shared, Set<Coding.Link> floors) {
    Set<Coding.Link> first = a.toElements();
    Set<Coding.Link> second = b.toElements();
    Function<Coding.Link, Boolean> isShared = link -> shared.contains(link.to());
    String floor = "";
    if (!floors.isEmpty()) {
      Set<Coding.Link> own = only(floors, link -> a.provisions().contains(link.from()));
      floor = format(agreement(first, own).kappa());
    }
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %d | %s | %s | %s | %s |\n",
            label,
            a.provisions().size(),
            first.size(),
            second.size(),
            agreement(first, second).both(),
            format(agreement(a.toPractices(), b.toPractices()).kappa()),
            format(agreement(first, second).kappa()),
            format(agreement(only(first, isShared), only(second, isShared)).kappa()),
            floor));
  }

  private static Set<Coding.Link> only(
      Set<Coding.Link> links, Function<Coding.Link, Boolean> condition) {
    Set<Coding.Link> some = new HashSet<>(links);
    some.removeIf(link -> !condition.apply(link));
    return some;
  }

  private Set<Coding.Link> floor(Coding coding, Map<String, String> statements) {
    WordOverlap overlap = new WordOverlap(statements);
    Set<Coding.Link> links = new HashSet<>();
    coding
        .elements()
        .forEach(
            (provision, own) -> {
              String label =
                  crosswalk
                      .corpus()
                      .requirement(RequirementId.parse(provision))
                      .orElseThrow()
                      .label();
              for (String element : overlap.nearest(label, own.size())) {
                links.add(new Coding.Link(provision, element));
              }
            });
    return links;
  }

  /** Compares over the items that either uses. */
  private static Agreement agreement(Set<Coding.Link> first, Set<Coding.Link> second) {
    Set<String> from = new TreeSet<>();
    Set<String> to = new TreeSet<>();
    List<Coding.Link> all = new ArrayList<>(first);
    all.addAll(second);
    for (Coding.Link link : all) {
      from.add(link.from());
      to.add(link.to());
    }
    return Agreement.of(first, second, (long) from.size() * to.size());
  }

  private static String format(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
  }
}
