/**
 * What a certification of a management system asks to be shown: the statement of applicability, and
 * what is there to be read and sampled. Start with {@link
 * io.github.aimscrosswalk.certification.StatementOfApplicability} and {@link
 * io.github.aimscrosswalk.certification.Readiness}.
 */
@NullMarked
package io.github.aimscrosswalk.certification;

import org.jspecify.annotations.NullMarked;
