package io.github.aimscrosswalk.assessment;

import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one organisation, or one AI system, states and holds. Immutable. Identifiers are checked
 * against a crosswalk when it is analysed.
 *
 * @param id what the user calls it
 * @param target what it is about
 * @param frameworks the frameworks it is about; empty for all
 * @param scope the circumstances
 * @param assurance how much it takes for something to count as certain
 * @param statements what is stated, in the user's order
 * @param inclusions why provisions are taken in and who answers for them, sorted by framework and
 *     locator
 * @param evidence what is held, in the user's order
 */
public record Assessment(
    String id,
    Target target,
    List<FrameworkId> frameworks,
    Scope scope,
    Assurance assurance,
    List<Statement> statements,
    List<Inclusion> inclusions,
    List<Evidence> evidence) {

  /**
   * Copies the lists. An inclusion without reason, justification and owner is dropped where the
   * provision is stated to be implemented, planned or the like: it adds nothing to that.
   *
   * @throws IllegalArgumentException if the identifier is blank, a provision or element is spoken
   *     of twice, a provision is included twice or both included and excluded, or two pieces of
   *     evidence have the same identifier
   */
  public Assessment {
    checkId(id);
    Objects.requireNonNull(target, "target");
    frameworks = List.copyOf(frameworks);
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(assurance, "assurance");
    statements = List.copyOf(statements);
    evidence = List.copyOf(evidence);
    checkOnce(statements);
    checkInclusions(inclusions, statements);
    inclusions = inclusionsThatSaySomething(inclusions, statements);
    Set<String> ids = new HashSet<>();
    for (Evidence item : evidence) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException(
            "expected evidence '" + item.id() + "' once, found it twice");
      }
    }
  }

  private static void checkId(String id) {
    Objects.requireNonNull(id, "id");
    if (id.isBlank()) {
      throw new IllegalArgumentException("expected an id of the assessment, found a blank one");
    }
  }

  private static void checkOnce(List<Statement> statements) {
    Map<Object, Statement> seen = new HashMap<>();
    for (Statement statement : statements) {
      Object about = statement.about();
      Statement other = seen.put(about, statement);
      if (other != null) {
        throw new IllegalArgumentException(
            "expected one statement about '"
                + about
                + "', found '"
                + other
                + "' and '"
                + statement
                + "'");
      }
    }
  }

  private static void checkInclusions(List<Inclusion> inclusions, List<Statement> statements) {
    Set<RequirementId> included = new HashSet<>();
    for (Inclusion inclusion : inclusions) {
      if (!included.add(inclusion.provision())) {
        throw new IllegalArgumentException(
            "expected '" + inclusion.provision() + "' to be included once, found it twice");
      }
    }
    for (Statement statement : statements) {
      if (statement instanceof Statement.Excluded excluded
          && included.contains(excluded.provision())) {
        throw new IllegalArgumentException(
            "expected '" + excluded.provision() + "' to be included or excluded, found both");
      }
    }
  }

  private static List<Inclusion> inclusionsThatSaySomething(
      List<Inclusion> inclusions, List<Statement> statements) {
    if (inclusions.isEmpty()) {
      return List.of();
    }
    Set<RequirementId> stated = new HashSet<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.OfProvision of) {
        stated.add(of.provision());
      }
    }
    Comparator<Inclusion> byProvision =
        Comparator.comparing((Inclusion i) -> i.provision().framework())
            .thenComparing(i -> i.provision().locator());
    return inclusions.stream()
        .filter(i -> !i.isBare() || !stated.contains(i.provision()))
        .sorted(byProvision)
        .toList();
  }

  /**
   * Returns the same assessment with other statements. What they leave out is no longer taken in.
   *
   * @param others the statements
   * @return a new assessment
   * @throws IllegalArgumentException if a provision or element is spoken of twice
   */
  public Assessment withStatements(List<Statement> others) {
    Set<RequirementId> excluded = new HashSet<>();
    for (Statement statement : others) {
      if (statement instanceof Statement.Excluded left) {
        excluded.add(left.provision());
      }
    }
    List<Inclusion> kept =
        inclusions.stream().filter(i -> !excluded.contains(i.provision())).toList();
    return new Assessment(id, target, frameworks, scope, assurance, others, kept, evidence);
  }

  /**
   * Returns the same assessment with other evidence.
   *
   * @param others the evidence
   * @return a new assessment
   * @throws IllegalArgumentException if two pieces have the same identifier
   */
  public Assessment withEvidence(List<Evidence> others) {
    return new Assessment(id, target, frameworks, scope, assurance, statements, inclusions, others);
  }

  /**
   * Returns a builder.
   *
   * @param id what the user calls the assessment
   * @return a builder for an organisation, all frameworks, a silent scope, attested
   * @throws IllegalArgumentException if the identifier is blank
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Builds an assessment, one statement after the other. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private Target target;
    private final List<FrameworkId> frameworks = new ArrayList<>();
    private Scope scope = Scope.silent();
    private Assurance assurance = Assurance.ATTESTED;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Inclusion> inclusions = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    private Builder(String id) {
      checkId(id);
      this.id = id;
      this.target = new Target(Target.Kind.ORGANISATION, id);
    }

    /**
     * Says what the assessment is about.
     *
     * @param about the organisation or AI system
     * @return this builder
     */
    public Builder about(Target about) {
      this.target = Objects.requireNonNull(about, "about");
      return this;
    }

    /**
     * Narrows the assessment to frameworks; without this call it is about all.
     *
     * @param chosen the frameworks
     * @return this builder
     */
    public Builder frameworks(FrameworkId... chosen) {
      frameworks.addAll(List.of(chosen));
      return this;
    }

    /**
     * Says in which circumstances.
     *
     * @param circumstances the scope
     * @return this builder
     */
    public Builder scope(Scope circumstances) {
      this.scope = Objects.requireNonNull(circumstances, "circumstances");
      return this;
    }

    /**
     * Says how much it takes for something to count as certain.
     *
     * @param level the assurance
     * @return this builder
     */
    public Builder assurance(Assurance level) {
      this.assurance = Objects.requireNonNull(level, "level");
      return this;
    }

    /**
     * States that provisions are implemented.
     *
     * @param framework their framework
     * @param locators their places in it
     * @return this builder
     * @throws IllegalArgumentException if a locator has a wrong form
     */
    public Builder implemented(FrameworkId framework, String... locators) {
      for (String locator : locators) {
        state(new Statement.Implemented(new RequirementId(framework, locator), List.of()));
      }
      return this;
    }

    /**
     * States that a provision is implemented in part.
     *
     * @param framework its framework
     * @param locator its place in it
     * @param elements the elements that are there; none if they are not known
     * @return this builder
     * @throws IllegalArgumentException if the locator or an element has a wrong form
     */
    public Builder partial(FrameworkId framework, String locator, String... elements) {
      List<ElementId> ids = List.of(elements).stream().map(ElementId::of).toList();
      return state(new Statement.Partial(new RequirementId(framework, locator), ids));
    }

    /**
     * States that a provision is left out.
     *
     * @param framework its framework
     * @param locator its place in it
     * @param justification the reason
     * @return this builder
     * @throws IllegalArgumentException if the reason is blank or the locator has a wrong form
     */
    public Builder exclude(FrameworkId framework, String locator, String justification) {
      return state(new Statement.Excluded(new RequirementId(framework, locator), justification));
    }

    /**
     * States that a provision is taken in, and why. That says nothing of how far it is implemented.
     *
     * @param framework its framework
     * @param locator its place in it
     * @param reasons the reasons; none if they are not stated
     * @return this builder
     * @throws IllegalArgumentException if the locator has a wrong form
     */
    public Builder include(FrameworkId framework, String locator, Inclusion.Reason... reasons) {
      RequirementId provision = new RequirementId(framework, locator);
      return include(new Inclusion(provision, List.of(reasons), "", Optional.empty()));
    }

    /**
     * States that a provision is taken in, why, and who answers for it.
     *
     * @param inclusion what is stated
     * @return this builder
     */
    public Builder include(Inclusion inclusion) {
      inclusions.add(Objects.requireNonNull(inclusion, "inclusion"));
      return this;
    }

    /**
     * States that an element was found true.
     *
     * @param element the element
     * @param subject what it was found true about
     * @return this builder
     * @throws IllegalArgumentException if the element has a wrong form
     */
    public Builder found(String element, Subject subject) {
      return state(new Statement.Found(new Pair(ElementId.of(element), subject)));
    }

    /**
     * Adds any statement.
     *
     * @param statement the statement
     * @return this builder
     */
    public Builder state(Statement statement) {
      statements.add(Objects.requireNonNull(statement, "statement"));
      return this;
    }

    /**
     * Adds a final piece of evidence, under an identifier made of its type and day.
     *
     * @param type its evidence type
     * @param collected the day it was made or collected
     * @param subjects what it is about; needed only where its type may be about several
     * @return this builder
     */
    public Builder evidence(String type, LocalDate collected, Subject... subjects) {
      return evidence(
          new Evidence(
              type + "-" + collected,
              type,
              "",
              collected,
              Optional.empty(),
              Evidence.State.FINAL,
              List.of(subjects),
              Optional.empty()));
    }

    /**
     * Adds any piece of evidence.
     *
     * @param item the evidence
     * @return this builder
     */
    public Builder evidence(Evidence item) {
      evidence.add(Objects.requireNonNull(item, "item"));
      return this;
    }

    /**
     * Returns the assessment.
     *
     * @return the assessment
     * @throws IllegalArgumentException if something is stated twice
     */
    public Assessment build() {
      return new Assessment(
          id, target, frameworks, scope, assurance, statements, inclusions, evidence);
    }
  }
}
