/**
 * Characters in and out: encodings told apart, limits kept, CSV as spreadsheets write and read it.
 * Not exported.
 */
@NullMarked
package io.github.aimscrosswalk.text;

import org.jspecify.annotations.NullMarked;
