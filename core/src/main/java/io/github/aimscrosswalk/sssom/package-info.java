/**
 * Mapping sets as SSSOM/TSV: values in, characters out, and back. Start with {@link
 * io.github.aimscrosswalk.sssom.SssomTsv}.
 */
@NullMarked
package io.github.aimscrosswalk.sssom;

import org.jspecify.annotations.NullMarked;
