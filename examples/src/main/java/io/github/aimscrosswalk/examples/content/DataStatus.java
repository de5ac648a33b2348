package io.github.aimscrosswalk.examples.content;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Prints what the bundled data hold, and how far each framework would reach each other. */
public final class DataStatus {
  /** A day on which everything the release knows of applies, except the latest respites. */
  private static final LocalDate DAY = LocalDate.of(2028, 8, 2);

  private DataStatus() {}

  /**
   * Prints the tables.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(tables(Crosswalks.bundled()));
  }

  static String tables(Crosswalk crosswalk) {
    StringBuilder text = new StringBuilder();
    frameworks(crosswalk, text);
    hub(crosswalk.corpus().hub(), text);
    overlap(crosswalk, text);
    return text.toString();
  }

  private static void frameworks(Crosswalk crosswalk, StringBuilder text) {
    text.append("| framework | requirements | provisions | taken apart | double-coded ")
        .append(
            "| assignments | interpretive | elements | of which used by one, two, three or more frameworks ")
        .append("| elements per provision: mean, most | practices per provision |\n")
        .append("|---|---|---|---|---|---|---|---|---|---|---|\n");
    Map<ElementId, Set<FrameworkId>> users = users(crosswalk.corpus().hub());
    for (Framework framework : crosswalk.frameworks()) {
      List<Assignment> own =
          crosswalk.corpus().hub().assignments().stream()
              .filter(a -> a.provision().framework().equals(framework.id()))
              .toList();
      Map<RequirementId, Integer> sizes = new HashMap<>();
      Set<RequirementId> doubled = new HashSet<>();
      Set<ElementId> elements = new HashSet<>();
      Map<RequirementId, Set<String>> practices = new HashMap<>();
      int interpretive = 0;
      for (Assignment assignment : own) {
        sizes.merge(assignment.provision(), 1, Integer::sum);
        elements.add(assignment.pair().element());
        practices
            .computeIfAbsent(assignment.provision(), p -> new HashSet<>())
            .add(assignment.pair().element().practice());
        interpretive += assignment.reading() == Assignment.Reading.INTERPRETIVE ? 1 : 0;
        if (assignment.status() == Assignment.Status.DOUBLE_CODED) {
          doubled.add(assignment.provision());
        }
      }
      int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      int[] used = new int[4];
      elements.forEach(e -> used[Math.min(3, users.getOrDefault(e, Set.of()).size())]++);
      double mean = sizes.isEmpty() ? 0 : (double) own.size() / sizes.size();
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d | %d | %d | %d | %d, %d, %d | %.1f, %d | %.1f |\n",
              framework.label(),
              framework.requirements().size(),
              framework.provisions().size(),
              sizes.size(),
              doubled.size(),
              own.size(),
              interpretive,
              elements.size(),
              used[1],
              used[2],
              used[3],
              mean,
              most,
              practices.values().stream().mapToInt(Set::size).average().orElse(0)));
    }
  }

  private static Map<ElementId, Set<FrameworkId>> users(Hub hub) {
    Map<ElementId, Set<FrameworkId>> users = new HashMap<>();
    for (Assignment assignment : hub.assignments()) {
      users
          .computeIfAbsent(assignment.pair().element(), e -> new HashSet<>())
          .add(assignment.provision().framework());
    }
    return users;
  }

  private static void hub(Hub hub, StringBuilder text) {
    Map<ElementId, Set<FrameworkId>> users = users(hub);
    Map<Integer, Integer> byCount = new TreeMap<>();
    users.values().forEach(f -> byCount.merge(f.size(), 1, Integer::sum));
    long shown = hub.demonstrations().stream().map(Demonstration::element).distinct().count();
    text.append("\npractices ")
        .append(hub.practices().size())
        .append(", elements ")
        .append(hub.elements().size())
        .append(", implications ")
        .append(hub.implications().size())
        .append(", evidence types ")
        .append(hub.evidenceTypes().size())
        .append(", demonstrations ")
        .append(hub.demonstrations().size())
        .append(" of ")
        .append(shown)
        .append(" elements\nelements by the number of frameworks that use them: ")
        .append(byCount)
        .append('\n');
  }

  private static void overlap(Crosswalk crosswalk, StringBuilder text) {
    text.append("\nIf everything that the row's framework asks for were held by an organisation, ")
        .append("in every circumstance:\nfull provisions; held + transferable of the pairs asked ")
        .append("for; touched provisions, of the column's framework.\n\n|  |");
    for (Framework framework : crosswalk.frameworks()) {
      Counts c =
          crosswalk
              .analyze(Assessment.builder("nothing").build(), DAY)
              .coverage(framework.id())
              .tally()
              .inForce();
      text.append(' ')
          .append(framework.label())
          .append(": ")
          .append(c.provisions())
          .append(" provisions, ")
          .append(c.pairs())
          .append(" pairs |");
    }
    text.append("\n|---|");
    crosswalk.frameworks().forEach(f -> text.append("---|"));
    text.append('\n');
    for (Framework from : crosswalk.frameworks()) {
      Assessment.Builder all = Assessment.builder("all-of-" + from.id());
      for (Provision provision : from.provisions()) {
        all.implemented(from.id(), provision.id().locator());
      }
      var analysis = crosswalk.analyze(all.build(), DAY);
      text.append("| ").append(from.label()).append(" |");
      for (Framework to : crosswalk.frameworks()) {
        Counts c = analysis.coverage(to.id()).tally().inForce();
        text.append(
            String.format(
                Locale.ROOT,
                " %s; %s + %s; %s |",
                c.full(),
                c.held(),
                c.transferable(),
                c.touched()));
      }
      text.append('\n');
    }
  }
}
