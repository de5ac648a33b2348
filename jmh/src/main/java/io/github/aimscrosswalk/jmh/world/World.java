package io.github.aimscrosswalk.jmh.world;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What one measurement is made on. The assessment is of one AI system in a silent scope, so that
 * what is held is held for every provision, and the day lies after every date of the law, so that a
 * provision either counts or is left out: the engines compared then need no law and no populations,
 * which none but ours has.
 *
 * @param crosswalk the data
 * @param assessment what is stated and held; its frameworks are the five that reuse is about
 * @param day the day
 * @param asked the framework that the questions about one framework are about
 */
public record World(Crosswalk crosswalk, Assessment assessment, LocalDate day, FrameworkId asked) {
  /** After the last date in the rules of application of the bundled data. */
  private static final LocalDate DAY = LocalDate.of(2032, 1, 1);

  /** Checks that all parts are there. */
  public World {
    Objects.requireNonNull(crosswalk, "crosswalk");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(asked, "asked");
  }

  /** The data that are measured on. */
  public enum Size {
    /** The bundled release. */
    BUNDLED,
    /** 200 frameworks, 60,000 provisions, 50,000 pairs. */
    LARGE,
    /** A generated corpus that a test can look at whole. */
    SMALL;

    /**
     * Makes the data of this size.
     *
     * @return the corpus, the same each time
     */
    public Corpus corpus() {
      return switch (this) {
        case BUNDLED -> Crosswalks.bundled().corpus();
        case LARGE -> GeneratedCorpus.LARGE.corpus();
        case SMALL -> GeneratedCorpus.SMALL.corpus();
      };
    }

    /**
     * Makes the world of this size: the same each time. Costs seconds at the large size.
     *
     * @return the world
     */
    public World world() {
      return switch (this) {
        case BUNDLED -> World.of(Crosswalks.bundled(), Crosswalks.EU_AI_ACT);
        case LARGE, SMALL -> World.generated(corpus());
      };
    }
  }

  private static World generated(Corpus corpus) {
    Framework middle = corpus.frameworks().get(corpus.frameworks().size() / 2);
    return of(Crosswalk.of(corpus), middle.id());
  }

  private static World of(Crosswalk crosswalk, FrameworkId asked) {
    Assessment assessment = new GeneratedAssessment(crosswalk, DAY, 0).assessment();
    return new World(crosswalk, assessment, DAY, asked);
  }

  /**
   * Analyses the assessment.
   *
   * @return the analysis
   */
  public Analysis analysis() {
    return crosswalk.analyze(assessment, day);
  }

  /**
   * Returns assessments of the same size, of which that of this world is the first.
   *
   * @param count how many
   * @return the assessments
   */
  public List<Assessment> assessments(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new GeneratedAssessment(crosswalk, day, number).assessment())
        .toList();
  }

  /**
   * Returns the last piece of evidence of the assessment.
   *
   * @return its identifier
   */
  public String lastEvidence() {
    return assessment.evidence().get(assessment.evidence().size() - 1).id();
  }

  /**
   * Returns the frameworks that the assessment is about.
   *
   * @return five frameworks, or all if there are fewer
   */
  public List<FrameworkId> chosen() {
    return assessment.frameworks();
  }
}
