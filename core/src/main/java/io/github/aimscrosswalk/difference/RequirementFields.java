package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.difference.Nodes.Node;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the data say of a requirement, beside its identifier. */
final class RequirementFields {
  private RequirementFields() {}

  static Map<String, String> of(Node node, Side side) {
    Heading heading = node.requirement().heading();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("label", heading.label());
    fields.put("title", title(node));
    fields.put("notation", heading.notation());
    fields.put("node type", heading.nodeType());
    fields.put("parent", heading.parent().map(RequirementId::toString).orElse(""));
    fields.put("assessed", node.assessed() ? "yes" : "no");
    fields.put("normativity", heading.normativity().name());
    fields.put("link", heading.link().orElse(""));
    fields.put("note", heading.note().orElse(""));
    if (node.requirement() instanceof Provision provision) {
      fields.put("kind", provision.kind().name());
      fields.put("conditions", conditions(provision.conditions()));
      if (side.day().isEmpty()) {
        fields.put(
            "assessable until", provision.assessableUntil().map(Object::toString).orElse(""));
      }
    } else {
      fields.put("addressees", String.join("; ", ((Group) node.requirement()).addressees()));
    }
    if (side.day().isEmpty()) {
      fields.put("wordings", wordings(heading.wordings()));
    }
    return fields;
  }

  private static String title(Node node) {
    return node.wording()
        .flatMap(Wording::officialTitle)
        .or(() -> node.requirement().heading().officialTitle())
        .orElse("");
  }

  static String conditions(List<Condition> conditions) {
    return conditions.stream().map(Condition::toString).collect(Collectors.joining("; "));
  }

  private static String wordings(List<Wording> wordings) {
    return wordings.stream()
        .map(
            w ->
                w.change()
                    + " from "
                    + w.inForceFrom()
                    + w.inForceUntil().map(day -> " until " + day).orElse("")
                    + " by "
                    + w.setBy()
                    + w.officialTitle().map(title -> " as '" + title + "'").orElse(""))
        .collect(Collectors.joining("; "));
  }
}
