package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.view.Layout;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the array of what sources show, together with what mapping sets conclude from it, if there
 * are any. A conclusion may make another provision full, from which more is concluded; so it goes
 * on until nothing is added. Not thread-safe.
 */
final class Filling {
  private final View view;
  private final Target target;
  private final List<Source> given;
  private final List<Integer> excluded = new ArrayList<>();
  private List<Source> sources;

  Filling(View view, Target target, List<Source> given) {
    this.view = view;
    this.target = target;
    this.given = List.copyOf(given);
    this.sources = this.given;
  }

  /** Leaves out the provisions that an assessment does. */
  Filling exclude(Assessment assessment) {
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.Excluded left) {
        excluded.add(view.index().provisionNumber(left.provision()));
      }
    }
    return this;
  }

  /** Returns the array. */
  long[] sets() {
    long[] sets = fill(given);
    if (view.index().network().isPresent()) {
      Reach reach = new Reach(view, view.index().network().get());
      List<Source> all = new ArrayList<>(given);
      while (all.addAll(reach.from(sets))) {
        sets = fill(all);
      }
      sources = List.copyOf(all);
    }
    return sets;
  }

  /**
   * Returns the array after a change, made of that before it. Where mapping sets conclude further
   * things, all of it is made anew.
   */
  long[] sets(long[] before, Sources.Changed change) {
    if (view.index().network().isPresent()) {
      return sets();
    }
    long[] sets = before.clone();
    Holdings holdings = new Holdings(view, target, sets);
    holdings.replace(change);
    Arrays.fill(sets, view.layout().excluded(), sets.length, 0);
    addExcluded(sets);
    return sets;
  }

  private long[] fill(List<Source> from) {
    long[] sets = new long[view.layout().size()];
    Holdings holdings = new Holdings(view, target, sets);
    holdings.addAll(from);
    holdings.finish();
    addExcluded(sets);
    return sets;
  }

  private void addExcluded(long[] sets) {
    for (int p : excluded) {
      Layout.add(sets, view.layout().excluded(), p);
    }
  }

  /** Returns the sources and, once the array is made, what mapping sets conclude from them. */
  List<Source> sources() {
    return sources;
  }
}
