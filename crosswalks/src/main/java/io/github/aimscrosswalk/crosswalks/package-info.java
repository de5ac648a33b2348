/** The bundled data release. Start with {@link io.github.aimscrosswalk.crosswalks.Crosswalks}. */
@NullMarked
package io.github.aimscrosswalk.crosswalks;

import org.jspecify.annotations.NullMarked;
