package io.github.aimscrosswalk.examples.gate;

import io.github.aimscrosswalk.element.Pair;
import java.time.LocalDate;

/**
 * A gap that somebody has accepted for a time.
 *
 * @param line the line of the baseline, from 1
 * @param pair what is missing
 * @param lastDay the last day on which it is accepted
 * @param reason why it is
 */
record AcceptedGap(int line, Pair pair, LocalDate lastDay, String reason) {}
