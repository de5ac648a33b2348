package io.github.aimscrosswalk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Commands on the pages name modules, profiles, properties and programs that exist. */
final class CommandsTest {
  private static final Set<String> PHASES =
      Set.of(
          "clean",
          "compile",
          "deploy",
          "install",
          "package",
          "process-classes",
          "test",
          "test-compile",
          "validate",
          "verify");

  /** Properties of Maven and its plugins, which stand in no file of ours. */
  private static final Set<String> OF_MAVEN =
      Set.of(
          "altDeploymentRepository",
          "argLine",
          "exec.mainClass",
          "failIfNoTests",
          "generateBackupPoms",
          "gpg.passphrase",
          "gpg.signer",
          "gpg.skip",
          "it.test",
          "maven.repo.local",
          "maven.test.skip",
          "newVersion",
          "skipTests",
          "skipUpload",
          "surefire.failIfNoSpecifiedTests",
          "test");

  private static final Pattern PROGRAM =
      Pattern.compile("io\\.github\\.aimscrosswalk(?:\\.\\w+)*\\.[A-Z]\\w*");

  private static Build build;

  @BeforeAll
  static void readTheBuild() throws IOException {
    build = new Build();
  }

  @Test
  void commands_ofEveryPage_nameWhatExists() {
    List<Command> commands = Command.all(Pages.MANUAL.pages().values());
    List<String> faults = new ArrayList<>();
    for (Command command : commands) {
      check(command, faults);
    }
    assertThat(faults).isEmpty();
    assertThat(commands).hasSizeGreaterThan(30);
  }

  private static void check(Command command, List<String> faults) {
    Iterator<String> words = command.words().iterator();
    while (words.hasNext()) {
      String word = words.next();
      if (word.matches("-pl|--projects|-f|-P") && words.hasNext()) {
        named(command, word, words.next(), faults);
      } else if (word.startsWith("-P")) {
        named(command, "-P", word.substring(2), faults);
      } else if (word.startsWith("-D")) {
        property(command, word.substring(2), faults);
      } else if (!word.startsWith("-") && !isGoal(word) && !word.startsWith(".")) {
        faults.add(fault(command, "no phase or goal '" + word + "'", "write one of " + PHASES));
      }
    }
  }

  private static void named(Command command, String option, String value, List<String> faults) {
    for (String name : value.split(",")) {
      String plain = name.replaceFirst("^[!+-]", "");
      boolean known =
          switch (option) {
            case "-P" -> build.profiles.contains(plain);
            case "-f" -> Files.exists(Pages.ROOT.resolve(plain));
            default -> Files.exists(Pages.ROOT.resolve(plain).resolve("pom.xml"));
          };
      if (!known) {
        String repair =
            option.equals("-P")
                ? "write one of " + build.profiles
                : "write the folder of a module, from the root";
        faults.add(fault(command, "nothing is named '" + plain + "' (" + option + ")", repair));
      }
    }
  }

  private static void property(Command command, String definition, List<String> faults) {
    int equals = definition.indexOf('=');
    String name = equals < 0 ? definition : definition.substring(0, equals);
    String value = equals < 0 ? "" : definition.substring(equals + 1);
    if (!OF_MAVEN.contains(name) && !build.properties.contains(name)) {
      faults.add(
          fault(
              command,
              "no property '" + name + "' in a POM or source",
              "correct it, or add it to CommandsTest if it is one of Maven"));
    }
    Matcher program = PROGRAM.matcher(value);
    while (program.find()) {
      if (!name.equals("test") && !build.programs.contains(program.group())) {
        faults.add(
            fault(
                command,
                "no program '" + program.group() + "'",
                "name a class with a main method"));
      }
    }
    for (String part : value.split("[ ,]")) {
      boolean ofUs = part.matches("(docs|examples|core|crosswalks|ontology|jmh)/.*");
      if (ofUs && !part.contains("target/") && !Files.exists(Pages.ROOT.resolve(part))) {
        faults.add(fault(command, "no file '" + part + "'", "write it from the root"));
      }
    }
  }

  private static boolean isGoal(String word) {
    if (PHASES.contains(word)) {
      return true;
    }
    String[] parts = word.split(":");
    return parts.length == 4 || (parts.length == 2 && build.plugins.contains(parts[0]));
  }

  private static String fault(Command command, String wrong, String repair) {
    return Pages.fault(command.page(), command.line(), wrong, repair);
  }
}
