/**
 * Frameworks: editions of a law, standard or set of criteria, their trees of requirements, and when
 * these apply. Start with {@link io.github.aimscrosswalk.framework.Framework} and {@link
 * io.github.aimscrosswalk.framework.Requirement}.
 */
@NullMarked
package io.github.aimscrosswalk.framework;

import org.jspecify.annotations.NullMarked;
