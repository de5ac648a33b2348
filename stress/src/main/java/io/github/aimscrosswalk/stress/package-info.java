/**
 * What several threads may see of what they share, tried in many interleavings by jcstress. Each
 * class names what it allows; anything else is forbidden, and fails the run. The package is not
 * marked for nulls: jcstress writes code into it that leaves fields open, as the tests do.
 */
package io.github.aimscrosswalk.stress;
