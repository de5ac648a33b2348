package io.github.aimscrosswalk.examples.monitoring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.evidence.Evidence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Follows an assessment through a log of events, day by day: says what moved with each event and
 * with the day alone, and why. Events that cannot be taken in are told by line and change nothing.
 */
public final class Monitoring {
  private final String source;
  private final Crosswalk crosswalk;
  private final Watch watch;
  private final MoveWords words;
  private final StringBuilder text = new StringBuilder();
  private int refused;

  private Monitoring(String source, Crosswalk crosswalk, Assessment assessment, LocalDate first) {
    this.source = source;
    this.crosswalk = crosswalk;
    this.watch = new Watch(crosswalk, assessment, first);
    this.words = new MoveWords(crosswalk);
  }

  /**
   * What was said, and whether everything was taken in.
   *
   * @param text the words
   * @param refused how many lines of the log were not taken in
   */
  record Told(String text, int refused) {}

  /**
   * Prints what moved; ends with 1 if a line of the log was refused.
   *
   * @param args the assessment file, the log, the first and the last day, year-month-day
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Crosswalk crosswalk = Crosswalks.bundled();
    try {
      Assessment assessment = crosswalk.readAssessment(Path.of(args[0]));
      Told told =
          follow(
              crosswalk,
              assessment,
              Path.of(args[1]),
              LocalDate.parse(args[2]),
              LocalDate.parse(args[3]));
      out.print(told.text());
      if (told.refused() > 0) {
        System.exit(1);
      }
    } catch (InvalidDataException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  static Told follow(
      Crosswalk crosswalk, Assessment assessment, Path log, LocalDate first, LocalDate last)
      throws IOException {
    String source = String.valueOf(log.getFileName());
    Monitoring monitoring = new Monitoring(source, crosswalk, assessment, first);
    for (EventLog.Entry entry : EventLog.read(log, crosswalk.corpus())) {
      monitoring.take(entry, last);
    }
    monitoring.moveTo(last);
    monitoring.end();
    return new Told(monitoring.text.toString(), monitoring.refused);
  }

  private void take(EventLog.Entry entry, LocalDate last) {
    entry.problems().forEach(this::refuse);
    refused += entry.problems().isEmpty() ? 0 : 1;
    entry.event().ifPresent(event -> take(event, last));
  }

  private void take(EvidenceEvent event, LocalDate last) {
    if (event.day().isAfter(last)) {
      refuse(
          event,
          new Finding(
              Code.REVERSED_DATES,
              "event of " + event.day() + ", and the watch ends on " + last,
              "let the watch go on to that day"));
      return;
    }
    moveTo(event.day());
    Analysis before = watch.current();
    Optional<Finding> refusal = watch.take(event);
    if (refusal.isPresent()) {
      refuse(event, refusal.get());
      return;
    }
    say(event.day() + " " + words(event));
    List<String> lines = words.say(before, watch.current());
    lines.forEach(line -> say("  " + line));
    if (lines.isEmpty()) {
      say("  nothing moved");
    }
  }

  private void refuse(EvidenceEvent event, Finding finding) {
    refuse(
        new Diagnostic(finding.code(), source, event.line(), finding.message(), finding.repair()));
    refused++;
  }

  private void refuse(Diagnostic diagnostic) {
    say(watch.current().asOf() + " refused " + diagnostic);
  }

  private static String words(EvidenceEvent event) {
    return switch (event) {
      case EvidenceEvent.Collected c ->
          "collected '" + c.evidence() + "' (" + c.item().type() + ") " + c.item().title();
      case EvidenceEvent.Expired e -> "expired '" + e.evidence() + "'";
      case EvidenceEvent.Withdrawn w -> "withdrawn '" + w.evidence() + "'";
    };
  }

  /** Lets days go by, and tells of those that moved something. */
  private void moveTo(LocalDate day) {
    while (watch.current().asOf().isBefore(day)) {
      Analysis before = watch.nextDay();
      List<String> lines = words.say(before, watch.current());
      List<String> aged = aged(before);
      if (!lines.isEmpty() || !aged.isEmpty()) {
        say(watch.current().asOf() + " the day begins");
        aged.forEach(line -> say("  " + line));
        lines.forEach(line -> say("  " + line));
      }
    }
  }

  /** Returns the evidence that counts otherwise than the day before, without any event. */
  private List<String> aged(Analysis before) {
    LocalDate day = watch.current().asOf();
    return watch.current().assessment().evidence().stream()
        .filter(e -> standing(e, before.asOf()) != standing(e, day))
        .map(e -> "'" + e.id() + "' (" + e.type() + ") is " + standing(e, day) + " from today")
        .toList();
  }

  private Evidence.Standing standing(Evidence item, LocalDate day) {
    return item.on(watch.freshness(item), day);
  }

  private void end() {
    say(watch.current().asOf() + " end; " + refused + " lines of the log refused");
    crosswalk
        .frameworks()
        .forEach(
            f -> say("  " + f.label() + ": " + watch.current().coverage(f.id()).tally().inForce()));
  }

  private void say(String line) {
    text.append(line).append('\n');
  }
}
