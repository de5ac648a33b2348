/** A corpus as bytes: what is read at start instead of text and Turtle. Not exported. */
@NullMarked
package io.github.aimscrosswalk.snapshot;

import org.jspecify.annotations.NullMarked;
