/**
 * The RDF side: loads frameworks from Turtle, holds them to their shapes and compiles the snapshot.
 * Start with {@link io.github.aimscrosswalk.ontology.Ontology}.
 */
@NullMarked
package io.github.aimscrosswalk.ontology;

import org.jspecify.annotations.NullMarked;
