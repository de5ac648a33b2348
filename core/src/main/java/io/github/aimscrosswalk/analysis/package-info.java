/**
 * The answers for one assessment on one day. Start with {@link
 * io.github.aimscrosswalk.analysis.Analysis}, {@link
 * io.github.aimscrosswalk.analysis.FrameworkCoverage} and {@link
 * io.github.aimscrosswalk.analysis.Gap}. Coverage is counted, never scored, and is not compliance.
 */
@NullMarked
package io.github.aimscrosswalk.analysis;

import org.jspecify.annotations.NullMarked;
