package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import java.util.Arrays;

/**
 * Where the pairs and practices of each provision stand in what an assessment holds: a few longs
 * with a mask each, one provision after the other. Immutable.
 */
public final class Lines {
  private final int[] starts;
  private final int[] places;
  private final long[] masks;
  private final int[] practiceStarts;
  private final int[] practicePlaces;
  private final long[] practiceMasks;
  private final int possible;
  private final int certainPractices;
  private final int possiblePractices;

  Lines(View view) {
    Index index = view.index();
    int count = index.provisionCount();
    this.possible = view.layout().possible();
    this.certainPractices = view.layout().certainPractices();
    this.possiblePractices = view.layout().possiblePractices();
    this.starts = new int[count + 1];
    this.practiceStarts = new int[count + 1];
    int most = 0;
    for (int p = 0; p < count; p++) {
      most += view.ask(p).size();
    }
    int[] foundPlaces = new int[most];
    long[] foundMasks = new long[most];
    int[] foundPractices = new int[most];
    long[] foundPracticeMasks = new long[most];
    for (int p = 0; p < count; p++) {
      Ask ask = view.ask(p);
      starts[p + 1] = starts[p];
      practiceStarts[p + 1] = practiceStarts[p];
      for (int i = 0; i < ask.size(); i++) {
        int pair = ask.numbers()[i];
        int place = view.segment(p, i) * view.layout().words() + (pair >>> 6);
        starts[p + 1] = add(foundPlaces, foundMasks, starts[p], starts[p + 1], place, pair);
        int practice = index.practice(PairBits.element(ask.codes()[i]));
        practiceStarts[p + 1] =
            add(
                foundPractices,
                foundPracticeMasks,
                practiceStarts[p],
                practiceStarts[p + 1],
                practice >>> 6,
                practice);
      }
    }
    this.places = Arrays.copyOf(foundPlaces, starts[count]);
    this.masks = Arrays.copyOf(foundMasks, starts[count]);
    this.practicePlaces = Arrays.copyOf(foundPractices, practiceStarts[count]);
    this.practiceMasks = Arrays.copyOf(foundPracticeMasks, practiceStarts[count]);
  }

  /** Adds a bit at a place, to the mask that is there already if there is one; returns the end. */
  private static int add(int[] places, long[] masks, int from, int to, int place, int bit) {
    for (int i = from; i < to; i++) {
      if (places[i] == place) {
        masks[i] |= 1L << bit;
        return to;
      }
    }
    places[to] = place;
    masks[to] = 1L << bit;
    return to + 1;
  }

  /**
   * Returns how many longs the pairs of a provision stand in.
   *
   * @param p the provision
   * @return the number of longs; 0 if it asks for nothing
   */
  public int length(int p) {
    return starts[p + 1] - starts[p];
  }

  /**
   * Returns one of the longs.
   *
   * @param p the provision
   * @param i which of them
   * @return its place among the pairs of all segments
   */
  public int place(int p, int i) {
    return places[starts[p] + i];
  }

  /**
   * Returns the pairs in one of the longs.
   *
   * @param p the provision
   * @param i which of them
   * @return the mask
   */
  public long mask(int p, int i) {
    return masks[starts[p] + i];
  }

  /**
   * Tells how a provision stands.
   *
   * @param p the provision
   * @param sets what is held
   * @param from where that begins in the array
   * @return {@link Status} bits; what is not taken apart counts as full, and is to be left out
   */
  public int status(int p, long[] sets, int from) {
    long touched = 0;
    long touchedPerhaps = 0;
    for (int i = practiceStarts[p]; i < practiceStarts[p + 1]; i++) {
      int place = from + practicePlaces[i];
      touched |= practiceMasks[i] & sets[place + certainPractices];
      touchedPerhaps |= practiceMasks[i] & sets[place + possiblePractices];
    }
    return held(p, sets, from)
        | (touched != 0 ? Status.TOUCHED : 0)
        | (touchedPerhaps != 0 ? Status.PERHAPS_TOUCHED : 0);
  }

  /**
   * Tells whether all that a provision asks for is held.
   *
   * @param p the provision
   * @param sets what is held
   * @param from where that begins in the array
   * @return the {@link Status} bits of full and perhaps full
   */
  public int held(int p, long[] sets, int from) {
    long lacking = 0;
    long lackingPerhaps = 0;
    for (int i = starts[p]; i < starts[p + 1]; i++) {
      int place = from + places[i];
      lacking |= masks[i] & ~sets[place];
      lackingPerhaps |= masks[i] & ~sets[place + possible];
    }
    return (lacking == 0 ? Status.FULL : 0) | (lackingPerhaps == 0 ? Status.PERHAPS_FULL : 0);
  }

  /** Returns what some provisions ask for, in order to count how many have all of it. */
  Patterns asked(int[] provisions) {
    return Patterns.of(provisions, starts, places, masks);
  }

  /** Returns the practices of some provisions, in order to count how many are touched. */
  Patterns practices(int[] provisions) {
    return Patterns.of(provisions, practiceStarts, practicePlaces, practiceMasks);
  }

  /** The bits of a status. */
  public static final class Status {
    /** Every pair is certainly held. */
    public static final int FULL = 1;

    /** Every pair is certainly or perhaps held. */
    public static final int PERHAPS_FULL = 2;

    /** Something of a practice is certainly there. */
    public static final int TOUCHED = 4;

    /** Something of a practice is certainly or perhaps there. */
    public static final int PERHAPS_TOUCHED = 8;

    private Status() {}
  }
}
