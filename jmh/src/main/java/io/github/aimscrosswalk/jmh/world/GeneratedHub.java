package io.github.aimscrosswalk.jmh.world;

import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.evidence.Freshness;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The practices, elements, implications and evidence of a {@link GeneratedCorpus}. */
final class GeneratedHub {
  /** Shares of the subjects among the assignments of the bundled data, in the order of Subject. */
  private static final int[] SUBJECTS = {1427, 436, 108, 54};

  private static final int ANOTHER_SUBJECT = 120;
  private static final int AT_EACH_SYSTEM = 500;
  private static final int IMPLIES = 130;

  /** How many bundled elements are shown by none, one, two and three types. */
  private static final int[] TYPES_AN_ELEMENT = {66, 1182, 244, 30};

  /** How many bundled types may be about one, two, three and four subjects. */
  private static final int[] SUBJECTS_A_TYPE = {89, 17, 17, 40};

  private static final int TYPES_A_PRACTICE = 3;

  private final Draw draw;
  private final List<Practice> practices = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Implication> implications = new ArrayList<>();
  private final List<EvidenceType> types = new ArrayList<>();
  private final List<Demonstration> demonstrations = new ArrayList<>();
  private final Map<Subject, List<List<Pair>>> practicesOf = new EnumMap<>(Subject.class);

  GeneratedHub(Draw draw, int pairs, int types) {
    this.draw = draw;
    for (Subject subject : Subject.values()) {
      practicesOf.put(subject, new ArrayList<>());
    }
    for (int t = 0; t < types; t++) {
      this.types.add(type(t));
    }
    for (int p = 0; this.pairs.size() < pairs; p++) {
      // every subject has a practice, however small the corpus
      Subject of = p < SUBJECTS.length ? Subject.values()[p] : subject();
      practice(p, of, pairs - this.pairs.size());
    }
  }

  private EvidenceType type(int number) {
    Set<Subject> subjects = new TreeSet<>();
    int wanted = draw.weighted(SUBJECTS_A_TYPE) + 1;
    while (subjects.size() < wanted) {
      subjects.add(subject());
    }
    Optional<Period> lasts =
        draw.happens(700) ? Optional.of(Period.ofMonths(12)) : Optional.empty();
    return new EvidenceType(
        String.format(Locale.ROOT, "type-%03d", number),
        "Type " + number,
        "An artefact of type " + number + ".",
        EvidenceType.Form.values()[number % EvidenceType.Form.values().length],
        new Freshness(lasts, "", Freshness.Basis.PRACTICE, ""),
        List.copyOf(subjects));
  }

  private void practice(int number, Subject subject, int room) {
    String id = String.format(Locale.ROOT, "practice-%04d", number);
    practices.add(new Practice(id, "Practice " + number, "What is done in practice " + number));
    List<String> shownBy = new ArrayList<>();
    for (int t = 0; t < TYPES_A_PRACTICE; t++) {
      shownBy.add(draw.one(types).id());
    }
    Map<Subject, List<Pair>> own = new EnumMap<>(Subject.class);
    int size = 2 + draw.below(16);
    int first = elements.size();
    int left = room;
    for (int e = 0; e < size && left > 0; e++) {
      Element element = element(number, e);
      elements.add(element);
      left -= pairs(element.id(), subject, left, own);
      demonstrations(element.id(), shownBy);
      if (e > 0 && draw.happens(IMPLIES)) {
        ElementId to = elements.get(first + draw.below(e)).id();
        implications.add(new Implication(element.id(), to, "generated"));
      }
    }
    own.forEach((of, list) -> practices(of).add(List.copyOf(list)));
  }

  private Element element(int practice, int number) {
    return new Element(
        ElementId.of(String.format(Locale.ROOT, "practice-%04d.element-%02d", practice, number)),
        "The statement with number " + number + " of practice " + practice + " is found true.",
        draw.happens(AT_EACH_SYSTEM) ? Element.Level.AI_SYSTEM : Element.Level.ORGANISATION,
        Element.Kind.values()[number % Element.Kind.values().length]);
  }

  private int pairs(ElementId element, Subject subject, int room, Map<Subject, List<Pair>> own) {
    Set<Subject> about = new TreeSet<>(Set.of(subject));
    if (room > 1 && draw.happens(ANOTHER_SUBJECT)) {
      while (about.size() < 2) {
        about.add(subject());
      }
    }
    for (Subject of : about) {
      Pair pair = new Pair(element, of);
      pairs.add(pair);
      own.computeIfAbsent(of, s -> new ArrayList<>()).add(pair);
    }
    return about.size();
  }

  private void demonstrations(ElementId element, List<String> shownBy) {
    Set<String> chosen = new TreeSet<>(shownBy.subList(0, draw.weighted(TYPES_AN_ELEMENT)));
    chosen.forEach(type -> demonstrations.add(new Demonstration(type, element, "")));
  }

  /** Returns a subject, each as often as in the bundled data. */
  Subject subject() {
    return Subject.values()[draw.weighted(SUBJECTS)];
  }

  private List<List<Pair>> practices(Subject subject) {
    return Objects.requireNonNull(practicesOf.get(subject), "subject");
  }

  /** Returns what one practice, drawn, has about a subject: at least one pair. */
  List<Pair> practiceOf(Subject subject) {
    return draw.one(practices(subject));
  }

  List<Practice> practices() {
    return practices;
  }

  List<Element> elements() {
    return elements;
  }

  List<Pair> pairs() {
    return pairs;
  }

  List<Implication> implications() {
    return implications;
  }

  List<EvidenceType> evidenceTypes() {
    return types;
  }

  List<Demonstration> demonstrations() {
    return demonstrations;
  }
}
