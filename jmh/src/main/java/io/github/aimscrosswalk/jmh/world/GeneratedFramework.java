package io.github.aimscrosswalk.jmh.world;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Normativity;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A framework of clauses, each of five subclauses, each of five provisions, in force since 2024.
 * All provisions are of one kind; most are about one subject.
 */
final class GeneratedFramework {
  private static final int FAN = 5;

  private final FrameworkId id;
  private final ProvisionKind kind;
  private final Subject subject;
  private final List<Requirement> nodes = new ArrayList<>();
  private final Framework framework;

  GeneratedFramework(int number, int provisions, Subject subject) {
    this.id = FrameworkId.of(String.format(Locale.ROOT, "generated-%03d", number));
    this.kind = ProvisionKind.values()[number % ProvisionKind.values().length];
    this.subject = subject;
    for (int p = 0; p < provisions; p++) {
      int clause = p / (FAN * FAN) + 1;
      String subclause = clause + "." + (p / FAN % FAN + 1);
      if (p % (FAN * FAN) == 0) {
        nodes.add(new Group(heading("" + clause, Optional.empty(), "clause"), List.of()));
      }
      if (p % FAN == 0) {
        nodes.add(new Group(heading(subclause, Optional.of("" + clause), "subclause"), List.of()));
      }
      Heading heading = heading(subclause + "." + (p % FAN + 1), Optional.of(subclause), "point");
      nodes.add(new Provision(heading, kind, List.of(), Optional.empty()));
    }
    this.framework = new Framework(id, edition(), nodes, List.of());
  }

  private Framework.Edition edition() {
    LocalDate from = LocalDate.of(2024, 1, 1);
    return new Framework.Edition("Generated " + id, id.value(), "nobody", "2024", from, "", "");
  }

  private Heading heading(String locator, Optional<String> parent, String nodeType) {
    return new Heading(
        new RequirementId(id, locator),
        parent.map(p -> new RequirementId(id, p)),
        nodeType,
        locator,
        "Generated " + nodeType + " " + locator,
        Optional.empty(),
        Normativity.NORMATIVE,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Assignment asks(RequirementId provision, Pair pair) {
    return new Assignment(
        provision,
        pair,
        Optional.empty(),
        "generated",
        Assignment.Reading.LITERAL,
        Assignment.Status.DRAFT,
        List.of(),
        "");
  }

  Framework framework() {
    return framework;
  }

  Subject subject() {
    return subject;
  }

  List<Provision> provisions() {
    return framework.provisions();
  }
}
