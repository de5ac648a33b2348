/**
 * Values in, characters out, and back: tables, assessments as JSON, sentences. Start with {@link
 * io.github.aimscrosswalk.format.AssessmentJson}.
 */
@NullMarked
package io.github.aimscrosswalk.format;

import org.jspecify.annotations.NullMarked;
