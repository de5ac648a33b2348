package io.github.aimscrosswalk.mapping;

/**
 * How what one provision asks for relates to what another asks for, as sets (NIST IR 8477, section
 * 4.3, set theory relationship mapping).
 */
public enum Relationship {
  /** Both ask for the same. */
  EQUAL("equal"),
  /** All that the subject asks for, the object asks for too, and more. */
  SUBSET_OF("subsetOf"),
  /** All that the object asks for, the subject asks for too, and more. */
  SUPERSET_OF("supersetOf"),
  /** They have something in common, and each asks for more. */
  INTERSECTS_WITH("intersectsWith"),
  /** They have nothing in common. */
  NO_RELATIONSHIP("noRelationship");

  private static final String NAMESPACE = "https://w3id.org/aims-crosswalk/ns#";

  private final String term;

  Relationship(String term) {
    this.term = term;
  }

  /**
   * Returns the IRI of the property that states the relationship in RDF and SSSOM.
   *
   * @return an absolute IRI
   */
  public String iri() {
    return NAMESPACE + term;
  }

  /**
   * Returns the same relationship, seen from the object.
   *
   * @return what the object has to do with the subject
   */
  public Relationship inverse() {
    if (this == SUBSET_OF) {
      return SUPERSET_OF;
    }
    return this == SUPERSET_OF ? SUBSET_OF : this;
  }

  /**
   * Returns what follows for the first and the third of three sets, none of them empty.
   *
   * @param next the relationship of the second to the third, where this is that of the first to the
   *     second
   * @return what is possible between the first and the third, at least one relationship
   */
  public Relations then(Relationship next) {
    return Relations.of(this).then(Relations.of(next));
  }

  /**
   * Returns the relationship of two sets.
   *
   * @param subjectInObject whether all of the subject's set is in the object's
   * @param objectInSubject whether all of the object's set is in the subject's
   * @param common whether they have anything in common
   * @return the one relationship that holds
   */
  public static Relationship of(boolean subjectInObject, boolean objectInSubject, boolean common) {
    if (!common) {
      return NO_RELATIONSHIP;
    }
    if (subjectInObject) {
      return objectInSubject ? EQUAL : SUBSET_OF;
    }
    return objectInSubject ? SUPERSET_OF : INTERSECTS_WITH;
  }
}
