package io.github.aimscrosswalk.cover;

/**
 * A lower bound on the covers of a subproblem, and the multipliers that show it.
 *
 * @param scaled the bound on what is still to be paid, in scaled units of cost
 * @param value no cover of the subproblem costs less than this, the columns taken included
 * @param multipliers for each row what it pays, scaled
 * @param reduced for each free column its cost less what its open rows pay, scaled
 */
record Bound(long scaled, long value, long[] multipliers, long[] reduced) {}
