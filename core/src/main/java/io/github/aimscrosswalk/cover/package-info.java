/**
 * Covers of least cost: which columns to take so that every wanted row is covered. Knows nothing of
 * the model; rows and columns are numbers. Not exported. Start with {@link
 * io.github.aimscrosswalk.cover.MinimumCover}.
 */
@NullMarked
package io.github.aimscrosswalk.cover;

import org.jspecify.annotations.NullMarked;
