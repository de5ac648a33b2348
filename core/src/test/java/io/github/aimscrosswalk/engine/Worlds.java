package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All assessments of a small universe: for each provision one of seven statements, any set of four
 * pieces of evidence, both assurances, both kinds of target.
 *
 * <pre>
 * law                                         evidence
 * ├─ 1              p.a@ai  q.b@ai            ├─ policy (ai)      p.a        fresh, or draft
 * ├─ 2  risk:high   p.a@is  p.s@ai            └─ review (ai, is)  q.b  p.s   fresh: silent on its
 * └─ 3              p.s@ai  q.b@is                                subject, or is for one system
 *
 * p.s is found at each AI system and entails q.b; is = information security
 * </pre>
 */
final class Worlds {
  static final FrameworkId LAW = FrameworkId.of("law");
  static final List<RequirementId> PROVISIONS = List.of(id("law:1"), id("law:2"), id("law:3"));
  static final Crosswalk CROSSWALK =
      new SmallCorpus()
          .atEachSystem("p.s")
          .provision("law:1", "p.a@ai", "q.b@ai")
          .provisionWhere("law:2", "risk:high", "p.a@information-security", "p.s@ai")
          .provision("law:3", "p.s@ai", "q.b@information-security")
          .implies("p.s", "q.b")
          .type("policy", "p.a")
          .type("review", List.of(Subject.AI, Subject.INFORMATION_SECURITY), "q.b", "p.s")
          .crosswalk();

  /** Of each provision the element that a partial statement names. */
  private static final List<ElementId> NAMED =
      List.of(ElementId.of("p.a"), ElementId.of("p.s"), ElementId.of("q.b"));

  private static final List<Evidence> EVIDENCE =
      List.of(
          evidence("policy", Evidence.State.FINAL, List.of(), Optional.empty()),
          evidence(
              "review",
              Evidence.State.FINAL,
              List.of(Subject.INFORMATION_SECURITY),
              Optional.of("x")),
          evidence("policy", Evidence.State.DRAFT, List.of(), Optional.empty()),
          evidence("review", Evidence.State.FINAL, List.of(), Optional.empty()));

  static final int EVIDENCE_COUNT = 4;

  /** The first two pieces of evidence are certain. */
  private static final int CERTAIN_EVIDENCE = 0b0011;

  private Worlds() {}

  /** Returns the pairs that a provision asks for. */
  static List<Pair> asked(RequirementId provision) {
    return CROSSWALK.corpus().hub().assignments().stream()
        .filter(assignment -> assignment.provision().equals(provision))
        .map(Assignment::pair)
        .sorted(Comparator.comparing(Pair::element).thenComparing(Pair::subject))
        .toList();
  }

  /** What is stated about one provision. */
  enum Stated {
    NOTHING,
    IMPLEMENTED,
    PARTLY,
    PARTLY_NAMED,
    PLANNED,
    NOT_IMPLEMENTED,
    EXCLUDED
  }

  /** One assessment. */
  record World(List<Stated> stated, int evidence, Assurance assurance, Target.Kind kind) {
    World with(int provision, Stated other) {
      List<Stated> changed = new ArrayList<>(stated);
      changed.set(provision, other);
      return new World(List.copyOf(changed), evidence, assurance, kind);
    }

    World withEvidence(int item) {
      return new World(stated, evidence | 1 << item, assurance, kind);
    }

    /** Tells whether nothing in it is merely possible. */
    boolean isExact() {
      Set<Stated> certain =
          assurance == Assurance.ATTESTED
              ? EnumSet.complementOf(EnumSet.of(Stated.PARTLY, Stated.PARTLY_NAMED))
              : EnumSet.of(Stated.NOTHING, Stated.PLANNED, Stated.NOT_IMPLEMENTED, Stated.EXCLUDED);
      return certain.containsAll(stated) && (evidence & ~CERTAIN_EVIDENCE) == 0;
    }

    Analysis analysis() {
      return analysis(statements(), items());
    }

    Analysis analysisInReverse() {
      List<Statement> statements = new ArrayList<>(statements());
      List<Evidence> items = new ArrayList<>(items());
      Collections.reverse(statements);
      Collections.reverse(items);
      return analysis(statements, items);
    }

    private Analysis analysis(List<Statement> statements, List<Evidence> items) {
      Assessment.Builder builder =
          Assessment.builder("world").about(new Target(kind, "x")).assurance(assurance);
      statements.forEach(builder::state);
      items.forEach(builder::evidence);
      return CROSSWALK.analyze(builder.build(), DAY);
    }

    private List<Statement> statements() {
      List<Statement> statements = new ArrayList<>();
      for (int p = 0; p < stated.size(); p++) {
        statement(p).ifPresent(statements::add);
      }
      return statements;
    }

    private Optional<Statement> statement(int p) {
      RequirementId provision = PROVISIONS.get(p);
      return switch (stated.get(p)) {
        case NOTHING -> Optional.empty();
        case IMPLEMENTED -> Optional.of(new Statement.Implemented(provision, List.of()));
        case PARTLY -> Optional.of(new Statement.Partial(provision, List.of()));
        case PARTLY_NAMED -> Optional.of(new Statement.Partial(provision, List.of(NAMED.get(p))));
        case PLANNED -> Optional.of(new Statement.Planned(provision, Optional.empty()));
        case NOT_IMPLEMENTED -> Optional.of(new Statement.NotImplemented(provision));
        case EXCLUDED -> Optional.of(new Statement.Excluded(provision, "not ours"));
      };
    }

    private List<Evidence> items() {
      List<Evidence> items = new ArrayList<>();
      for (int i = 0; i < EVIDENCE_COUNT; i++) {
        if ((evidence >> i & 1) == 1) {
          items.add(EVIDENCE.get(i));
        }
      }
      return items;
    }
  }

  /** Returns all worlds: 7 * 7 * 7 statements, 16 sets of evidence, 2 assurances, 2 targets. */
  static List<World> all() {
    List<World> all = new ArrayList<>();
    for (Stated one : Stated.values()) {
      for (Stated two : Stated.values()) {
        for (Stated three : Stated.values()) {
          addAll(List.of(one, two, three), all);
        }
      }
    }
    return all;
  }

  private static void addAll(List<Stated> stated, List<World> to) {
    for (int evidence = 0; evidence < 1 << EVIDENCE_COUNT; evidence++) {
      for (Assurance assurance : Assurance.values()) {
        for (Target.Kind kind : Target.Kind.values()) {
          to.add(new World(stated, evidence, assurance, kind));
        }
      }
    }
  }

  private static Evidence evidence(
      String type, Evidence.State state, List<Subject> subjects, Optional<String> system) {
    String id = type + "-" + state + "-" + subjects.size();
    return new Evidence(id, type, "", DAY, Optional.empty(), state, subjects, system);
  }
}
