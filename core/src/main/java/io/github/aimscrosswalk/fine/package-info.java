/**
 * What the law says of fines: bands with their amounts, and the band that each provision stands in.
 * Start with {@link io.github.aimscrosswalk.fine.FineSchedule} and {@link
 * io.github.aimscrosswalk.fine.Offender}.
 */
@NullMarked
package io.github.aimscrosswalk.fine;

import org.jspecify.annotations.NullMarked;
