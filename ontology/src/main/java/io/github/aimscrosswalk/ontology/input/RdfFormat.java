package io.github.aimscrosswalk.ontology.input;

import org.apache.jena.riot.Lang;

/** A format of RDF that can be read. */
public enum RdfFormat {
  /** Turtle. */
  TURTLE("Turtle", Lang.TURTLE),
  /** N-Triples. */
  N_TRIPLES("N-Triples", Lang.NTRIPLES),
  /** RDF/XML, without a document type. */
  RDF_XML("RDF/XML", Lang.RDFXML),
  /** JSON-LD, with its contexts in the document. */
  JSON_LD("JSON-LD", Lang.JSONLD);

  private final String label;
  private final Lang lang;

  RdfFormat(String label, Lang lang) {
    this.label = label;
    this.lang = lang;
  }

  String label() {
    return label;
  }

  Lang lang() {
    return lang;
  }
}
