package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.difference.Nodes.Node;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says of a provision after what was said of those that became it, and never more.
 *
 * <p>Something is certain of it only as far as elements tell: a pair that it asks for counts as
 * there if it was asked for by a provision that was implemented, in every text that counted, and in
 * no narrower circumstances. An element is named only if that holds of every pair in which the
 * provision asks for it, since naming it makes all of them certain. What is not certain, but was
 * said in general, is said as partly there, nothing named. An exclusion is carried only to what
 * asks for nothing that was not left out before, so that it hides no new duty.
 */
final class StatementCarrier {
  private final RequirementRows requirements;
  private final Pairs pairs;
  private final Map<String, Statement.OfProvision> said;

  /** Prepares carrying what is said of provisions before, by their identifiers. */
  StatementCarrier(
      RequirementRows requirements, Pairs pairs, Map<String, Statement.OfProvision> said) {
    this.requirements = requirements;
    this.pairs = pairs;
    this.said = said;
  }

  /** Returns what can be said of a provision after; empty if nothing can. */
  Optional<Statement.OfProvision> carry(String target) {
    List<String> sources = requirements.sources(target);
    List<Statement.OfProvision> statements =
        sources.stream().map(said::get).filter(s -> s != null).toList();
    boolean all = statements.size() == sources.size();
    if (all && sources.size() == 1 && stays(sources.get(0), statements.get(0))) {
      return Optional.of(statements.get(0));
    }
    RequirementId id = requirements.after().at(target).requirement().id();
    if (all && isOnly(statements, Statement.NotImplemented.class)) {
      return Optional.of(new Statement.NotImplemented(id));
    }
    if (all && isOnly(statements, Statement.Planned.class)) {
      return Optional.of(new Statement.Planned(id, latest(statements)));
    }
    if (all && isOnly(statements, Statement.Excluded.class)) {
      return excluded(target, sources, statements);
    }
    if (all && isOnly(statements, Statement.Implemented.class) && hasSubjects(statements)) {
      return aboutSubjects(target, sources, (Statement.Implemented) statements.get(0));
    }
    return held(target, sources, all && isOnly(statements, Statement.Implemented.class));
  }

  /** Tells whether nothing that matters to a statement changed. */
  private boolean stays(String source, Statement.OfProvision statement) {
    Transition row = requirements.row(source);
    boolean namesStay =
        !(statement instanceof Statement.Partial partial)
            || partial.elements().stream().allMatch(pairs::isKept);
    if (row.kind() != Kind.REVISED || isWidened(source, source)) {
      return row.kind() == Kind.KEPT && namesStay;
    }
    boolean nothing =
        requirements.before().at(source).asked().isEmpty()
            && requirements.after().at(source).asked().isEmpty();
    return nothing && namesStay || statement instanceof Statement.Excluded;
  }

  private static boolean isOnly(
      List<Statement.OfProvision> statements, Class<? extends Statement> kind) {
    return statements.stream().allMatch(kind::isInstance);
  }

  private static boolean hasSubjects(List<Statement.OfProvision> statements) {
    return statements.size() == 1
        && !((Statement.Implemented) statements.get(0)).subjects().isEmpty();
  }

  private static Optional<LocalDate> latest(List<Statement.OfProvision> planned) {
    List<Optional<LocalDate>> days =
        planned.stream().map(s -> ((Statement.Planned) s).due()).toList();
    return days.stream().allMatch(Optional::isPresent)
        ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private Optional<Statement.OfProvision> excluded(
      String target, List<String> sources, List<Statement.OfProvision> statements) {
    Node node = requirements.after().at(target);
    Set<Pair> left = new HashSet<>();
    sources.forEach(source -> left.addAll(requirements.before().at(source).always()));
    boolean nothingNew = !node.asked().isEmpty() && pairs.carried(left).containsAll(node.ever());
    if (!nothingNew || sources.stream().anyMatch(source -> isWidened(source, target))) {
      return Optional.empty();
    }
    Set<String> reasons = new LinkedHashSet<>();
    statements.forEach(s -> reasons.add(((Statement.Excluded) s).justification()));
    return Optional.of(new Statement.Excluded(node.requirement().id(), String.join("; ", reasons)));
  }

  /** Carries what is said about other subjects, if it can be said of every element. */
  private Optional<Statement.OfProvision> aboutSubjects(
      String target, List<String> sources, Statement.Implemented statement) {
    Node node = requirements.after().at(target);
    String source = sources.get(0);
    Set<ElementId> there = elements(pairs.carried(requirements.before().at(source).always()));
    boolean all = !node.asked().isEmpty() && there.containsAll(elements(node.ever()));
    return all && !isWidened(source, target)
        ? Optional.of(new Statement.Implemented(node.requirement().id(), statement.subjects()))
        : Optional.empty();
  }

  private Optional<Statement.OfProvision> held(
      String target, List<String> sources, boolean allImplemented) {
    Node node = requirements.after().at(target);
    RequirementId id = node.requirement().id();
    Set<Pair> there = pairs.carried(certain(target, sources));
    Set<Pair> asked = node.ever();
    if (allImplemented && !asked.isEmpty() && there.containsAll(asked)) {
      return Optional.of(new Statement.Implemented(id, List.of()));
    }
    Set<ElementId> named = new TreeSet<>(elements(asked));
    asked.stream().filter(pair -> !there.contains(pair)).forEach(p -> named.remove(p.element()));
    if (!named.isEmpty()) {
      return Optional.of(new Statement.Partial(id, inOrder(named, sources)));
    }
    return sources.stream().anyMatch(source -> isPerhaps(source, target))
        ? Optional.of(new Statement.Partial(id, List.of()))
        : Optional.empty();
  }

  /** Returns the pairs before that are said to be there in circumstances no narrower. */
  private Set<Pair> certain(String target, List<String> sources) {
    Set<Pair> certain = new HashSet<>();
    for (String source : sources) {
      Statement statement = said.get(source);
      Set<Pair> asked = requirements.before().at(source).always();
      if (isWidened(source, target)) {
        continue;
      }
      if (statement instanceof Statement.Implemented implemented
          && implemented.subjects().isEmpty()) {
        certain.addAll(asked);
      } else if (statement instanceof Statement.Partial partial) {
        asked.stream().filter(p -> partial.elements().contains(p.element())).forEach(certain::add);
      }
    }
    return certain;
  }

  /** Tells whether a provision that is, as far as is said, there in general may be there after. */
  private boolean isPerhaps(String source, String target) {
    Statement statement = said.get(source);
    boolean general =
        statement instanceof Statement.Implemented implemented && implemented.subjects().isEmpty()
            || statement instanceof Statement.Partial partial
                && (partial.elements().isEmpty() || isWidened(source, target));
    Set<Pair> before = requirements.before().at(source).ever();
    Set<Pair> after = requirements.after().at(target).ever();
    boolean apart = !before.isEmpty() && !after.isEmpty();
    boolean shared = pairs.carried(before).stream().anyMatch(after::contains);
    return general && (!apart || shared);
  }

  /** Returns elements in the order in which they were named, if one statement names them. */
  private List<ElementId> inOrder(Set<ElementId> named, List<String> sources) {
    Set<ElementId> ordered = new LinkedHashSet<>();
    if (sources.size() == 1 && said.get(sources.get(0)) instanceof Statement.Partial partial) {
      partial
          .elements()
          .forEach(e -> pairs.after(e).filter(named::contains).ifPresent(ordered::add));
    }
    ordered.addAll(named);
    return List.copyOf(ordered);
  }

  /** Tells whether a provision holds in circumstances in which the one before did not. */
  boolean isWidened(String source, String target) {
    Provision before = (Provision) requirements.before().at(source).requirement();
    Provision after = (Provision) requirements.after().at(target).requirement();
    for (Condition condition : before.conditions()) {
      boolean within =
          after.conditions().stream()
              .anyMatch(
                  c ->
                      c.dimension().equals(condition.dimension())
                          && condition.values().containsAll(c.values()));
      if (!within) {
        return true;
      }
    }
    return false;
  }

  private static Set<ElementId> elements(Collection<Pair> of) {
    Set<ElementId> elements = new HashSet<>();
    of.forEach(pair -> elements.add(pair.element()));
    return elements;
  }
}
