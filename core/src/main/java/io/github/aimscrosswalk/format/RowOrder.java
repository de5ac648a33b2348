package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;

/** Notes rows of one table that come twice or out of the plain order of their keys. */
final class RowOrder {
  private final Problems problems;
  private String last = "";

  RowOrder(Problems problems) {
    this.problems = problems;
  }

  void check(String key, int line) {
    int order = last.compareTo(key);
    if (order == 0) {
      problems.add(Code.DUPLICATE, line, "'" + key + "' comes twice", "keep one row");
    } else if (order > 0) {
      problems.add(Code.NOT_CANONICAL, line, "'" + key + "' after '" + last + "'", "sort the rows");
    }
    last = key;
  }
}
