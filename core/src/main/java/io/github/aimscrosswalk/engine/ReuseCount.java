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

  Reuse count() {
    long[] carried = shownOnce();
    List<EvidenceUse> uses = new ArrayList<>();
    int alone = 0;
    int together = 0;
    for (Source source : state.sources()) {
      if (source.origin() instanceof Ground.Source.Shown shown) {
        EvidenceUse use = use(shown, source, carried);
        uses.add(use);
        if (use.standing() == Evidence.Standing.FRESH) {
          alone += use.frameworks();
          together += use.frameworks() > 0 ? 1 : 0;
        }
      }
    }
    uses.sort(Comparator.comparingInt(u -> -u.serves().size()));
    return new Reuse(uses, alone, together);
  }

  /** Returns the pairs asked for that one piece of fresh evidence shows, and no other. */
  private long[] shownOnce() {
    long[] once = new long[view.layout().words()];
    long[] twice = new long[once.length];
    for (Source source : state.sources()) {
      if (source.origin() instanceof Ground.Source.Shown) {
        for (int pair : pairs(source.definite())) {
          long bit = 1L << pair;
          twice[pair >>> 6] |= once[pair >>> 6] & bit;
          once[pair >>> 6] |= bit;
        }
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

  private EvidenceUse use(Ground.Source.Shown shown, Source source, long[] carried) {
    List<RequirementId> serves = new ArrayList<>();
    int frameworks = 0;
    for (int p : PairBits.bits(served(pairs(source.possible())))) {
      RequirementId id = index.provision(p).id();
      int last = serves.size() - 1;
      frameworks += last < 0 || !serves.get(last).framework().equals(id.framework()) ? 1 : 0;
      serves.add(id);
    }
    return new EvidenceUse(
        shown.evidence(), shown.standing(), serves, frameworks, alone(source, carried));
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

  private List<Pair> alone(Source source, long[] carried) {
    int[] pairs = pairs(source.definite());
    Arrays.sort(pairs);
    List<Pair> alone = new ArrayList<>();
    for (int pair : pairs) {
      if (PairBits.has(carried, pair)) {
        alone.add(index.pair(index.pairCode(pair)));
      }
    }
    return alone;
  }
}
