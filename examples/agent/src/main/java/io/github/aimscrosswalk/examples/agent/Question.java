package io.github.aimscrosswalk.examples.agent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that can be asked: a tool, in the words of the protocol.
 *
 * @param name its name
 * @param title its name for people
 * @param description when to ask it, and what comes back
 * @param arguments what it takes, nothing else
 * @param answer gives the answer
 */
record Question(
    String name,
    String title,
    String description,
    List<Argument> arguments,
    Function<Arguments, Reply> answer) {
  /**
   * An answer twice: in words for a model, and as values for a program.
   *
   * @param text the words, with the numbers that matter
   * @param content a record, written as JSON
   */
  record Reply(String text, Object content) {}

  /** Says that a question cannot be answered, and what to ask instead. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message);
    }
  }

  Question {
    arguments = List.copyOf(arguments);
  }

  /**
   * Answers, if the arguments are in order.
   *
   * @throws Refusal naming everything wrong with them
   */
  Reply ask(Optional<Map<String, Object>> given) {
    return answer.apply(Arguments.read(arguments, given.orElse(Map.of())));
  }
}
