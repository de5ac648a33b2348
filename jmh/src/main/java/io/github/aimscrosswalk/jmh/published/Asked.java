package io.github.aimscrosswalk.jmh.published;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.ontology.pure.NamedQuery;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** The eight questions, each asked in three ways that give the same number. */
enum Asked {
  /** Pairs certainly held of what applies in the AI Act. */
  COVERAGE_OF_A_FRAMEWORK(
      ways -> ways.pure(NamedQuery.COVERAGE, Ways.ACT, Asked::heldInForce),
      ways -> ways.functions("<%s> ns:coverageOf".formatted(Ways.ACT), Ways.HELD, Asked::lower),
      ways -> ways.analysis().coverage(Crosswalks.EU_AI_ACT).tally().inForce().held().lower()),
  /** The same of one chapter. */
  COVERAGE_OF_A_GROUP(
      ways -> ways.pure(NamedQuery.COVERAGE, Ways.CHAPTER, Asked::heldInForce),
      ways -> ways.functions("<%s> ns:coverageOf".formatted(Ways.CHAPTER), Ways.HELD, Asked::lower),
      ways -> ways.analysis().groupCoverage(Ways.GROUP).tally().inForce().held().lower()),
  /** What one provision asks for. */
  COVERAGE_OF_A_PROVISION(
      ways -> ways.pure(NamedQuery.PAIRS, Ways.CLAUSE, row -> 1),
      ways ->
          ways.functions(
              "<%s> ns:pairsOf".formatted(Ways.CLAUSE), "(?provision ?pair ?state)", row -> 1),
      ways -> ways.analysis().coverage(Ways.PROVISION).measured().map(Content::asked).orElse(0)),
  /** Which provisions of the AI Act apply on the day. */
  APPLICABLE_ON_A_DAY(
      ways -> ways.pure(NamedQuery.PROVISIONS, Ways.ACT, Asked::inForce),
      ways ->
          ways.functions(
              "?p ns:standingOf",
              "(?standing ?result ?from ?latest) FILTER(STRSTARTS(STR(?p), '%s/'))"
                  .formatted(Ways.ACT),
              Asked::inForce),
      ways -> Asked.applying(ways.analysis())),
  /** What of the AI Act is residual, provision by provision. */
  RESIDUAL_ELEMENTS(
      ways -> ways.pure(NamedQuery.PAIRS, Ways.ACT, Asked::residual),
      ways ->
          ways.functions(
              "<%s> ns:pairsOf".formatted(Ways.ACT),
              "(?provision ?pair ?state) FILTER(?state != ns:pair-held)",
              row -> 1),
      ways -> Asked.residual(ways.analysis())),
  /** What is missing for the AI Act, each pair once. */
  GAPS(
      ways -> ways.pure(NamedQuery.GAPS, Ways.ACT, row -> 1),
      ways ->
          ways.functions(
              "<%s> ns:gapsOf".formatted(Ways.ACT),
              "(?pair ?need ?certainty ?since ?provisions)",
              row -> 1),
      ways -> ways.analysis().gaps(Crosswalks.EU_AI_ACT).size()),
  /** Which evidence serves which provisions. */
  REUSE(
      ways -> ways.pure(NamedQuery.REUSE, Ways.ACT, row -> row.number("provisions")),
      ways -> ways.functions("?evidence ns:servesOn", "(?standing ?provision)", row -> 1),
      ways -> ways.analysis().reuse().items().stream().mapToInt(use -> use.serves().size()).sum()),
  /** How far SOC 2 would be reached if all of ISO/IEC 27001 were held. */
  OVERLAP(
      ways -> ways.pureOverlap(Ways.OTHER, Ways.REACHED),
      ways -> ways.functionsOverlap(Ways.OTHER, Ways.REACHED),
      ways -> Asked.overlap(ways));

  private final ToIntFunction<Ways> pure;
  private final ToIntFunction<Ways> functions;
  private final ToIntFunction<Ways> java;

  Asked(ToIntFunction<Ways> pure, ToIntFunction<Ways> functions, ToIntFunction<Ways> java) {
    this.pure = pure;
    this.functions = functions;
    this.java = java;
  }

  /** Returns the ways in the order of the table. */
  List<ToIntFunction<Ways>> ways() {
    return List.of(pure, functions, java);
  }

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static int heldInForce(Ways.Row row) {
    return inForce(row) * row.number("heldLower");
  }

  private static int inForce(Ways.Row row) {
    return row.local("standing").equals("standing-in-force") ? 1 : 0;
  }

  private static int lower(Ways.Row row) {
    return inForce(row) * row.number("lower");
  }

  private static int residual(Ways.Row row) {
    return row.local("state").equals("pair-held") ? 0 : 1;
  }

  private static int applying(Analysis analysis) {
    int count = 0;
    for (Provision provision : Ways.act()) {
      switch (analysis.coverage(provision.id())) {
        case Coverage.NotYet not -> {}
        case Coverage.NotApplicable not -> {}
        case Coverage.Ended ended -> {}
        case Coverage.Excluded excluded -> {}
        default -> count++;
      }
    }
    return count;
  }

  private static int residual(Analysis analysis) {
    int count = 0;
    for (Provision provision : Ways.act()) {
      count +=
          analysis
              .coverage(provision.id())
              .measured()
              .map(content -> content.asked() - content.held().size())
              .orElse(0);
    }
    return count;
  }

  private static int overlap(Ways ways) {
    List<Part> parts = List.of(Part.of(Crosswalks.ISO_27001), Part.of(Crosswalks.SOC_2));
    return ways.crosswalk()
        .overlaps(parts, Scope.silent(), Viewpoint.on(Ways.DAY))
        .get(1)
        .counts()
        .held()
        .lower();
  }
}
