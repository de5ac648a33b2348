package io.github.aimscrosswalk.mapping;

import io.github.aimscrosswalk.mapping.Intake.Statement;
import io.github.aimscrosswalk.mapping.Reached.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mapping sets read together: what they say of two nodes directly and by chains, where they
 * contradict each other, and what is reached from what is held. A node is whatever a mapping maps,
 * by its IRI, and stands for the set of what it asks for, which is never empty.
 *
 * <p><b>Layout.</b> The mappings of each rationale make a layer of their own, those that state none
 * another; no chain leads from one to the other, since a node stands for another set under each. In
 * a layer every pair of nodes that a chain of mappings connects, with no more than {@link
 * Builder#within} nodes between, has a cell: the relationships still possible. Cells are narrowed
 * by composition through every third node that has a cell with both (path consistency), until
 * nothing changes. So parallel chains are intersected, at their ends and wherever they meet.
 *
 * <p><b>What is complete.</b> What is concluded is true of all sets of which the mappings are true.
 * Within the bound every conclusion of a chain is found, and of chains that meet. With a bound as
 * wide as the network, and if nothing is denied, a contradiction is found if there is one. Not
 * everything that follows is found: pairs farther apart have no cell; looking at three nodes at
 * once leaves relationships possible that more nodes at once would exclude; and sets that together
 * make up another are beyond the five relationships.
 *
 * <p><b>Contradictions.</b> It is not known which of the mappings is wrong that a contradiction
 * rests on, so they are set aside: nothing else is concluded from them ({@link #disputed}), nor of
 * the pair by others.
 *
 * <p><b>Cost.</b> Everything is computed when the network is built. With n nodes, of which each has
 * at most d near it, building takes time in O(n d²) for each layer, and again for each round of
 * contradictions, and memory in O(n d). A network is immutable.
 */
public final class MappingNetwork {
  private static final Relations COVERING =
      Relations.of(Relationship.EQUAL, Relationship.SUPERSET_OF);
  private static final Relations NOTHING = Relations.of(Relationship.NO_RELATIONSHIP);

  private final List<String> nodes;
  private final Map<String, Integer> numbers;
  private final Map<Optional<String>, Layer> layers = new LinkedHashMap<>();
  private final List<StatedMapping> noTermFound;
  private final List<StatedMapping> unread;

  private MappingNetwork(Intake intake, int between) {
    nodes = List.copyOf(intake.nodes.keySet());
    numbers = Map.copyOf(intake.nodes);
    noTermFound = List.copyOf(intake.noTermFound);
    unread = List.copyOf(intake.unread);
    intake.statements.forEach(
        (rationale, statements) ->
            layers.put(rationale, new Layer(nodes.size(), statements, between)));
  }

  /**
   * Starts a network.
   *
   * @return a builder without any mapping set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Takes mapping sets and how they are to be read. Not thread-safe. */
  public static final class Builder {
    private final List<MappingSet> sets = new ArrayList<>();
    private final Map<String, Relations> readings = Intake.guaranteed();
    private int between = 2;

    private Builder() {}

    /**
     * Adds a mapping set. The order of the sets is that of the nodes and so of all answers.
     *
     * @param set the set
     * @return this
     */
    public Builder add(MappingSet set) {
      sets.add(Objects.requireNonNull(set, "set"));
      return this;
    }

    /**
     * Says how to read a predicate. Unless said otherwise, the five properties of {@link
     * Relationship#iri} are read as what they are, {@code skos:exactMatch} as {@link
     * Relationship#EQUAL}, {@code skos:broadMatch} as {@link Relationship#SUBSET_OF}, {@code
     * skos:narrowMatch} as {@link Relationship#SUPERSET_OF}, and nothing else says anything: {@code
     * skos:relatedMatch} guarantees nothing, and what is {@code skos:closeMatch} may be equal too.
     * Who knows that an author means more by them, or less by {@code skos:exactMatch}, says so
     * here.
     *
     * @param predicate its IRI
     * @param relations what it says of subject and object; {@link Relations#ANY} for nothing. With
     *     the modifier {@code Not} it says the complement
     * @return this
     * @throws IllegalArgumentException if the relations are a contradiction
     */
    public Builder read(String predicate, Relations relations) {
      if (relations.isContradiction()) {
        throw new IllegalArgumentException(
            "expected a relationship that '" + predicate + "' allows, found none");
      }
      readings.put(predicate, relations);
      return this;
    }

    /**
     * Says how far to look: how many nodes may lie between two that something is concluded of.
     *
     * @param between 0 for pairs mapped directly alone; 2 unless said otherwise
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Builder within(int between) {
      if (between < 0) {
        throw new IllegalArgumentException(
            "expected 0 or more nodes between, found '" + between + "'");
      }
      this.between = between;
      return this;
    }

    /**
     * Closes the network. Cost: see {@link MappingNetwork}.
     *
     * @return the network
     */
    public MappingNetwork build() {
      Intake intake = new Intake(readings);
      for (int i = 0; i < sets.size(); i++) {
        MappingSet set = sets.get(i);
        intake.add(set.value("mapping_set_id").orElse("mapping set " + (i + 1)), set);
      }
      return new MappingNetwork(intake, between);
    }
  }

  /**
   * Returns the nodes of which a mapping says something.
   *
   * @return their IRIs, in the order in which the sets name them
   */
  public List<String> nodes() {
    return nodes;
  }

  /**
   * Returns what is known of two nodes. Cost: logarithmic in how many are near, and linear in the
   * reasoning.
   *
   * @param from the IRI of the one
   * @param to the IRI of the other
   * @return one finding for each rationale under which something is known, in the order in which
   *     the sets name them; a contradiction where the mappings make one. Empty if nothing is known,
   *     if no mapping says anything of one of them, and of a node and itself, but for a
   *     contradiction
   */
  public List<Finding> between(String from, String to) {
    Integer start = numbers.get(from);
    Integer end = numbers.get(to);
    if (start == null || end == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    layers.forEach(
        (rationale, layer) -> {
          Cell cell = layer.between(start, end);
          if (cell != null) {
            findings.add(Proof.of(cell, start, layer, rationale, nodes));
          }
        });
    return List.copyOf(findings);
  }

  /**
   * Returns the pairs of nodes of which mappings of one rationale say what cannot all be true, as
   * found from the shortest reasoning on. A contradiction is found from several sides, so a mapping
   * may stand in more than one.
   *
   * @return the findings, each with the mappings and sets that make it; by rationale, then by the
   *     order of the nodes, each pair once; empty if there are none
   */
  public List<Finding> contradictions() {
    List<Finding> findings = new ArrayList<>();
    layers.forEach(
        (rationale, layer) -> {
          for (Cell cell : layer.contradictions()) {
            findings.add(Proof.of(cell, cell.ends.low(), layer, rationale, nodes));
          }
        });
    return List.copyOf(findings);
  }

  /**
   * Returns the mappings from which nothing is concluded, since a contradiction rests on them or
   * they are about the very pair.
   *
   * @return by rationale, then in the order of the sets
   */
  public List<StatedMapping> disputed() {
    return layers.values().stream()
        .flatMap(layer -> layer.disputed().stream())
        .map(Statement::mapping)
        .toList();
  }

  /**
   * Returns the mappings that say that somebody looked and found no counterpart. They connect
   * nothing.
   *
   * @return the mappings, in the order of the sets
   */
  public List<StatedMapping> noTermFound() {
    return noTermFound;
  }

  /**
   * Returns the mappings that say nothing that sets could have to do with each other: whose
   * predicate is not read, or with a modifier other than {@code Not}, or of a literal.
   *
   * @return the mappings, in the order of the sets
   */
  public List<StatedMapping> unread() {
    return unread;
  }

  /**
   * Returns what is held by way of mappings. A node that is certainly equal to one held, or a
   * subset of it, is definite if that one is; otherwise a node that may have something in common
   * with one held is possible, unless nothing is known of the two or a contradiction. So is one of
   * which only a denial is known, or a disjointness from a part: {@link Finding#relations} of the
   * result says whether {@link Relationship#NO_RELATIONSHIP} is possible. Several nodes held never
   * add up.
   *
   * @param definite the nodes fully held; nodes that no mapping names reach nothing
   * @param possible the nodes that are perhaps held; one that is definite too is definite
   * @return the nodes that are more than they were: what becomes definite and was not, what becomes
   *     possible and was neither; in the order of the nodes, each once with its best reason: a
   *     definite one, then the one of fewest mappings, then the first by rationale and node. Cost:
   *     linear in the nodes near those given
   */
  public List<Reached> reach(Set<String> definite, Set<String> possible) {
    @Nullable Origin[] best = new Origin[nodes.size()];
    layers.forEach(
        (rationale, layer) -> {
          for (int from = 0; from < best.length; from++) {
            boolean held = definite.contains(nodes.get(from));
            if (held || possible.contains(nodes.get(from))) {
              spread(new Spring(rationale, layer, from, held), best);
            }
          }
        });
    List<Reached> reached = new ArrayList<>();
    for (int to = 0; to < best.length; to++) {
      Origin origin = best[to];
      if (origin != null && raises(nodes.get(to), origin.certainty, definite, possible)) {
        reached.add(origin.reached(nodes));
      }
    }
    return List.copyOf(reached);
  }

  private static boolean raises(
      String node, Certainty certainty, Set<String> definite, Set<String> possible) {
    return !definite.contains(node)
        && (certainty == Certainty.DEFINITE || !possible.contains(node));
  }

  /** A node held under a rationale. */
  private record Spring(Optional<String> rationale, Layer layer, int node, boolean definite) {}

  /** Why a node is reached. */
  private record Origin(Spring spring, Cell cell, Certainty certainty) {
    boolean isBetterThan(Origin other) {
      return certainty == other.certainty
          ? cell.size < other.cell.size
          : certainty == Certainty.DEFINITE;
    }

    Reached reached(List<String> nodes) {
      return new Reached(
          certainty, Proof.of(cell, spring.node, spring.layer, spring.rationale, nodes));
    }
  }

  private static void spread(Spring spring, @Nullable Origin[] best) {
    int[] near = spring.layer.near(spring.node);
    for (int place = 0; place < near.length; place++) {
      Cell cell = spring.layer.cell(spring.node, place);
      if (cell == null || cell.relations == NOTHING) {
        continue;
      }
      boolean covers = spring.definite && cell.from(spring.node).isWithin(COVERING);
      Origin origin = new Origin(spring, cell, covers ? Certainty.DEFINITE : Certainty.POSSIBLE);
      Origin before = best[near[place]];
      if (before == null || origin.isBetterThan(before)) {
        best[near[place]] = origin;
      }
    }
  }
}
