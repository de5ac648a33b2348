package io.github.aimscrosswalk.jmh.baseline;

import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The limit: bare loops over packed longs that count what the questions ask for and make nothing
 * but the array of the result. Layout: what is held are six sets side by side, eight longs to a
 * word of pairs, so that one cache line has all that is known of 64 pairs; a provision and a
 * framework are each a few words that are not zero. Evidence and overlap, where what is held is
 * small beside all provisions, go the other way, from the pair to those who ask for it. Words,
 * statements and identifiers are left to the caller. Not for several threads: it marks what it has
 * seen in arrays of its own.
 */
public final class Limit implements Engine {
  private static final int STRIDE = 8;
  private static final int DEFINITE = 0;
  private static final int POSSIBLE = 1;
  private static final int DEFINITE_ELSEWHERE = 2;
  private static final int POSSIBLE_ELSEWHERE = 3;
  private static final int DEFINITE_TOUCHED = 4;
  private static final int POSSIBLE_TOUCHED = 5;

  private final Facts facts;
  private final Packed packed;
  private final Rows asks;
  private final Rows asksOfParts;
  private final int[] partStart;
  private final Rows own;
  private final Rows elsewhere;
  private final Rows touched;
  private final boolean[] certain;
  private final long[] held;
  private final int asked;
  private final LimitOfReuse reuse;
  private final LimitOfOverlap overlap;

  /**
   * Packs facts.
   *
   * @param facts the facts
   */
  public Limit(Facts facts) {
    this.facts = facts;
    this.packed = new Packed(facts);
    this.partStart = packed.partStart();
    this.asks = Rows.of(packed.asks());
    this.asksOfParts = Rows.of(packed.asksOfParts());
    List<Facts.Shown> sources = new ArrayList<>(facts.statements());
    sources.addAll(facts.items());
    this.own = Rows.of(sources.stream().map(s -> packed.own(s.pairs())).toList());
    this.elsewhere = Rows.of(sources.stream().map(s -> packed.elsewhere(s.pairs())).toList());
    this.touched = Rows.of(sources.stream().map(s -> packed.touched(s.pairs())).toList());
    this.certain = new boolean[sources.size()];
    for (int s = 0; s < certain.length; s++) {
      certain[s] = sources.get(s).certain();
    }
    this.held = new long[packed.words() * STRIDE];
    this.asked = facts.place(facts.world().asked());
    this.reuse = new LimitOfReuse(facts, packed);
    this.overlap = new LimitOfOverlap(facts, packed);
    hold();
  }

  /** Unites what the statements and the evidence show. */
  private void hold() {
    Arrays.fill(held, 0);
    for (int s = 0; s < certain.length; s++) {
      own.addTo(held, s, STRIDE, POSSIBLE);
      elsewhere.addTo(held, s, STRIDE, POSSIBLE_ELSEWHERE);
      touched.addTo(held, s, STRIDE, POSSIBLE_TOUCHED);
      if (certain[s]) {
        own.addTo(held, s, STRIDE, DEFINITE);
        elsewhere.addTo(held, s, STRIDE, DEFINITE_ELSEWHERE);
        touched.addTo(held, s, STRIDE, DEFINITE_TOUCHED);
      }
    }
  }

  /**
   * Begins with what each statement and piece of evidence shows: unites it and counts the coverage
   * of all frameworks. The limit of a fresh analysis and of one assessment of a batch.
   *
   * @return the counts, ten a framework
   */
  public int[] fresh() {
    hold();
    return coverageOfAll();
  }

  @Override
  public Object answer(Question question) {
    return switch (question) {
      case COVERAGE -> coverage();
      case COVERAGE_OF_ALL -> coverageOfAll();
      case GAPS -> gaps();
      case REUSE -> reuse.count();
      case OVERLAP -> overlap.count();
    };
  }

  private int[] coverage() {
    int[] counts = new int[Lines.COVERAGE];
    count(asked, counts, 0);
    return counts;
  }

  private int[] coverageOfAll() {
    int[] counts = new int[(partStart.length - 1) * Lines.COVERAGE];
    for (int f = 0; f + 1 < partStart.length; f++) {
      count(f, counts, f * Lines.COVERAGE);
    }
    return counts;
  }

  private void count(int part, int[] counts, int at) {
    countProvisions(part, counts, at);
    countPairs(part, counts, at);
  }

  private void countProvisions(int part, int[] counts, int at) {
    int[] start = asks.start();
    int full = 0;
    int perhapsFull = 0;
    int touches = 0;
    int perhapsTouches = 0;
    for (int p = partStart[part]; p < partStart[part + 1]; p++) {
      long lacking = 0;
      long surelyLacking = 0;
      long near = 0;
      long perhapsNear = 0;
      for (int i = start[p]; i < start[p + 1]; i++) {
        int base = asks.word()[i] * STRIDE;
        long mask = asks.mask()[i];
        lacking |= mask & ~held[base + DEFINITE];
        surelyLacking |= mask & ~held[base + POSSIBLE];
        near |= mask & held[base + DEFINITE_TOUCHED];
        perhapsNear |= mask & held[base + POSSIBLE_TOUCHED];
      }
      full += lacking == 0 ? 1 : 0;
      perhapsFull += surelyLacking == 0 ? 1 : 0;
      touches += near == 0 ? 0 : 1;
      perhapsTouches += perhapsNear == 0 ? 0 : 1;
    }
    counts[at] = partStart[part + 1] - partStart[part];
    counts[at + 1] = full;
    counts[at + 2] = perhapsFull;
    counts[at + 8] = touches;
    counts[at + 9] = perhapsTouches;
  }

  private void countPairs(int part, int[] counts, int at) {
    int pairs = 0;
    int definite = 0;
    int possible = 0;
    int surelyElsewhere = 0;
    int perhapsElsewhere = 0;
    for (int i = asksOfParts.start()[part]; i < asksOfParts.start()[part + 1]; i++) {
      int base = asksOfParts.word()[i] * STRIDE;
      long mask = asksOfParts.mask()[i];
      long lacking = mask & ~held[base + DEFINITE];
      long surelyLacking = mask & ~held[base + POSSIBLE];
      pairs += Long.bitCount(mask);
      definite += Long.bitCount(mask & held[base + DEFINITE]);
      possible += Long.bitCount(mask & held[base + POSSIBLE]);
      surelyElsewhere += Long.bitCount(surelyLacking & held[base + DEFINITE_ELSEWHERE]);
      perhapsElsewhere += Long.bitCount(lacking & held[base + POSSIBLE_ELSEWHERE]);
    }
    counts[at + 3] = pairs;
    counts[at + 4] = definite;
    counts[at + 5] = possible;
    counts[at + 6] = surelyElsewhere;
    counts[at + 7] = perhapsElsewhere;
  }

  /**
   * Returns the pairs that are gaps, each as twice its number, plus one if it is to be extended.
   */
  private int[] gaps() {
    int count = 0;
    int from = asksOfParts.start()[asked];
    int to = asksOfParts.start()[asked + 1];
    for (int i = from; i < to; i++) {
      int base = asksOfParts.word()[i] * STRIDE;
      count += Long.bitCount(asksOfParts.mask()[i] & ~held[base + DEFINITE]);
    }
    int[] gaps = new int[count];
    int at = 0;
    for (int i = from; i < to; i++) {
      int word = asksOfParts.word()[i];
      long extend = held[word * STRIDE + DEFINITE_ELSEWHERE];
      long lacking = asksOfParts.mask()[i] & ~held[word * STRIDE + DEFINITE];
      for (long left = lacking; left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        gaps[at++] = (word << 6 | bit) << 1 | (int) (extend >>> bit & 1);
      }
    }
    return gaps;
  }

  @Override
  public List<String> lines(Question question) {
    return switch (question) {
      case COVERAGE -> List.of(Lines.coverage(facts.world().asked(), coverage(), 0));
      case COVERAGE_OF_ALL -> coverageLines(coverageOfAll());
      case GAPS -> Arrays.stream(gaps()).mapToObj(this::line).sorted().toList();
      case REUSE ->
          Lines.reuse(
              facts.items().stream().map(Facts.Shown::id).toList(),
              facts.world().chosen(),
              reuse.count());
      case OVERLAP -> Lines.overlap(facts.frameworks(), overlap.count());
    };
  }

  /**
   * Returns the coverage of all frameworks as {@link #fresh} counts it.
   *
   * @return the lines, sorted
   */
  public List<String> linesOfFresh() {
    return coverageLines(fresh());
  }

  private List<String> coverageLines(int[] counts) {
    List<FrameworkId> frameworks = facts.frameworks();
    List<String> lines = new ArrayList<>();
    for (int f = 0; f < frameworks.size(); f++) {
      lines.add(Lines.coverage(frameworks.get(f), counts, f * Lines.COVERAGE));
    }
    return lines.stream().sorted().toList();
  }

  private String line(int gap) {
    Pair pair = packed.pair(gap >>> 1);
    Set<String> askers = new TreeSet<>();
    for (Facts.Ask ask : packed.provisions().subList(partStart[asked], partStart[asked + 1])) {
      if (ask.pairs().contains(pair)) {
        askers.add(ask.provision().toString());
      }
    }
    boolean extend = (gap & 1) == 1;
    return Lines.gap(pair.toString(), facts.statement(pair), extend, askers, facts.typesOf(pair));
  }
}
