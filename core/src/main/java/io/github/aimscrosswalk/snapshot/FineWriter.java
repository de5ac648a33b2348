package io.github.aimscrosswalk.snapshot;

import io.github.aimscrosswalk.fine.FineBand;
import io.github.aimscrosswalk.fine.FineRule;
import io.github.aimscrosswalk.fine.FineSchedule;

/** Writes what laws say of fines. */
final class FineWriter {
  private final SnapshotOutput out;

  FineWriter(SnapshotOutput out) {
    this.out = out;
  }

  void schedule(FineSchedule schedule) {
    out.text(schedule.framework().value());
    out.list(schedule.bands(), this::band);
    out.list(schedule.rules(), this::rule);
  }

  private void band(FineBand band) {
    out.text(band.id());
    out.code(band.payer());
    out.text(Long.toString(band.amount()));
    out.optional(band.turnover(), this::turnover);
    out.text(band.basis());
    out.texts(band.inPlaceOf());
    out.date(band.from());
    out.date(band.knownFrom());
    out.text(band.fromBasis());
    out.code(band.confidence());
    out.text(band.note());
  }

  private void turnover(FineBand.Turnover turnover) {
    out.text(turnover.percent().toPlainString());
    out.code(turnover.sme());
    out.text(turnover.smeBasis());
    out.code(turnover.smallMidCap());
    out.text(turnover.smallMidCapBasis());
  }

  private void rule(FineRule rule) {
    out.text(rule.place().locator());
    out.code(rule.reach());
    out.optional(rule.band(), out::text);
    out.optional(rule.aiOffice(), out::text);
    out.optional(rule.notBefore(), out::date);
    out.texts(rule.via());
    out.text(rule.basis());
    out.code(rule.confidence());
    out.text(rule.note());
  }
}
