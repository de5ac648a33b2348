/**
 * Measurements of the library, each printed by a command named in CONTRIBUTING. Start with {@link
 * io.github.aimscrosswalk.jmh.Table}, which prints them all.
 */
@NullMarked
package io.github.aimscrosswalk.jmh;

import org.jspecify.annotations.NullMarked;
