/**
 * Analyses of many tenants, kept within a bound of memory. Start with {@link
 * io.github.aimscrosswalk.tenant.AnalysisCache}.
 */
@NullMarked
package io.github.aimscrosswalk.tenant;

import org.jspecify.annotations.NullMarked;
