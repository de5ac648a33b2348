/**
 * What all OSCAL documents have in common: identifiers, properties, metadata. Start with {@link
 * io.github.aimscrosswalk.oscal.document.OscalInput} and {@link
 * io.github.aimscrosswalk.oscal.document.OscalOutput}.
 */
@NullMarked
package io.github.aimscrosswalk.oscal.document;

import org.jspecify.annotations.NullMarked;
