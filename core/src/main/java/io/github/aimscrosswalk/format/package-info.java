/**
 * Values in, characters out, and back: tables, assessments as JSON, reports. Start with {@link
 * io.github.aimscrosswalk.format.AssessmentJson} and {@link
 * io.github.aimscrosswalk.format.MarkdownReport}.
 */
@NullMarked
package io.github.aimscrosswalk.format;

import org.jspecify.annotations.NullMarked;
