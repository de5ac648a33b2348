package io.github.aimscrosswalk.ontology.query;

import io.github.aimscrosswalk.ontology.query.QueryRefusedException.Reason;

/** What one query has left to spend. Used by the one thread that runs the query. */
final class Budget {
  private static final int EVERY = 256;

  /** Reading a number takes the square of its digits. */
  private static final int DIGITS = 10_000;

  private final QueryLimits limits;
  private final long end;
  private long solutions;
  private int ticks;

  Budget(QueryLimits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.time().toNanos();
  }

  QueryLimits limits() {
    return limits;
  }

  /** Stops the query if its time is over. */
  void checkTime() {
    if (System.nanoTime() - end > 0) {
      throw new Stop(
          Reason.TIME,
          "expected an answer within "
              + limits.time().toMillis()
              + " ms, found none; narrow the query");
    }
  }

  /** Looks at the time now and then: for what happens often. */
  void tick() {
    ticks++;
    if (ticks >= EVERY) {
      ticks = 0;
      checkTime();
    }
  }

  /** Notes a solution on the way. */
  void solution() {
    solutions++;
    if (solutions > limits.solutions()) {
      throw new Stop(
          Reason.SOLUTIONS,
          "expected at most "
              + limits.solutions()
              + " solutions on the way, found more; join what stands side by side");
    }
    tick();
  }

  /** Stops the query if a value that it makes is too long. */
  void checkLength(long length) {
    if (length > limits.valueLength()) {
      throw new Stop(
          Reason.VALUE,
          "expected values of at most " + limits.valueLength() + ", found one of " + length);
    }
  }

  /** Stops the query if it reckons with a number that is too long. */
  void checkDigits(long digits) {
    int most = Math.min(DIGITS, limits.valueLength());
    if (digits > most) {
      throw new Stop(
          Reason.VALUE,
          "expected numbers, dates and languages of at most "
              + most
              + " digits or characters, found one of "
              + digits);
    }
  }

  Stop tooManyRows() {
    return new Stop(
        Reason.ROWS,
        "expected at most " + limits.rows() + " rows or triples, found more; add a LIMIT");
  }
}
