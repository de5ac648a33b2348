package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.index.Rows;
import io.github.aimscrosswalk.view.Segment.Trust;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The provisions as they stand in certain circumstances: which apply, from when, what each asks for
 * in its wording of the day, and where these pairs stand in what an assessment holds.
 *
 * <p><b>Layout.</b> What an assessment holds is one array ({@link Layout}). Of each provision the
 * view has the longs of that array in which its pairs stand, and a mask for each: whether all of it
 * is held is one or two comparisons. Of each framework it has the same for all its pairs together
 * ({@link Portion}).
 *
 * <p><b>Cost.</b> Making a view costs some milliseconds, most of it for resolving when provisions
 * of law apply. It depends on nothing that a user holds, so it is kept and shared ({@link Views}).
 * Rows and portions are made when first asked for; they are immutable, so two threads may make the
 * same one. Otherwise immutable.
 */
public final class View {
  private final Index index;
  private final Circumstances circumstances;
  private final Standing[] standings;
  private final Ask[] asks;
  private final List<Segment> segments;
  private final int[] relied;
  private final int[] doubted;
  private final Layout layout;
  private final Lines lines;
  private final long[] inForce;
  private final long[] upcoming;
  private final long[] apart;
  private final long[] ended;
  private final Rows askers;
  private final Rows provisionsOfPractice;
  private final Row[] given;
  private final Row[] givenPerhaps;
  private final Portions portions;
  private final Map<Row, Shown> shown = new ConcurrentHashMap<>();

  /**
   * Makes a view.
   *
   * @param index the data
   * @param circumstances the circumstances
   */
  public View(Index index, Circumstances circumstances) {
    this.index = index;
    this.circumstances = circumstances;
    int count = index.provisionCount();
    this.standings = new Standing[count];
    this.asks = new Ask[count];
    this.relied = new int[count];
    this.doubted = new int[count];
    this.segments = stand();
    this.layout = new Layout(index, segments.size());
    this.lines = new Lines(this);
    this.inForce = PairBits.empty(count);
    this.upcoming = PairBits.empty(count);
    this.apart = PairBits.empty(count);
    this.ended = PairBits.empty(count);
    sort();
    this.askers = Concerned.byPair(asks, index);
    this.provisionsOfPractice = Concerned.byPractice(asks, index);
    this.given = new Row[count];
    this.givenPerhaps = new Row[count];
    this.portions = new Portions(this);
  }

  private List<Segment> stand() {
    Map<Segment, Integer> numbers = new LinkedHashMap<>();
    Standings on = new Standings(circumstances.viewpoint());
    for (Framework framework : index.corpus().frameworks()) {
      Applicability rules = new Applicability(framework, circumstances.scope(), on.knownAt());
      int[] range = index.range(framework.id());
      for (int p = range[0]; p < range[1]; p++) {
        Provision provision = index.provision(p);
        asks[p] = on.inWording(index.ask(p), provision);
        standings[p] = on.of(provision, rules);
        Population population = populationOf(provision);
        relied[p] = number(new Segment(population, Trust.RELIED_ON), numbers);
        doubted[p] =
            reliesOnAll(asks[p]) ? -1 : number(new Segment(population, Trust.DOUBTED), numbers);
      }
    }
    return List.copyOf(numbers.keySet());
  }

  private boolean reliesOnAll(Ask ask) {
    for (int i = 0; i < ask.size(); i++) {
      if (!policy().reliesOn(ask.assignments().get(i))) {
        return false;
      }
    }
    return true;
  }

  private Policy policy() {
    return circumstances.viewpoint().policy();
  }

  private Population populationOf(Provision provision) {
    return circumstances.target() == Target.Kind.AI_SYSTEM
        ? Population.ALL
        : Population.of(provision, circumstances.scope());
  }

  private static int number(Segment segment, Map<Segment, Integer> numbers) {
    Integer known = numbers.get(segment);
    if (known == null) {
      known = numbers.size();
      numbers.put(segment, known);
    }
    return known;
  }

  private void sort() {
    for (int p = 0; p < standings.length; p++) {
      if (standings[p] instanceof Standing.InForce) {
        PairBits.add(inForce, p);
      } else if (standings[p] instanceof Standing.Upcoming) {
        PairBits.add(upcoming, p);
      } else if (standings[p] instanceof Standing.Ended) {
        PairBits.add(ended, p);
      }
      if (asks[p].size() > 0) {
        PairBits.add(apart, p);
      }
    }
  }

  /**
   * Returns the data as numbers.
   *
   * @return the index
   */
  public Index index() {
    return index;
  }

  /**
   * Returns what the view depends on.
   *
   * @return the circumstances
   */
  public Circumstances circumstances() {
    return circumstances;
  }

  /**
   * Returns the day.
   *
   * @return the day, in legal time
   */
  public LocalDate asOf() {
    return circumstances.viewpoint().asOf();
  }

  /**
   * Returns how a provision stands.
   *
   * @param p the provision
   * @return how it stands
   */
  public Standing standing(int p) {
    return standings[p];
  }

  /**
   * Returns what a provision asks for.
   *
   * @param p the provision
   * @return its assignments in the wording of the day
   */
  public Ask ask(int p) {
    return asks[p];
  }

  /**
   * Returns the systems a provision is about.
   *
   * @param p the provision
   * @return the systems; for one AI system always all, which is that one
   */
  public Population population(int p) {
    return segments.get(relied[p]).population();
  }

  /**
   * Returns the segments.
   *
   * @return the segments, by their numbers
   */
  public List<Segment> segments() {
    return segments;
  }

  /**
   * Returns the segment in which a provision asks for a pair.
   *
   * @param p the provision
   * @param i which of its assignments
   * @return the number of the segment
   */
  public int segment(int p, int i) {
    return doubted[p] < 0 || policy().reliesOn(asks[p].assignments().get(i))
        ? relied[p]
        : doubted[p];
  }

  /**
   * Returns the layout of what an assessment holds.
   *
   * @return the layout
   */
  public Layout layout() {
    return layout;
  }

  /**
   * Returns where the pairs of provisions stand in it.
   *
   * @return the lines
   */
  public Lines lines() {
    return lines;
  }

  /**
   * Returns the provisions that apply on the day.
   *
   * @return a set, not to be changed
   */
  public long[] inForce() {
    return inForce;
  }

  /**
   * Returns the provisions that will apply later.
   *
   * @return a set, not to be changed
   */
  public long[] upcoming() {
    return upcoming;
  }

  /**
   * Returns the provisions whose text has ended.
   *
   * @return a set, not to be changed
   */
  public long[] ended() {
    return ended;
  }

  /**
   * Returns the provisions that are taken apart.
   *
   * @return a set, not to be changed
   */
  public long[] apart() {
    return apart;
  }

  /**
   * Returns which provisions ask for a pair.
   *
   * @return for each pair asked for, by number, the provisions, ascending
   */
  public Rows askers() {
    return askers;
  }

  /**
   * Returns which provisions ask for something of a practice.
   *
   * @return for each practice the provisions, ascending
   */
  public Rows provisionsOfPractice() {
    return provisionsOfPractice;
  }

  /**
   * Returns what a provision gives for certain where it is implemented.
   *
   * @param p the provision
   * @return the pairs of the assignments that answers may rest on
   */
  public Row given(int p) {
    Row row = given[p];
    if (row == null) {
      row = index.closure().row(reliedCodes(p));
      given[p] = row;
    }
    return row;
  }

  private int[] reliedCodes(int p) {
    if (doubted[p] < 0) {
      return asks[p].codes();
    }
    int[] codes = new int[asks[p].size()];
    int at = 0;
    for (int i = 0; i < codes.length; i++) {
      if (segment(p, i) == relied[p]) {
        codes[at++] = asks[p].codes()[i];
      }
    }
    return Arrays.copyOf(codes, at);
  }

  /**
   * Returns what a provision gives at most where it is implemented.
   *
   * @param p the provision
   * @return the pairs of all its assignments
   */
  public Row givenPerhaps(int p) {
    if (doubted[p] < 0) {
      return given(p);
    }
    Row row = givenPerhaps[p];
    if (row == null) {
      row = index.closure().row(asks[p].codes());
      givenPerhaps[p] = row;
    }
    return row;
  }

  /**
   * Returns the provisions of a framework, counted together.
   *
   * @param framework the framework
   * @return the portion
   * @throws IllegalArgumentException if there is no such framework
   */
  public Portion portion(FrameworkId framework) {
    return portions.of(framework);
  }

  /**
   * Returns the provisions of several frameworks, counted together.
   *
   * @param frameworks the frameworks
   * @return the portion
   * @throws IllegalArgumentException if there is no such framework
   */
  public Portion portion(Collection<FrameworkId> frameworks) {
    return portions.of(frameworks);
  }

  /**
   * Returns what evidence shows. Made at the first call, then kept.
   *
   * @param row what evidence of a type gives, as {@link Index#row} has it
   * @return the pairs and the provisions
   */
  public Shown shown(Row row) {
    Shown known = shown.get(row);
    if (known == null) {
      known = new Shown(this, row);
      shown.put(row, known);
    }
    return known;
  }
}
