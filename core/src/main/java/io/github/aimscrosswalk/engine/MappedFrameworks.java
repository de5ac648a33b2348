package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Frameworks that nobody has taken apart, made countable by mapping sets: each provision that a
 * mapping names counts as one element of its own, in a practice of its own. Provisions that no
 * mapping names stay unknown.
 */
public final class MappedFrameworks {
  private static final String BASE = "https://w3id.org/aims-crosswalk/framework/";
  private static final String PREFIX = "mapped-";
  private static final String NAME = ".whole";

  private MappedFrameworks() {}

  /**
   * Returns a corpus in which the provisions that mapping sets name, of frameworks without any
   * assignment, ask for one element each.
   *
   * @param corpus the corpus
   * @param sets the mapping sets
   * @return a new corpus
   */
  public static Corpus of(Corpus corpus, List<MappingSet> sets) {
    Set<FrameworkId> apart = new HashSet<>();
    corpus.hub().assignments().forEach(a -> apart.add(a.provision().framework()));
    Set<RequirementId> named = named(corpus, sets);
    Set<ElementId> taken = new HashSet<>();
    List<Practice> practices = new ArrayList<>(corpus.hub().practices());
    List<Element> elements = new ArrayList<>(corpus.hub().elements());
    List<Assignment> assignments = new ArrayList<>(corpus.hub().assignments());
    for (Framework framework : corpus.frameworks()) {
      for (Provision provision : framework.provisions()) {
        if (!apart.contains(framework.id()) && named.contains(provision.id())) {
          Element whole = whole(framework, provision, id(provision.id(), taken));
          elements.add(whole);
          practices.add(
              new Practice(
                  whole.id().practice(),
                  framework.label() + " " + provision.notation(),
                  provision.label()));
          assignments.add(assignment(provision.id(), whole.id()));
        }
      }
    }
    practices.sort(Comparator.comparing(Practice::id));
    elements.sort(Comparator.comparing(Element::id));
    Hub hub = corpus.hub();
    return corpus.withHub(
        new Hub(
            practices,
            elements,
            assignments,
            hub.implications(),
            hub.evidenceTypes(),
            hub.demonstrations()));
  }

  private static Set<RequirementId> named(Corpus corpus, List<MappingSet> sets) {
    Set<RequirementId> named = new HashSet<>();
    for (MappingSet set : sets) {
      for (Mapping mapping : set.mappings()) {
        provision(mapping.subject(), corpus).ifPresent(named::add);
        provision(mapping.object(), corpus).ifPresent(named::add);
      }
    }
    return named;
  }

  private static Element whole(Framework framework, Provision provision, ElementId id) {
    String statement =
        "All that " + framework.label() + " " + provision.notation() + " asks for is there.";
    return new Element(id, statement, Element.Level.ORGANISATION, Element.Kind.PROPERTY);
  }

  private static Assignment assignment(RequirementId provision, ElementId element) {
    return new Assignment(
        provision,
        new Pair(element, Subject.AI),
        Optional.empty(),
        "mapping sets",
        Assignment.Reading.INTERPRETIVE,
        Assignment.Status.DRAFT,
        List.of(),
        "not taken apart: counts as one element of its own");
  }

  /** Returns an identifier in the words of a provision's, numbered where it is taken. */
  private static ElementId id(RequirementId provision, Set<ElementId> taken) {
    String text = provision.framework() + "-" + provision.locator();
    String slug = PREFIX + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    ElementId id = ElementId.of(slug + NAME);
    for (int next = 2; !taken.add(id); next++) {
      id = ElementId.of(slug + "-" + next + NAME);
    }
    return id;
  }

  /** Tells whether an element is what a provision as a whole counts as. */
  static boolean isWhole(ElementId element) {
    return element.value().startsWith(PREFIX) && element.value().endsWith(NAME);
  }

  /**
   * Returns the provision that an IRI names.
   *
   * @param iri such as {@code https://w3id.org/aims-crosswalk/framework/acme-2025/AC-1}
   * @param corpus the corpus
   * @return the provision; empty if the corpus holds none of that name
   */
  static Optional<RequirementId> provision(String iri, Corpus corpus) {
    int slash = iri.startsWith(BASE) ? iri.indexOf('/', BASE.length()) : -1;
    if (slash < 0) {
      return Optional.empty();
    }
    String framework = iri.substring(BASE.length(), slash);
    String locator = iri.substring(slash + 1);
    return corpus.frameworks().stream()
        .filter(f -> f.id().value().equals(framework))
        .flatMap(f -> f.requirement(locator).stream())
        .filter(Provision.class::isInstance)
        .map(requirement -> requirement.id())
        .findFirst();
  }
}
