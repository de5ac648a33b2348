/**
 * Questions to the published RDF, by named queries, by our functions within SPARQL, and in Java.
 * Start with {@link io.github.aimscrosswalk.jmh.published.PublishedData}.
 */
@NullMarked
package io.github.aimscrosswalk.jmh.published;

import org.jspecify.annotations.NullMarked;
