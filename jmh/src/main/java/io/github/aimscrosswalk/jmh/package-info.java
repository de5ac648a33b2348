/** Measurements of the library, each printed by a command named in CONTRIBUTING. */
@NullMarked
package io.github.aimscrosswalk.jmh;

import org.jspecify.annotations.NullMarked;
