package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.fine.FineBand;
import io.github.aimscrosswalk.fine.FineBand.Choice;
import io.github.aimscrosswalk.fine.FineRule;
import io.github.aimscrosswalk.fine.FineSchedule;
import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.RequirementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the bands of fines of one framework, and which of them each provision stands in. */
final class FineTables {
  private static final String[] BAND_COLUMNS = {
    "band",
    "payer",
    "amount",
    "percent",
    "basis",
    "in_place_of",
    "sme",
    "sme_basis",
    "small_mid_cap",
    "small_mid_cap_basis",
    "from",
    "known_from",
    "from_basis",
    "confidence",
    "note"
  };
  private static final String[] RULE_COLUMNS = {
    "provision", "band", "ai_office", "not_before", "via", "basis", "confidence", "note"
  };
  private static final String OUTSIDE = "outside";

  private final Framework framework;
  private final List<String> locators;
  private final Problems problems;
  private final Values values;

  FineTables(Framework framework, Problems problems) {
    this.framework = framework;
    this.locators = framework.requirements().stream().map(r -> r.id().locator()).toList();
    this.problems = problems;
    this.values = new Values(problems);
  }

  /** Reads the bands; those of one id have to stand together, by their day. */
  List<FineBand> bands(TextInput input, Names names) {
    List<FineBand> bands = new ArrayList<>();
    TreeMap<String, LocalDate> last = new TreeMap<>();
    Table table = Table.read(input, problems, BAND_COLUMNS);
    if (!table.whole()) {
      names.notWhole();
    }
    for (Table.Row row : table.rows()) {
      names.add(row.get(0), row.line(), problems);
      Optional<FineBand> band = band(row);
      if (band.isPresent()) {
        LocalDate before = last.put(band.get().id(), band.get().from());
        if (before != null && !before.isBefore(band.get().from())) {
          problems.add(
              Code.NOT_CANONICAL,
              row.line(),
              "band '" + row.get(0) + "' from a day that is not after the one before",
              "sort the rows of a band by their day");
        }
        bands.add(band.get());
      }
    }
    for (Table.Row row : table.rows()) {
      known(Values.list(row.get(5)), row.line(), names);
    }
    return bands;
  }

  private Optional<FineBand> band(Table.Row row) {
    int line = row.line();
    boolean whole = values.present(row.get(0), line, "band");
    whole &= values.present(row.get(4), line, "basis");
    whole &= values.present(row.get(12), line, "from_basis");
    Optional<FineBand.Payer> payer =
        values.constant(FineBand.Payer.values(), row.get(1), line, "payer");
    Optional<BigDecimal> amount = number(row.get(2), 0, "1000000000000", line, "amount");
    Optional<LocalDate> from = values.date(row.get(10), line, "from");
    Optional<LocalDate> knownFrom = values.date(row.get(11), line, "known_from");
    Optional<Basis> confidence = values.constant(Basis.values(), row.get(13), line, "confidence");
    Optional<FineBand.Turnover> turnover = turnover(row);
    whole &= turnover.isPresent() || row.get(3).isEmpty();
    if (!whole || payer.isEmpty() || amount.isEmpty() || from.isEmpty() || knownFrom.isEmpty()) {
      return Optional.empty();
    }
    return confidence.map(
        firm ->
            new FineBand(
                row.get(0),
                payer.get(),
                amount.get().longValueExact(),
                turnover,
                row.get(4),
                Values.list(row.get(5)),
                from.get(),
                knownFrom.get(),
                row.get(12),
                firm,
                row.get(14)));
  }

  private Optional<FineBand.Turnover> turnover(Table.Row row) {
    int line = row.line();
    if (row.get(3).isEmpty()) {
      if (!String.join("", row.values().subList(6, 10)).isEmpty()) {
        problems.add(
            Code.INVALID_VALUE,
            line,
            "rules for small undertakings without a percentage",
            "give the percentage, or leave them out");
      }
      return Optional.empty();
    }
    Optional<BigDecimal> percent = number(row.get(3), 2, "100", line, "percent");
    Optional<Choice> sme = values.constant(Choice.values(), row.get(6), line, "sme");
    Optional<Choice> middle = values.constant(Choice.values(), row.get(8), line, "small_mid_cap");
    boolean based = values.present(row.get(7), line, "sme_basis");
    based &= values.present(row.get(9), line, "small_mid_cap_basis");
    return !based || percent.isEmpty() || sme.isEmpty() || middle.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FineBand.Turnover(percent.get(), sme.get(), row.get(7), middle.get(), row.get(9)));
  }

  /** Reads a number above 0, in plain digits. */
  private Optional<BigDecimal> number(
      String text, int decimals, String most, int line, String field) {
    boolean plain = text.matches("[1-9][0-9]{0,12}|[0-9]{1,13}\\.[0-9]{1,2}");
    BigDecimal number = plain ? new BigDecimal(text) : BigDecimal.ZERO;
    if (number.signum() > 0
        && number.scale() <= decimals
        && number.compareTo(new BigDecimal(most)) <= 0) {
      return Optional.of(number);
    }
    problems.add(
        Code.INVALID_VALUE,
        line,
        field + " '" + text + "' is no such number",
        "write digits alone, above 0 and at most " + most);
    return Optional.empty();
  }

  /** Reads which band each place stands in. */
  List<FineRule> rules(TextInput input, Names bandNames) {
    List<FineRule> rules = new ArrayList<>();
    int last = -1;
    for (Table.Row row : Table.read(input, problems, RULE_COLUMNS).rows()) {
      int place = locators.indexOf(row.get(0));
      if (place < 0) {
        String what = "requirement of " + framework.id();
        values.unknown(Code.UNKNOWN_PROVISION, row.line(), what, row.get(0), locators);
        continue;
      }
      if (place <= last) {
        problems.add(
            place == last ? Code.DUPLICATE : Code.NOT_CANONICAL,
            row.line(),
            "'" + row.get(0) + "' after itself or a later provision",
            "give one row for each, in the order of the framework");
      }
      last = Math.max(last, place);
      rule(row, bandNames).ifPresent(rules::add);
    }
    return rules;
  }

  private Optional<FineRule> rule(Table.Row row, Names bandNames) {
    int line = row.line();
    FineRule.Reach reach =
        switch (row.get(1)) {
          case FineSchedule.NONE -> FineRule.Reach.NONE;
          case OUTSIDE -> FineRule.Reach.OUTSIDE;
          default -> FineRule.Reach.BAND;
        };
    boolean known = reach != FineRule.Reach.BAND || known(List.of(row.get(1)), line, bandNames);
    known &= known(Values.list(row.get(2)), line, bandNames);
    known &= values.present(row.get(5), line, "basis");
    if (!row.get(2).isEmpty() && reach != FineRule.Reach.NONE) {
      problems.add(
          Code.INVALID_VALUE,
          line,
          "band of the AI Office beside '" + row.get(1) + "'",
          "give it in the place of none only");
      known = false;
    }
    Optional<Basis> confidence = values.constant(Basis.values(), row.get(6), line, "confidence");
    Optional<LocalDate> notBefore = values.optionalDate(row.get(3), line, "not_before");
    if (!known || confidence.isEmpty() || (notBefore.isEmpty() && !row.get(3).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new FineRule(
            new RequirementId(framework.id(), row.get(0)),
            reach,
            reach == FineRule.Reach.BAND ? Optional.of(row.get(1)) : Optional.empty(),
            Optional.of(row.get(2)).filter(office -> !office.isEmpty()),
            notBefore,
            Values.list(row.get(4)),
            row.get(5),
            confidence.get(),
            row.get(7)));
  }

  private boolean known(List<String> bands, int line, Names names) {
    boolean all = true;
    for (String band : bands) {
      if (!band.equals(FineSchedule.NONE) && names.lacks(band)) {
        values.unknown(Code.INVALID_VALUE, line, "band of fines", band, names.names());
        all = false;
      }
    }
    return all;
  }
}
