package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.difference.Migration.Entry;
import io.github.aimscrosswalk.difference.Migration.Item;
import io.github.aimscrosswalk.difference.Migration.Outcome;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Carries the parts of one assessment over a difference. Not thread-safe. */
final class Migrator {
  private final Difference difference;
  private final RequirementRows requirements;
  private final List<Entry> entries = new ArrayList<>();

  Migrator(Difference difference) {
    this.difference = difference;
    this.requirements = difference.requirements();
  }

  Migration migrate(Assessment before) {
    List<FrameworkId> frameworks = frameworks(before.frameworks());
    Scope scope = scope(before.scope());
    StatementMigrator statements = new StatementMigrator(difference, before.statements());
    List<Statement> stated = statements.migrate();
    entries.addAll(statements.entries());
    InclusionMigrator inclusions = new InclusionMigrator(difference, before.inclusions(), stated);
    List<Inclusion> included = inclusions.migrate();
    entries.addAll(inclusions.entries());
    EvidenceMigrator held = new EvidenceMigrator(difference);
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence item : before.evidence()) {
      held.migrate(item).ifPresent(evidence::add);
    }
    entries.addAll(held.entries());
    Assessment after =
        new Assessment(
            before.id(),
            before.target(),
            frameworks,
            scope,
            before.assurance(),
            stated,
            included,
            evidence);
    return new Migration(before, after, entries);
  }

  private List<FrameworkId> frameworks(List<FrameworkId> chosen) {
    Set<FrameworkId> carried = new LinkedHashSet<>();
    for (FrameworkId framework : chosen) {
      List<FrameworkId> now = now(framework);
      carried.addAll(now);
      boolean same = now.equals(List.of(framework));
      Outcome outcome =
          same ? Outcome.UNCHANGED : now.isEmpty() ? Outcome.NOT_CARRIED : Outcome.RENAMED;
      entries.add(
          new Entry(
              Item.FRAMEWORK,
              framework.value(),
              outcome,
              now.stream().map(FrameworkId::value).toList(),
              same
                  ? "the edition is there on both sides"
                  : now.isEmpty()
                      ? "the edition is not there after, and none is stated to follow it"
                      : "requirements of it are stated to have become some of that edition",
              now.isEmpty() ? "choose the frameworks again; none chosen means all" : ""));
    }
    return List.copyOf(carried);
  }

  /** Returns the same edition, or those that its requirements became part of. */
  private List<FrameworkId> now(FrameworkId framework) {
    boolean kept =
        difference.things().frameworks().groups().stream()
            .anyMatch(g -> g.isOneToOne() && g.before().get(0).equals(framework.value()));
    if (kept || isBeside(framework) && isOneRelease()) {
      return List.of(framework);
    }
    Set<FrameworkId> now = new LinkedHashSet<>();
    for (String id : requirements.before().ids()) {
      if (RequirementId.parse(id).framework().equals(framework)) {
        requirements.row(id).after().forEach(a -> now.add(RequirementId.parse(a).framework()));
      }
    }
    return List.copyOf(now);
  }

  private boolean isBeside(FrameworkId framework) {
    return !difference.before().frameworks().contains(framework);
  }

  private boolean isOneRelease() {
    return difference.before().corpus() == difference.after().corpus();
  }

  /**
   * A dimension in which any term is lost is left out as a whole: what remained of it would narrow
   * the scope to less than the user meant, and silence narrows nothing.
   */
  private Scope scope(Scope before) {
    Map<String, String> terms = new HashMap<>();
    for (Matching.Group group : difference.things().scopeTerms().groups()) {
      if (group.isOneToOne()) {
        terms.put(group.before().get(0), group.after().get(0));
      }
    }
    boolean free =
        difference.before().corpus().scopeTerms().isEmpty()
            && difference.after().corpus().scopeTerms().isEmpty();
    AssessmentCheck check = new AssessmentCheck(difference.after().corpus());
    Predicate<String> there = free ? term -> check.scopeTerm(term).isEmpty() : terms::containsKey;
    Set<String> lost = new HashSet<>();
    before.terms().stream().filter(there.negate()).forEach(term -> lost.add(dimension(term)));
    List<String> kept = new ArrayList<>();
    for (String term : before.terms()) {
      boolean stays = !lost.contains(dimension(term));
      if (stays) {
        kept.add(term);
      }
      entries.add(scopeEntry(term, stays, there.test(term)));
    }
    Scope after = Scope.of(kept);
    return lost.isEmpty()
        ? before
        : before.placedOnMarket().map(after::placedOnMarket).orElse(after);
  }

  private static String dimension(String term) {
    return term.substring(0, term.indexOf(':'));
  }

  private static Entry scopeEntry(String term, boolean stays, boolean there) {
    String sentence =
        stays
            ? "the term is there on both sides"
            : there
                ? "another term of its dimension is lost, and what is left would narrow too much"
                : "the vocabulary has no such term with the same name after";
    return new Entry(
        Item.SCOPE_TERM,
        term,
        stays ? Outcome.UNCHANGED : Outcome.NOT_CARRIED,
        stays ? List.of(term) : List.of(),
        sentence,
        stays ? "" : "state the dimension '" + dimension(term) + "' again");
  }
}
