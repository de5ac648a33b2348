package io.github.aimscrosswalk.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs that the loader reads. */
final class Terms {
  static final String BASE = "https://w3id.org/aims-crosswalk/";
  static final String NS = BASE + "ns#";
  static final String FRAMEWORK_BASE = BASE + "framework/";
  static final String SCOPE_BASE = BASE + "scope/";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  static final Node FRAMEWORK = own("Framework");
  static final Node PROVISION = own("Provision");
  static final Node GROUP = own("Group");
  static final Node KIND = own("kind");
  static final Node NODE_TYPE = own("nodeType");
  static final Node MEMBER_OF = own("memberOf");
  static final Node ORDER = own("order");
  static final Node NORMATIVITY = own("normativity");
  static final Node CONDITION = own("condition");
  static final Node ADDRESSEE = own("addressee");
  static final Node WORDING = own("wording");
  static final Node ASSESSABLE_UNTIL = own("assessableUntil");
  static final Node IN_FORCE_FROM = own("inForceFrom");
  static final Node IN_FORCE_UNTIL = own("inForceUntil");
  static final Node CHANGE = own("change");
  static final Node SET_BY = own("setBy");
  static final Node IDENTIFIER = NodeFactory.createURI(DCTERMS + "identifier");
  static final Node TITLE = NodeFactory.createURI(DCTERMS + "title");
  static final Node PUBLISHER = NodeFactory.createURI(DCTERMS + "publisher");
  static final Node ISSUED = NodeFactory.createURI(DCTERMS + "issued");
  static final Node RIGHTS = NodeFactory.createURI(DCTERMS + "rights");
  static final Node SOURCE = NodeFactory.createURI(DCTERMS + "source");
  static final Node PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
  static final Node NOTATION = NodeFactory.createURI(SKOS + "notation");
  static final Node NOTE = NodeFactory.createURI(SKOS + "editorialNote");

  private Terms() {}

  private static Node own(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
