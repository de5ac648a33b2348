package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an assessment holds, by the table of statements and evidence: a set of pairs for each
 * source, and their unions for each population that a provision may be about. Immutable once made.
 */
final class Holdings {
  private final View view;
  private final Index index;
  private final Assessment assessment;
  private final List<Source> sources = new ArrayList<>();
  private final Map<Population, Held> byPopulation = new HashMap<>();
  private final long[] definiteAnywhere;
  private final long[] possibleAnywhere;
  private final boolean[] certainPractices;
  private final boolean[] possiblePractices;

  Holdings(View view, Assessment assessment) {
    this.view = view;
    this.index = view.index();
    this.assessment = assessment;
    for (Statement statement : assessment.statements()) {
      read(statement);
    }
    for (Evidence item : assessment.evidence()) {
      read(item);
    }
    this.definiteAnywhere = index.emptySet();
    this.possibleAnywhere = index.emptySet();
    for (Source source : sources) {
      PairBits.addAll(definiteAnywhere, source.definite());
      PairBits.addAll(possibleAnywhere, source.possible());
    }
    this.certainPractices = index.practices(definiteAnywhere);
    this.possiblePractices = index.practices(possibleAnywhere);
    for (int p = 0; p < index.provisionCount(); p++) {
      if (!byPopulation.containsKey(view.population(p))) {
        byPopulation.put(view.population(p), unite(view.population(p)));
      }
    }
  }

  /** Returns what is held for the systems that a provision is about. */
  Held heldFor(int p) {
    return Objects.requireNonNull(byPopulation.get(view.population(p)), "population");
  }

  /** Returns, by practice, whether anything of it is certainly there. */
  boolean[] certainPractices() {
    return certainPractices;
  }

  /** Returns, by practice, whether anything of it is certainly or perhaps there. */
  boolean[] possiblePractices() {
    return possiblePractices;
  }

  List<Source> sources() {
    return sources;
  }

  private Held unite(Population target) {
    long[] definite = index.emptySet();
    long[] possible = index.emptySet();
    long[] definiteElsewhere = PairBits.aboutAnotherSubject(definiteAnywhere);
    long[] possibleElsewhere = PairBits.aboutAnotherSubject(possibleAnywhere);
    for (Source source : sources) {
      PairBits.addAll(definite, definite(source, target));
      PairBits.addAll(possible, possible(source, target));
      if (!reaches(source, target)) {
        PairBits.addRest(definiteElsewhere, source.definite(), source.definiteForAll());
        PairBits.addRest(possibleElsewhere, source.possible(), source.possibleForAll());
      }
    }
    return new Held(definite, possible, definiteElsewhere, possibleElsewhere);
  }

  /** Returns the pairs that a source certainly shows for a population. */
  long[] definite(Source source, Population target) {
    return reaches(source, target) ? source.definite() : source.definiteForAll();
  }

  /** Returns the pairs that a source certainly or perhaps shows for a population. */
  long[] possible(Source source, Population target) {
    return reaches(source, target) ? source.possible() : source.possibleForAll();
  }

  private boolean reaches(Source source, Population target) {
    if (assessment.target().kind() == Target.Kind.AI_SYSTEM) {
      return source.population().system().isEmpty()
          || source.population().system().get().equals(assessment.target().name());
    }
    return source.population().contains(target);
  }

  private void read(Statement statement) {
    long[] definite = index.emptySet();
    long[] possible = index.emptySet();
    Population population = Population.ALL;
    if (statement instanceof Statement.Implemented implemented) {
      int p = index.provisionNumber(implemented.provision());
      population = view.population(p);
      addAsked(definite, view.ask(p), implemented.subjects());
    } else if (statement instanceof Statement.Partial partial) {
      int p = index.provisionNumber(partial.provision());
      population = view.population(p);
      addNamed(definite, view.ask(p), partial.elements());
      PairBits.addAll(possible, view.ask(p).bits());
    } else if (statement instanceof Statement.Found found) {
      PairBits.add(definite, index.bit(found.pair()));
    } else {
      return;
    }
    if (assessment.assurance() == Assurance.EVIDENCED) {
      PairBits.addAll(possible, definite);
      definite = index.emptySet();
    }
    add(new Ground.Source.Stated(statement), definite, possible, population);
  }

  private static void addAsked(long[] set, Ask ask, List<Subject> subjects) {
    for (int bit : ask.bits()) {
      if (subjects.isEmpty()) {
        PairBits.add(set, bit);
      }
      for (Subject subject : subjects) {
        PairBits.add(set, Index.bit(bit / PairBits.SUBJECTS, subject));
      }
    }
  }

  private void addNamed(long[] set, Ask ask, List<ElementId> named) {
    for (int bit : ask.bits()) {
      if (named.contains(index.element(bit / PairBits.SUBJECTS).id())) {
        PairBits.add(set, bit);
      }
    }
  }

  private void read(Evidence item) {
    EvidenceType type = index.corpus().evidenceType(item.type()).orElseThrow();
    Evidence.Standing standing = item.on(type.freshness(), view.asOf());
    boolean subjectKnown = !item.subjects().isEmpty() || type.subjects().size() == 1;
    List<Subject> subjects = item.subjects().isEmpty() ? type.subjects() : item.subjects();
    long[] shown = index.emptySet();
    for (int element : index.shownBy(item.type())) {
      for (Subject subject : subjects) {
        PairBits.add(shown, Index.bit(element, subject));
      }
    }
    boolean certain = standing == Evidence.Standing.FRESH && subjectKnown;
    long[] definite = certain ? shown.clone() : index.emptySet();
    Population population =
        item.system().isPresent() ? Population.of(item.system().get()) : Population.ALL;
    add(new Ground.Source.Shown(item, standing), definite, shown, population);
  }

  private void add(Ground.Source origin, long[] definite, long[] possible, Population population) {
    PairBits.addAll(possible, definite);
    sources.add(
        new Source(
            origin,
            definite,
            possible,
            closed(definite),
            closed(possible),
            closed(PairBits.without(closed(definite), index.systemLevel())),
            closed(PairBits.without(closed(possible), index.systemLevel())),
            population));
  }

  private long[] closed(long[] given) {
    long[] closed = given.clone();
    index.close(closed);
    return closed;
  }
}
