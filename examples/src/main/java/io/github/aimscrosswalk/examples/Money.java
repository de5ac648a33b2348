package io.github.aimscrosswalk.examples;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.fine.Offender;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.money.Exposure;
import io.github.aimscrosswalk.money.Exposures;
import io.github.aimscrosswalk.money.Frequency;
import io.github.aimscrosswalk.money.LossChange;
import io.github.aimscrosswalk.money.LossCurve;
import io.github.aimscrosswalk.money.LossSimulation;
import io.github.aimscrosswalk.money.Risk;
import io.github.aimscrosswalk.money.Size;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints the most that the AI Act allows for the gaps of an assessment, by band, and the losses of
 * two risks before and after a plan. The turnover and all figures of the risks are invented.
 */
public final class Money {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Offender OFFENDER =
      Offender.undertaking(120_000_000, Offender.Size.SMALL_MID_CAP);

  private Money() {}

  /**
   * Prints both answers.
   *
   * @param args the assessment file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Crosswalk crosswalk = Crosswalks.bundled();
    try {
      Analysis analysis = crosswalk.analyze(crosswalk.readAssessment(Path.of(args[0])), DAY);
      out.print(fines(crosswalk, analysis) + losses(crosswalk, analysis));
    } catch (InvalidDataException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Returns the maxima by band, and the provisions that no band of the Union reaches. */
  static String fines(Crosswalk crosswalk, Analysis analysis) {
    Exposures exposures = Exposures.of(crosswalk.corpus(), analysis, OFFENDER);
    StringBuilder text =
        new StringBuilder(
            "Small mid-cap, turnover 120,000,000 euro; each maximum is "
                + Exposure.UPPER_BOUND
                + ", and they do not add up.\n");
    exposures
        .byBand()
        .forEach(
            (band, all) -> {
              long begun =
                  all.stream()
                      .filter(e -> ((Exposure.Capped) e.outcome()).begun() == Exposure.Begun.BEGUN)
                      .count();
              text.append(
                  String.format(
                      Locale.ROOT,
                      "Art. %-6s %,13.2f euro  for provisions: %d, of these since before the day: %d\n",
                      band.id(),
                      band.maximum(OFFENDER).euro(),
                      all.size(),
                      begun));
            });
    String national =
        exposures.all().stream()
            .filter(e -> e.outcome() instanceof Exposure.National)
            .map(e -> crosswalk.corpus().requirement(e.provision()).orElseThrow())
            .map(Requirement::notation)
            .collect(Collectors.joining("; "));
    return text + "No Union band, left to national law: " + national + "\n\n";
  }

  /** Returns the losses of two invented risks, before and after the smallest plan for the Act. */
  static String losses(Crosswalk crosswalk, Analysis analysis) {
    Size claims = new Size.Lognormal(50_000, 2_000_000);
    Risk claim =
        Risk.of("claim", new Frequency.PoissonRange(0.05, 0.2, 0.6), claims)
            .treatedBy(
                new Frequency.PoissonRange(0.01, 0.05, 0.2),
                claims,
                new RequirementId(EU_AI_ACT, "10.2.f"));
    Risk outage =
        Risk.of("outage", new Frequency.Poisson(2), new Size.PertRange(1_000, 4_000, 25_000));
    Change[] changes =
        analysis.plan(PlanRequest.of(EU_AI_ACT)).changes(analysis.asOf()).toArray(new Change[0]);
    LossChange change =
        new LossSimulation(100_000, 42)
            .compare(crosswalk.corpus(), List.of(claim, outage), analysis, analysis.with(changes));
    StringBuilder text =
        new StringBuilder("Two risks of invented figures, 100,000 years, seed 42; euro a year\n");
    text.append("                before        after\n");
    text.append(line("mean", change.before().mean().value(), change.after().mean().value()));
    text.append(
        line(
            "  its error",
            change.before().mean().standardError(),
            change.after().mean().standardError()));
    List<LossCurve.Percentile> after = change.after().curve();
    for (int i = 0; i < after.size(); i++) {
      LossCurve.Percentile before = change.before().curve().get(i);
      String name = String.format(Locale.ROOT, "1 in %d", 1000 / (1000 - before.perMille()));
      text.append(line(name, before.euro(), after.get(i).euro()));
    }
    text.append("treated before: " + change.treatedBefore());
    text.append(", after: " + change.treatedAfter() + "\n");
    return text
        + String.format(
            Locale.ROOT,
            "less by %,.0f a year, standard error %,.0f\n",
            change.less().value(),
            change.less().standardError());
  }

  private static String line(String name, double before, double after) {
    return String.format(Locale.ROOT, "%-11s %,10.0f   %,10.0f\n", name, before, after);
  }
}
