package io.github.aimscrosswalk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One command of Maven as a page shows it: the words after {@code mvn}. */
record Command(MarkdownPage page, int line, List<String> words) {
  private static final Pattern WORD = Pattern.compile("(?:\"([^\"]*)\"|'([^']*)'|(\\S))+");
  private static final Pattern QUOTE = Pattern.compile("[\"']");
  private static final List<String> OF_A_SHELL = List.of("", "sh", "bash", "shell", "console");

  Command {
    words = List.copyOf(words);
  }

  /** Returns the commands of all pages, those within a line too, also where they are cut short. */
  static List<Command> all(Iterable<MarkdownPage> pages) {
    List<Command> commands = new ArrayList<>();
    for (MarkdownPage page : pages) {
      for (MarkdownPage.Fence fence : page.fences()) {
        if (OF_A_SHELL.contains(fence.language())) {
          ofFence(page, fence, commands);
        }
      }
      for (MarkdownPage.Span span : page.spans()) {
        if (span.code().startsWith("mvn ") || span.code().matches("\\S*\\s?-[DP]\\S+.*")) {
          commands.add(new Command(page, span.line(), words(span.code())));
        }
      }
    }
    return commands;
  }

  private static void ofFence(MarkdownPage page, MarkdownPage.Fence fence, List<Command> commands) {
    StringBuilder whole = new StringBuilder();
    int line = fence.line();
    for (String part : fence.lines()) {
      line++;
      String stripped = part.strip();
      boolean goesOn = stripped.endsWith("\\");
      whole.append(goesOn ? stripped.substring(0, stripped.length() - 1) : stripped);
      if (!goesOn) {
        String command =
            whole.toString().replaceFirst("^\\$ ", "").replaceFirst("^(\\w+=\\S+ )+", "");
        if (command.startsWith("mvn ")) {
          commands.add(new Command(page, line, words(command)));
        }
        whole.setLength(0);
      } else {
        whole.append(' ');
      }
    }
  }

  /** Splits as a shell does, and ends where another command begins. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      String plain = QUOTE.matcher(word.group()).replaceAll("");
      if (plain.matches("[|;&#>].*") || plain.equals("2>&1")) {
        break;
      }
      if (!plain.equals("mvn") && !plain.equals("…")) {
        words.add(plain);
      }
    }
    return words;
  }
}
