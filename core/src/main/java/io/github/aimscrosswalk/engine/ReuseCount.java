package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.index.Rows;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Counts which evidence serves which provisions. Cost: the provisions that ask for what each piece
 * shows, and one look at each pair that fresh evidence shows.
 */
final class ReuseCount {
  private final State state;
  private final View view;
  private final Index index;
  private final Portion portion;
  private final long[] counted;

  ReuseCount(State state, Portion portion) {
    this.state = state;
    this.view = state.view();
    this.index = view.index();
    this.portion = portion;
    this.counted = portion.applying().without(state.sets(), view.layout().excluded()).provisions();
  }

  /** A piece of evidence and the pairs it shows, by number, in no order. */
  private record Item(Ground.Source.Shown shown, int[] possible, int[] definite) {}

  Reuse count() {
    List<Item> items = new ArrayList<>();
    for (Source source : state.sources()) {
      if (source.origin() instanceof Ground.Source.Shown shown) {
        int[] possible = pairs(source.possible());
        boolean same = source.definite() == source.possible();
        items.add(new Item(shown, possible, same ? possible : pairs(source.definite())));
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
      for (int pair : item.definite()) {
        long bit = 1L << pair;
        twice[pair >>> 6] |= once[pair >>> 6] & bit;
        once[pair >>> 6] |= bit;
      }
    }
    Portion left = portion.without(state.sets(), view.layout().excluded());
    long[] asked = left.inForce().pairs();
    long[] later = left.upcoming().pairs();
    for (int i = 0; i < once.length; i++) {
      once[i] &= ~twice[i] & (asked[i] | later[i]);
    }
    return once;
  }

  /** Returns the pairs of a row that somebody asks for, by number, in no order. */
  private int[] pairs(Row row) {
    int[] general = row.general();
    int[] systems = row.systems();
    int[] pairs = new int[general.length + systems.length];
    int kept = 0;
    for (int i = 0; i < pairs.length; i++) {
      int code = i < general.length ? general[i] : systems[i - general.length];
      int pair = index.number(code);
      if (pair >= 0) {
        pairs[kept++] = pair;
      }
    }
    return Arrays.copyOf(pairs, kept);
  }

  private EvidenceUse use(Item item, long[] carried) {
    int[] served = PairBits.bits(served(item.possible()));
    RequirementId[] serves = new RequirementId[served.length];
    int frameworks = 0;
    for (int i = 0; i < served.length; i++) {
      serves[i] = index.provision(served[i]).id();
      frameworks += i == 0 || !serves[i - 1].framework().equals(serves[i].framework()) ? 1 : 0;
    }
    return new EvidenceUse(
        item.shown().evidence(),
        item.shown().standing(),
        List.of(serves),
        frameworks,
        alone(item.definite(), carried));
  }

  /** Returns the provisions that count and ask for some pairs. */
  private long[] served(int[] pairs) {
    long[] served = new long[view.layout().provisionWords()];
    Rows askers = view.askers();
    for (int pair : pairs) {
      for (int i = askers.from(pair); i < askers.to(pair); i++) {
        PairBits.add(served, askers.values()[i]);
      }
    }
    for (int i = 0; i < served.length; i++) {
      served[i] &= counted[i];
    }
    return served;
  }

  private List<Pair> alone(int[] pairs, long[] carried) {
    int[] found = new int[pairs.length];
    int count = 0;
    for (int pair : pairs) {
      if (PairBits.has(carried, pair)) {
        found[count++] = pair;
      }
    }
    Arrays.sort(found, 0, count);
    List<Pair> alone = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      alone.add(index.pair(index.pairCode(found[i])));
    }
    return alone;
  }
}
