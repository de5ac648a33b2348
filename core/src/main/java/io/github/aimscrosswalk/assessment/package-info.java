/**
 * What an organisation, or one AI system, states and holds. Start with {@link
 * io.github.aimscrosswalk.assessment.Assessment} and {@link
 * io.github.aimscrosswalk.assessment.Scope}.
 */
@NullMarked
package io.github.aimscrosswalk.assessment;

import org.jspecify.annotations.NullMarked;
