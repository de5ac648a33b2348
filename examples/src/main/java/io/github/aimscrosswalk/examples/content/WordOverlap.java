package io.github.aimscrosswalk.examples.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The floor that no coder may be near: elements chosen by the words that their statements share
 * with the label of a provision, rare words counting more.
 */
final class WordOverlap {
  private final Map<String, Set<String>> words;
  private final Map<String, Double> weights = new TreeMap<>();

  /** Takes the statements of the elements, by identifier. */
  WordOverlap(Map<String, String> statements) {
    this.words = new TreeMap<>();
    statements.forEach((id, statement) -> words.put(id, words(statement)));
    Map<String, Integer> uses = new TreeMap<>();
    words.values().forEach(own -> own.forEach(word -> uses.merge(word, 1, Integer::sum)));
    uses.forEach((word, n) -> weights.put(word, Math.log((double) words.size() / n)));
  }

  static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> word.length() > 2)
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the elements nearest to a label, as many as asked for; ties by identifier. */
  List<String> nearest(String label, int count) {
    Set<String> own = words(label);
    Map<String, Double> scores = new HashMap<>();
    words.forEach((id, statement) -> scores.put(id, score(own, statement)));
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double score(Set<String> label, Set<String> statement) {
    double common = 0;
    for (String word : label) {
      common += statement.contains(word) ? weights.getOrDefault(word, 0.0) : 0;
    }
    return common / Math.sqrt(statement.size());
  }
}
