package io.github.aimscrosswalk.examples.content;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.element.Element;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints the pairs of elements whose statements have nearly the same words, for review. */
public final class NearDuplicates {
  private NearDuplicates() {}

  /**
   * Prints the pairs.
   *
   * @param args the least overlap: the part of all words of two statements that both have, such as
   *     {@code 0.8}
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(report(Crosswalks.bundled(), Double.parseDouble(args[0])));
  }

  static String report(Crosswalk crosswalk, double least) {
    List<Element> elements = crosswalk.corpus().hub().elements();
    List<Set<String>> words = elements.stream().map(e -> WordOverlap.words(e.statement())).toList();
    StringBuilder text = new StringBuilder();
    int found = 0;
    for (int a = 0; a < elements.size(); a++) {
      for (int b = a + 1; b < elements.size(); b++) {
        double overlap = overlap(words.get(a), words.get(b));
        if (overlap > least) {
          found++;
          text.append(
              String.format(
                  Locale.ROOT,
                  "%.2f %s: %s\n     %s: %s\n",
                  overlap,
                  elements.get(a).id(),
                  elements.get(a).statement(),
                  elements.get(b).id(),
                  elements.get(b).statement()));
        }
      }
    }
    return text.append(found)
        .append(" pairs above ")
        .append(least)
        .append(" of ")
        .append(elements.size())
        .append(" elements\n")
        .toString();
  }

  private static double overlap(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / (a.size() + b.size() - both.size());
  }
}
