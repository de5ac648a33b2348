/**
 * OSCAL, the JSON formats of NIST for controls. Start with {@link
 * io.github.aimscrosswalk.oscal.OscalCatalog}, {@link
 * io.github.aimscrosswalk.oscal.OscalImplementation} and {@link
 * io.github.aimscrosswalk.oscal.OscalMapping}; {@code docs/oscal.md} says what becomes of what.
 */
@NullMarked
package io.github.aimscrosswalk.oscal;

import org.jspecify.annotations.NullMarked;
