package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.difference.Migration.Entry;
import io.github.aimscrosswalk.difference.Migration.Item;
import io.github.aimscrosswalk.difference.Migration.Outcome;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries the evidence of one assessment. An artefact stays what it is, so under the same type it
 * is carried even if the data say that the type shows more now; under another type only if that
 * shows nothing that the old one did not. Not thread-safe.
 */
final class EvidenceMigrator {
  private final Corpus before;
  private final Corpus after;
  private final Pairs pairs;
  private final Map<String, Matching.Group> groups = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  EvidenceMigrator(Difference difference) {
    this.before = difference.before().corpus();
    this.after = difference.after().corpus();
    this.pairs = difference.pairs();
    for (Matching.Group group : difference.things().evidenceTypes().groups()) {
      group.before().forEach(id -> groups.put(id, group));
    }
  }

  List<Entry> entries() {
    return entries;
  }

  Optional<Evidence> migrate(Evidence item) {
    Matching.Group group = groups.get(item.type());
    if (group == null || group.after().size() != 1) {
      String why =
          group == null || group.after().isEmpty()
              ? "no type is stated to be what '" + item.type() + "' was"
              : "'" + item.type() + "' became several types: " + String.join(", ", group.after());
      return left(item, why, "give it the type that it is of now");
    }
    EvidenceType type = after.evidenceType(group.after().get(0)).orElseThrow();
    if (!type.subjects().containsAll(item.subjects())) {
      return left(
          item,
          "'" + type.id() + "' cannot be about all that it is about",
          "write of " + type.subjects());
    }
    Set<ElementId> gained = shown(after, type.id());
    gained.removeAll(carried(shown(before, item.type())));
    EvidenceType old = before.evidenceType(item.type()).orElseThrow();
    if (type.id().equals(item.type())) {
      return kept(item, old, type, gained);
    }
    if (!gained.isEmpty() || !type.subjects().equals(old.subjects())) {
      return left(
          item,
          "'" + type.id() + "' took the place of '" + item.type() + "', but shows more",
          "give it the type '" + type.id() + "' if it is all that this says");
    }
    entries.add(
        entry(
            item,
            Outcome.RENAMED,
            List.of(item.id()),
            "its type '" + item.type() + "' is now '" + type.id() + "'",
            ""));
    return Optional.of(
        new Evidence(
            item.id(),
            type.id(),
            item.title(),
            item.collected(),
            item.validUntil(),
            item.state(),
            item.subjects(),
            item.system()));
  }

  private Optional<Evidence> kept(
      Evidence item, EvidenceType old, EvidenceType now, Set<ElementId> gained) {
    boolean same =
        gained.isEmpty()
            && old.subjects().equals(now.subjects())
            && old.freshness().lasts().equals(now.freshness().lasts());
    entries.add(
        entry(
            item,
            same ? Outcome.UNCHANGED : Outcome.TO_REVIEW,
            List.of(item.id()),
            same
                ? "its type is there on both sides"
                : "the data say of '"
                    + now.id()
                    + "' that it shows more, lasts otherwise or may"
                    + " be about something else",
            same ? "" : "see that the artefact is what its type says now"));
    return Optional.of(item);
  }

  private Optional<Evidence> left(Evidence item, String why, String repair) {
    entries.add(entry(item, Outcome.NOT_CARRIED, List.of(), why, repair));
    return Optional.empty();
  }

  private static Entry entry(
      Evidence item, Outcome outcome, List<String> now, String sentence, String repair) {
    return new Entry(Item.EVIDENCE, item.id(), outcome, now, sentence, repair);
  }

  private static Set<ElementId> shown(Corpus corpus, String type) {
    Set<ElementId> shown = new HashSet<>();
    for (Demonstration demonstration : corpus.hub().demonstrations()) {
      if (demonstration.evidenceType().equals(type)) {
        shown.add(demonstration.element());
      }
    }
    return shown;
  }

  /** Returns the elements after of which all that became them were shown before. */
  private Set<ElementId> carried(Set<ElementId> shownBefore) {
    Set<ElementId> carried = new HashSet<>();
    for (ElementId element : shownBefore) {
      if (shownBefore.containsAll(pairs.together(element))) {
        pairs.after(element).ifPresent(carried::add);
      }
    }
    return carried;
  }
}
