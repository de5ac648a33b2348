package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.fine.FineSchedule;
import io.github.aimscrosswalk.framework.ScopeTerm;
import io.github.aimscrosswalk.overlay.Overlays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a corpus holds beside frameworks and hub.
 *
 * @param scopeTerms the scope vocabulary
 * @param documents what provisions ask to be held in writing
 * @param successions what took the place of what
 * @param fines what laws say of fines
 * @param overlays what was laid over the data
 * @param released the data without overlays; empty if there are none
 */
record Beside(
    List<ScopeTerm> scopeTerms,
    List<DocumentedInformation> documents,
    List<Succession> successions,
    List<FineSchedule> fines,
    Overlays overlays,
    Optional<Corpus> released) {
  static final Beside NOTHING =
      new Beside(List.of(), List.of(), List.of(), List.of(), Overlays.none(), Optional.empty());

  Beside {
    scopeTerms = List.copyOf(scopeTerms);
    documents = List.copyOf(documents);
    successions = List.copyOf(successions);
    fines = List.copyOf(fines);
  }

  Beside withScopeTerms(List<ScopeTerm> terms) {
    return new Beside(terms, documents, successions, fines, overlays, released);
  }

  Beside withDocuments(List<DocumentedInformation> information) {
    return new Beside(scopeTerms, information, successions, fines, overlays, released);
  }

  Beside withSuccessions(List<Succession> rows) {
    return new Beside(scopeTerms, documents, rows, fines, overlays, released);
  }

  Beside withFines(List<FineSchedule> schedules) {
    return new Beside(scopeTerms, documents, successions, schedules, overlays, released);
  }

  Beside withOverlays(Overlays laid, Corpus below) {
    return new Beside(scopeTerms, documents, successions, fines, laid, Optional.of(below));
  }

  /** Does to the data without overlays what is done to those with them. */
  Beside alsoReleased(UnaryOperator<Corpus> change) {
    return new Beside(
        scopeTerms, documents, successions, fines, overlays, released.map(change::apply));
  }
}
