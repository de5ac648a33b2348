package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.difference.DataRows.Calling;
import io.github.aimscrosswalk.difference.Transition.Part;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Ties what has an identifier of its own, and then the rows that relate such things. */
final class ThingTies {
  private final DataRows before;
  private final DataRows after;
  private final Matching.Days days;
  private final Set<Succession> successions = new LinkedHashSet<>();
  private final ThingRows frameworks;
  private final ThingRows practices;
  private final ThingRows elements;
  private final ThingRows evidenceTypes;
  private final ThingRows scopeTerms;

  ThingTies(Side before, Side after) {
    this.before = new DataRows(before);
    this.after = new DataRows(after);
    this.days = new Matching.Days(before.day(), after.day());
    successions.addAll(before.corpus().successions());
    successions.addAll(after.corpus().successions());
    this.frameworks = rows(Part.FRAMEWORK, this.before.frameworks(), this.after.frameworks());
    this.practices =
        rows(
            Part.PRACTICE,
            this.before.practices(),
            this.after.practices(),
            successions(Succession.Thing.PRACTICE));
    this.elements =
        rows(
            Part.ELEMENT,
            this.before.elements(),
            this.after.elements(),
            successions(Succession.Thing.ELEMENT));
    this.evidenceTypes =
        rows(
            Part.EVIDENCE_TYPE,
            this.before.evidenceTypes(),
            this.after.evidenceTypes(),
            successions(Succession.Thing.EVIDENCE_TYPE));
    this.scopeTerms = rows(Part.SCOPE_TERM, this.before.scopeTerms(), this.after.scopeTerms());
  }

  /** Returns the successions of either side of one sort of thing, each once. */
  List<Succession> successions(Succession.Thing thing) {
    return successions.stream().filter(s -> s.thing() == thing).toList();
  }

  private ThingRows rows(Part part, List<Thing> ones, List<Thing> others) {
    return rows(part, ones, others, List.of());
  }

  private ThingRows rows(Part part, List<Thing> ones, List<Thing> others, List<Succession> stated) {
    return new ThingRows(part, ones, others, stated, days);
  }

  ThingRows frameworks() {
    return frameworks;
  }

  ThingRows elements() {
    return elements;
  }

  ThingRows evidenceTypes() {
    return evidenceTypes;
  }

  ThingRows scopeTerms() {
    return scopeTerms;
  }

  /** Returns everything but requirements, in the order of {@link Part}. */
  List<ThingRows> all(RequirementRows requirements) {
    Calling calling =
        new Calling(
            calling(requirements.groups()),
            calling(elements.groups()),
            calling(evidenceTypes.groups()));
    return List.of(
        frameworks,
        rows(Part.RULE, before.rules(), after.rules()),
        practices,
        elements,
        rows(
            Part.ASSIGNMENT,
            before.assignments(requirements.before(), calling),
            after.assignments(requirements.after(), Calling.ITSELF)),
        rows(Part.IMPLICATION, before.implications(calling), after.implications(Calling.ITSELF)),
        evidenceTypes,
        rows(
            Part.DEMONSTRATION,
            before.demonstrations(calling),
            after.demonstrations(Calling.ITSELF)),
        rows(
            Part.DOCUMENTED_INFORMATION,
            before.documents(requirements.before(), calling),
            after.documents(requirements.after(), Calling.ITSELF)),
        scopeTerms);
  }

  /** Names what became one thing by that; what did not, by a name that nothing has. */
  private static UnaryOperator<String> calling(List<Matching.Group> groups) {
    Map<String, String> names = new HashMap<>();
    for (Matching.Group group : groups) {
      if (group.isOneToOne()) {
        names.put(group.before().get(0), group.after().get(0));
      }
    }
    return id -> names.getOrDefault(id, " " + id);
  }
}
