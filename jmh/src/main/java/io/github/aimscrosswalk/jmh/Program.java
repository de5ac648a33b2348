package io.github.aimscrosswalk.jmh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a program in a virtual machine of its own.
 *
 * @param wall how long it took from outside, in nanoseconds
 * @param output what it printed
 */
public record Program(long wall, String output) {
  /** Starts a program with the class path of this one, and waits for it. */
  static Program run(Class<?> program, String... args) throws IOException, InterruptedException {
    return run(List.of(), program, args);
  }

  /**
   * Starts a program with the class path of this one, and waits for it.
   *
   * @param options of the virtual machine, such as its heap
   * @param program what has the main method
   * @param args its arguments
   * @return how it went
   * @throws IOException if the process cannot be started
   * @throws InterruptedException if waiting for it is interrupted
   */
  public static Program run(List<String> options, Class<?> program, String... args)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>();
    command.add(java);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    long begin = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    long wall = System.nanoTime() - begin;
    if (code != 0) {
      throw new IllegalStateException(program.getSimpleName() + " ended with " + output);
    }
    return new Program(wall, output.strip());
  }
}
