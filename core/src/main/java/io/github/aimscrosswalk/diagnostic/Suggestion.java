package io.github.aimscrosswalk.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the known names nearest to a misspelt one, for the repair of a {@link Diagnostic}. */
public final class Suggestion {
  private static final int OFFERED = 3;

  private Suggestion() {}

  private record Near(String name, int distance) {}

  /**
   * Returns a repair that offers the nearest known names: at most three, by edit distance, then in
   * the order given. Costs one edit distance per name.
   *
   * @param wrong the name as found
   * @param known the names that exist
   * @return {@code did you mean 'a', 'b'?}, or the empty string if none is near
   */
  public static String nearest(String wrong, Collection<String> known) {
    String low = wrong.toLowerCase(Locale.ROOT);
    int limit = Math.max(2, wrong.length() / 3);
    List<Near> near = new ArrayList<>();
    for (String name : known) {
      int distance = distance(low, name.toLowerCase(Locale.ROOT), limit);
      if (distance <= limit) {
        near.add(new Near(name, distance));
      }
    }
    near.sort(Comparator.comparingInt(Near::distance));
    if (near.isEmpty()) {
      return "";
    }
    return near.stream()
        .limit(OFFERED)
        .map(n -> "'" + n.name() + "'")
        .collect(Collectors.joining(", ", "did you mean ", "?"));
  }

  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
