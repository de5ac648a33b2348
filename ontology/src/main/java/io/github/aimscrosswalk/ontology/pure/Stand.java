package io.github.aimscrosswalk.ontology.pure;

/** How a provision stands on the day, as the vocabulary names it. */
enum Stand {
  IN_FORCE,
  UPCOMING,
  EXCLUDED,
  NOT_APPLICABLE,
  ENDED;

  static final String PREFIX = "standing-";
}
