/**
 * ISO/IEC 42001, the EU AI Act, NIST AI RMF, ISO/IEC 27001 and SOC 2 taken apart into testable
 * elements, and the answers that follow. Start with {@link io.github.aimscrosswalk.Crosswalk}.
 */
@NullMarked
package io.github.aimscrosswalk;

import org.jspecify.annotations.NullMarked;
