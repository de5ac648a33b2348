package io.github.aimscrosswalk.examples.content;

import io.github.aimscrosswalk.framework.RequirementId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one coder found: for each provision, the elements it asks for.
 *
 * @param elements the identifiers of the elements, by provision
 */
record Coding(Map<String, Set<String>> elements) {
  /** A provision and an element or practice it asks for, or a provision and a linked provision. */
  record Link(String from, String to) {}

  /** What a coder writes where no element of the list fits. */
  static final String NO_ELEMENT = "NEW";

  /**
   * Reads the columns framework, provision and element of a table. What has no element counts as
   * one that nobody else has.
   */
  static Coding of(List<Map<String, String>> rows) {
    Map<String, Set<String>> elements = new TreeMap<>();
    for (Map<String, String> row : rows) {
      String provision = row.get("framework") + ":" + row.get("provision");
      Set<String> own = elements.computeIfAbsent(provision, p -> new TreeSet<>());
      String element = row.getOrDefault("element", NO_ELEMENT);
      own.add(element.equals(NO_ELEMENT) ? "new." + provision + "-" + own.size() : element);
    }
    return new Coding(elements);
  }

  /** Returns the same coding with the elements that were merged since under their new names. */
  Coding renamed(Map<String, String> successors) {
    Map<String, Set<String>> now = new TreeMap<>();
    elements.forEach(
        (provision, own) ->
            now.put(
                provision,
                own.stream()
                    .map(e -> successors.getOrDefault(e, e))
                    .collect(Collectors.toCollection(TreeSet::new))));
    return new Coding(now);
  }

  /** Returns the elements that provisions of several frameworks ask for. */
  Set<String> shared() {
    Map<String, Set<String>> frameworks = new TreeMap<>();
    elements.forEach(
        (provision, own) ->
            own.forEach(
                e ->
                    frameworks.computeIfAbsent(e, x -> new TreeSet<>()).add(framework(provision))));
    frameworks.values().removeIf(f -> f.size() < 2);
    return frameworks.keySet();
  }

  Set<String> provisions() {
    return elements.keySet();
  }

  /** Returns what this coding says of some provisions only. */
  Coding of(Set<String> provisions) {
    Map<String, Set<String>> part = new TreeMap<>(elements);
    part.keySet().retainAll(provisions);
    return new Coding(part);
  }

  Coding ofFramework(String framework) {
    return of(
        provisions().stream()
            .filter(p -> framework(p).equals(framework))
            .collect(Collectors.toSet()));
  }

  static String framework(String provision) {
    return RequirementId.parse(provision).framework().value();
  }

  static String practice(String element) {
    return element.substring(0, element.indexOf('.'));
  }

  Set<Link> toElements() {
    Set<Link> links = new HashSet<>();
    elements.forEach((provision, own) -> own.forEach(e -> links.add(new Link(provision, e))));
    return links;
  }

  Set<Link> toPractices() {
    Set<Link> links = new HashSet<>();
    elements.forEach(
        (provision, own) -> own.forEach(e -> links.add(new Link(provision, practice(e)))));
    return links;
  }

  /** Returns the pairs of provisions of different frameworks that share an element. */
  Set<Link> acrossFrameworks() {
    Map<String, Set<String>> users = new TreeMap<>();
    elements.forEach(
        (provision, own) ->
            own.forEach(e -> users.computeIfAbsent(e, x -> new TreeSet<>()).add(provision)));
    Set<Link> links = new LinkedHashSet<>();
    for (Set<String> sharing : users.values()) {
      for (String a : sharing) {
        for (String b : sharing) {
          if (a.compareTo(b) < 0 && !framework(a).equals(framework(b))) {
            links.add(new Link(a, b));
          }
        }
      }
    }
    return links;
  }
}
