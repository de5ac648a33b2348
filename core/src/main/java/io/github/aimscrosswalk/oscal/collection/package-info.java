/**
 * Mapping sets and mapping collections, turned into each other. Start with {@link
 * io.github.aimscrosswalk.oscal.collection.MappingReader} and {@link
 * io.github.aimscrosswalk.oscal.collection.MappingWriter}.
 */
@NullMarked
package io.github.aimscrosswalk.oscal.collection;

import org.jspecify.annotations.NullMarked;
