/**
 * Money: the most that the law allows for what is missing, and losses simulated from the user's own
 * figures. Start with {@link io.github.aimscrosswalk.money.Exposures} and {@link
 * io.github.aimscrosswalk.money.LossSimulation}. The two are never mixed.
 */
@NullMarked
package io.github.aimscrosswalk.money;

import org.jspecify.annotations.NullMarked;
