package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.mapping.Relationship;
import io.github.aimscrosswalk.view.Standing;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The mappings between two frameworks that follow from what their provisions ask for: every pair of
 * provisions that has a practice in common, with the relationship of what they ask for and its
 * reason. Cost: one look at each pair of provisions.
 */
public final class DerivedMappings {
  private static final String BASE = "https://w3id.org/aims-crosswalk/";
  private static final String RELATED = "http://www.w3.org/2004/02/skos/core#relatedMatch";
  private static final String REASONING = "https://w3id.org/semapv/vocab/LogicalReasoning";

  private final Index index;
  private final View view;

  /**
   * Prepares the mappings of a day.
   *
   * @param view the view whose wordings count
   */
  public DerivedMappings(View view) {
    this.index = view.index();
    this.view = view;
  }

  /**
   * Returns the mappings from one framework to another.
   *
   * @param from the framework whose provisions are the subjects
   * @param to the framework whose provisions are the objects
   * @return the mappings, by subject and object in document order; provisions whose text had ended
   *     by the day are left out
   */
  public MappingSet between(Framework from, Framework to) {
    List<Mapping> mappings = new ArrayList<>();
    int[] objects = index.range(to.id());
    int[] subjects = index.range(from.id());
    for (int s = subjects[0]; s < subjects[1]; s++) {
      Interruption.check("deriving mappings");
      for (int o = objects[0]; o < objects[1]; o++) {
        if (stands(s) && stands(o) && !commonPractices(s, o).isEmpty()) {
          mappings.add(mapping(s, o));
        }
      }
    }
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("aims", BASE + "ns#");
    prefixes.put(prefix(from.id()), BASE + "framework/" + from.id() + "/");
    prefixes.put(prefix(to.id()), BASE + "framework/" + to.id() + "/");
    prefixes.put("framework", BASE + "framework/");
    return new MappingSet(prefixes, slots(from, to), extensions(), mappings);
  }

  private static String prefix(FrameworkId id) {
    return id.value().replaceAll("[^a-z0-9]+", "_");
  }

  private Map<String, List<String>> slots(Framework from, Framework to) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    String name = from.id() + "--" + to.id();
    slots.put("mapping_set_id", List.of(BASE + "graph/derived/" + name));
    slots.put("mapping_set_version", List.of(index.corpus().release()));
    slots.put("mapping_set_title", List.of("Derived: " + from.label() + " to " + to.label()));
    slots.put(
        "mapping_set_description",
        List.of(
            "Pairs of provisions that ask for something of the same practice. Where they ask for"
                + " the same elements about the same subject, the predicate is the NIST IR 8477"
                + " relationship of the two sets of elements. Derived from a decomposition made by"
                + " language models, draft or double-coded as each row says; reviewed by no named"
                + " expert. Coverage is not compliance."));
    slots.put("license", List.of("https://creativecommons.org/licenses/by/4.0/"));
    slots.put("creator_label", List.of("AIMS Crosswalk"));
    slots.put("sssom_version", List.of("1.1"));
    return slots;
  }

  private static List<MappingSet.Extension> extensions() {
    List<MappingSet.Extension> extensions = new ArrayList<>();
    String integer = "http://www.w3.org/2001/XMLSchema#integer";
    for (String count : List.of("ext_asked", "ext_held", "ext_transferable")) {
      extensions.add(extension(count, Optional.of(integer)));
    }
    for (String text : List.of("ext_practices", "ext_rationale", "ext_status")) {
      extensions.add(extension(text, Optional.empty()));
    }
    return extensions;
  }

  private static MappingSet.Extension extension(String slot, Optional<String> type) {
    return new MappingSet.Extension(slot, Optional.of(BASE + "ns#" + slot.substring(4)), type);
  }

  private boolean stands(int p) {
    return !(view.standing(p) instanceof Standing.Ended);
  }

  private List<String> commonPractices(int subject, int object) {
    BitSet practices = new BitSet();
    for (int code : view.ask(subject).codes()) {
      practices.set(index.practice(PairBits.element(code)));
    }
    List<String> common = new ArrayList<>();
    for (int code : view.ask(object).codes()) {
      int practice = index.practice(PairBits.element(code));
      if (practices.get(practice)) {
        practices.clear(practice);
        common.add(index.pair(code).element().practice());
      }
    }
    return common;
  }

  private Mapping mapping(int s, int o) {
    int[] asked = view.ask(o).codes();
    Row held = view.given(s);
    Row reachedBack = view.given(o);
    List<String> shared = new ArrayList<>();
    List<String> extended = new ArrayList<>();
    List<String> residual = new ArrayList<>();
    for (int code : asked) {
      boolean elsewhere = held.about(PairBits.element(code)) >= 0;
      List<String> where = held.has(code) ? shared : elsewhere ? extended : residual;
      where.add(statement(code));
    }
    List<String> beyond = new ArrayList<>();
    for (int code : view.ask(s).codes()) {
      if (!reachedBack.has(code)) {
        beyond.add(statement(code));
      }
    }
    boolean common = !shared.isEmpty() || beyond.size() < view.ask(s).codes().length;
    Relationship relationship =
        Relationship.of(beyond.isEmpty(), shared.size() == asked.length, common);
    Map<String, List<String>> slots = new LinkedHashMap<>();
    describe("subject", index.provision(s), slots);
    describe("object", index.provision(o), slots);
    slots.put("predicate_id", List.of(common ? relationship.iri() : RELATED));
    slots.put("mapping_justification", List.of(REASONING));
    slots.put("comment", List.of(comment(shared, extended, residual, beyond)));
    slots.put("ext_asked", List.of(Integer.toString(asked.length)));
    slots.put("ext_held", List.of(Integer.toString(shared.size())));
    slots.put("ext_transferable", List.of(Integer.toString(extended.size())));
    slots.put("ext_practices", List.of(String.join(" ", commonPractices(s, o))));
    slots.put("ext_rationale", List.of("functional"));
    slots.put("ext_status", List.of(status(s, o)));
    return new Mapping(slots);
  }

  private String statement(int code) {
    Element element = index.element(PairBits.element(code));
    return element.statement() + " [" + index.pair(code).subject() + "]";
  }

  private static void describe(String side, Provision provision, Map<String, List<String>> slots) {
    FrameworkId framework = provision.id().framework();
    slots.put(
        side + "_id", List.of(BASE + "framework/" + framework + "/" + provision.id().locator()));
    slots.put(side + "_label", List.of(provision.notation() + " " + provision.label()));
    slots.put(side + "_source", List.of(BASE + "framework/" + framework));
  }

  private static String comment(
      List<String> shared, List<String> extended, List<String> residual, List<String> beyond) {
    StringBuilder text = new StringBuilder();
    part("Shared", shared, text);
    part("To extend to another subject", extended, text);
    part("Only the object", residual, text);
    part("Only the subject", beyond, text);
    return text.toString().strip();
  }

  private static void part(String heading, List<String> statements, StringBuilder text) {
    if (!statements.isEmpty()) {
      text.append(heading).append(": ").append(String.join(" ", statements)).append(' ');
    }
  }

  /** The least that either side's rows have reached. */
  private String status(int s, int o) {
    Assignment.Status least = Assignment.Status.EXPERT_REVIEWED;
    for (int p : new int[] {s, o}) {
      for (Assignment assignment : view.ask(p).assignments()) {
        if (assignment.status().compareTo(least) < 0) {
          least = assignment.status();
        }
      }
    }
    return least.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
