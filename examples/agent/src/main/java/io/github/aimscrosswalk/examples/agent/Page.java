package io.github.aimscrosswalk.examples.agent;

import java.util.List;

/**
 * A bounded part of a list: how many there are, and how many are left after these.
 *
 * @param total how many there are
 * @param offset how many were passed over
 * @param left how many are left
 * @param items these
 */
record Page<T>(int total, int offset, int left, List<T> items) {
  static final int MOST = 50;

  Page {
    items = List.copyOf(items);
  }

  static Argument limitArgument(int otherwise) {
    return Argument.number("limit", "How many at most", 1, MOST, otherwise);
  }

  static Argument offsetArgument() {
    return Argument.number("offset", "How many to pass over", 0, 100_000, 0);
  }

  static <T> Page<T> of(List<T> all, Arguments arguments) {
    return of(all, arguments.number("offset"), arguments.number("limit"));
  }

  static <T> Page<T> of(List<T> all, int offset, int limit) {
    List<T> items = all.stream().skip(offset).limit(limit).toList();
    return new Page<>(all.size(), offset, Math.max(0, all.size() - offset - items.size()), items);
  }

  /** Says in words which part this is. */
  String words(String what) {
    String range = items.isEmpty() ? "none" : (offset + 1) + " to " + (offset + items.size());
    String next =
        left == 0 ? "" : "; " + left + " left, ask with offset " + (offset + items.size());
    return what + " " + range + " of " + total + next + "\n";
  }
}
