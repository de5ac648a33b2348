package io.github.aimscrosswalk.assessment;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.CorpusCheck;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.ScopeTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the identifiers of an assessment to a corpus, and offers the nearest that exist.
 * Thread-safe.
 */
public final class AssessmentCheck {
  private final Corpus corpus;
  private final CorpusCheck identifiers;
  private final Map<String, Set<String>> dimensions = new HashMap<>();
  private volatile @Nullable Map<RequirementId, List<String>> askedBy;

  /**
   * Makes a check.
   *
   * @param corpus the data that must hold the identifiers
   */
  public AssessmentCheck(Corpus corpus) {
    this.corpus = corpus;
    this.identifiers = new CorpusCheck(corpus);
    for (ScopeTerm term : corpus.scopeTerms()) {
      values(term.dimension()).add(term.value());
    }
    for (Framework framework : corpus.frameworks()) {
      for (Requirement requirement : framework.requirements()) {
        if (requirement instanceof Provision provision) {
          addDimensions(provision.conditions());
        }
      }
      for (ApplicationRule rule : framework.rules()) {
        addDimensions(rule.conditions());
      }
    }
  }

  private void addDimensions(List<Condition> conditions) {
    for (Condition condition : conditions) {
      values(condition.dimension()).addAll(condition.values());
    }
  }

  private Set<String> values(String dimension) {
    Set<String> known = dimensions.get(dimension);
    if (known == null) {
      known = new HashSet<>();
      dimensions.put(dimension, known);
    }
    return known;
  }

  /**
   * Checks a whole assessment.
   *
   * @param assessment the assessment
   * @return every problem, in the order of its parts; empty if there is none
   */
  public List<Finding> check(Assessment assessment) {
    List<Finding> found = new ArrayList<>();
    for (FrameworkId framework : assessment.frameworks()) {
      found.addAll(framework(framework));
    }
    for (String term : assessment.scope().terms()) {
      found.addAll(scopeTerm(term));
    }
    found.addAll(scope(assessment.scope()));
    for (Statement statement : assessment.statements()) {
      found.addAll(statement(statement));
    }
    for (Inclusion inclusion : assessment.inclusions()) {
      List<Finding> wrong = provision(inclusion.provision());
      wrong.stream().filter(f -> !found.contains(f)).forEach(found::add);
    }
    for (Evidence evidence : assessment.evidence()) {
      found.addAll(evidence(evidence));
    }
    return found;
  }

  /**
   * Checks that a framework exists.
   *
   * @param id the framework
   * @return the problem; empty if it exists
   */
  public List<Finding> framework(FrameworkId id) {
    return identifiers.framework(id);
  }

  /**
   * Checks that a term of scope is one of the vocabulary. Where the corpus has none, any value of a
   * dimension that a provision or rule names will do.
   *
   * @param term the term {@code dimension:value}
   * @return the problem; empty if there is none
   */
  public List<Finding> scopeTerm(String term) {
    int colon = term.indexOf(':');
    String dimension = term.substring(0, colon);
    String value = term.substring(colon + 1);
    Set<String> values = dimensions.get(dimension);
    if (values == null) {
      return unknown(
          "no dimension '" + dimension + "' in '" + term + "'", dimension, dimensions.keySet());
    }
    if (corpus.scopeTerms().isEmpty() || values.contains(value)) {
      return List.of();
    }
    return unknown("no value '" + value + "' of '" + dimension + "'", value, values);
  }

  private static List<Finding> unknown(String message, String name, Set<String> names) {
    List<String> known = names.stream().sorted().toList();
    String nearest = Suggestion.nearest(name, known);
    String repair = nearest.isEmpty() ? "write one of " + String.join(", ", known) : nearest;
    return List.of(new Finding(Code.UNKNOWN_SCOPE_TERM, message, repair));
  }

  /**
   * Checks that the terms of a scope go together: where one dimension has a value made of another
   * dimension and its value, such as {@code deployer:annex-iii-5b}, a scope that states the latter
   * ({@code annex-iii:5b}) and is not silent on the former must state it too, or duties would be
   * hidden.
   *
   * @param scope the scope
   * @return every term that lacks its counterpart; empty if there is none
   */
  public List<Finding> scope(Scope scope) {
    List<Finding> found = new ArrayList<>();
    for (String term : scope.terms()) {
      String joint = term.replace(':', '-');
      for (String dimension : scope.dimensions().keySet()) {
        Set<String> known = dimensions.getOrDefault(dimension, Set.of());
        if (known.contains(joint) && !scope.values(dimension).contains(joint)) {
          found.add(
              new Finding(
                  Code.CONTRADICTION,
                  "scope with '"
                      + term
                      + "' and '"
                      + dimension
                      + "', but without '"
                      + dimension
                      + ":"
                      + joint
                      + "'",
                  "add '" + dimension + ":" + joint + "', or leave '" + dimension + "' out"));
        }
      }
    }
    return found;
  }

  /**
   * Checks a statement.
   *
   * @param statement the statement
   * @return every problem; empty if there is none
   */
  public List<Finding> statement(Statement statement) {
    if (statement instanceof Statement.Found found) {
      return identifiers.element(found.pair().element());
    }
    RequirementId id = ((Statement.OfProvision) statement).provision();
    List<Finding> wrong = provision(id);
    if (!wrong.isEmpty() || !(statement instanceof Statement.Partial partial)) {
      return wrong;
    }
    List<Finding> findings = new ArrayList<>();
    partial.elements().forEach(e -> findings.addAll(asked(id, e)));
    return findings;
  }

  /**
   * Checks that a provision exists and is one.
   *
   * @param id the provision
   * @return the problem; empty if there is none
   */
  public List<Finding> provision(RequirementId id) {
    return identifiers.provision(id);
  }

  /** Returns the elements of each provision. Made at the first call, then kept. */
  private Map<RequirementId, List<String>> askedBy() {
    Map<RequirementId, List<String>> known = askedBy;
    if (known == null) {
      known = new HashMap<>();
      for (Assignment assignment : corpus.hub().assignments()) {
        known
            .computeIfAbsent(assignment.provision(), p -> new ArrayList<>())
            .add(assignment.pair().element().value());
      }
      askedBy = known;
    }
    return known;
  }

  private List<Finding> asked(RequirementId provision, ElementId element) {
    List<Finding> unknown = identifiers.element(element);
    if (!unknown.isEmpty()) {
      return unknown;
    }
    List<String> asked = askedBy().getOrDefault(provision, List.of());
    if (asked.contains(element.value())) {
      return List.of();
    }
    return List.of(
        new Finding(
            Code.ELEMENT_NOT_ASKED,
            "'" + provision + "' does not ask for '" + element + "'",
            asked.isEmpty() ? "it is not taken apart yet" : "it asks for " + asked));
  }

  /**
   * Checks a piece of evidence.
   *
   * @param evidence the evidence
   * @return every problem; empty if there is none
   */
  public List<Finding> evidence(Evidence evidence) {
    Optional<EvidenceType> type = corpus.evidenceType(evidence.type());
    if (type.isEmpty()) {
      List<String> known = corpus.hub().evidenceTypes().stream().map(EvidenceType::id).toList();
      return List.of(
          new Finding(
              Code.UNKNOWN_EVIDENCE_TYPE,
              "no evidence type '" + evidence.type() + "'",
              Suggestion.nearest(evidence.type(), known)));
    }
    if (type.get().subjects().containsAll(evidence.subjects())) {
      return List.of();
    }
    return evidence.subjects().stream()
        .filter(s -> !type.get().subjects().contains(s))
        .map(
            s ->
                new Finding(
                    Code.INVALID_VALUE,
                    "evidence of type '" + evidence.type() + "' cannot be about '" + s + "'",
                    "write of " + type.get().subjects()))
        .toList();
  }
}
