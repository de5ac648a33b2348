/**
 * The same answers by SPARQL 1.1 alone, on the published data: nothing of the engine takes part.
 * Start with {@link io.github.aimscrosswalk.ontology.pure.SparqlCrosswalk} and {@link
 * io.github.aimscrosswalk.ontology.pure.NamedQuery}.
 */
@NullMarked
package io.github.aimscrosswalk.ontology.pure;

import org.jspecify.annotations.NullMarked;
