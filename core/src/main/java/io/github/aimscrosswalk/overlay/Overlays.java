package io.github.aimscrosswalk.overlay;

import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The overlays laid over the data of a release, and what each of their corrections made of it. Two
 * of them are equal if their overlays and what these made are. Immutable. Looking up the
 * corrections of a provision is one look into a table, empty where there are no overlays.
 */
public final class Overlays {
  private static final Overlays NONE = new Overlays(List.of(), List.of());

  private final List<Overlay> list;
  private final List<Corrected> corrected;
  private final Map<RequirementId, List<Corrected>> byProvision = new HashMap<>();

  private Overlays(List<Overlay> list, List<Corrected> corrected) {
    this.list = List.copyOf(list);
    this.corrected = List.copyOf(corrected);
    for (Corrected one : corrected) {
      byProvision.computeIfAbsent(one.assignment().provision(), p -> new ArrayList<>()).add(one);
    }
    byProvision.replaceAll((provision, ones) -> List.copyOf(ones));
  }

  /**
   * Returns what stands for data as they were released.
   *
   * @return no overlay
   */
  public static Overlays none() {
    return NONE;
  }

  /**
   * Returns these with one more overlay, laid over the data that they make.
   *
   * @param overlay the overlay
   * @param made what each of its corrections made, in their order
   * @return new overlays
   */
  public Overlays and(Overlay overlay, List<Corrected> made) {
    List<Overlay> longer = new ArrayList<>(list);
    longer.add(overlay);
    List<Corrected> all = new ArrayList<>(corrected);
    all.addAll(made);
    return new Overlays(longer, all);
  }

  /**
   * Returns the overlays.
   *
   * @return the overlays, in the order in which they were laid over the data; empty if there is
   *     none
   */
  public List<Overlay> list() {
    return list;
  }

  /**
   * Tells whether the data are as they were released.
   *
   * @return whether there is no overlay
   */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * Returns what all corrections made.
   *
   * @return one entry a correction, in the order of the overlays, then of their corrections
   */
  public List<Corrected> corrected() {
    return corrected;
  }

  /**
   * Returns what was corrected of a provision.
   *
   * @param provision the provision
   * @return its corrections, in their order; empty if it stands as released
   */
  public List<Corrected> corrected(RequirementId provision) {
    return byProvision.getOrDefault(provision, List.of());
  }

  /**
   * Returns what was corrected of the provisions of a framework. Cost: one look at each correction.
   *
   * @param framework the framework
   * @return its corrections, in their order; empty if it stands as released
   */
  public List<Corrected> corrected(FrameworkId framework) {
    return corrected.stream()
        .filter(one -> one.assignment().provision().framework().equals(framework))
        .toList();
  }

  /**
   * Returns what was corrected of an assignment. As an assignment is corrected at most once, it
   * needs no list.
   *
   * @param assignment the assignment
   * @return what was corrected; empty if it stands as released
   */
  public Optional<Corrected> corrected(AssignmentId assignment) {
    return corrected(assignment.provision()).stream()
        .filter(one -> one.assignment().equals(assignment))
        .findFirst();
  }

  /**
   * Returns why some provisions ask for a pair otherwise than released.
   *
   * @param provisions the provisions
   * @param pair the pair
   * @return the corrections of the pair, by provision in the order given; empty if there is none
   */
  public List<Corrected> corrected(Collection<RequirementId> provisions, Pair pair) {
    return provisions.stream()
        .flatMap(provision -> corrected(provision).stream())
        .filter(one -> one.assignment().pair().equals(pair))
        .toList();
  }

  /**
   * Returns what a provision was released with and asks for no longer.
   *
   * @param provision the provision
   * @return its dropped assignments, in the order of the corrections; empty if there is none
   */
  public List<Corrected> dropped(RequirementId provision) {
    return corrected(provision).stream().filter(Corrected::isDropped).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Overlays that
        && list.equals(that.list)
        && corrected.equals(that.corrected);
  }

  @Override
  public int hashCode() {
    return 31 * list.hashCode() + corrected.hashCode();
  }

  @Override
  public String toString() {
    return list.stream().map(Overlay::id).toList().toString();
  }
}
