package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.Shown;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Counts which evidence serves which provisions. What evidence of a type shows, and whom it serves,
 * is kept in the view ({@link Shown}). Cost: a look at each of these provisions and pairs.
 */
final class ReuseCount {
  private final State state;
  private final View view;
  private final Index index;
  private final Portion portion;
  private final long[] counted;
  private final boolean all;

  ReuseCount(State state, Portion portion) {
    this.state = state;
    this.view = state.view();
    this.index = view.index();
    this.portion = portion.applying().without(state.sets(), view.layout().excluded());
    this.counted = this.portion.provisions();
    this.all =
        PairBits.count(counted) == PairBits.count(view.inForce()) + PairBits.count(view.upcoming());
  }

  /** A piece of evidence with what it shows at most and for certain. */
  private record Item(Ground.Source.Shown of, Shown possible, Shown definite) {}

  Reuse count() {
    List<Item> items = new ArrayList<>();
    for (Source source : state.sources()) {
      if (source.origin() instanceof Ground.Source.Shown shown) {
        items.add(new Item(shown, view.shown(source.possible()), view.shown(source.definite())));
      }
    }
    long[] carried = shownOnce(items);
    List<EvidenceUse> uses = new ArrayList<>(items.size());
    int alone = 0;
    int together = 0;
    for (Item item : items) {
      EvidenceUse use = use(item, carried);
      uses.add(use);
      if (use.standing() == Evidence.Standing.FRESH) {
        alone += use.frameworks();
        together += use.frameworks() > 0 ? 1 : 0;
      }
    }
    uses.sort(Comparator.comparingInt(u -> -u.serves().size()));
    return new Reuse(uses, alone, together);
  }

  /** Returns the pairs asked for that one piece of fresh evidence shows, and no other. */
  private long[] shownOnce(List<Item> items) {
    long[] once = new long[view.layout().words()];
    long[] twice = new long[once.length];
    for (Item item : items) {
      for (int pair : item.definite().pairs()) {
        long bit = 1L << pair;
        twice[pair >>> 6] |= once[pair >>> 6] & bit;
        once[pair >>> 6] |= bit;
      }
    }
    long[] asked = portion.asked();
    for (int i = 0; i < once.length; i++) {
      once[i] &= ~twice[i] & asked[i];
    }
    return once;
  }

  private EvidenceUse use(Item item, long[] carried) {
    Shown shown = item.possible();
    List<RequirementId> serves = shown.ids();
    int frameworks = shown.frameworks();
    if (!all) {
      serves = counted(shown);
      frameworks = frameworks(serves);
    }
    List<Pair> alone = alone(item.definite().pairs(), carried);
    return new EvidenceUse(item.of().evidence(), item.of().standing(), serves, frameworks, alone);
  }

  /** Counts the frameworks of provisions, of which those of one stand together. */
  private static int frameworks(List<RequirementId> provisions) {
    int count = 0;
    for (int i = 0; i < provisions.size(); i++) {
      boolean same =
          i > 0 && provisions.get(i - 1).framework().equals(provisions.get(i).framework());
      count += same ? 0 : 1;
    }
    return count;
  }

  private List<RequirementId> counted(Shown shown) {
    int[] provisions = shown.provisions();
    RequirementId[] kept = new RequirementId[provisions.length];
    int count = 0;
    for (int i = 0; i < kept.length; i++) {
      if (PairBits.has(counted, provisions[i])) {
        kept[count++] = shown.ids().get(i);
      }
    }
    return List.of(Arrays.copyOf(kept, count));
  }

  /** Returns those of some pairs that nothing else shows, by element and subject. */
  private List<Pair> alone(int[] pairs, long[] carried) {
    int[] found = new int[pairs.length];
    int count = 0;
    for (int pair : pairs) {
      if (PairBits.has(carried, pair)) {
        found[count++] = index.pairCode(pair);
      }
    }
    Arrays.sort(found, 0, count);
    Pair[] alone = new Pair[count];
    for (int i = 0; i < count; i++) {
      alone[i] = index.pair(found[i]);
    }
    return List.of(alone);
  }
}
