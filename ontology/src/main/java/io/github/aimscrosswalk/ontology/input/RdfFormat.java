package io.github.aimscrosswalk.ontology.input;

import org.apache.jena.riot.Lang;

/** A format of RDF that can be read. */
public enum RdfFormat {
  /** Turtle. */
  TURTLE("Turtle"),
  /** N-Triples. */
  N_TRIPLES("N-Triples"),
  /** RDF/XML, without a document type. */
  RDF_XML("RDF/XML"),
  /** JSON-LD, with its contexts in the document. */
  JSON_LD("JSON-LD");

  private final String label;

  RdfFormat(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  Lang lang() {
    return switch (this) {
      case TURTLE -> Lang.TURTLE;
      case N_TRIPLES -> Lang.NTRIPLES;
      case RDF_XML -> Lang.RDFXML;
      case JSON_LD -> Lang.JSONLD;
    };
  }
}
