/**
 * RDF that others wrote, read within limits. Start with {@link
 * io.github.aimscrosswalk.ontology.input.RdfInput}.
 */
@NullMarked
package io.github.aimscrosswalk.ontology.input;

import org.jspecify.annotations.NullMarked;
