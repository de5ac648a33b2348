package io.github.aimscrosswalk.framework;

/** Whether a part of a framework binds those who apply it. */
public enum Normativity {
  /** The part binds. */
  NORMATIVE,
  /** The part informs only. */
  INFORMATIVE,
  /** The framework does not make the distinction here. */
  NOT_APPLICABLE
}
