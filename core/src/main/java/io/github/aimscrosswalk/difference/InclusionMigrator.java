package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.difference.Migration.Entry;
import io.github.aimscrosswalk.difference.Migration.Item;
import io.github.aimscrosswalk.difference.Migration.Outcome;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries the inclusions of one assessment. Taking in the whole takes in its parts; where several
 * become one, their reasons are joined, and an owner stays only if all name the same. Not
 * thread-safe.
 */
final class InclusionMigrator {
  private final Places places;
  private final List<Inclusion> before;
  private final Set<RequirementId> own = new HashSet<>();
  private final Set<RequirementId> excluded = new HashSet<>();
  private final Map<RequirementId, Inclusion> after = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  InclusionMigrator(Difference difference, List<Inclusion> before, List<Statement> statements) {
    this.places = new Places(difference);
    this.before = before;
    before.stream().map(Inclusion::provision).filter(places::isUntouched).forEach(own::add);
    for (Statement statement : statements) {
      if (statement instanceof Statement.Excluded left) {
        excluded.add(left.provision());
      }
    }
  }

  List<Inclusion> migrate() {
    for (Inclusion inclusion : before) {
      entries.add(entry(inclusion));
    }
    return List.copyOf(after.values());
  }

  List<Entry> entries() {
    return entries;
  }

  private Entry entry(Inclusion inclusion) {
    RequirementId provision = inclusion.provision();
    if (places.isUntouched(provision)) {
      after.put(provision, inclusion);
      return entry(
          inclusion, Outcome.UNCHANGED, List.of(provision), "the difference does not touch it");
    }
    List<String> targets = places.targets(provision);
    List<RequirementId> now = new ArrayList<>();
    for (String target : targets) {
      RequirementId id = RequirementId.parse(target);
      if (!own.contains(id) && !excluded.contains(id)) {
        after.merge(id, at(id, inclusion), InclusionMigrator::join);
        now.add(id);
      }
    }
    if (targets.isEmpty()) {
      return entry(inclusion, Outcome.NOT_CARRIED, now, places.why(provision));
    }
    Kind kind = places.row(provision).kind();
    boolean whole = now.size() == targets.size();
    boolean same = kind == Kind.KEPT || kind == Kind.REVISED;
    Outcome outcome =
        now.isEmpty()
            ? Outcome.NOT_CARRIED
            : !whole
                ? Outcome.IN_PART
                : same
                    ? Outcome.UNCHANGED
                    : kind == Kind.MOVED ? Outcome.RENAMED : Outcome.TO_REVIEW;
    String sentence =
        places.cited(provision.toString())
            + (same ? " is there on both sides" : " is taken in where it went")
            + (whole ? "" : ", but for what is spoken of already");
    return entry(inclusion, outcome, now, sentence);
  }

  private static Inclusion at(RequirementId provision, Inclusion inclusion) {
    return new Inclusion(
        provision, inclusion.reasons(), inclusion.justification(), inclusion.owner());
  }

  private static Inclusion join(Inclusion one, Inclusion other) {
    List<Inclusion.Reason> reasons = new ArrayList<>(one.reasons());
    reasons.addAll(other.reasons());
    Set<String> words = new LinkedHashSet<>();
    words.add(one.justification());
    words.add(other.justification());
    words.remove("");
    Optional<String> owner = one.owner().equals(other.owner()) ? one.owner() : Optional.empty();
    return new Inclusion(one.provision(), reasons, String.join("; ", words), owner);
  }

  private static Entry entry(
      Inclusion inclusion, Outcome outcome, List<RequirementId> now, String sentence) {
    boolean fine = outcome == Outcome.UNCHANGED || outcome == Outcome.RENAMED;
    return new Entry(
        Item.INCLUSION,
        inclusion.provision().toString(),
        outcome,
        now.stream().map(RequirementId::toString).toList(),
        sentence,
        fine ? "" : "say again why it is taken in, and who answers for it");
  }
}
