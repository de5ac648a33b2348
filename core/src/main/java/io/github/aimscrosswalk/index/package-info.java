/** The data as numbers; not exported. Start with {@link io.github.aimscrosswalk.index.Index}. */
@NullMarked
package io.github.aimscrosswalk.index;

import org.jspecify.annotations.NullMarked;
