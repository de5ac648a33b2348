package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.analysis.Coverage;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of our vocabulary, and of others, that our graphs use most. */
public final class Terms {
  /** The namespace of our vocabulary. */
  public static final String NS = Iris.BASE + "ns#";

  /** What the IRIs of frameworks and requirements begin with. */
  public static final String FRAMEWORK_BASE = Iris.BASE + "framework/";

  /** What the IRIs of the scope vocabulary begin with. */
  public static final String SCOPE_BASE = Iris.BASE + "scope/";

  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String EARL = "http://www.w3.org/ns/earl#";

  /** {@code ns:Framework}. */
  public static final Node FRAMEWORK = ns("Framework");

  /** {@code ns:Provision}. */
  public static final Node PROVISION = ns("Provision");

  /** {@code ns:Group}. */
  public static final Node GROUP = ns("Group");

  /** {@code ns:kind}. */
  public static final Node KIND = ns("kind");

  /** {@code ns:nodeType}. */
  public static final Node NODE_TYPE = ns("nodeType");

  /** {@code ns:memberOf}. */
  public static final Node MEMBER_OF = ns("memberOf");

  /** {@code ns:order}. */
  public static final Node ORDER = ns("order");

  /** {@code ns:normativity}. */
  public static final Node NORMATIVITY = ns("normativity");

  /** {@code ns:condition}. */
  public static final Node CONDITION = ns("condition");

  /** {@code ns:addressee}. */
  public static final Node ADDRESSEE = ns("addressee");

  /** {@code ns:wording}. */
  public static final Node WORDING = ns("wording");

  /** {@code ns:assessableUntil}. */
  public static final Node ASSESSABLE_UNTIL = ns("assessableUntil");

  /** {@code ns:inForceFrom}. */
  public static final Node IN_FORCE_FROM = ns("inForceFrom");

  /** {@code ns:inForceUntil}. */
  public static final Node IN_FORCE_UNTIL = ns("inForceUntil");

  /** {@code ns:change}. */
  public static final Node CHANGE = ns("change");

  /** {@code ns:setBy}. */
  public static final Node SET_BY = ns("setBy");

  /** {@code dcterms:identifier}. */
  public static final Node IDENTIFIER = dcterms("identifier");

  /** {@code dcterms:title}. */
  public static final Node TITLE = dcterms("title");

  /** {@code dcterms:publisher}. */
  public static final Node PUBLISHER = dcterms("publisher");

  /** {@code dcterms:issued}. */
  public static final Node ISSUED = dcterms("issued");

  /** {@code dcterms:rights}. */
  public static final Node RIGHTS = dcterms("rights");

  /** {@code dcterms:source}. */
  public static final Node SOURCE = dcterms("source");

  /** {@code skos:prefLabel}. */
  public static final Node PREF_LABEL = skos("prefLabel");

  /** {@code skos:notation}. */
  public static final Node NOTATION = skos("notation");

  /** {@code skos:editorialNote}. */
  public static final Node NOTE = skos("editorialNote");

  private Terms() {}

  /**
   * Returns a term of our vocabulary.
   *
   * @param name its name, such as {@code asksFor}
   * @return the term
   */
  public static Node ns(String name) {
    return NodeFactory.createURI(NS + name);
  }

  /**
   * Returns the term for how a provision stands.
   *
   * @param coverage how it stands
   * @return the individual of our vocabulary
   */
  public static Node coverage(Coverage coverage) {
    return ns(
        switch (coverage) {
          case Coverage.Full full -> "coverage-full";
          case Coverage.Partial partial -> "coverage-partial";
          case Coverage.Possible possible -> "coverage-possible";
          case Coverage.None none -> "coverage-none";
          case Coverage.Excluded excluded -> "coverage-excluded";
          case Coverage.NotApplicable not -> "coverage-not-applicable";
          case Coverage.NotYet notYet -> "coverage-not-yet";
          case Coverage.Ended ended -> "coverage-ended";
          case Coverage.Unknown unknown -> "coverage-unknown";
        });
  }

  static Node dcterms(String name) {
    return NodeFactory.createURI(DCTERMS + name);
  }

  static Node skos(String name) {
    return NodeFactory.createURI(SKOS + name);
  }

  static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }

  static Node earl(String name) {
    return NodeFactory.createURI(EARL + name);
  }
}
