package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the two things that are compared: the data of a release, all of its frameworks or some, as
 * they stand on a day or with all wordings at once.
 *
 * @param corpus the data
 * @param frameworks the frameworks whose requirements are compared, in the order of the release
 * @param day the day whose wordings count; empty to compare the data themselves, every wording
 */
public record Side(Corpus corpus, List<FrameworkId> frameworks, Optional<LocalDate> day) {
  /**
   * Copies the frameworks.
   *
   * @throws IllegalArgumentException if the data do not hold one of them
   */
  public Side {
    Objects.requireNonNull(day, "day");
    frameworks = List.copyOf(frameworks);
    for (FrameworkId framework : frameworks) {
      if (corpus.framework(framework).isEmpty()) {
        throw new IllegalArgumentException("expected a framework, found '" + framework + "'");
      }
    }
  }

  /**
   * Returns all data of a release, every wording.
   *
   * @param corpus the data
   * @return the side
   */
  public static Side of(Corpus corpus) {
    return new Side(
        corpus, corpus.frameworks().stream().map(Framework::id).toList(), Optional.empty());
  }

  /**
   * Returns the same side with one framework only.
   *
   * @param framework the framework
   * @return a new side
   * @throws IllegalArgumentException if the data do not hold it
   */
  public Side only(FrameworkId framework) {
    return new Side(corpus, List.of(framework), day);
  }

  /**
   * Returns the same side as it stands on a day: requirements whose text is in force, and what they
   * ask for in it.
   *
   * @param asOf the day, in legal time; what the law was to become is not known before it is law
   * @return a new side
   */
  public Side on(LocalDate asOf) {
    return new Side(corpus, frameworks, Optional.of(asOf));
  }

  /**
   * Returns what it is, in one line.
   *
   * @return such as {@code release 0.1.0 as of 2026-07-27}
   */
  @Override
  public String toString() {
    boolean all = frameworks.size() == corpus.frameworks().size();
    String which =
        all ? "" : " " + String.join(", ", frameworks.stream().map(FrameworkId::value).toList());
    return "release " + corpus.release() + which + day.map(d -> " as of " + d).orElse("");
  }
}
