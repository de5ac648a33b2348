package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.index.PairBits;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Provisions that are counted together: those of a framework, of a group, or of several frameworks.
 * What they ask for together is made when first counted. Immutable but for that.
 */
public final class Portion {
  private final View view;
  private final long[] provisions;
  private final int firstWord;
  private final int lastWord;
  private final int ended;
  private final int notApplicable;
  private @Nullable Demand inForce;
  private @Nullable Demand upcoming;
  private @Nullable Demand all;
  private @Nullable Portion applying;
  private volatile long @Nullable [] offered;
  private volatile long @Nullable [] asked;
  private @Nullable List<Want> wants;

  private Portion(View view, long[] provisions) {
    this.view = view;
    this.provisions = provisions;
    this.firstWord = PairBits.firstWord(provisions);
    this.lastWord = PairBits.lastWord(provisions);
    this.ended = PairBits.count(PairBits.both(provisions, view.ended()));
    this.notApplicable =
        PairBits.count(provisions)
            - ended
            - PairBits.count(PairBits.both(provisions, view.inForce()))
            - PairBits.count(PairBits.both(provisions, view.upcoming()));
  }

  /**
   * Returns any provisions.
   *
   * @param view the view
   * @param provisions a set of provisions, which the portion takes over
   * @return the portion
   */
  public static Portion of(View view, long[] provisions) {
    return new Portion(view, provisions);
  }

  /**
   * Returns the provisions of this portion without some others.
   *
   * @param sets an array in which the others stand
   * @param from where they begin
   * @return a new portion, or this one if none of the others belongs to it
   */
  public Portion without(long[] sets, int from) {
    long common = 0;
    for (int i = firstWord; i < lastWord; i++) {
      common |= provisions[i] & sets[from + i];
    }
    if (common == 0) {
      return this;
    }
    long[] rest = provisions.clone();
    for (int i = firstWord; i < lastWord; i++) {
      rest[i] &= ~sets[from + i];
    }
    return new Portion(view, rest);
  }

  /**
   * Returns those that apply or will apply. Made at the first call, then kept.
   *
   * @return a portion
   */
  public Portion applying() {
    Portion known = applying;
    if (known == null) {
      long[] applies = provisions.clone();
      for (int i = 0; i < applies.length; i++) {
        applies[i] &= view.inForce()[i] | view.upcoming()[i];
      }
      known = new Portion(view, applies);
      applying = known;
    }
    return known;
  }

  /**
   * Returns the gaps that they have if nothing is held, those alone that apply or will. Made at the
   * first call, then kept.
   *
   * @return the pairs with those who ask for them, in the order of gaps
   */
  public List<Want> wants() {
    List<Want> known = wants;
    if (known == null) {
      known = Want.of(view, applying().provisions);
      wants = known;
    }
    return known;
  }

  /**
   * Returns the pairs that those ask for that apply or will. Made at the first call, then kept.
   *
   * @return a set of pairs, not to be changed
   */
  public long[] asked() {
    long[] known = asked;
    if (known == null) {
      known = inForce().pairs();
      long[] later = upcoming().pairs();
      for (int i = 0; i < known.length; i++) {
        known[i] |= later[i];
      }
      asked = known;
    }
    return known;
  }

  /**
   * Returns what is held if all that they ask for is. Made at the first call, then kept.
   *
   * @param making makes it
   * @return an array as {@link Layout} says, not to be changed
   */
  public long[] offered(Supplier<long[]> making) {
    long[] known = offered;
    if (known == null) {
      known = making.get();
      offered = known;
    }
    return known;
  }

  /**
   * Returns the provisions.
   *
   * @return a set, not to be changed
   */
  public long[] provisions() {
    return provisions;
  }

  /**
   * Returns what those that apply on the day ask for together.
   *
   * @return the demand
   */
  public Demand inForce() {
    Demand known = inForce;
    if (known == null) {
      known = Demand.of(view, PairBits.both(provisions, view.inForce()));
      inForce = known;
    }
    return known;
  }

  /**
   * Returns what those that will apply later ask for together.
   *
   * @return the demand
   */
  public Demand upcoming() {
    Demand known = upcoming;
    if (known == null) {
      known = Demand.of(view, PairBits.both(provisions, view.upcoming()));
      upcoming = known;
    }
    return known;
  }

  /**
   * Returns what all of them ask for together, whether they apply or not.
   *
   * @return the demand
   */
  public Demand all() {
    Demand known = all;
    if (known == null) {
      known = Demand.of(view, provisions);
      all = known;
    }
    return known;
  }

  /**
   * Returns how many of them do not hold in the circumstances.
   *
   * @return those that neither apply, nor will, nor have ended
   */
  public int notApplicable() {
    return notApplicable;
  }

  /**
   * Returns how many of those that apply or will apply the user leaves out.
   *
   * @param sets an array in which what is left out stands
   * @param from where it begins
   * @return those left out
   */
  public int excluded(long[] sets, int from) {
    int excluded = 0;
    for (int i = firstWord; i < lastWord; i++) {
      long applies = provisions[i] & (view.inForce()[i] | view.upcoming()[i]);
      excluded += Long.bitCount(applies & sets[from + i]);
    }
    return excluded;
  }

  /**
   * Returns of how many the text has ended.
   *
   * @return those that have ended
   */
  public int ended() {
    return ended;
  }
}
