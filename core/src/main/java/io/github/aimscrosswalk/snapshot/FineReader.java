package io.github.aimscrosswalk.snapshot;

import io.github.aimscrosswalk.fine.FineBand;
import io.github.aimscrosswalk.fine.FineRule;
import io.github.aimscrosswalk.fine.FineSchedule;
import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what {@link FineWriter} wrote. */
final class FineReader {
  private static final FineBand.Payer[] PAYERS = FineBand.Payer.values();
  private static final FineBand.Choice[] CHOICES = FineBand.Choice.values();
  private static final FineRule.Reach[] REACHES = FineRule.Reach.values();
  private static final Basis[] BASES = Basis.values();

  private final SnapshotInput in;

  FineReader(SnapshotInput in) {
    this.in = in;
  }

  List<FineSchedule> schedules() {
    int size = in.number();
    List<FineSchedule> schedules = in.room(size);
    for (int i = 0; i < size; i++) {
      FrameworkId framework = FrameworkId.of(in.text());
      schedules.add(new FineSchedule(framework, bands(), rules(framework)));
    }
    return schedules;
  }

  private List<FineBand> bands() {
    int size = in.number();
    List<FineBand> bands = in.room(size);
    for (int i = 0; i < size; i++) {
      bands.add(
          new FineBand(
              in.text(),
              in.code(PAYERS),
              Long.parseLong(in.text()),
              turnover(),
              in.text(),
              in.texts(),
              in.date(),
              in.date(),
              in.text(),
              in.code(BASES),
              in.text()));
    }
    return bands;
  }

  private Optional<FineBand.Turnover> turnover() {
    return in.number() == 0
        ? Optional.empty()
        : Optional.of(
            new FineBand.Turnover(
                new BigDecimal(in.text()),
                in.code(CHOICES),
                in.text(),
                in.code(CHOICES),
                in.text()));
  }

  private List<FineRule> rules(FrameworkId framework) {
    int size = in.number();
    List<FineRule> rules = in.room(size);
    for (int i = 0; i < size; i++) {
      rules.add(
          new FineRule(
              new RequirementId(framework, in.text()),
              in.code(REACHES),
              in.optionalText(),
              in.optionalText(),
              in.optionalDate(),
              in.texts(),
              in.text(),
              in.code(BASES),
              in.text()));
    }
    return rules;
  }
}
