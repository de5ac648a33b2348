/**
 * All data of one release in one value. Start with {@link io.github.aimscrosswalk.corpus.Corpus}.
 */
@NullMarked
package io.github.aimscrosswalk.corpus;

import org.jspecify.annotations.NullMarked;
