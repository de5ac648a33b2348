package io.github.aimscrosswalk.examples.content;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.Agreement;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Compares the pairs that follow from our data with those of the published sets. A node of a tree
 * has what all provisions below it have. <em>Leaf</em> takes the nodes as the set names them;
 * <em>coarse</em> lifts them to the articles, clauses, objectives, categories and series they
 * belong to. The items are those that both sides relate to anything of the other framework.
 */
public final class PublishedComparison {
  private static final String BASE = "https://w3id.org/aims-crosswalk/framework/";

  private final Crosswalk crosswalk;
  private final Map<RequirementId, Set<String>> elements = new HashMap<>();
  private final Map<RequirementId, Set<String>> practices = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> apart = new ArrayList<>();

  private PublishedComparison(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
    for (Assignment assignment : crosswalk.corpus().hub().assignments()) {
      String element = assignment.pair().element().value();
      Optional<RequirementId> node = Optional.of(assignment.provision());
      while (node.isPresent()) {
        elements.computeIfAbsent(node.get(), x -> new TreeSet<>()).add(element);
        practices
            .computeIfAbsent(node.get(), x -> new TreeSet<>())
            .add(assignment.pair().element().practice());
        node = crosswalk.corpus().requirement(node.get()).flatMap(Requirement::parent);
      }
    }
  }

  /**
   * Prints the comparison, then every published pair that shares no practice with us.
   *
   * @param args the directory of the published sets
   * @throws IOException if a set cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(report(Crosswalks.bundled(), Path.of(args[0])));
  }

  static String report(Crosswalk crosswalk, Path directory) throws IOException {
    PublishedComparison comparison = new PublishedComparison(crosswalk);
    comparison
        .text
        .append("| set | frameworks | level | ours by | published | ours | both | Jaccard ")
        .append("| precision | recall | kappa, items of the set | kappa, items of both |\n")
        .append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    List<Path> files;
    try (var entries = Files.list(directory)) {
      files = entries.filter(f -> f.toString().endsWith(".sssom.tsv")).sorted().toList();
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        String name = String.valueOf(file.getFileName());
        comparison.compare(name.substring(0, name.indexOf('.')), SssomTsv.read(name, in));
      }
    }
    comparison.text.append("\nPublished pairs that share no practice with us: ");
    comparison.text.append(comparison.apart.size()).append('\n');
    comparison.apart.forEach(line -> comparison.text.append(line).append('\n'));
    return comparison.text.toString();
  }

  private void compare(String name, MappingSet set) {
    PublishedPairs published = PublishedPairs.of(set, this::node);
    List<Framework> frameworks = crosswalk.frameworks();
    for (int a = 0; a < frameworks.size(); a++) {
      for (int b = a + 1; b < frameworks.size(); b++) {
        Set<PublishedPairs.Link> pairs = published.between(frameworks.get(a), frameworks.get(b));
        if (!pairs.isEmpty()) {
          String label = frameworks.get(a).label() + " - " + frameworks.get(b).label();
          rows(name, label, pairs);
        }
      }
    }
  }

  private Optional<RequirementId> node(String iri) {
    if (!iri.startsWith(BASE) || iri.indexOf('/', BASE.length()) < 0) {
      return Optional.empty();
    }
    RequirementId id = RequirementId.parse(iri.substring(BASE.length()).replaceFirst("/", ":"));
    return crosswalk.corpus().requirement(id).map(Requirement::id);
  }

  private void rows(String name, String label, Set<PublishedPairs.Link> leaf) {
    Set<PublishedPairs.Link> coarse = new HashSet<>();
    for (PublishedPairs.Link link : leaf) {
      coarse.add(new PublishedPairs.Link(lift(link.from()), lift(link.to())));
    }
    row(name, label, "leaf", "practice", leaf, practices);
    row(name, label, "leaf", "element", leaf, elements);
    row(name, label, "coarse", "practice", coarse, practices);
    row(name, label, "coarse", "element", coarse, elements);
    for (PublishedPairs.Link link : new TreeSet<>(leaf)) {
      if (!related(link.from(), link.to(), practices)) {
        apart.add(name + "\t" + link.from() + "\t" + link.to());
      }
    }
  }

  /** Returns the article, clause, objective, category or series of a node. */
  private RequirementId lift(RequirementId id) {
    RequirementId lifted = id;
    Optional<Requirement> node = crosswalk.corpus().requirement(id);
    while (node.isPresent()) {
      Set<String> tops = Set.of("chapter", "section", "annex", "annexes", "function", "part");
      if (tops.contains(node.get().heading().nodeType())) {
        break;
      }
      lifted = node.get().id();
      node = node.get().parent().flatMap(crosswalk.corpus()::requirement);
    }
    return lifted;
  }

  private boolean related(RequirementId a, RequirementId b, Map<RequirementId, Set<String>> by) {
    Set<String> common = new HashSet<>(by.getOrDefault(a, Set.of()));
    common.retainAll(by.getOrDefault(b, Set.of()));
    return !common.isEmpty();
  }

  /** Returns what any node of a framework has. */
  private static Set<String> all(FrameworkId framework, Map<RequirementId, Set<String>> index) {
    Set<String> all = new HashSet<>();
    index.forEach(
        (node, own) -> {
          if (node.framework().equals(framework)) {
            all.addAll(own);
          }
        });
    return all;
  }

  private void row(
      String name,
      String label,
      String level,
      String by,
      Set<PublishedPairs.Link> published,
      Map<RequirementId, Set<String>> index) {
    Set<RequirementId> from = new TreeSet<>(PublishedPairs.BY_TEXT);
    Set<RequirementId> to = new TreeSet<>(PublishedPairs.BY_TEXT);
    published.forEach(link -> from.add(link.from()));
    published.forEach(link -> to.add(link.to()));
    Set<PublishedPairs.Link> ours = ours(from, to, index);
    Agreement all = Agreement.of(ours, published, (long) from.size() * to.size());
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s | %d | %d | %d | %.2f | %.2f | %.2f | %.2f | %.2f |\n",
            name,
            label,
            level,
            by,
            published.size(),
            ours.size(),
            all.both(),
            all.jaccard(),
            all.precision(),
            all.recall(),
            all.kappa(),
            ofItemsOfBoth(ours, published, index).kappa()));
  }

  private Set<PublishedPairs.Link> ours(
      Set<RequirementId> from, Set<RequirementId> to, Map<RequirementId, Set<String>> index) {
    Set<PublishedPairs.Link> ours = new HashSet<>();
    for (RequirementId a : from) {
      for (RequirementId b : to) {
        if (related(a, b, index)) {
          ours.add(new PublishedPairs.Link(a, b));
        }
      }
    }
    return ours;
  }

  /** Compares over the set's items that we relate to anything of the other framework. */
  private static Agreement ofItemsOfBoth(
      Set<PublishedPairs.Link> ours,
      Set<PublishedPairs.Link> published,
      Map<RequirementId, Set<String>> index) {
    PublishedPairs.Link any = published.iterator().next();
    Set<String> ofLeft = all(any.from().framework(), index);
    Set<String> ofRight = all(any.to().framework(), index);
    Predicate<RequirementId> left = n -> !Collections.disjoint(own(n, index), ofRight);
    Predicate<RequirementId> right = n -> !Collections.disjoint(own(n, index), ofLeft);
    long from = published.stream().map(PublishedPairs.Link::from).filter(left).distinct().count();
    long to = published.stream().map(PublishedPairs.Link::to).filter(right).distinct().count();
    Set<PublishedPairs.Link> theirs = new HashSet<>(published);
    theirs.removeIf(link -> !left.test(link.from()) || !right.test(link.to()));
    return Agreement.of(ours, theirs, from * to);
  }

  private static Set<String> own(RequirementId node, Map<RequirementId, Set<String>> index) {
    return index.getOrDefault(node, Set.of());
  }
}
