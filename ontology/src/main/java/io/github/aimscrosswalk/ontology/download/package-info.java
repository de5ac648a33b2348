/**
 * A dataset as files: canonical, so that the same data always give the same bytes. Start with
 * {@link io.github.aimscrosswalk.ontology.download.Downloads}.
 */
@NullMarked
package io.github.aimscrosswalk.ontology.download;

import org.jspecify.annotations.NullMarked;
