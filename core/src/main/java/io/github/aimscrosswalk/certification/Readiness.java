package io.github.aimscrosswalk.certification;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is for an auditor to read and to sample on a day: for everything that a management
 * system standard asks to be held in writing, whether it is present, stale or missing, and whether
 * internal audit and management review fall in the current cycle.
 *
 * <p>It never predicts the outcome of an audit. It sees that an artefact of a kind is there and how
 * old it is, not what it says nor whether people work by it, which is what auditors judge.
 *
 * @param assessment the assessment it is made from
 * @param framework the framework
 * @param label the short name of the framework
 * @param release the name of the data release
 * @param asOf the day
 * @param items one for each thing to be held in writing, in document order
 * @param cycle the cycle, and what falls in it
 */
public record Readiness(
    Assessment assessment,
    FrameworkId framework,
    String label,
    String release,
    LocalDate asOf,
    List<Item> items,
    Cycle cycle) {
  /**
   * The usual length of a cycle. It is practice: the standard leaves it to the organisation at what
   * intervals it audits and reviews, and certification bodies come back every year.
   */
  public static final Period YEARLY = Period.ofYears(1);

  /** When an auditor looks at something. */
  public enum Stage {
    /** Stage 1: documents are read. */
    ONE,
    /** Stage 2: records of operation are sampled. */
    TWO
  }

  /** Whether something is there. */
  public enum State {
    /** A final, current artefact is there, about what the provision is about. */
    PRESENT,
    /** There was one, but its time is over. */
    STALE,
    /** There is none; drafts, artefacts of a later day and the like do not count. */
    MISSING,
    /** The provision is left out or does not apply, so nothing is asked. */
    NOT_ASKED
  }

  /** What an artefact is worth for an item. */
  public enum Worth {
    /** It is final, current and about what the provision is about. */
    COUNTS,
    /** Its time is over. */
    STALE,
    /** Its day has not come. */
    NOT_YET_EFFECTIVE,
    /** It is a draft. */
    DRAFT,
    /** It may be about something else, and does not say. */
    SUBJECT_NOT_STATED
  }

  /**
   * An artefact of a kind that is asked for.
   *
   * @param evidence the artefact
   * @param worth what it is worth
   * @param lastDay its last day; empty if it does not age by the calendar
   */
  public record Artefact(Evidence evidence, Worth worth, Optional<LocalDate> lastDay) {}

  /**
   * Something to be held in writing.
   *
   * @param wanted what is asked for
   * @param provision the provision that asks
   * @param state whether it is there
   * @param artefacts the artefacts of its kinds, in the user's order; one that counts is enough for
   *     it to be present, even where the note says that each kind shows a part only
   */
  public record Item(
      DocumentedInformation wanted, Provision provision, State state, List<Artefact> artefacts) {
    /** Copies the artefacts. */
    public Item {
      Objects.requireNonNull(wanted, "wanted");
      Objects.requireNonNull(provision, "provision");
      Objects.requireNonNull(state, "state");
      artefacts = List.copyOf(artefacts);
    }

    /**
     * Returns when an auditor looks at it.
     *
     * @return stage 1 for a document, stage 2 for a record
     */
    public Stage stage() {
      return wanted.form() == DocumentedInformation.Form.DOCUMENT ? Stage.ONE : Stage.TWO;
    }
  }

  /** What has to happen once in each cycle. */
  public enum Recurring {
    /** An internal audit, shown by its report. */
    INTERNAL_AUDIT("internal-audit-report"),
    /** A management review, shown by its minutes. */
    MANAGEMENT_REVIEW("management-review-minutes");

    private final String evidenceType;

    Recurring(String evidenceType) {
      this.evidenceType = evidenceType;
    }

    /**
     * Returns the evidence type that shows it.
     *
     * @return its identifier
     */
    public String evidenceType() {
      return evidenceType;
    }
  }

  /**
   * The last time that something recurring happened.
   *
   * @param recurring what
   * @param latest its latest final evidence up to the day; empty if there is none
   * @param state present if that is of the cycle, stale if it is older, missing without any
   */
  public record Occurrence(Recurring recurring, Optional<Evidence> latest, State state) {}

  /**
   * The current cycle.
   *
   * @param length its length
   * @param from its first day
   * @param until its last day, that of the readiness
   * @param occurrences what has to happen in it, in the order of {@link Recurring}
   */
  public record Cycle(
      Period length, LocalDate from, LocalDate until, List<Occurrence> occurrences) {
    /** Copies the occurrences. */
    public Cycle {
      Objects.requireNonNull(length, "length");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      occurrences = List.copyOf(occurrences);
    }
  }

  /** Copies the items. */
  public Readiness {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(asOf, "asOf");
    items = List.copyOf(items);
    Objects.requireNonNull(cycle, "cycle");
  }

  /**
   * Returns what is there. Costs one look at the evidence for each item.
   *
   * @param corpus the data that was analysed against
   * @param analysis the analysis
   * @param framework a management system standard whose documented information the corpus holds
   * @param cycle the length of a cycle, such as {@link #YEARLY}; the cycle ends on the day of the
   *     analysis
   * @return what is there on that day
   * @throws IllegalArgumentException if the corpus does not hold the framework or its documented
   *     information, or the cycle is not longer than nothing
   */
  public static Readiness of(
      Corpus corpus, Analysis analysis, FrameworkId framework, Period cycle) {
    Framework found =
        corpus
            .framework(framework)
            .filter(f -> !corpus.documentedInformation(framework).isEmpty())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a framework with documented information, found '"
                            + framework
                            + "'"));
    LocalDate from = analysis.asOf().minus(cycle).plusDays(1);
    if (from.isAfter(analysis.asOf())) {
      throw new IllegalArgumentException(
          "expected a cycle of at least a day, found '" + cycle + "'");
    }
    ReadinessCount count = new ReadinessCount(corpus, analysis, framework);
    return new Readiness(
        analysis.assessment(),
        framework,
        found.label(),
        corpus.release(),
        analysis.asOf(),
        count.items(found),
        new Cycle(cycle, from, analysis.asOf(), count.occurrences(from)));
  }

  /**
   * Returns how many items of a stage are in a state.
   *
   * @param stage the stage
   * @param obligation whether writing is asked for, or only implied
   * @param state the state
   * @return how many
   */
  public int count(Stage stage, DocumentedInformation.Obligation obligation, State state) {
    return Math.toIntExact(
        items.stream()
            .filter(i -> i.stage() == stage && i.state() == state)
            .filter(i -> i.wanted().obligation() == obligation)
            .count());
  }
}
