/**
 * The provisions as they stand in certain circumstances; not exported. Start with {@link
 * io.github.aimscrosswalk.view.View}.
 */
@NullMarked
package io.github.aimscrosswalk.view;

import org.jspecify.annotations.NullMarked;
