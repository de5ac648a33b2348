/**
 * What several threads may see of what they share, tried in many interleavings by jcstress. Each
 * class names what it allows; anything else is forbidden, and fails the run.
 */
@NullMarked
package io.github.aimscrosswalk.stress;

import org.jspecify.annotations.NullMarked;
