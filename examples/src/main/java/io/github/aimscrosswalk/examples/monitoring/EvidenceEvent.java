package io.github.aimscrosswalk.examples.monitoring;

import io.github.aimscrosswalk.evidence.Evidence;
import java.time.LocalDate;

/** Something that happened to a piece of evidence. */
sealed interface EvidenceEvent {
  /** Returns the line of the log, from 1. */
  int line();

  /** Returns the day on which it became known. */
  LocalDate day();

  /** Returns the identifier of the evidence. */
  String evidence();

  /**
   * A piece was collected.
   *
   * @param line the line of the log
   * @param day the day on which it became known
   * @param item the piece, which may have been made earlier, or take effect later
   */
  record Collected(int line, LocalDate day, Evidence item) implements EvidenceEvent {
    @Override
    public String evidence() {
      return item.id();
    }
  }

  /**
   * A piece counts no longer from that day on, but did before.
   *
   * @param line the line of the log
   * @param day the first day on which it counts no longer
   * @param evidence its identifier
   */
  record Expired(int line, LocalDate day, String evidence) implements EvidenceEvent {}

  /**
   * A piece is taken back: it should not have counted.
   *
   * @param line the line of the log
   * @param day the day on which it is taken back
   * @param evidence its identifier
   */
  record Withdrawn(int line, LocalDate day, String evidence) implements EvidenceEvent {}
}
