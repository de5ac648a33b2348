package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.MappingNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A corpus as numbers.
 *
 * <p><b>Layout.</b> Elements, practices and provisions are numbered in the order of the corpus,
 * provisions of all frameworks one after the other, so that a framework is a range. A pair has two
 * numbers: its code, which says element and subject ({@link PairBits}), for what is held; and its
 * place among the pairs that some provision asks for, for what is counted. The second follows the
 * provisions that first ask, so what a provision or a framework asks for mostly stands together: in
 * one long for a provision, in few for a framework. There are about as many pairs asked for as
 * elements, so a set of them is a quarter as long as a set of codes: some thirty longs for the
 * bundled data.
 *
 * <p><b>Cost.</b> All that is looked up by name or closed under implication comes from {@link
 * Tables}, made once or read from a snapshot. The rest is one pass over the data. Pairs and rows of
 * evidence types are made when first asked for; as they are immutable, two threads may make the
 * same one. Otherwise immutable.
 */
public final class Index {
  /** The subjects by their place; asking the enumeration copies them each time. */
  private static final Subject[] ABOUT = Subject.values();

  private static final int SUBJECT_SETS = 1 << PairBits.SUBJECTS;

  private final Corpus corpus;
  private final Tables tables;
  private final Optional<MappingNetwork> network;
  private final Closure closure;
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<RequirementId, Integer> provisionNumbers = new HashMap<>();
  private final Map<FrameworkId, int[]> ranges = new HashMap<>();
  private final Map<ElementId, Integer> elementNumbers = new HashMap<>();
  private final Map<String, Integer> typeNumbers = new HashMap<>();
  private final int[] practiceOf;
  private final int practiceCount;
  private final int[] pairCodes;
  private final int[] pairNumbers;
  private final Pair[] pairs;
  private final Ask[] asks;
  private final Row[] typeRows;
  private final EvidenceTypes evidenceTypes;

  /**
   * Compiles a corpus.
   *
   * @param corpus the data
   * @throws IllegalArgumentException if the data names a provision, element or evidence type that
   *     it does not hold, or implications lead back to where they began
   */
  public Index(Corpus corpus) {
    this(corpus, Tables.of(corpus), Optional.empty());
  }

  /**
   * Makes an index of tables that are made already.
   *
   * @param corpus the data
   * @param tables the tables of the same data
   * @param network the mapping sets that connect provisions further, if there are any
   * @throws IllegalArgumentException if the tables have other numbers than the data
   */
  public Index(Corpus corpus, Tables tables, Optional<MappingNetwork> network) {
    this.corpus = corpus;
    this.tables = tables;
    this.network = network;
    for (Framework framework : corpus.frameworks()) {
      int from = provisions.size();
      for (Provision provision : framework.provisions()) {
        provisionNumbers.put(provision.id(), provisions.size());
        provisions.add(provision);
      }
      ranges.put(framework.id(), new int[] {from, provisions.size()});
    }
    if (!tables.fit(corpus, provisions.size())) {
      throw new IllegalArgumentException("expected the tables of the same data, found others");
    }
    List<Element> elements = corpus.hub().elements();
    this.practiceOf = new int[elements.size()];
    this.practiceCount = numberElements(elements);
    for (EvidenceType type : corpus.hub().evidenceTypes()) {
      typeNumbers.put(type.id(), typeNumbers.size());
    }
    this.closure = new Closure(elements, tables.entailed());
    this.pairNumbers = new int[elements.size() * PairBits.SUBJECTS];
    this.pairCodes = numberPairs();
    this.pairs = new Pair[pairNumbers.length];
    this.asks = asks();
    this.typeRows = new Row[typeNumbers.size() * SUBJECT_SETS];
    this.evidenceTypes = new EvidenceTypes(corpus.hub().evidenceTypes(), tables);
  }

  private int numberElements(List<Element> elements) {
    Map<String, Integer> practices = new HashMap<>();
    for (int e = 0; e < elements.size(); e++) {
      ElementId id = elements.get(e).id();
      elementNumbers.put(id, e);
      Integer number = practices.get(id.practice());
      if (number == null) {
        number = practices.size();
        practices.put(id.practice(), number);
      }
      practiceOf[e] = number;
    }
    return practices.size();
  }

  private int[] numberPairs() {
    Arrays.fill(pairNumbers, -1);
    int[] codes = new int[pairNumbers.length];
    int count = 0;
    for (int code : tables.codes()) {
      if (pairNumbers[code] < 0) {
        pairNumbers[code] = count;
        codes[count++] = code;
      }
    }
    return Arrays.copyOf(codes, count);
  }

  private Ask[] asks() {
    List<Assignment> all = corpus.hub().assignments();
    Ask[] made = new Ask[provisions.size()];
    for (int p = 0; p < made.length; p++) {
      int from = tables.asked().from(p);
      int size = tables.asked().to(p) - from;
      Assignment[] assignments = new Assignment[size];
      int[] codes = new int[size];
      int[] numbers = new int[size];
      for (int i = 0; i < size; i++) {
        assignments[i] = all.get(tables.asked().values()[from + i]);
        codes[i] = tables.codes()[from + i];
        numbers[i] = number(codes[i]);
      }
      made[p] = size == 0 ? Ask.NOTHING : new Ask(List.of(assignments), codes, numbers);
    }
    return made;
  }

  /**
   * Returns the data this was compiled from.
   *
   * @return the corpus
   */
  public Corpus corpus() {
    return corpus;
  }

  /**
   * Returns the tables.
   *
   * @return the tables of the corpus
   */
  public Tables tables() {
    return tables;
  }

  /**
   * Returns the mapping sets that connect provisions further.
   *
   * @return the network; empty if there is none
   */
  public Optional<MappingNetwork> network() {
    return network;
  }

  /**
   * Returns how many provisions there are.
   *
   * @return the number of provisions of all frameworks
   */
  public int provisionCount() {
    return provisions.size();
  }

  /**
   * Returns a provision.
   *
   * @param p its number
   * @return the provision
   */
  public Provision provision(int p) {
    return provisions.get(p);
  }

  /**
   * Returns the number of a provision.
   *
   * @param id its identifier
   * @return its number
   * @throws IllegalArgumentException if there is none
   */
  public int provisionNumber(RequirementId id) {
    Integer p = provisionNumbers.get(id);
    if (p == null) {
      throw new IllegalArgumentException("expected a provision, found '" + id + "'");
    }
    return p;
  }

  /**
   * Returns the provisions of a framework.
   *
   * @param framework the framework
   * @return the number of its first provision, and that after its last
   * @throws IllegalArgumentException if there is no such framework
   */
  public int[] range(FrameworkId framework) {
    int[] range = ranges.get(framework);
    if (range == null) {
      throw new IllegalArgumentException("expected a framework, found '" + framework + "'");
    }
    return range;
  }

  /**
   * Returns what a provision asks for.
   *
   * @param p the provision
   * @return its assignments in all wordings
   */
  public Ask ask(int p) {
    return asks[p];
  }

  /**
   * Returns an element.
   *
   * @param e its number
   * @return the element
   */
  public Element element(int e) {
    return corpus.hub().elements().get(e);
  }

  /**
   * Returns the code of a pair.
   *
   * @param pair the pair
   * @return its code
   * @throws IllegalArgumentException if there is no such element
   */
  public int code(Pair pair) {
    Integer e = elementNumbers.get(pair.element());
    if (e == null) {
      throw new IllegalArgumentException("expected an element, found '" + pair.element() + "'");
    }
    return PairBits.code(e, pair.subject());
  }

  /**
   * Returns the pair of a code. Made at the first call, then kept.
   *
   * @param code the code
   * @return the pair
   */
  public Pair pair(int code) {
    Pair known = pairs[code];
    if (known == null) {
      known = new Pair(element(PairBits.element(code)).id(), ABOUT[PairBits.subject(code)]);
      pairs[code] = known;
    }
    return known;
  }

  /**
   * Returns how many distinct pairs are asked for, in any wording.
   *
   * @return the number of pairs
   */
  public int pairCount() {
    return pairCodes.length;
  }

  /**
   * Returns the code of a pair that is asked for.
   *
   * @param number its number
   * @return its code
   */
  public int pairCode(int number) {
    return pairCodes[number];
  }

  /**
   * Returns the number of a pair among those that are asked for.
   *
   * @param code its code
   * @return its number; -1 if nobody asks for it
   */
  public int number(int code) {
    return pairNumbers[code];
  }

  /**
   * Returns the number of the practice that an element belongs to.
   *
   * @param element the element
   * @return its practice
   */
  public int practice(int element) {
    return practiceOf[element];
  }

  /**
   * Returns how many practices have elements.
   *
   * @return the number of practices
   */
  public int practiceCount() {
    return practiceCount;
  }

  /**
   * Returns what follows from what.
   *
   * @return the closure under implication
   */
  public Closure closure() {
    return closure;
  }

  /**
   * Returns what evidence of a type gives about subjects. Made at the first call, then kept.
   *
   * @param type the evidence type
   * @param subjects what it is about
   * @return the row
   */
  public Row row(EvidenceType type, List<Subject> subjects) {
    int set = 0;
    for (Subject subject : subjects) {
      set |= 1 << subject.ordinal();
    }
    int t = Objects.requireNonNull(typeNumbers.get(type.id()), "type");
    Row row = typeRows[t * SUBJECT_SETS + set];
    if (row == null) {
      row = closure.row(codes(tables.shown().row(t), subjects));
      typeRows[t * SUBJECT_SETS + set] = row;
    }
    return row;
  }

  private static int[] codes(int[] elements, List<Subject> subjects) {
    int[] codes = new int[elements.length * subjects.size()];
    int at = 0;
    for (int element : elements) {
      for (Subject subject : subjects) {
        codes[at++] = PairBits.code(element, subject);
      }
    }
    return codes;
  }

  /**
   * Returns the evidence types that show a pair, themselves or by what they entail, and may be
   * about its subject.
   *
   * @param code the pair
   * @return the identifiers, sorted; empty if there is none
   */
  public List<String> evidenceTypesOf(int code) {
    return evidenceTypes.showing(code);
  }
}
