package io.github.aimscrosswalk.snapshot;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.index.Tables;
import java.util.Objects;

/**
 * What a snapshot holds.
 *
 * @param corpus the data
 * @param tables the same as numbers, so that they need not be made again
 */
public record Snapshot(Corpus corpus, Tables tables) {
  /** Checks that both parts are there. */
  public Snapshot {
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(tables, "tables");
  }
}
