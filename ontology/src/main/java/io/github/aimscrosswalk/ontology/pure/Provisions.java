package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Application.Reading;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** How the provisions of one part stand, put together from the rows of four queries. */
final class Provisions {
  private final Names names;
  private final Viewpoint viewpoint;
  private final Map<RequirementId, Row> standings = new HashMap<>();
  private final Map<RequirementId, Map<String, List<Pair>>> pairs = new HashMap<>();
  private final Map<RequirementId, List<Dated>> dates = new HashMap<>();
  private final Map<RequirementId, List<Row>> reasons = new HashMap<>();
  private final Map<RequirementId, Statement> stated = new HashMap<>();

  /** A reading, with the day that its rule sets. */
  private record Dated(LocalDate from, Reading reading) {}

  /**
   * Reads the provisions of all parts that the workings speak of.
   *
   * @param names what nodes are called
   * @param answers what gives the rows of a query
   * @param assessment the assessment, for what the user said in words
   * @param viewpoint from where it is asked
   */
  Provisions(Names names, Rows answers, Assessment assessment, Viewpoint viewpoint) {
    this.names = names;
    this.viewpoint = viewpoint;
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.OfProvision of) {
        stated.put(of.provision(), statement);
      }
    }
    answers.each(NamedQuery.PROVISIONS, row -> standings.put(provision(row), row));
    answers.each(NamedQuery.PAIRS, this::addPair);
    answers.each(NamedQuery.DATES, this::addDate);
    answers.each(
        NamedQuery.REASONS,
        row -> reasons.computeIfAbsent(provision(row), p -> new ArrayList<>()).add(row));
  }

  private RequirementId provision(Row row) {
    return names.provision(row.node("provision"));
  }

  private void addPair(Row row) {
    pairs
        .computeIfAbsent(provision(row), p -> new HashMap<>())
        .computeIfAbsent(row.node("state").getLocalName(), s -> new ArrayList<>())
        .add(names.pair(row.node("pair")));
  }

  private void addDate(Row row) {
    Reading reading =
        new Reading(
            row.day("since"),
            row.constant("basis", Basis.class, ""),
            row.text("rule"),
            row.text("act"));
    dates
        .computeIfAbsent(provision(row), p -> new ArrayList<>())
        .add(new Dated(row.day("from"), reading));
  }

  Optional<Application> application(RequirementId provision) {
    List<Dated> readings = new ArrayList<>(dates.getOrDefault(provision, List.of()));
    readings.sort(Comparator.comparing(Dated::from).thenComparing(dated -> dated.reading().rule()));
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Application(readings.stream().map(Dated::reading).toList()));
  }

  Coverage coverage(RequirementId provision) {
    Row row = standings.get(provision);
    if (row == null) {
      throw new IllegalArgumentException("expected a provision, found '" + provision + "'");
    }
    return switch (row.constant("standing", Stand.class, Stand.PREFIX)) {
      case IN_FORCE -> measured(provision, row);
      case UPCOMING ->
          new Coverage.NotYet(application(provision).orElseThrow(), measured(provision, row));
      case EXCLUDED -> new Coverage.Excluded(justification(provision));
      case NOT_APPLICABLE -> new Coverage.NotApplicable(reason(provision));
      case ENDED -> new Coverage.Ended(row.day("lastDay"));
    };
  }

  private String justification(RequirementId provision) {
    if (stated.get(provision) instanceof Statement.Excluded excluded) {
      return excluded.justification();
    }
    throw new IllegalStateException("expected '" + provision + "' to be excluded, found it is not");
  }

  private Coverage measured(RequirementId provision, Row row) {
    Content content =
        new Content(
            pairs(provision, "pair-held"),
            pairs(provision, "pair-possible"),
            pairs(provision, "pair-transferable"),
            pairs(provision, "pair-missing"));
    return switch (row.node("result").getLocalName()) {
      case "coverage-full" -> new Coverage.Full(content);
      case "coverage-partial" -> new Coverage.Partial(content);
      case "coverage-possible" -> new Coverage.Possible(content);
      case "coverage-none" -> new Coverage.None(content);
      default -> new Coverage.Unknown(Optional.ofNullable(stated.get(provision)));
    };
  }

  private List<Pair> pairs(RequirementId provision, String state) {
    return pairs.getOrDefault(provision, Map.of()).getOrDefault(state, List.of()).stream()
        .sorted(names.byElement())
        .toList();
  }

  /** The rows come by dimension and value, rules by their order: the first of each kind counts. */
  private String reason(RequirementId provision) {
    List<Row> rows = Objects.requireNonNull(reasons.get(provision), "reasons");
    if (rows.get(0).text("unknown").equals("true")) {
      return "added by an act not in force on " + viewpoint.knownAt().orElse(LocalDate.MAX);
    }
    Map<String, List<String>> expected = new TreeMap<>();
    for (Row row : rows) {
      row.find("dimension")
          .ifPresent(
              dimension -> {
                List<String> values =
                    expected.computeIfAbsent(dimension.getURI(), d -> new ArrayList<>());
                if (!values.contains(row.text("expected"))) {
                  values.add(row.text("expected"));
                }
              });
    }
    if (!expected.isEmpty()) {
      return "expects " + String.join(" or ", expected.values().iterator().next());
    }
    return rows.get(0).find("lifted").isPresent()
        ? "lifted by " + rows.get(0).text("act")
        : "no rule of application fits: " + rows.get(0).text("misfit");
  }
}
