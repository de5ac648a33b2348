package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Normativity;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Draws frameworks: trees in which provisions have points of their own, conditions in dimensions of
 * operators and of systems, texts that changed, ended or are to come, and rules of law on dates,
 * some disputed, some of respite.
 */
final class RandomFrameworks {
  /** The dimensions that conditions name, with the values that they may ask for. */
  static final Map<String, List<String>> DIMENSIONS = dimensions();

  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  private final Random random;

  RandomFrameworks(Random random) {
    this.random = random;
  }

  private static Map<String, List<String>> dimensions() {
    Map<String, List<String>> dimensions = new LinkedHashMap<>();
    dimensions.put("role", List.of("deployer", "provider"));
    dimensions.put("risk", List.of("high", "limited", "low"));
    dimensions.put("transparency", List.of("chat", "deepfake"));
    dimensions.put("model", List.of("gpai", "systemic"));
    return dimensions;
  }

  List<Framework> draw(int count) {
    List<Framework> frameworks = new ArrayList<>();
    for (int f = 0; f < count; f++) {
      frameworks.add(framework(FrameworkId.of("f" + f)));
    }
    return frameworks;
  }

  private Framework framework(FrameworkId id) {
    List<Requirement> nodes = new ArrayList<>();
    int top = 2 + random.nextInt(4);
    for (int n = 1; n <= top; n++) {
      add(id, String.valueOf(n), Optional.empty(), 2, nodes);
    }
    List<ApplicationRule> rules = random.nextBoolean() ? List.of() : rules(nodes);
    Framework.Edition edition =
        new Framework.Edition(
            "Title of " + id, id.value(), "nobody", "2020", START, "free", "no link");
    return new Framework(id, edition, nodes, rules);
  }

  private void add(
      FrameworkId framework,
      String locator,
      Optional<RequirementId> parent,
      int depth,
      List<Requirement> nodes) {
    RequirementId id = new RequirementId(framework, locator);
    int children = depth == 0 ? 0 : Math.max(0, random.nextInt(5) - 1);
    boolean group = children > 0 && random.nextInt(3) > 0;
    nodes.add(group ? new Group(heading(id, parent, List.of()), List.of()) : provision(id, parent));
    for (int child = 1; child <= children; child++) {
      add(framework, locator + "." + child, Optional.of(id), depth - 1, nodes);
    }
  }

  private Provision provision(RequirementId id, Optional<RequirementId> parent) {
    return new Provision(
        heading(id, parent, wordings()),
        Draw.oneOf(random, ProvisionKind.values()),
        conditions(0.35),
        Draw.maybe(random, 0.1, Draw.around(random, RandomHub.DAY, 200)));
  }

  private List<Wording> wordings() {
    LocalDate cut = Draw.around(random, RandomHub.DAY, 300);
    switch (random.nextInt(8)) {
      case 0:
        return List.of(
            wording(START, Optional.of(cut.minusDays(1)), Wording.Change.ORIGINAL),
            wording(cut, Optional.empty(), Wording.Change.CHANGED));
      case 1:
        return List.of(wording(START, Optional.of(cut), Wording.Change.ORIGINAL));
      case 2:
        return List.of(wording(cut, Optional.empty(), Wording.Change.ADDED));
      default:
        return List.of();
    }
  }

  private static Wording wording(LocalDate from, Optional<LocalDate> until, Wording.Change change) {
    return new Wording(from, until, change, "an act", Optional.empty());
  }

  private List<Condition> conditions(double probability) {
    List<Condition> conditions = new ArrayList<>();
    DIMENSIONS.forEach(
        (dimension, values) -> {
          List<String> chosen = Draw.some(random, values, 0.5);
          if (random.nextDouble() < probability && !chosen.isEmpty()) {
            conditions.add(new Condition(dimension, chosen));
          }
        });
    return conditions;
  }

  private List<ApplicationRule> rules(List<Requirement> nodes) {
    List<ApplicationRule> rules = new ArrayList<>();
    List<String> top =
        nodes.stream().filter(n -> n.parent().isEmpty()).map(n -> n.id().locator()).toList();
    rules.add(rule("r0", top, ApplicationRule.Effect.APPLIES, List.of()));
    int count = random.nextInt(5);
    for (int r = 1; r <= count; r++) {
      List<String> place = List.of(Draw.from(random, nodes).id().locator());
      boolean grace = random.nextInt(3) == 0;
      rules.add(
          rule(
              "r" + r,
              place,
              grace ? ApplicationRule.Effect.GRACE : ApplicationRule.Effect.APPLIES,
              conditions(0.2)));
    }
    return rules;
  }

  private ApplicationRule rule(
      String id, List<String> places, ApplicationRule.Effect effect, List<Condition> conditions) {
    boolean grace = effect == ApplicationRule.Effect.GRACE;
    LocalDate from = Draw.around(random, RandomHub.DAY, 400);
    return new ApplicationRule(
        id,
        places,
        List.of(),
        conditions,
        Optional.empty(),
        grace ? Draw.maybe(random, 0.5, from) : Optional.empty(),
        effect,
        Draw.maybe(random, 0.95, from),
        Draw.oneOf(random, START, RandomHub.DAY.minusDays(50)),
        Optional.empty(),
        "an act",
        Draw.oneOf(random, ApplicationRule.Basis.values()),
        "");
  }

  private static Heading heading(
      RequirementId id, Optional<RequirementId> parent, List<Wording> wordings) {
    return new Heading(
        id,
        parent,
        "clause",
        id.locator(),
        "Clause " + id.locator(),
        Optional.empty(),
        Normativity.NORMATIVE,
        wordings,
        Optional.empty(),
        Optional.empty());
  }
}
