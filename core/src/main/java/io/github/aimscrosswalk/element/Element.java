package io.github.aimscrosswalk.element;

import java.util.Objects;

/**
 * The smallest statement that can be found true or false on its own by looking at evidence (a
 * determination statement in NIST SP 800-53A, an assessment objective in OSCAL).
 *
 * @param id its identifier, which names its practice
 * @param statement one sentence in own words, at most 20 of them, in no framework's jargon
 * @param level where it is found
 * @param kind what is to be found
 */
public record Element(ElementId id, String statement, Level level, Kind kind) {
  /** Where an element is found. */
  public enum Level {
    /** Once in the organisation. */
    ORGANISATION,
    /** At each AI system. */
    AI_SYSTEM,
    /** At each information system. */
    INFORMATION_SYSTEM,
    /** At each supplier. */
    SUPPLIER
  }

  /** What is to be found. */
  public enum Kind {
    /** A process, rule or plan is defined. */
    DESIGN,
    /** Something was carried out, with its result kept. */
    OPERATION,
    /** A thing is so. */
    PROPERTY,
    /** Somebody was told. */
    COMMUNICATION
  }

  /** Checks that all parts are there. */
  public Element {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(kind, "kind");
  }
}
