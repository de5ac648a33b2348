package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Gap.Certainty;
import io.github.aimscrosswalk.analysis.Gap.Force;
import io.github.aimscrosswalk.analysis.Gap.Need;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pair and provisions that ask for it: the gap that it is where they lack it, and its place among
 * gaps. Nothing of that depends on the user, so it is made once for all who ask about the same
 * provisions; telling gaps is then looking which pairs are held. Gaps are made when first told; as
 * they are immutable, two threads may make the same one. Otherwise immutable.
 */
public final class Want implements Comparable<Want> {
  private static final int UNEVEN = -1;
  private static final int KINDS = 4;

  private final View view;
  private final int pair;
  private final int code;
  private final int[] askers;
  private final int place;
  private final Application first;
  private final Force force;
  private final long urgency;
  private final long rank;
  private final Gap[] gaps = new Gap[KINDS];

  /**
   * Makes what some provisions want.
   *
   * @param view the view
   * @param pair a pair, by number
   * @param askers provisions that ask for it and apply or will, ascending, at least one
   */
  public Want(View view, int pair, int[] askers) {
    this.view = view;
    this.pair = pair;
    this.code = view.index().pairCode(pair);
    this.askers = askers;
    this.place = place();
    boolean inForce = false;
    boolean duty = false;
    Application earliest = application(askers[0]);
    for (int p : askers) {
      earliest = earlier(earliest, application(p));
      boolean applies = PairBits.has(view.inForce(), p);
      inForce |= applies;
      duty |= applies && view.index().provision(p).kind() == ProvisionKind.OBLIGATION;
    }
    this.first = earliest;
    this.force = inForce ? Force.IN_FORCE : Force.UPCOMING;
    long day = inForce ? 0 : earliest.earliest().toEpochDay();
    this.urgency = ((duty ? 0L : 2L) + (inForce ? 0 : 1) << 48) + day;
    this.rank = ((long) (Integer.MAX_VALUE - askers.length) << 32) + askers[0];
  }

  /** Returns what provisions that apply or will want together, in the order of gaps. */
  static List<Want> of(View view, long[] provisions) {
    List<Want> wants = new ArrayList<>();
    for (int pair = 0; pair < view.index().pairCount(); pair++) {
      int[] askers = view.askers().row(pair);
      int kept = 0;
      for (int p : askers) {
        if (PairBits.has(provisions, p)) {
          askers[kept++] = p;
        }
      }
      if (kept > 0) {
        wants.add(new Want(view, pair, Arrays.copyOf(askers, kept)));
      }
    }
    wants.sort(null);
    return List.copyOf(wants);
  }

  private int place() {
    int found = UNEVEN;
    for (int p : askers) {
      Ask ask = view.ask(p);
      for (int i = 0; i < ask.size(); i++) {
        if (ask.numbers()[i] == pair) {
          int segment = view.segment(p, i);
          boolean doubted = view.segments().get(segment).trust() == Segment.Trust.DOUBTED;
          int here = segment * view.layout().words() + (pair >>> 6);
          if (doubted || (found != UNEVEN && found != here)) {
            return UNEVEN;
          }
          found = here;
        }
      }
    }
    return found;
  }

  /** Returns the earlier of two, one set by law before any other; the first if they are alike. */
  private static Application earlier(Application first, Application second) {
    if (first == second) {
      return first;
    }
    if (first.isSetByLaw() != second.isSetByLaw()) {
      return first.isSetByLaw() ? first : second;
    }
    return second.earliest().isBefore(first.earliest()) ? second : first;
  }

  private Application application(int p) {
    return view.standing(p).dates().orElseThrow();
  }

  /**
   * Returns the pair.
   *
   * @return its number
   */
  public int pair() {
    return pair;
  }

  /**
   * Returns the provisions.
   *
   * @return their numbers, ascending, not to be changed
   */
  public int[] askers() {
    return askers;
  }

  /**
   * Tells whether all the provisions look for the pair in the same place, beyond doubt, so that all
   * of them lack it or none.
   *
   * @return whether it is so
   */
  public boolean isEven() {
    return place != UNEVEN;
  }

  /**
   * Tells whether a set has the pair, where all provisions look in the same place.
   *
   * @param sets an array as {@link Layout} says
   * @param from where what is certainly held begins in it, or where what is perhaps held does
   * @return whether it is there
   */
  public boolean isIn(long[] sets, int from) {
    return (sets[from + place] >>> pair & 1) != 0;
  }

  /**
   * Returns the gap that this is. Made at the first call, then kept.
   *
   * @param need whether something is there to extend
   * @param certainty whether it is certainly not there
   * @return the gap
   */
  public Gap gap(Need need, Certainty certainty) {
    int kind = need.ordinal() * 2 + certainty.ordinal();
    Gap known = gaps[kind];
    if (known == null) {
      known = make(need, certainty);
      gaps[kind] = known;
    }
    return known;
  }

  private Gap make(Need need, Certainty certainty) {
    Index index = view.index();
    RequirementId[] ids = new RequirementId[askers.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = index.provision(askers[i]).id();
    }
    return new Gap(
        index.pair(code),
        index.element(PairBits.element(code)).statement(),
        need,
        certainty,
        List.of(ids),
        first,
        force,
        index.evidenceTypesOf(code));
  }

  @Override
  public int compareTo(Want other) {
    if (urgency != other.urgency) {
      return Long.compare(urgency, other.urgency);
    }
    return rank != other.rank ? Long.compare(rank, other.rank) : Integer.compare(code, other.code);
  }
}
