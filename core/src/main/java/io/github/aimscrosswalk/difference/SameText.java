package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.difference.Nodes.Node;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells whether two requirements with one identifier are the same requirement. Within one data
 * release they are. In two they are if their editions are the same, they stand in the same place,
 * their text began on the same day, and their label and title say the same, or, where the label was
 * rewritten, the text has an address of its own that stayed.
 */
final class SameText {
  private static final Map<Tie.Basis, String> WORDS =
      Map.of(
          Tie.Basis.SAME_TEXT, "same edition, place and label",
          Tie.Basis.SAME_ADDRESS, "same edition, place and address of the text");

  private final Nodes before;
  private final Nodes after;
  private final Map<String, Integer> linksBefore;
  private final Map<String, Integer> linksAfter;

  SameText(Nodes before, Nodes after) {
    this.before = before;
    this.after = after;
    this.linksBefore = links(before);
    this.linksAfter = links(after);
  }

  private static Map<String, Integer> links(Nodes nodes) {
    Map<String, Integer> links = new HashMap<>();
    for (String id : nodes.ids()) {
      nodes.at(id).requirement().heading().link().ifPresent(l -> links.merge(l, 1, Integer::sum));
    }
    return links;
  }

  /** Returns the tie between a requirement before and that of the same identifier after. */
  Optional<Tie> tie(String id) {
    Optional<Node> twin = after.node(id);
    if (twin.isEmpty()) {
      return Optional.empty();
    }
    Node one = before.at(id);
    Node other = twin.get();
    Optional<Tie.Basis> same =
        before.side().corpus() == after.side().corpus()
            ? Optional.of(Tie.Basis.SAME_TEXT)
            : same(one, other);
    boolean reworded = !one.texts().equals(other.texts());
    return same.map(
        basis ->
            reworded
                ? tie(id, Tie.Basis.STATED_WORDING, later(one, other))
                : tie(id, basis, Objects.requireNonNull(WORDS.get(basis), "words")));
  }

  private static Tie tie(String id, Tie.Basis basis, String source) {
    return new Tie(Optional.of(id), Optional.of(id), basis, source);
  }

  private static String later(Node one, Node other) {
    Node later = last(other).isBefore(last(one)) ? one : other;
    return later
        .wording()
        .map(w -> "text in force from " + w.inForceFrom() + ", set by " + w.setBy())
        .orElse("its wordings");
  }

  private static LocalDate last(Node node) {
    return node.texts().get(node.texts().size() - 1);
  }

  private Optional<Tie.Basis> same(Node one, Node other) {
    Heading here = one.requirement().heading();
    Heading there = other.requirement().heading();
    boolean place =
        isSameEdition(one.framework(), other.framework())
            && here.notation().equals(there.notation())
            && here.nodeType().equals(there.nodeType())
            && first(one).equals(first(other));
    boolean titles =
        here.officialTitle().isEmpty()
            || there.officialTitle().isEmpty()
            || here.officialTitle().equals(there.officialTitle());
    if (place && titles && here.label().equals(there.label())) {
      return Optional.of(Tie.Basis.SAME_TEXT);
    }
    boolean address =
        here.link().isPresent()
            && here.link().equals(there.link())
            && Integer.valueOf(1).equals(linksBefore.get(here.link().get()))
            && Integer.valueOf(1).equals(linksAfter.get(here.link().get()));
    return place && address ? Optional.of(Tie.Basis.SAME_ADDRESS) : Optional.empty();
  }

  private static boolean isSameEdition(Framework one, Framework other) {
    Framework.Edition here = one.edition();
    Framework.Edition there = other.edition();
    return here.title().equals(there.title())
        && here.publisher().equals(there.publisher())
        && here.issued().equals(there.issued());
  }

  /** Returns the first day of its first text. */
  private static LocalDate first(Node node) {
    Requirement requirement = node.requirement();
    List<Wording> wordings = requirement.heading().wordings();
    return wordings.isEmpty()
        ? node.framework().edition().inForceFrom()
        : wordings.get(0).inForceFrom();
  }
}
