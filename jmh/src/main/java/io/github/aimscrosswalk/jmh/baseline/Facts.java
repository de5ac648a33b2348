package io.github.aimscrosswalk.jmh.baseline;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A world as plain facts, which all baselines are made from: the provisions that count with the
 * pairs they ask for, as our library says; and, worked out here from the model, what each statement
 * and piece of evidence shows with all that this implies.
 */
public final class Facts {
  private final World world;
  private final Corpus corpus;
  private final List<Part> parts = new ArrayList<>();
  private final Map<RequirementId, List<Pair>> asks = new HashMap<>();
  private final Map<ElementId, Set<ElementId>> implied;
  private final Map<ElementId, Set<EvidenceType>> typesOf = new HashMap<>();
  private final List<Shown> statements = new ArrayList<>();
  private final List<Shown> items = new ArrayList<>();

  /**
   * A provision that counts.
   *
   * @param provision the provision
   * @param pairs the pairs it asks for
   */
  public record Ask(RequirementId provision, List<Pair> pairs) {
    /** Copies the pairs. */
    public Ask {
      Objects.requireNonNull(provision, "provision");
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * A framework with its provisions that count.
   *
   * @param framework the framework
   * @param asks its provisions
   */
  public record Part(FrameworkId framework, List<Ask> asks) {
    /** Copies the provisions. */
    public Part {
      Objects.requireNonNull(framework, "framework");
      asks = List.copyOf(asks);
    }
  }

  /**
   * What one statement or piece of evidence shows, with all that this implies.
   *
   * @param id the provision or the evidence
   * @param pairs the pairs
   * @param certain whether it shows them for certain
   */
  public record Shown(String id, Set<Pair> pairs, boolean certain) {
    /** Checks that all parts are there. */
    public Shown {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(pairs, "pairs");
    }
  }

  /**
   * Works out the facts of a world.
   *
   * @param world the world
   */
  public Facts(World world) {
    this.world = world;
    this.corpus = world.crosswalk().corpus();
    Analysis analysis = world.analysis();
    for (Framework framework : corpus.frameworks()) {
      parts.add(part(framework, analysis));
    }
    this.implied = implied();
    corpus.hub().demonstrations().forEach(d -> types(d.evidenceType(), d.element()));
    Map<String, List<ElementId>> shownBy = new HashMap<>();
    corpus
        .hub()
        .demonstrations()
        .forEach(
            d ->
                shownBy.computeIfAbsent(d.evidenceType(), t -> new ArrayList<>()).add(d.element()));
    for (Statement statement : world.assessment().statements()) {
      RequirementId provision = ((Statement.Implemented) statement).provision();
      Set<Pair> pairs = closed(asks.getOrDefault(provision, List.of()));
      statements.add(new Shown(provision.toString(), pairs, true));
    }
    for (Evidence item : world.assessment().evidence()) {
      items.add(shown(item, shownBy.getOrDefault(item.type(), List.of())));
    }
  }

  private Part part(Framework framework, Analysis analysis) {
    List<Ask> of = new ArrayList<>();
    for (Provision provision : framework.provisions()) {
      Optional<Content> content = analysis.coverage(provision.id()).measured();
      if (content.isPresent()) {
        List<Pair> pairs =
            Stream.of(
                    content.get().held(),
                    content.get().possible(),
                    content.get().transferable(),
                    content.get().missing())
                .flatMap(List::stream)
                .toList();
        of.add(new Ask(provision.id(), pairs));
        asks.put(provision.id(), pairs);
      }
    }
    return new Part(framework.id(), of);
  }

  private Map<ElementId, Set<ElementId>> implied() {
    Map<ElementId, Set<ElementId>> direct = new HashMap<>();
    corpus
        .hub()
        .implications()
        .forEach(i -> direct.computeIfAbsent(i.from(), e -> new LinkedHashSet<>()).add(i.to()));
    Map<ElementId, Set<ElementId>> all = new HashMap<>();
    for (ElementId from : direct.keySet()) {
      Set<ElementId> reached = new LinkedHashSet<>();
      List<ElementId> open = new ArrayList<>(List.of(from));
      while (!open.isEmpty()) {
        for (ElementId to : direct.getOrDefault(open.remove(open.size() - 1), Set.of())) {
          if (reached.add(to)) {
            open.add(to);
          }
        }
      }
      all.put(from, reached);
    }
    return all;
  }

  private void types(String id, ElementId shown) {
    EvidenceType type = corpus.evidenceType(id).orElseThrow();
    typesOf.computeIfAbsent(shown, e -> new LinkedHashSet<>()).add(type);
    for (ElementId to : implied.getOrDefault(shown, Set.of())) {
      typesOf.computeIfAbsent(to, e -> new LinkedHashSet<>()).add(type);
    }
  }

  private Shown shown(Evidence item, List<ElementId> elements) {
    EvidenceType type = corpus.evidenceType(item.type()).orElseThrow();
    List<Subject> subjects = item.subjects().isEmpty() ? type.subjects() : item.subjects();
    List<Pair> pairs = new ArrayList<>();
    for (ElementId element : elements) {
      subjects.forEach(subject -> pairs.add(new Pair(element, subject)));
    }
    boolean fresh = item.on(type.freshness(), world.day()) == Evidence.Standing.FRESH;
    return new Shown(item.id(), closed(pairs), fresh && subjects.size() == 1);
  }

  /**
   * Returns some pairs and all that they imply.
   *
   * @param pairs the pairs
   * @return a new set
   */
  public Set<Pair> closed(Iterable<Pair> pairs) {
    Set<Pair> closed = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      closed.add(pair);
      for (ElementId to : implied.getOrDefault(pair.element(), Set.of())) {
        closed.add(new Pair(to, pair.subject()));
      }
    }
    return closed;
  }

  /**
   * Returns what is held for certain.
   *
   * @return the pairs, with all that they imply
   */
  public Set<Pair> definite() {
    return union(sources().filter(Shown::certain));
  }

  /**
   * Returns what is held for certain or perhaps.
   *
   * @return the pairs, with all that they imply
   */
  public Set<Pair> possible() {
    return union(sources());
  }

  private Stream<Shown> sources() {
    return Stream.concat(statements.stream(), items.stream());
  }

  private static Set<Pair> union(Stream<Shown> sources) {
    Set<Pair> union = new LinkedHashSet<>();
    sources.forEach(source -> union.addAll(source.pairs()));
    return union;
  }

  /**
   * Returns the frameworks with the provisions that count.
   *
   * @return the frameworks, in the order of the corpus
   */
  public List<Part> parts() {
    return parts;
  }

  /**
   * Returns all frameworks.
   *
   * @return their identifiers, in the order of the corpus
   */
  public List<FrameworkId> frameworks() {
    return parts.stream().map(Part::framework).toList();
  }

  /**
   * Returns where a framework stands in the list of all.
   *
   * @param framework the framework
   * @return its place, from 0
   */
  public int place(FrameworkId framework) {
    return frameworks().indexOf(framework);
  }

  /**
   * Returns what each statement shows.
   *
   * @return one entry a statement, in the order of the assessment
   */
  public List<Shown> statements() {
    return statements;
  }

  /**
   * Returns what each piece of evidence shows.
   *
   * @return one entry a piece, in the order of the assessment
   */
  public List<Shown> items() {
    return items;
  }

  /**
   * Returns the world that the facts are of.
   *
   * @return the world
   */
  public World world() {
    return world;
  }

  /**
   * Returns the statement of a pair's element.
   *
   * @param pair the pair
   * @return the statement
   */
  public String statement(Pair pair) {
    return corpus.element(pair.element()).map(Element::statement).orElseThrow();
  }

  /**
   * Returns the evidence types that show a pair, by what they imply as well.
   *
   * @param pair the pair
   * @return their identifiers, sorted
   */
  public Set<String> typesOf(Pair pair) {
    Set<String> ids = new TreeSet<>();
    for (EvidenceType type : typesOf.getOrDefault(pair.element(), Set.of())) {
      if (type.subjects().contains(pair.subject())) {
        ids.add(type.id());
      }
    }
    return ids;
  }
}
