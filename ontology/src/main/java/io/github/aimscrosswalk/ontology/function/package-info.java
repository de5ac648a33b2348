/**
 * Property functions that ask the compiled index from within SPARQL. Start with {@link
 * io.github.aimscrosswalk.ontology.function.CoverageFunctions}.
 */
@NullMarked
package io.github.aimscrosswalk.ontology.function;

import org.jspecify.annotations.NullMarked;
