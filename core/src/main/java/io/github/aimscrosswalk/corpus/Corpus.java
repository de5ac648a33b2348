package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.ScopeTerm;
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
  private final List<ScopeTerm> scopeTerms;
  private final List<DocumentedInformation> documents;
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
    this(release, frameworks, hub, List.of(), List.of());
  }

  private Corpus(
      String release,
      List<Framework> frameworks,
      Hub hub,
      List<ScopeTerm> scopeTerms,
      List<DocumentedInformation> documents) {
    this.documents = List.copyOf(documents);
    this.scopeTerms = List.copyOf(scopeTerms);
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
    return new Corpus(release, frameworks, hub, terms, documents);
  }

  /**
   * Returns the same corpus with what provisions ask to be held in writing.
   *
   * @param information the documented information, by framework, then in document order
   * @return a new corpus
   */
  public Corpus withDocumentedInformation(List<DocumentedInformation> information) {
    return new Corpus(release, frameworks, hub, scopeTerms, information);
  }

  /**
   * Returns what the provisions of a framework ask to be held in writing.
   *
   * @param framework the framework
   * @return the documented information, in document order; empty if the release does not say
   */
  public List<DocumentedInformation> documentedInformation(FrameworkId framework) {
    return documents.stream().filter(d -> d.provision().framework().equals(framework)).toList();
  }

  /**
   * Returns what provisions ask to be held in writing.
   *
   * @return the documented information, by framework, then in document order
   */
  public List<DocumentedInformation> documentedInformation() {
    return documents;
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
    return new Corpus(release, more, hub, scopeTerms, documents);
  }

  /**
   * Returns the same frameworks with another hub.
   *
   * @param other what the frameworks have in common
   * @return a new corpus
   */
  public Corpus withHub(Hub other) {
    return new Corpus(release, frameworks, other, scopeTerms, documents);
  }

  /**
   * Returns the scope vocabulary.
   *
   * @return the terms that a scope may state; empty if every value of a known dimension may be
   */
  public List<ScopeTerm> scopeTerms() {
    return scopeTerms;
  }

  /**
   * Returns the name of the data release.
   *
   * @return the release, such as {@code 0.1.0}
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
