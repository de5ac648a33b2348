/** A build gate: gaps are accepted for a reason and for a time, and a new one fails the build. */
@NullMarked
package io.github.aimscrosswalk.examples.gate;

import org.jspecify.annotations.NullMarked;
