package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws what users may bring to a corpus: assessments with statements and evidence of every kind,
 * changes of them, scopes and viewpoints. The same seed gives the same, in the same order.
 */
final class RandomAssessment {
  private final Corpus corpus;
  private final Random random;
  private final List<RequirementId> provisions;
  private final Map<RequirementId, List<ElementId>> asked =
      new TreeMap<>(Comparator.comparing(RequirementId::toString));
  private final Target target;
  private final Map<String, Set<String>> dimensions = new TreeMap<>();

  RandomAssessment(Corpus corpus, long seed) {
    this.corpus = corpus;
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.target = new Target(Draw.oneOf(random, Target.Kind.values()), "x");
    this.provisions = RandomHub.provisions(corpus);
    for (Assignment assignment : corpus.hub().assignments()) {
      asked
          .computeIfAbsent(assignment.provision(), p -> new ArrayList<>())
          .add(assignment.pair().element());
    }
    for (Framework framework : corpus.frameworks()) {
      for (Provision provision : framework.provisions()) {
        for (Condition condition : provision.conditions()) {
          dimensions
              .computeIfAbsent(condition.dimension(), d -> new TreeSet<>())
              .addAll(condition.values());
        }
      }
    }
  }

  /** Draws an assessment in which about so many provisions of a hundred are spoken of. */
  Assessment draw(int percent) {
    Assessment.Builder builder =
        Assessment.builder("random")
            .about(target)
            .frameworks(frameworks())
            .scope(scope())
            .assurance(
                Draw.oneOf(random, Assurance.ATTESTED, Assurance.ATTESTED, Assurance.EVIDENCED));
    Draw.some(random, provisions, percent / 100.0).forEach(p -> builder.state(statement(p)));
    Set<Pair> found = new HashSet<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      found.add(pair());
    }
    found.stream()
        .sorted(Comparator.comparing(Pair::toString))
        .forEach(pair -> builder.state(new Statement.Found(pair)));
    int count = random.nextInt(7);
    for (int e = 0; e < count; e++) {
      builder.evidence(evidence("e" + e));
    }
    return builder.build();
  }

  private FrameworkId[] frameworks() {
    List<FrameworkId> all =
        new ArrayList<>(corpus.frameworks().stream().map(Framework::id).toList());
    Collections.shuffle(all, random);
    int chosen = Math.max(0, random.nextInt(all.size() * 2) - all.size());
    return all.subList(0, chosen).toArray(FrameworkId[]::new);
  }

  /** Draws a scope whose terms go together, silent on about half of the dimensions. */
  Scope scope() {
    List<String> terms = new ArrayList<>();
    dimensions.forEach(
        (dimension, values) -> {
          if (random.nextBoolean()) {
            Draw.some(random, List.copyOf(values), 0.5)
                .forEach(value -> terms.add(dimension + ":" + value));
          }
        });
    Scope drawn = Scope.of(terms);
    if (!new AssessmentCheck(corpus).scope(drawn).isEmpty()) {
      return Scope.silent();
    }
    return Draw.maybe(random, 0.3, Draw.around(random, RandomHub.DAY, 400))
        .map(drawn::placedOnMarket)
        .orElse(drawn);
  }

  /** Draws a viewpoint: a day near the usual one, all readings or some. */
  Viewpoint viewpoint() {
    Viewpoint viewpoint =
        Viewpoint.on(random.nextBoolean() ? RandomHub.DAY : day(250)).under(policy());
    return random.nextInt(4) == 0 ? viewpoint.knownAt(day(250)) : viewpoint;
  }

  private LocalDate day(int days) {
    return Draw.around(random, RandomHub.DAY, days);
  }

  private Policy policy() {
    return switch (random.nextInt(6)) {
      case 0 -> Policy.all().without(Assignment.Reading.INTERPRETIVE);
      case 1 -> Policy.all().without(Assignment.Status.DRAFT);
      case 2 ->
          Policy.all()
              .without(Assignment.Reading.INTERPRETIVE)
              .without(Assignment.Status.DOUBLE_CODED);
      default -> Policy.all();
    };
  }

  private Pair pair() {
    Element element = Draw.from(random, corpus.hub().elements());
    return new Pair(element.id(), Draw.oneOf(random, Subject.values()));
  }

  /** Draws a statement about a provision. */
  Statement statement(RequirementId provision) {
    List<Subject> subjects =
        random.nextInt(4) > 0 ? List.of() : Draw.some(random, List.of(Subject.values()), 0.4);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new Statement.Implemented(provision, subjects);
      case 3 -> new Statement.Partial(provision, List.of());
      case 4 ->
          new Statement.Partial(
              provision, Draw.some(random, asked.getOrDefault(provision, List.of()), 0.5));
      case 5 -> new Statement.Planned(provision, Optional.empty());
      case 6 -> new Statement.NotImplemented(provision);
      default -> new Statement.Excluded(provision, "not ours");
    };
  }

  /** Draws a piece of evidence. */
  Evidence evidence(String id) {
    EvidenceType type = Draw.from(random, corpus.hub().evidenceTypes());
    LocalDate collected =
        Draw.oneOf(random, RandomHub.DAY.minusDays(40), day(500), RandomHub.DAY.minusMonths(3));
    return new Evidence(
        id,
        type.id(),
        "",
        collected,
        Draw.maybe(random, 0.2, collected.plusDays(random.nextInt(300))),
        Draw.oneOf(random, Evidence.State.FINAL, Evidence.State.FINAL, Evidence.State.DRAFT),
        random.nextBoolean() ? List.of() : Draw.some(random, type.subjects(), 0.6),
        Draw.oneOf(
            random,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("x"),
            Optional.of("y")));
  }

  /** Draws a change of an assessment. */
  Change change() {
    String evidence = "e" + random.nextInt(8);
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Change.State(statement(Draw.from(random, provisions)));
      case 2 -> new Change.State(new Statement.Found(pair()));
      case 3 -> new Change.Retract(Draw.from(random, provisions));
      case 4 -> new Change.Collect(evidence(evidence));
      default -> new Change.Withdraw(evidence);
    };
  }
}
