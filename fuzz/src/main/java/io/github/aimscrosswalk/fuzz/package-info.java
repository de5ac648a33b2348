/**
 * Every reader given what nobody would write. Start with {@link
 * io.github.aimscrosswalk.fuzz.Targets}: the readers, and what must hold of each.
 */
@NullMarked
package io.github.aimscrosswalk.fuzz;

import org.jspecify.annotations.NullMarked;
