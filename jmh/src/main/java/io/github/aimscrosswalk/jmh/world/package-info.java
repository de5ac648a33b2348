/**
 * What is measured on: the bundled data, a generated corpus of the same shape and another size, and
 * an assessment of each. Start with {@link io.github.aimscrosswalk.jmh.world.World}.
 */
@NullMarked
package io.github.aimscrosswalk.jmh.world;

import org.jspecify.annotations.NullMarked;
