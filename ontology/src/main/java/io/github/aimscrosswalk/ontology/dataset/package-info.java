/**
 * All graphs of a release together, in memory, to be asked. Start with {@link
 * io.github.aimscrosswalk.ontology.dataset.RdfDataset}.
 */
@NullMarked
package io.github.aimscrosswalk.ontology.dataset;

import org.jspecify.annotations.NullMarked;
