/** Short programs that show how the library is used. */
@NullMarked
package io.github.aimscrosswalk.examples;

import org.jspecify.annotations.NullMarked;
