package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the corrections of one overlay to a corpus. The order of corrections means nothing: what is
 * dropped is out of the way of what is added. Not thread-safe; one check is good for one overlay.
 */
public final class OverlayCheck {
  private final Corpus corpus;
  private final CorpusCheck identifiers;
  private final Map<RequirementId, Map<AssignmentId, Assignment>> asked = new HashMap<>();
  private final Map<AssignmentId, Correction> seen = new HashMap<>();
  private final List<Correction> fitting = new ArrayList<>();
  private final List<Optional<Assignment>> before = new ArrayList<>();

  /**
   * Makes a check.
   *
   * @param corpus the data that the overlay is to be laid over, with the overlays before it
   */
  public OverlayCheck(Corpus corpus) {
    this.corpus = corpus;
    this.identifiers = new CorpusCheck(corpus);
    for (Assignment assignment : corpus.hub().assignments()) {
      of(assignment.provision()).put(assignment.id(), assignment);
    }
  }

  private Map<AssignmentId, Assignment> of(RequirementId provision) {
    return asked.computeIfAbsent(provision, p -> new LinkedHashMap<>());
  }

  /**
   * Checks that no overlay of that name is there.
   *
   * @param id the name of the overlay
   * @return the problem; empty if there is none
   */
  public List<Finding> id(String id) {
    return corpus.overlays().list().stream().map(Overlay::id).anyMatch(id::equals)
        ? List.of(
            new Finding(
                Code.DUPLICATE,
                "overlay '" + id + "' is there already",
                "give another name, or lay it over once"))
        : List.of();
  }

  /**
   * Checks the corrections, and keeps those that fit.
   *
   * @param corrections all corrections of the overlay
   * @return for each correction, in the order given, what is wrong with it; empty lists if nothing
   */
  public List<List<Finding>> corrections(List<Correction> corrections) {
    List<List<Finding>> found = new ArrayList<>();
    corrections.forEach(correction -> found.add(known(correction)));
    for (int i = 0; i < corrections.size(); i++) {
      if (found.get(i).isEmpty() && !(corrections.get(i) instanceof Correction.Add)) {
        found.set(i, take(corrections.get(i)));
      }
    }
    for (int i = 0; i < corrections.size(); i++) {
      if (found.get(i).isEmpty() && corrections.get(i) instanceof Correction.Add add) {
        found.set(i, add(add));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns what the corrections that fit make.
   *
   * @param overlay the name of the overlay
   * @return one entry a correction: changed and dropped ones in the order given, then those added
   */
  public List<Corrected> corrected(String overlay) {
    List<Corrected> corrected = new ArrayList<>();
    for (int i = 0; i < fitting.size(); i++) {
      Correction correction = fitting.get(i);
      corrected.add(
          new Corrected(overlay, correction, before.get(i), correction.applyTo(before.get(i))));
    }
    return corrected;
  }

  /** Checks what it names, and that nothing else corrects that. */
  private List<Finding> known(Correction correction) {
    AssignmentId id = correction.assignment();
    List<Finding> wrong = new ArrayList<>(identifiers.provision(id.provision()));
    if (wrong.isEmpty() && id.wording().isPresent()) {
      Provision provision = (Provision) corpus.requirement(id.provision()).orElseThrow();
      wrong.addAll(CorpusCheck.wording(provision, id.wording().get()));
    }
    wrong.addAll(identifiers.element(id.pair().element()));
    return wrong.isEmpty() ? once(correction) : wrong;
  }

  private List<Finding> once(Correction correction) {
    AssignmentId id = correction.assignment();
    Optional<Corrected> earlier =
        corpus.overlays().corrected(id.provision()).stream()
            .filter(one -> overlap(one.assignment(), id))
            .findFirst();
    if (earlier.isPresent()) {
      return List.of(
          new Finding(
              Code.CONTRADICTION,
              "'" + id + "' is corrected by overlay '" + earlier.get().overlay() + "' already",
              "leave it to one of them; " + earlier.get().describe()));
    }
    Correction other = seen.putIfAbsent(id, correction);
    if (other == null) {
      return List.of();
    }
    return List.of(
        other.equals(correction)
            ? new Finding(Code.DUPLICATE, "'" + id + "' is corrected twice alike", "keep one row")
            : new Finding(
                Code.CONTRADICTION,
                "'" + id + "' is corrected twice, and not alike",
                "keep one row; to change it, write one change"));
  }

  /** Checks that what is changed or dropped is there, and takes it away if it is dropped. */
  private List<Finding> take(Correction correction) {
    AssignmentId id = correction.assignment();
    Optional<Assignment> there = Optional.ofNullable(of(id.provision()).get(id));
    if (there.isEmpty()) {
      return List.of(
          new Finding(
              Code.ELEMENT_NOT_ASKED,
              "'" + id.provision() + "' does not ask for '" + pair(id) + "'",
              insteadOf(id)));
    }
    if (correction instanceof Correction.Change change && isAsBefore(change, there.get())) {
      return List.of(
          new Finding(
              Code.INVALID_VALUE,
              "'" + id + "' is as the change says already",
              "say what differs, or leave the row out"));
    }
    keep(correction, there);
    if (correction instanceof Correction.Drop) {
      of(id.provision()).remove(id);
    }
    return List.of();
  }

  private static boolean isAsBefore(Correction.Change change, Assignment before) {
    return change.basis().filter(b -> !b.equals(before.basis())).isEmpty()
        && change.reading().filter(r -> r != before.reading()).isEmpty()
        && change.status() == before.status();
  }

  private String insteadOf(AssignmentId id) {
    List<AssignmentId> ids = List.copyOf(of(id.provision()).keySet());
    List<AssignmentId> alike = ids.stream().filter(o -> o.pair().equals(id.pair())).toList();
    if (alike.isEmpty()) {
      return ids.isEmpty()
          ? "it is not taken apart yet"
          : "it asks for " + ids.stream().map(OverlayCheck::pair).toList();
    }
    return alike.get(0).wording().isEmpty()
        ? "it asks for it in every wording: leave the wording empty"
        : "name the wording: it asks for " + alike.stream().map(OverlayCheck::pair).toList();
  }

  /** Checks that what is added is not there, in any wording for which it would hold. */
  private List<Finding> add(Correction.Add correction) {
    AssignmentId id = correction.assignment();
    for (AssignmentId other : of(id.provision()).keySet()) {
      if (overlap(other, id)) {
        return List.of(
            new Finding(
                Code.DUPLICATE,
                "'" + id.provision() + "' asks for '" + pair(other) + "' already",
                other.equals(id) ? "change it, or leave the row out" : "drop that one too"));
      }
    }
    keep(correction, Optional.empty());
    of(id.provision()).put(id, correction.applyTo(Optional.empty()).orElseThrow());
    return List.of();
  }

  /** Tells whether two assignments of a provision ask for the same pair in the same wording. */
  private static boolean overlap(AssignmentId one, AssignmentId other) {
    return one.pair().equals(other.pair())
        && (one.wording().isEmpty()
            || other.wording().isEmpty()
            || one.wording().equals(other.wording()));
  }

  private void keep(Correction correction, Optional<Assignment> there) {
    fitting.add(correction);
    before.add(there);
  }

  private static String pair(AssignmentId id) {
    return id.pair() + id.wording().map(day -> " from " + day).orElse("");
  }
}
