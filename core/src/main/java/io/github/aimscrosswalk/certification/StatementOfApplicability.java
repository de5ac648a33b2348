package io.github.aimscrosswalk.certification;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every control of a framework, taken in or left out and why, who answers for it, how far it is
 * implemented, and what evidence there is on the day: what ISO/IEC 42001 and 27001 ask for in
 * clause 6.1.3. No control is ever missing from it; what the assessment does not say of one is a
 * {@link Finding}.
 *
 * @param assessment the assessment it is made from
 * @param framework the framework
 * @param label the short name of the framework
 * @param release the name of the data release
 * @param asOf the day
 * @param entries one for each control, in document order
 */
public record StatementOfApplicability(
    Assessment assessment,
    FrameworkId framework,
    String label,
    String release,
    LocalDate asOf,
    List<Entry> entries) {

  /** Whether a control is taken in. */
  public enum Decision {
    /** It is taken in. */
    INCLUDED,
    /** It is left out, with a justification. */
    EXCLUDED,
    /** The assessment does not say; until it does, the control counts like one taken in. */
    UNDECIDED
  }

  /** How far a control is implemented, as the assessment states it. */
  public enum Implementation {
    /** Wholly. */
    IMPLEMENTED,
    /** In part. */
    PARTIAL,
    /** Not yet; it shall be. */
    PLANNED,
    /** Not. */
    NOT_IMPLEMENTED,
    /** Nothing is stated; what evidence shows stands in {@link Entry#coverage}. */
    NOT_STATED,
    /** The control is left out. */
    LEFT_OUT
  }

  /** What a statement of applicability lacks about a control. */
  public enum Lack {
    /** It is neither taken in nor left out. */
    DECISION,
    /** It is taken in without a reason or a justification. */
    JUSTIFICATION,
    /** It is taken in, but how far it is implemented is not stated. */
    STATUS
  }

  /**
   * Something that the statement lacks.
   *
   * @param control the control
   * @param lack what is lacking
   */
  public record Finding(RequirementId control, Lack lack) {}

  /**
   * A piece of evidence for a control.
   *
   * @param evidence the evidence
   * @param standing whether it counts on the day
   * @param lastDay its last day; empty if it does not age by the calendar
   * @param pairs how many of the pairs that the control asks for it is evidence of
   * @param weight the most it is worth for any of them; transferable if it is evidence of some
   *     systems only
   */
  public record Support(
      Evidence evidence,
      Evidence.Standing standing,
      Optional<LocalDate> lastDay,
      int pairs,
      Ground.Weight weight) {
    private Support and(Support more) {
      return new Support(
          evidence,
          standing,
          lastDay,
          pairs + more.pairs,
          weight.compareTo(more.weight) <= 0 ? weight : more.weight);
    }
  }

  /**
   * What is said of one control.
   *
   * @param control the control
   * @param statement what the assessment states of it, if anything
   * @param inclusion why it is taken in and who answers for it, if stated
   * @param coverage how far what it asks for is held
   * @param support the evidence for it, in the user's order; evidence about another subject is not
   *     among it
   */
  public record Entry(
      Provision control,
      Optional<Statement.OfProvision> statement,
      Optional<Inclusion> inclusion,
      Coverage coverage,
      List<Support> support) {
    /** Copies the support. */
    public Entry {
      Objects.requireNonNull(control, "control");
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(inclusion, "inclusion");
      Objects.requireNonNull(coverage, "coverage");
      support = List.copyOf(support);
    }

    /**
     * Returns whether the control is taken in. Whoever states how far a control is implemented has
     * taken it in.
     *
     * @return the decision
     */
    public Decision decision() {
      if (statement.isEmpty() && inclusion.isEmpty()) {
        return Decision.UNDECIDED;
      }
      return implementation() == Implementation.LEFT_OUT ? Decision.EXCLUDED : Decision.INCLUDED;
    }

    /**
     * Returns how far the control is implemented, as stated.
     *
     * @return the status
     */
    public Implementation implementation() {
      if (statement.isEmpty()) {
        return Implementation.NOT_STATED;
      }
      Statement.OfProvision stated = statement.get();
      if (stated instanceof Statement.Implemented) {
        return Implementation.IMPLEMENTED;
      }
      if (stated instanceof Statement.Partial) {
        return Implementation.PARTIAL;
      }
      if (stated instanceof Statement.Planned) {
        return Implementation.PLANNED;
      }
      return stated instanceof Statement.Excluded
          ? Implementation.LEFT_OUT
          : Implementation.NOT_IMPLEMENTED;
    }

    /**
     * Returns the day by which a planned control shall be implemented.
     *
     * @return the day; empty if it is not planned, or no day is set
     */
    public Optional<LocalDate> due() {
      return statement.flatMap(
          s -> s instanceof Statement.Planned planned ? planned.due() : Optional.empty());
    }

    /**
     * Returns why the control is taken in.
     *
     * @return the reasons, in their order; empty if none is stated
     */
    public List<Inclusion.Reason> reasons() {
      return inclusion.map(Inclusion::reasons).orElse(List.of());
    }

    /**
     * Returns why the control is taken in or left out, in the user's words.
     *
     * @return the justification; empty if none is stated
     */
    public String justification() {
      if (statement.isPresent() && statement.get() instanceof Statement.Excluded excluded) {
        return excluded.justification();
      }
      return inclusion.map(Inclusion::justification).orElse("");
    }

    /**
     * Returns who answers for the control.
     *
     * @return the owner, if stated
     */
    public Optional<String> owner() {
      return inclusion.flatMap(Inclusion::owner);
    }

    /**
     * Returns what the assessment does not say of the control and should.
     *
     * @return what is lacking; empty if nothing is
     */
    public List<Lack> lacks() {
      if (decision() == Decision.UNDECIDED) {
        return List.of(Lack.DECISION);
      }
      List<Lack> lacks = new ArrayList<>();
      if (decision() == Decision.INCLUDED) {
        if (!inclusion.map(Inclusion::isJustified).orElse(false)) {
          lacks.add(Lack.JUSTIFICATION);
        }
        if (statement.isEmpty()) {
          lacks.add(Lack.STATUS);
        }
      }
      return lacks;
    }
  }

  /** Copies the entries. */
  public StatementOfApplicability {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(asOf, "asOf");
    entries = List.copyOf(entries);
  }

  /**
   * Makes the statement of applicability of an assessment. Costs one derivation for each control.
   *
   * @param corpus the data that was analysed against
   * @param analysis the analysis
   * @param framework the framework whose controls are asked for
   * @return the statement, on the day of the analysis
   * @throws IllegalArgumentException if the corpus does not hold the framework, or it has no
   *     controls
   */
  public static StatementOfApplicability of(
      Corpus corpus, Analysis analysis, FrameworkId framework) {
    Framework found =
        corpus
            .framework(framework)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a framework, found '" + framework + "'"));
    List<Provision> controls =
        found.provisions().stream().filter(p -> p.kind() == ProvisionKind.CONTROL).toList();
    if (controls.isEmpty()) {
      throw new IllegalArgumentException(
          "expected a framework with controls, found '" + framework + "'");
    }
    Assessment assessment = analysis.assessment();
    Map<RequirementId, Statement.OfProvision> stated = new HashMap<>();
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.OfProvision of) {
        stated.put(of.provision(), of);
      }
    }
    Map<RequirementId, Inclusion> included = new HashMap<>();
    assessment.inclusions().forEach(i -> included.put(i.provision(), i));
    List<Entry> entries = new ArrayList<>();
    for (Provision control : controls) {
      Derivation derivation = analysis.derivation(control.id());
      entries.add(
          new Entry(
              control,
              Optional.ofNullable(stated.get(control.id())),
              Optional.ofNullable(included.get(control.id())),
              derivation.coverage(),
              support(corpus, derivation)));
    }
    return new StatementOfApplicability(
        assessment, framework, found.label(), corpus.release(), analysis.asOf(), entries);
  }

  private static List<Support> support(Corpus corpus, Derivation derivation) {
    Map<String, Support> byId = new LinkedHashMap<>();
    for (Derivation.Part part : derivation.parts()) {
      for (Ground ground : part.grounds()) {
        if (ground.source() instanceof Ground.Source.Shown shown
            && ground.shown().subject() == part.assignment().pair().subject()) {
          Evidence evidence = shown.evidence();
          Support one =
              new Support(
                  evidence, shown.standing(), lastDay(corpus, evidence), 1, ground.weight());
          byId.merge(evidence.id(), one, Support::and);
        }
      }
    }
    return List.copyOf(byId.values());
  }

  private static Optional<LocalDate> lastDay(Corpus corpus, Evidence evidence) {
    return corpus
        .evidenceType(evidence.type())
        .map(EvidenceType::freshness)
        .flatMap(evidence::lastDay);
  }

  /**
   * Returns what the assessment does not say and should.
   *
   * @return the findings, in document order; empty if the statement is whole
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : entries) {
      entry.lacks().forEach(lack -> findings.add(new Finding(entry.control().id(), lack)));
    }
    return findings;
  }

  /**
   * Returns how many controls are taken in, left out or undecided.
   *
   * @param decision which of them
   * @return how many of {@link #entries}
   */
  public int count(Decision decision) {
    return Math.toIntExact(entries.stream().filter(e -> e.decision() == decision).count());
  }
}
