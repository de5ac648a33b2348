package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.view.Population;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Reads a system of an organisation: the statements that it has from the organisation, which are
 * the same objects, speak of the systems that the organisation means by them.
 */
final class Inheritance implements Reading {
  private final View view;
  private final Assessment organisation;
  private final Set<Statement> inherited = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Prepares reading.
   *
   * @param view the view of the organisation
   * @param organisation the organisation
   */
  Inheritance(View view, Assessment organisation) {
    this.view = view;
    this.organisation = organisation;
    inherited.addAll(organisation.statements());
  }

  @Override
  public List<Source> of(View own, Assessment system) {
    Sources ofOrganisation = new Sources(inDataOf(own), organisation.assurance());
    Sources ofSystem = new Sources(own, system.assurance());
    List<Source> sources = new ArrayList<>();
    for (Statement statement : system.statements()) {
      if (inherited.contains(statement)) {
        ofOrganisation
            .of(statement)
            .ifPresent(source -> sources.addAll(forSystem(source, system.scope())));
      } else {
        ofSystem.of(statement).ifPresent(sources::add);
      }
    }
    for (Evidence item : system.evidence()) {
      sources.add(ofSystem.of(item));
    }
    return sources;
  }

  /** Returns the view of the organisation in the data that a system is asked about. */
  private View inDataOf(View own) {
    return own.index() == view.index() ? view : new View(own.index(), view.circumstances());
  }

  /**
   * What is shown about some systems counts for one of them, and perhaps for one that may be one of
   * them. For all others it is to be extended.
   */
  private static List<Source> forSystem(Source source, Scope scope) {
    List<Condition> conditions = source.population().conditions();
    if (conditions.stream().allMatch(scope::statesOnly)) {
      return List.of(source.of(source.definite(), source.possible(), Population.ALL));
    }
    Source others = source.of(source.definite(), source.possible(), Population.OTHERS);
    return conditions.stream().allMatch(scope::admits)
        ? List.of(others, source.of(Row.EMPTY, source.possible(), Population.ALL))
        : List.of(others);
  }
}
