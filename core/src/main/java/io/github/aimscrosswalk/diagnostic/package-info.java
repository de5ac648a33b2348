/**
 * What is wrong with an input, said once and whole. Start with {@link
 * io.github.aimscrosswalk.diagnostic.InvalidDataException} and {@link
 * io.github.aimscrosswalk.diagnostic.Diagnostic}.
 */
@NullMarked
package io.github.aimscrosswalk.diagnostic;

import org.jspecify.annotations.NullMarked;
