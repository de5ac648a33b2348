/** Programs that ask in SPARQL. */
@NullMarked
package io.github.aimscrosswalk.examples.rdf;

import org.jspecify.annotations.NullMarked;
