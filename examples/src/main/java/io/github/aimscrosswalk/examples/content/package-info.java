/**
 * Commands on the data themselves: what there is, how it was coded, how far coders and published
 * sets agree, and exports. They read the project's own tables.
 */
@NullMarked
package io.github.aimscrosswalk.examples.content;

import org.jspecify.annotations.NullMarked;
