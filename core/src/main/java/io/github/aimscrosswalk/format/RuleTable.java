package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import io.github.aimscrosswalk.framework.ApplicationRule.Effect;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of application of one framework. */
final class RuleTable {
  private static final String[] COLUMNS = {
    "rule", "provisions", "except", "conditions", "placed_from", "placed_before", "kind",
    "applies_from", "known_from", "known_until", "set_by", "basis", "confidence", "note"
  };

  private final Problems problems;
  private final Values values;
  private final Framework framework;

  RuleTable(Framework framework, Problems problems) {
    this.framework = framework;
    this.problems = problems;
    this.values = new Values(problems);
  }

  List<ApplicationRule> read(TextInput input) {
    List<ApplicationRule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Table.Row row : Table.read(input, problems, COLUMNS).rows()) {
      if (!ids.add(row.get(0))) {
        problems.add(
            Code.DUPLICATE, row.line(), "rule '" + row.get(0) + "' comes twice", "rename one");
      }
      rule(row).ifPresent(rules::add);
    }
    return rules;
  }

  private Optional<ApplicationRule> rule(Table.Row row) {
    int line = row.line();
    List<String> provisions = locators(row.get(1), line);
    List<String> except = locators(row.get(2), line);
    Optional<LocalDate> placedFrom = values.optionalDate(row.get(4), line, "placed_from");
    Optional<LocalDate> placedBefore = values.optionalDate(row.get(5), line, "placed_before");
    Optional<Effect> effect = values.constant(Effect.values(), row.get(6), line, "kind");
    boolean never = row.get(7).equals("never");
    Optional<LocalDate> applies =
        never ? Optional.empty() : values.date(row.get(7), line, "applies_from");
    Optional<LocalDate> knownFrom = values.date(row.get(8), line, "known_from");
    Optional<LocalDate> knownUntil = values.optionalDate(row.get(9), line, "known_until");
    Optional<Basis> basis = values.constant(Basis.values(), row.get(11), line, "basis");
    values.present(row.get(10), line, "set_by");
    if (knownUntil.isPresent() && knownFrom.filter(knownUntil.get()::isBefore).isPresent()) {
      problems.add(
          Code.REVERSED_DATES, line, "rule known until before it is known", "mend the dates");
    }
    if (effect.isEmpty() || knownFrom.isEmpty() || basis.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ApplicationRule(
            row.get(0),
            provisions,
            except,
            values.conditions(row.get(3), line),
            placedFrom,
            placedBefore,
            effect.get(),
            applies,
            knownFrom.get(),
            knownUntil,
            row.get(10),
            basis.get(),
            row.get(13)));
  }

  private List<String> locators(String text, int line) {
    List<String> locators = new ArrayList<>();
    for (String locator : Values.list(text)) {
      if (framework.requirement(locator).isPresent()) {
        locators.add(locator);
      } else {
        List<String> known =
            framework.requirements().stream().map(Requirement::id).map(i -> i.locator()).toList();
        values.unknown(
            Code.UNKNOWN_PROVISION, line, "requirement of " + framework.id(), locator, known);
      }
    }
    return locators;
  }
}
