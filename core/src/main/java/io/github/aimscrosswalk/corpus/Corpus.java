package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.fine.FineSchedule;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.ScopeTerm;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Overlay;
import io.github.aimscrosswalk.overlay.Overlays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All data of one release: the frameworks and the hub between them, with look-up by identifier.
 * Immutable. It does not check that identifiers in the data exist; the readers do.
 */
public final class Corpus {
  private final String release;
  private final List<Framework> frameworks;
  private final Hub hub;
  private final Beside beside;
  private final Map<FrameworkId, Framework> byId;
  private final Map<String, Practice> practices;
  private final Map<ElementId, Element> elements;
  private final Map<String, EvidenceType> evidenceTypes;

  /**
   * Makes a corpus without a scope vocabulary: every value of a known dimension may be stated.
   *
   * @param release the name of the data release, printed with every export
   * @param frameworks the frameworks, in the order in which they shall be shown
   * @param hub what they have in common
   */
  public Corpus(String release, List<Framework> frameworks, Hub hub) {
    this(release, frameworks, hub, Beside.NOTHING);
  }

  private Corpus(String release, List<Framework> frameworks, Hub hub, Beside beside) {
    this.beside = beside;
    this.release = Objects.requireNonNull(release, "release");
    this.frameworks = List.copyOf(frameworks);
    this.hub = Objects.requireNonNull(hub, "hub");
    this.byId = new HashMap<>();
    for (Framework framework : this.frameworks) {
      byId.putIfAbsent(framework.id(), framework);
    }
    this.practices = new HashMap<>(hub.practices().size() * 2);
    for (Practice practice : hub.practices()) {
      practices.put(practice.id(), practice);
    }
    this.elements = new HashMap<>(hub.elements().size() * 2);
    for (Element element : hub.elements()) {
      elements.put(element.id(), element);
    }
    this.evidenceTypes = new HashMap<>(hub.evidenceTypes().size() * 2);
    for (EvidenceType type : hub.evidenceTypes()) {
      evidenceTypes.put(type.id(), type);
    }
  }

  /**
   * Returns the same corpus with a scope vocabulary: only its terms may be stated.
   *
   * @param terms the terms
   * @return a new corpus
   */
  public Corpus withScopeTerms(List<ScopeTerm> terms) {
    return with(beside.withScopeTerms(terms).alsoReleased(r -> r.withScopeTerms(terms)));
  }

  /**
   * Returns the same corpus with what provisions ask to be held in writing.
   *
   * @param information the documented information, by framework, then in document order
   * @return a new corpus
   */
  public Corpus withDocumentedInformation(List<DocumentedInformation> information) {
    return with(
        beside
            .withDocuments(information)
            .alsoReleased(r -> r.withDocumentedInformation(information)));
  }

  private Corpus with(Beside other) {
    return new Corpus(release, frameworks, hub, other);
  }

  /**
   * Returns the same corpus with what took the place of what.
   *
   * @param rows the successions, sorted by thing and identifiers
   * @return a new corpus
   */
  public Corpus withSuccessions(List<Succession> rows) {
    return with(beside.withSuccessions(rows).alsoReleased(r -> r.withSuccessions(rows)));
  }

  /**
   * Returns what is stated to have taken the place of what, in time or between releases.
   *
   * @return the successions, sorted by thing and identifiers; empty if none is stated
   */
  public List<Succession> successions() {
    return beside.successions();
  }

  /**
   * Returns what the provisions of a framework ask to be held in writing.
   *
   * @param framework the framework
   * @return the documented information, in document order; empty if the release does not say
   */
  public List<DocumentedInformation> documentedInformation(FrameworkId framework) {
    return beside.documents().stream()
        .filter(d -> d.provision().framework().equals(framework))
        .toList();
  }

  /**
   * Returns what provisions ask to be held in writing.
   *
   * @return the documented information, by framework, then in document order
   */
  public List<DocumentedInformation> documentedInformation() {
    return beside.documents();
  }

  /**
   * Returns the same corpus with what laws say of fines.
   *
   * @param schedules at most one for each framework, in the order of the frameworks
   * @return a new corpus
   */
  public Corpus withFines(List<FineSchedule> schedules) {
    return with(beside.withFines(schedules).alsoReleased(r -> r.withFines(schedules)));
  }

  /**
   * Returns what laws say of fines.
   *
   * @return the schedules, by framework; empty if the release does not say
   */
  public List<FineSchedule> fines() {
    return beside.fines();
  }

  /**
   * Returns the same data with another framework beside those it holds.
   *
   * @param framework the framework, which is shown last
   * @return a new corpus
   * @throws IllegalArgumentException if it holds the framework already
   */
  public Corpus with(Framework framework) {
    if (framework(framework.id()).isPresent()) {
      throw new IllegalArgumentException(
          "expected a framework that is not there yet, found '" + framework.id() + "'");
    }
    List<Framework> more = new ArrayList<>(frameworks);
    more.add(framework);
    return new Corpus(release, more, hub, beside.alsoReleased(r -> r.with(framework)));
  }

  /**
   * Returns the same data with what a user adds. Everything keeps its place; what is added is shown
   * last, but practices, elements and evidence types stay sorted by identifier.
   *
   * @param addition what is added
   * @return a new corpus
   * @throws IllegalArgumentException naming every framework, practice, element and evidence type
   *     that is there already
   */
  public Corpus with(Addition addition) {
    List<String> taken = taken(addition);
    if (!taken.isEmpty()) {
      throw new IllegalArgumentException(
          "expected identifiers that are not there yet, found " + String.join(", ", taken));
    }
    Beside more =
        beside
            .withDocuments(joined(beside.documents(), addition.documents()))
            .alsoReleased(r -> r.with(addition));
    return new Corpus(
        release, joined(frameworks, addition.frameworks()), hub.with(addition.hub()), more);
  }

  private List<String> taken(Addition addition) {
    List<String> taken = new ArrayList<>();
    for (Framework framework : addition.frameworks()) {
      if (framework(framework.id()).isPresent()) {
        taken.add("framework '" + framework.id() + "'");
      }
    }
    for (Practice practice : addition.hub().practices()) {
      if (practices.containsKey(practice.id())) {
        taken.add("practice '" + practice.id() + "'");
      }
    }
    for (Element element : addition.hub().elements()) {
      if (elements.containsKey(element.id())) {
        taken.add("element '" + element.id() + "'");
      }
    }
    for (EvidenceType type : addition.hub().evidenceTypes()) {
      if (evidenceTypes.containsKey(type.id())) {
        taken.add("evidence type '" + type.id() + "'");
      }
    }
    return taken;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  /**
   * Returns the same frameworks with another hub. Overlays stay named, as the other hub is made of
   * this one.
   *
   * @param other what the frameworks have in common
   * @return a new corpus
   */
  public Corpus withHub(Hub other) {
    return new Corpus(release, frameworks, other, beside);
  }

  /**
   * Returns the same data with assignments corrected. Every provision still tells what it was
   * released with: see {@link #overlays}.
   *
   * @param more the overlays, laid over these data one after the other
   * @return a new corpus; the same if there is no overlay
   * @throws IllegalArgumentException naming everything that does not fit: an identifier that the
   *     data do not hold, an assignment that is there already or is not, one that is corrected
   *     twice, be it by an overlay that was laid over before
   */
  public Corpus withOverlays(List<Overlay> more) {
    List<Finding> found = new ArrayList<>();
    Corpus corpus = this;
    for (Overlay overlay : more) {
      OverlayCheck check = new OverlayCheck(corpus);
      found.addAll(check.id(overlay.id()));
      check.corrections(overlay.corrections()).forEach(found::addAll);
      corpus = corpus.with(overlay, check.corrected(overlay.id()));
    }
    Finding.refuse(found);
    return corpus;
  }

  private Corpus with(Overlay overlay, List<Corrected> made) {
    Hub corrected = hub.withAssignments(CorrectedRows.of(hub.assignments(), frameworks, made));
    return new Corpus(
        release + (overlays().isEmpty() ? "+" : ".") + overlay.id(),
        frameworks,
        corrected,
        beside.withOverlays(overlays().and(overlay, made), withoutOverlays()));
  }

  /**
   * Returns the same data as they were released.
   *
   * @return the corpus before the first overlay; the same if there is none
   */
  public Corpus withoutOverlays() {
    return beside.released().orElse(this);
  }

  /**
   * Returns the overlays laid over the data, and what they made of them.
   *
   * @return the overlays; none if the data are as they were released
   */
  public Overlays overlays() {
    return beside.overlays();
  }

  /**
   * Returns the scope vocabulary.
   *
   * @return the terms that a scope may state; empty if every value of a known dimension may be
   */
  public List<ScopeTerm> scopeTerms() {
    return beside.scopeTerms();
  }

  /**
   * Returns the name of the data release, as it is printed with every export.
   *
   * @return the release, such as {@code 0.1.0}; with the names of overlays behind a plus sign, such
   *     as {@code 0.1.0+acme-2026}
   */
  public String release() {
    return release;
  }

  /**
   * Returns the frameworks.
   *
   * @return the frameworks, in the order in which they are shown
   */
  public List<Framework> frameworks() {
    return frameworks;
  }

  /**
   * Returns what the frameworks have in common.
   *
   * @return the hub
   */
  public Hub hub() {
    return hub;
  }

  /**
   * Returns the framework with an identifier.
   *
   * @param id the identifier
   * @return the framework; empty if there is none
   */
  public Optional<Framework> framework(FrameworkId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns the requirement with an identifier.
   *
   * @param id the identifier
   * @return the requirement; empty if there is none
   */
  public Optional<Requirement> requirement(RequirementId id) {
    return framework(id.framework()).flatMap(f -> f.requirement(id.locator()));
  }

  /**
   * Returns the practice with an identifier.
   *
   * @param id the identifier
   * @return the practice; empty if there is none
   */
  public Optional<Practice> practice(String id) {
    return Optional.ofNullable(practices.get(id));
  }

  /**
   * Returns the element with an identifier.
   *
   * @param id the identifier
   * @return the element; empty if there is none
   */
  public Optional<Element> element(ElementId id) {
    return Optional.ofNullable(elements.get(id));
  }

  /**
   * Returns the evidence type with an identifier.
   *
   * @param id the identifier
   * @return the evidence type; empty if there is none
   */
  public Optional<EvidenceType> evidenceType(String id) {
    return Optional.ofNullable(evidenceTypes.get(id));
  }
}
