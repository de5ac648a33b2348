/**
 * What differs between two data releases, two editions or two days of the law, and what becomes of
 * an assessment. Start with {@link io.github.aimscrosswalk.difference.Difference} and {@link
 * io.github.aimscrosswalk.difference.Migration}.
 */
@NullMarked
package io.github.aimscrosswalk.difference;

import org.jspecify.annotations.NullMarked;
