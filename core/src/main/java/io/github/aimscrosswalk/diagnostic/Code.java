package io.github.aimscrosswalk.diagnostic;

/** The kind of a {@link Diagnostic}; each has a heading in {@code docs/errors.md}. */
public enum Code {
  /** The input holds nothing. */
  EMPTY_INPUT,
  /** The bytes are not UTF-8. */
  WRONG_ENCODING,
  /** A line or the whole input is longer than the reader accepts. */
  TOO_LARGE,
  /** The text does not follow the grammar of its format, or ends too early. */
  MALFORMED,
  /** The columns of a table are not those of its format. */
  WRONG_COLUMNS,
  /** A field or column that the format does not know. */
  UNKNOWN_FIELD,
  /** A field that must be there is not, or is empty. */
  MISSING_FIELD,
  /** A value that the field cannot have. */
  INVALID_VALUE,
  /** A date that is no day of the calendar, or not written year-month-day. */
  INVALID_DATE,
  /** Two dates in the wrong order. */
  REVERSED_DATES,
  /** A format version this release cannot read. */
  WRONG_VERSION,
  /** A framework that the crosswalk does not hold. */
  UNKNOWN_FRAMEWORK,
  /** A requirement that its framework does not hold. */
  UNKNOWN_PROVISION,
  /** An identifier that exists, but in another edition of the framework. */
  WRONG_EDITION,
  /** A requirement that is a group, where a provision is expected. */
  NOT_A_PROVISION,
  /** An element that the crosswalk does not hold. */
  UNKNOWN_ELEMENT,
  /** An element that the provision does not ask for. */
  ELEMENT_NOT_ASKED,
  /** A practice that the crosswalk does not hold. */
  UNKNOWN_PRACTICE,
  /** An evidence type that the crosswalk does not hold. */
  UNKNOWN_EVIDENCE_TYPE,
  /** A scope term that no provision or rule of the crosswalk names. */
  UNKNOWN_SCOPE_TERM,
  /** The same thing stated twice. */
  DUPLICATE,
  /** Two statements that cannot both hold. */
  CONTRADICTION,
  /** Something that must not lead back to itself does. */
  CYCLE,
  /** A thing that nothing uses, or a provision marked as taken apart with nothing in it. */
  ORPHAN,
  /** A statement that breaks a rule of writing. */
  STYLE,
  /** Rows or files that are not in their canonical order or form. */
  NOT_CANONICAL,
  /** A graph that does not fit its shape. */
  SHAPE
}
