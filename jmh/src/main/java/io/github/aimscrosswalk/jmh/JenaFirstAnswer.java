package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.jmh.sparql.TurtleFiles;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The same cold start as {@link FirstAnswer} on Jena: parses the Turtle and answers the same
 * question. Prints nanoseconds since {@code main} began, after parsing and after the answer.
 */
public final class JenaFirstAnswer {
  private JenaFirstAnswer() {}

  /**
   * Answers one question.
   *
   * @param args where the Turtle is
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    long begin = System.nanoTime();
    TurtleFiles.Parsed parsed = TurtleFiles.parse(Path.of(args[0]));
    long loaded = System.nanoTime();
    int held = parsed.held(FrameworkId.of("iso-42001-2023"), "4.1", "6.1.2");
    long answered = System.nanoTime();
    System.out.println((loaded - begin) + " " + (answered - begin) + " " + held);
  }
}
