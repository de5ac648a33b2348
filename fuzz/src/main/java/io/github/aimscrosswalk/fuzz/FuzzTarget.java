package io.github.aimscrosswalk.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What Jazzer calls: one process for each target, which is named by the property {@code
 * fuzz.target}.
 */
public final class FuzzTarget {
  private static final Targets TARGETS = targets();
  private static final Target TARGET = TARGETS.named(System.getProperty("fuzz.target", ""));

  private FuzzTarget() {}

  private static Targets targets() {
    try {
      return new Targets();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the target before the time of the first input is taken. */
  public static void fuzzerInitialize() {
    Objects.requireNonNull(TARGET, "target");
  }

  /**
   * Gives an input to the target.
   *
   * @param input the bytes
   * @throws AssertionError if it is neither read nor refused as is promised
   */
  public static void fuzzerTestOneInput(byte[] input) {
    Verdict.of(TARGET, input);
  }

  /**
   * Takes away the folders of the targets when the run ends.
   *
   * @throws IOException if a file of them cannot be deleted
   */
  public static void fuzzerTearDown() throws IOException {
    TARGETS.close();
  }
}
