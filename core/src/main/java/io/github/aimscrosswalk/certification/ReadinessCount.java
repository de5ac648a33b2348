package io.github.aimscrosswalk.certification;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.certification.Readiness.Artefact;
import io.github.aimscrosswalk.certification.Readiness.Item;
import io.github.aimscrosswalk.certification.Readiness.Occurrence;
import io.github.aimscrosswalk.certification.Readiness.Recurring;
import io.github.aimscrosswalk.certification.Readiness.State;
import io.github.aimscrosswalk.certification.Readiness.Worth;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the artefacts for what a framework asks to be held in writing. */
final class ReadinessCount {
  private final Corpus corpus;
  private final Analysis analysis;
  private final FrameworkId framework;
  private final Map<RequirementId, Set<Subject>> subjects = new HashMap<>();

  ReadinessCount(Corpus corpus, Analysis analysis, FrameworkId framework) {
    this.corpus = corpus;
    this.analysis = analysis;
    this.framework = framework;
    for (Assignment assignment : corpus.hub().assignments()) {
      if (assignment.provision().framework().equals(framework)) {
        subjects
            .computeIfAbsent(assignment.provision(), p -> EnumSet.noneOf(Subject.class))
            .add(assignment.pair().subject());
      }
    }
  }

  List<Item> items(Framework of) {
    List<Item> items = new ArrayList<>();
    for (DocumentedInformation wanted : corpus.documentedInformation(framework)) {
      Provision provision = (Provision) of.requirement(wanted.provision().locator()).orElseThrow();
      if (isAsked(wanted.provision())) {
        List<Artefact> artefacts = artefacts(wanted.evidenceTypes(), about(wanted.provision()));
        items.add(new Item(wanted, provision, state(artefacts), artefacts));
      } else {
        items.add(new Item(wanted, provision, State.NOT_ASKED, List.of()));
      }
    }
    return items;
  }

  private boolean isAsked(RequirementId provision) {
    Coverage coverage = analysis.coverage(provision);
    return !(coverage instanceof Coverage.Excluded
        || coverage instanceof Coverage.NotApplicable
        || coverage instanceof Coverage.Ended);
  }

  /** Returns what a provision is about; everything, if nobody has taken it apart. */
  private Set<Subject> about(RequirementId provision) {
    return subjects.getOrDefault(provision, EnumSet.allOf(Subject.class));
  }

  private static State state(List<Artefact> artefacts) {
    State state = State.MISSING;
    for (Artefact artefact : artefacts) {
      if (artefact.worth() == Worth.COUNTS) {
        return State.PRESENT;
      }
      state = artefact.worth() == Worth.STALE ? State.STALE : state;
    }
    return state;
  }

  private List<Artefact> artefacts(Collection<String> types, Set<Subject> about) {
    List<Artefact> artefacts = new ArrayList<>();
    for (Evidence evidence : analysis.assessment().evidence()) {
      Optional<EvidenceType> type =
          types.contains(evidence.type()) ? corpus.evidenceType(evidence.type()) : Optional.empty();
      if (type.isPresent() && isOfTarget(evidence) && touches(evidence, type.get(), about)) {
        artefacts.add(
            new Artefact(
                evidence, worth(evidence, type.get()), evidence.lastDay(type.get().freshness())));
      }
    }
    return artefacts;
  }

  private boolean isOfTarget(Evidence evidence) {
    Target target = analysis.assessment().target();
    return target.kind() == Target.Kind.ORGANISATION
        || evidence.system().map(target.name()::equals).orElse(true);
  }

  private static boolean touches(Evidence evidence, EvidenceType type, Set<Subject> about) {
    List<Subject> stated = evidence.subjects().isEmpty() ? type.subjects() : evidence.subjects();
    return stated.stream().anyMatch(about::contains);
  }

  private Worth worth(Evidence evidence, EvidenceType type) {
    boolean open = evidence.subjects().isEmpty() && type.subjects().size() > 1;
    return switch (evidence.on(type.freshness(), analysis.asOf())) {
      case DRAFT -> Worth.DRAFT;
      case NOT_YET_EFFECTIVE -> Worth.NOT_YET_EFFECTIVE;
      case STALE -> open ? Worth.SUBJECT_NOT_STATED : Worth.STALE;
      case FRESH -> open ? Worth.SUBJECT_NOT_STATED : Worth.COUNTS;
    };
  }

  List<Occurrence> occurrences(LocalDate from) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Recurring recurring : Recurring.values()) {
      Optional<Evidence> latest =
          artefacts(List.of(recurring.evidenceType()), about(recurring)).stream()
              .filter(a -> a.worth() == Worth.COUNTS || a.worth() == Worth.STALE)
              .map(Artefact::evidence)
              .max(Comparator.comparing(Evidence::collected));
      State state =
          latest
              .map(e -> e.collected().isBefore(from) ? State.STALE : State.PRESENT)
              .orElse(State.MISSING);
      occurrences.add(new Occurrence(recurring, latest, state));
    }
    return occurrences;
  }

  /** Returns what the provisions are about that ask for the evidence of something recurring. */
  private Set<Subject> about(Recurring recurring) {
    Set<Subject> about = EnumSet.noneOf(Subject.class);
    corpus.documentedInformation(framework).stream()
        .filter(d -> d.evidenceTypes().contains(recurring.evidenceType()))
        .forEach(d -> about.addAll(about(d.provision())));
    return about;
  }
}
