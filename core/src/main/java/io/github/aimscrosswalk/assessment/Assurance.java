package io.github.aimscrosswalk.assessment;

/** How much it takes for something to count as certain. */
public enum Assurance {
  /** A statement is enough. */
  ATTESTED,
  /** A statement counts as possible only; fresh evidence makes it certain. */
  EVIDENCED
}
