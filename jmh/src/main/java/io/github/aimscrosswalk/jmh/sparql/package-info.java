/**
 * The same questions in SPARQL, on the in-memory stores of Jena and RDF4J. Start with {@link
 * io.github.aimscrosswalk.jmh.sparql.SparqlEngine}.
 */
@NullMarked
package io.github.aimscrosswalk.jmh.sparql;

import org.jspecify.annotations.NullMarked;
