package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A corpus compiled into numbers. Layout: elements, practices and provisions are numbered in the
 * order of the corpus, provisions of all frameworks one after the other, so that a framework is a
 * range; pairs are bits as {@link PairBits} says; what a provision asks for is a short array of
 * bits, since it asks for one to eight pairs of some two thousand; the elements an element entails
 * are closed transitively once. Building costs one pass over the data. Immutable.
 */
public final class Index {
  private static final int[] NONE = {};

  private final Corpus corpus;
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<RequirementId, Integer> provisionNumbers = new HashMap<>();
  private final Map<FrameworkId, int[]> ranges = new HashMap<>();
  private final Map<ElementId, Integer> elementNumbers = new HashMap<>();
  private final List<Element> elements;
  private final Ask[] asks;
  private final int[][] implied;
  private final int[] practiceOf;
  private int practiceCount;
  private final List<TreeSet<String>> evidenceTypesOf = new ArrayList<>();
  private final Map<String, int[]> shownBy = new HashMap<>();
  private final long[] systemLevel;

  /**
   * Compiles a corpus.
   *
   * @param corpus the data
   * @throws IllegalArgumentException if the data names a provision, element or evidence type that
   *     it does not hold, or implications lead back to where they began
   */
  public Index(Corpus corpus) {
    this.corpus = corpus;
    this.elements = corpus.hub().elements();
    for (Framework framework : corpus.frameworks()) {
      int from = provisions.size();
      for (Provision provision : framework.provisions()) {
        provisionNumbers.put(provision.id(), provisions.size());
        provisions.add(provision);
      }
      ranges.put(framework.id(), new int[] {from, provisions.size()});
    }
    this.practiceOf = new int[elements.size()];
    this.systemLevel = numberElements();
    this.asks = compileAsks();
    this.implied = compileImplied();
    compileEvidence();
  }

  private long[] numberElements() {
    long[] system = emptySet();
    Map<String, Integer> practices = new HashMap<>();
    for (int e = 0; e < elements.size(); e++) {
      Element element = elements.get(e);
      elementNumbers.put(element.id(), e);
      String practice = element.id().practice();
      Integer number = practices.get(practice);
      if (number == null) {
        number = practiceCount++;
        practices.put(practice, number);
      }
      practiceOf[e] = number;
      for (int s = 0; s < PairBits.SUBJECTS && element.level() == Element.Level.AI_SYSTEM; s++) {
        PairBits.add(system, e * PairBits.SUBJECTS + s);
      }
    }
    return system;
  }

  private Ask[] compileAsks() {
    List<List<Assignment>> byProvision = new ArrayList<>();
    for (int p = 0; p < provisions.size(); p++) {
      byProvision.add(new ArrayList<>());
    }
    for (Assignment assignment : corpus.hub().assignments()) {
      byProvision.get(provisionNumber(assignment.provision())).add(assignment);
    }
    Ask[] compiled = new Ask[provisions.size()];
    for (int p = 0; p < compiled.length; p++) {
      compiled[p] = ask(byProvision.get(p));
    }
    return compiled;
  }

  /** Sorts by pair, stably. The data come nearly always sorted, and are few. */
  private Ask ask(List<Assignment> assignments) {
    if (assignments.isEmpty()) {
      return Ask.NOTHING;
    }
    List<Assignment> sorted = new ArrayList<>(assignments.size());
    int[] bits = new int[assignments.size()];
    for (Assignment assignment : assignments) {
      int bit = bit(assignment.pair());
      int at = sorted.size();
      while (at > 0 && bits[at - 1] > bit) {
        bits[at] = bits[at - 1];
        at--;
      }
      bits[at] = bit;
      sorted.add(at, assignment);
    }
    return new Ask(List.copyOf(sorted), bits);
  }

  private int[][] compileImplied() {
    List<List<Integer>> direct = new ArrayList<>();
    for (int e = 0; e < elements.size(); e++) {
      direct.add(new ArrayList<>());
    }
    for (Implication implication : corpus.hub().implications()) {
      direct.get(elementNumber(implication.from())).add(elementNumber(implication.to()));
    }
    int[][] closed = new int[elements.size()][];
    for (int e = 0; e < closed.length; e++) {
      closed[e] = direct.get(e).isEmpty() ? NONE : reach(e, direct);
    }
    return closed;
  }

  private int[] reach(int from, List<List<Integer>> direct) {
    TreeSet<Integer> reached = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      for (int to : direct.get(open.pop())) {
        if (reached.add(to)) {
          open.push(to);
        }
      }
    }
    if (reached.contains(from)) {
      throw new IllegalArgumentException(
          "expected implications without a cycle, found one at '" + elements.get(from).id() + "'");
    }
    return array(reached);
  }

  private static int[] array(Collection<Integer> numbers) {
    int[] array = new int[numbers.size()];
    int at = 0;
    for (int number : numbers) {
      array[at++] = number;
    }
    return array;
  }

  private void compileEvidence() {
    Map<String, TreeSet<Integer>> byType = new HashMap<>();
    for (EvidenceType type : corpus.hub().evidenceTypes()) {
      byType.put(type.id(), new TreeSet<>());
    }
    for (int e = 0; e < elements.size(); e++) {
      evidenceTypesOf.add(new TreeSet<>());
    }
    for (Demonstration shown : corpus.hub().demonstrations()) {
      int element = elementNumber(shown.element());
      TreeSet<Integer> shownByType = byType.get(shown.evidenceType());
      if (shownByType == null) {
        throw new IllegalArgumentException(
            "expected an evidence type, found '" + shown.evidenceType() + "'");
      }
      shownByType.add(element);
      evidenceTypesOf.get(element).add(shown.evidenceType());
      for (int to : implied[element]) {
        evidenceTypesOf.get(to).add(shown.evidenceType());
      }
    }
    for (Map.Entry<String, TreeSet<Integer>> entry : byType.entrySet()) {
      shownBy.put(entry.getKey(), array(entry.getValue()));
    }
  }

  /**
   * Returns the data this was compiled from.
   *
   * @return the corpus
   */
  public Corpus corpus() {
    return corpus;
  }

  long[] emptySet() {
    return PairBits.empty(elements.size());
  }

  int provisionCount() {
    return provisions.size();
  }

  Provision provision(int p) {
    return provisions.get(p);
  }

  int provisionNumber(RequirementId id) {
    Integer p = provisionNumbers.get(id);
    if (p == null) {
      throw new IllegalArgumentException("expected a provision, found '" + id + "'");
    }
    return p;
  }

  int[] range(FrameworkId framework) {
    int[] range = ranges.get(framework);
    if (range == null) {
      throw new IllegalArgumentException("expected a framework, found '" + framework + "'");
    }
    return range;
  }

  Ask ask(int p) {
    return asks[p];
  }

  Element element(int e) {
    return elements.get(e);
  }

  int elementNumber(ElementId id) {
    Integer e = elementNumbers.get(id);
    if (e == null) {
      throw new IllegalArgumentException("expected an element, found '" + id + "'");
    }
    return e;
  }

  int bit(Pair pair) {
    return bit(elementNumber(pair.element()), pair.subject());
  }

  static int bit(int element, Subject subject) {
    return element * PairBits.SUBJECTS + subject.ordinal();
  }

  Pair pair(int bit) {
    return new Pair(
        elements.get(bit / PairBits.SUBJECTS).id(), Subject.values()[bit % PairBits.SUBJECTS]);
  }

  /** Returns the elements that evidence of a type shows, ascending. */
  int[] shownBy(String evidenceType) {
    return shownBy.getOrDefault(evidenceType, NONE);
  }

  /**
   * Returns the evidence types that show a pair, themselves or by what they entail, and may be
   * about its subject; sorted.
   */
  List<String> evidenceTypesOf(int bit) {
    Subject subject = Subject.values()[bit % PairBits.SUBJECTS];
    List<String> types = new ArrayList<>();
    for (String id : evidenceTypesOf.get(bit / PairBits.SUBJECTS)) {
      if (corpus.evidenceType(id).orElseThrow().subjects().contains(subject)) {
        types.add(id);
      }
    }
    return types;
  }

  /** Returns, by practice, whether a set holds any of its elements about any subject. */
  boolean[] practices(long[] set) {
    boolean[] practices = new boolean[practiceCount];
    for (int bit : PairBits.bits(set)) {
      practices[practiceOf[bit / PairBits.SUBJECTS]] = true;
    }
    return practices;
  }

  /** Returns the number of the practice that the element of a pair belongs to. */
  int practice(int bit) {
    return practiceOf[bit / PairBits.SUBJECTS];
  }

  /** Returns the pairs whose element is found at each AI system. */
  long[] systemLevel() {
    return systemLevel;
  }

  /** Returns the elements that an element entails, directly or not, ascending. */
  int[] implied(int element) {
    return implied[element];
  }

  /** Adds to a set of pairs all that its elements entail about the same subject. */
  void close(long[] set) {
    for (int bit : PairBits.bits(set)) {
      for (int to : implied[bit / PairBits.SUBJECTS]) {
        PairBits.add(set, to * PairBits.SUBJECTS + bit % PairBits.SUBJECTS);
      }
    }
  }
}
