package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.difference.Nodes.Node;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Optional;

/** Finds what became of the provisions that an assessment speaks of. */
final class Places {
  private final Difference difference;
  private final RequirementRows requirements;

  Places(Difference difference) {
    this.difference = difference;
    this.requirements = difference.requirements();
  }

  /** Tells whether a provision was there before, and assessed. */
  boolean isCompared(RequirementId provision) {
    return requirements.before().node(provision.toString()).filter(Node::assessed).isPresent();
  }

  /**
   * Tells whether the difference leaves a provision that it does not compare as it is: it is one of
   * the same release, such as one of another framework, or of another time.
   */
  boolean isUntouched(RequirementId provision) {
    return !isCompared(provision)
        && difference.before().corpus() == difference.after().corpus()
        && difference
            .after()
            .corpus()
            .requirement(provision)
            .filter(Provision.class::isInstance)
            .isPresent();
  }

  /** Returns the provisions that one became. */
  List<String> targets(RequirementId provision) {
    return isCompared(provision) ? requirements.targets(provision.toString()) : List.of();
  }

  /** Returns what became of a provision that is compared. */
  Transition row(RequirementId provision) {
    return requirements.row(provision.toString());
  }

  /** Returns how a provision is cited, before or after. */
  String cited(String id) {
    Optional<Node> node = requirements.before().node(id).or(() -> requirements.after().node(id));
    return node.map(n -> n.framework().label() + " " + n.requirement().notation()).orElse(id);
  }

  /** Says why nothing took the place of a provision. */
  String why(RequirementId provision) {
    String cited = cited(provision.toString());
    if (!isCompared(provision)) {
      return "the side before does not hold '" + provision + "' as a provision";
    }
    Transition row = row(provision);
    if (row.kind() != Transition.Kind.ENDED) {
      return cited + " is no longer assessed itself, and nothing is stated to ask what it asked";
    }
    Tie tie = row.ties().get(0);
    return tie.basis() == Tie.Basis.REUSED_IDENTIFIER
        ? cited + " has ended; its identifier is used again, but " + tie.source()
        : cited + " has ended, and nothing is stated to have taken its place: " + tie.source();
  }
}
