/**
 * One page of sections, as HTML and as Markdown. Knows nothing of the model: words, tables,
 * pictures in, characters out. Not exported. Start with {@link io.github.aimscrosswalk.page.Page}
 * and {@link io.github.aimscrosswalk.page.Block}.
 */
@NullMarked
package io.github.aimscrosswalk.page;

import org.jspecify.annotations.NullMarked;
