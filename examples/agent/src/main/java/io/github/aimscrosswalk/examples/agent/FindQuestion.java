package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which provisions are there, and what are they called? */
final class FindQuestion {
  record Content(String release, String framework, Page<Row> provisions) {}

  record Row(String provision, String cited, String label, ProvisionKind kind) {}

  private FindQuestion() {}

  static Question of(Loaded loaded) {
    return new Question(
        "find_provisions",
        "Find provisions",
        "Finds the provisions of a framework by locator, citation or words of their labels. Labels"
            + " are ours, not the text of the framework.",
        List.of(
            Argument.oneOf("framework", "The framework", loaded.frameworkIds()),
            Argument.text(
                "words", "A locator or its beginning, or words that all must occur; empty for all"),
            Page.limitArgument(20),
            Page.offsetArgument()),
        arguments -> answer(loaded, arguments));
  }

  private static Question.Reply answer(Loaded loaded, Arguments arguments) {
    FrameworkId id = FrameworkId.of(arguments.text("framework"));
    String wanted = arguments.text("words").strip().toLowerCase(Locale.ROOT);
    List<Row> found =
        loaded.crosswalk().framework(id).provisions().stream()
            .filter(provision -> matches(provision, wanted))
            .sorted(Comparator.comparing(provision -> !begins(provision, wanted)))
            .map(FindQuestion::row)
            .toList();
    Page<Row> page = Page.of(found, arguments);
    StringBuilder text = new StringBuilder(page.words("provisions"));
    for (Row row : page.items()) {
      text.append(row.provision()).append(" (").append(row.cited()).append("): ");
      text.append(row.label()).append('\n');
    }
    return new Question.Reply(
        text.toString(), new Content(loaded.crosswalk().corpus().release(), id.value(), page));
  }

  private static boolean matches(Provision provision, String wanted) {
    String name = provision.id().locator() + " " + provision.notation() + " " + provision.label();
    String low = name.toLowerCase(Locale.ROOT);
    for (String word : wanted.split("\\s+")) {
      if (!low.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Those whose locator begins with what is wanted come first. */
  private static boolean begins(Provision provision, String wanted) {
    return provision.id().locator().toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  private static Row row(Provision provision) {
    return new Row(
        provision.id().toString(), provision.notation(), provision.label(), provision.kind());
  }
}
