/**
 * The questions that are measured, and who answers them without a graph: our library through its
 * public interface, the collections code of an afternoon, and a bare loop over packed longs as the
 * limit. Start with {@link io.github.aimscrosswalk.jmh.baseline.Engine}.
 */
@NullMarked
package io.github.aimscrosswalk.jmh.baseline;

import org.jspecify.annotations.NullMarked;
