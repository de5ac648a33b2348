package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.examples.agent.Question.Refusal;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the provision that an agent means, or says what it may have meant. */
final class ProvisionNames {
  private static final int OFFERED = 8;

  private ProvisionNames() {}

  static Provision find(Crosswalk crosswalk, String text) {
    RequirementId id = parse(text);
    Framework framework =
        crosswalk.frameworks().stream()
            .filter(f -> f.id().equals(id.framework()))
            .findFirst()
            .orElseThrow(() -> unknownFramework(crosswalk, id.framework()));
    Optional<Requirement> found = framework.requirement(id.locator());
    if (found.isPresent() && found.get() instanceof Provision provision) {
      return provision;
    }
    throw found.isPresent() && found.get() instanceof Group group
        ? notAProvision(framework, group)
        : unknownLocator(framework, id);
  }

  private static RequirementId parse(String text) {
    try {
      return RequirementId.parse(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "expected provision framework:locator, such as 'iso-42001-2023:5.2', found "
              + Argument.said(text));
    }
  }

  private static Refusal unknownFramework(Crosswalk crosswalk, FrameworkId id) {
    List<String> known = crosswalk.frameworks().stream().map(f -> f.id().value()).toList();
    return new Refusal(
        "expected a provision of one of "
            + String.join(", ", known)
            + ", found framework "
            + Argument.said(id));
  }

  private static Refusal unknownLocator(Framework framework, RequirementId id) {
    List<String> locators =
        framework.provisions().stream().map(provision -> provision.id().locator()).toList();
    String near = Suggestion.nearest(id.locator(), locators);
    return new Refusal(
        "expected a provision of "
            + framework.id()
            + ", found locator "
            + Argument.said(id.locator())
            + (near.isEmpty() ? "" : "; " + near)
            + " Ask 'find_provisions' for what there is");
  }

  private static Refusal notAProvision(Framework framework, Group group) {
    String below =
        framework.provisions().stream()
            .map(Requirement::id)
            .filter(id -> isBelow(framework, id, group.id()))
            .limit(OFFERED)
            .map(RequirementId::toString)
            .collect(Collectors.joining(", "));
    return new Refusal(
        "expected a provision, found the group "
            + Argument.said(group.id())
            + "; its first provisions are "
            + below);
  }

  private static boolean isBelow(Framework framework, RequirementId id, RequirementId group) {
    Optional<RequirementId> above = Optional.of(id);
    while (above.isPresent() && !above.get().equals(group)) {
      above = framework.requirement(above.get().locator()).flatMap(Requirement::parent);
    }
    return above.isPresent();
  }
}
