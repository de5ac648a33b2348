/** Continuous monitoring: events of evidence, and what rises and falls with each. */
@NullMarked
package io.github.aimscrosswalk.examples.monitoring;

import org.jspecify.annotations.NullMarked;
