/**
 * Many tenants in a small heap: what a cache of analyses keeps, how fast it answers, and whether it
 * grows. Start with {@link io.github.aimscrosswalk.jmh.tenants.TenantRun}.
 */
@NullMarked
package io.github.aimscrosswalk.jmh.tenants;

import org.jspecify.annotations.NullMarked;
