/**
 * Queries of people one does not know, on a dataset, within limits. Start with {@link
 * io.github.aimscrosswalk.ontology.query.BoundedQueries}.
 */
@NullMarked
package io.github.aimscrosswalk.ontology.query;

import org.jspecify.annotations.NullMarked;
