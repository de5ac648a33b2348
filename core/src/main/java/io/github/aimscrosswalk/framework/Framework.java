package io.github.aimscrosswalk.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of a framework with its tree of requirements in document order, and the rules on when
 * they apply. Immutable.
 */
public final class Framework {
  private final FrameworkId id;
  private final Edition edition;
  private final List<Requirement> requirements;
  private final List<ApplicationRule> rules;
  private final Map<String, Requirement> byLocator;

  /**
   * What is printed on the cover of an edition.
   *
   * @param title the official title
   * @param label the short name that people use
   * @param publisher who publishes it
   * @param issued the day of publication, or the year where only that is known
   * @param inForceFrom the first day of its text; the first day of the year where only that is
   *     known
   * @param rights what may be done with its text, and with our data about it
   * @param link an IRI of the edition
   */
  public record Edition(
      String title,
      String label,
      String publisher,
      String issued,
      LocalDate inForceFrom,
      String rights,
      String link) {
    /** Checks that all parts are there. */
    public Edition {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(publisher, "publisher");
      Objects.requireNonNull(issued, "issued");
      Objects.requireNonNull(inForceFrom, "inForceFrom");
      Objects.requireNonNull(rights, "rights");
      Objects.requireNonNull(link, "link");
    }
  }

  /**
   * Makes a framework.
   *
   * @param id its identifier
   * @param edition what is on its cover
   * @param requirements its nodes in document order, each after its parent
   * @param rules the rules on when they apply; empty if all apply at once
   * @throws IllegalArgumentException if a node is of another framework, comes twice or comes before
   *     its parent, or a rule names a locator that no node has
   */
  public Framework(
      FrameworkId id,
      Edition edition,
      List<Requirement> requirements,
      List<ApplicationRule> rules) {
    this.id = Objects.requireNonNull(id, "id");
    this.edition = Objects.requireNonNull(edition, "edition");
    this.requirements = List.copyOf(requirements);
    this.rules = List.copyOf(rules);
    this.byLocator = new HashMap<>(this.requirements.size() * 2);
    for (Requirement requirement : this.requirements) {
      index(requirement);
    }
    for (ApplicationRule rule : this.rules) {
      check(rule);
    }
  }

  private void index(Requirement requirement) {
    RequirementId node = requirement.id();
    if (!node.framework().equals(id)) {
      throw new IllegalArgumentException("expected a node of '" + id + "', found '" + node + "'");
    }
    if (requirement.parent().isPresent()
        && !byLocator.containsKey(requirement.parent().get().locator())) {
      throw new IllegalArgumentException(
          "expected '" + requirement.parent().get() + "' before its child '" + node + "'");
    }
    if (byLocator.put(node.locator(), requirement) != null) {
      throw new IllegalArgumentException("expected '" + node + "' once, found it twice");
    }
  }

  private void check(ApplicationRule rule) {
    for (List<String> locators : List.of(rule.provisions(), rule.except())) {
      for (String locator : locators) {
        if (!byLocator.containsKey(locator)) {
          throw new IllegalArgumentException(
              "expected a locator of '"
                  + id
                  + "' in rule '"
                  + rule.id()
                  + "', found '"
                  + locator
                  + "'");
        }
      }
    }
  }

  /**
   * Returns the same framework with other rules.
   *
   * @param newRules the rules
   * @return a new framework
   * @throws IllegalArgumentException if a rule names a locator that no node has
   */
  public Framework withRules(List<ApplicationRule> newRules) {
    return new Framework(id, edition, requirements, newRules);
  }

  /**
   * Returns the identifier.
   *
   * @return the identifier
   */
  public FrameworkId id() {
    return id;
  }

  /**
   * Returns what is on the cover.
   *
   * @return the edition
   */
  public Edition edition() {
    return edition;
  }

  /**
   * Returns the short name that people use, such as {@code EU AI Act}.
   *
   * @return the label
   */
  public String label() {
    return edition.label();
  }

  /**
   * Returns all nodes in document order, each after its parent.
   *
   * @return the requirements
   */
  public List<Requirement> requirements() {
    return requirements;
  }

  /**
   * Returns the nodes that are assessed, in document order.
   *
   * @return the provisions
   */
  public List<Provision> provisions() {
    List<Provision> provisions = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (requirement instanceof Provision provision) {
        provisions.add(provision);
      }
    }
    return Collections.unmodifiableList(provisions);
  }

  /**
   * Returns the rules on when provisions apply, in the order of the data.
   *
   * @return the rules; empty if all provisions apply from the first day of the edition
   */
  public List<ApplicationRule> rules() {
    return rules;
  }

  /**
   * Returns the node at a locator.
   *
   * @param locator the place, such as {@code A.5.2}
   * @return the node; empty if there is none
   */
  public Optional<Requirement> requirement(String locator) {
    return Optional.ofNullable(byLocator.get(locator));
  }

  @Override
  public String toString() {
    return id.value();
  }
}
