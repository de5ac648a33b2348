package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.cover.Cover;
import io.github.aimscrosswalk.cover.CoverProblem;
import io.github.aimscrosswalk.cover.MinimumCover;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.index.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Chooses evidence that closes gaps. Each gap is a row; each evidence type about one subject is a
 * column that covers the gaps it shows, itself or by what they entail; the rest is {@link
 * MinimumCover}.
 */
final class Planner {
  /** An evidence type about one subject. */
  private record Kind(String type, Subject subject) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int byType = type.compareTo(other.type);
      return byType != 0 ? byType : subject.compareTo(other.subject);
    }
  }

  private static final Comparator<Plan.Item> ORDER =
      Comparator.comparingInt((Plan.Item i) -> -i.closes().size())
          .thenComparing(Plan.Item::evidenceType)
          .thenComparing(Plan.Item::subject);

  private final CompiledAnalysis analysis;
  private final Index index;

  Planner(CompiledAnalysis analysis) {
    this.analysis = analysis;
    this.index = analysis.state().view().index();
  }

  Plan plan(PlanRequest request) {
    for (String type : request.costs().keySet()) {
      if (index.corpus().evidenceType(type).isEmpty()) {
        throw new IllegalArgumentException("expected an evidence type, found '" + type + "'");
      }
    }
    Interruption.check("planning");
    List<Gap> gaps = chosen(request);
    List<Kind> kinds = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    columns(gaps)
        .forEach(
            (kind, closed) -> {
              kinds.add(kind);
              rows.add(closed.stream().mapToInt(Integer::intValue).toArray());
            });
    long[] costs =
        kinds.stream().mapToLong(k -> request.costs().getOrDefault(k.type(), 1L)).toArray();
    Cover cover =
        MinimumCover.solve(
            new CoverProblem(
                gaps.size(),
                rows.toArray(int[][]::new),
                costs,
                IntStream.range(0, gaps.size()).toArray()),
            request.nodeLimit(),
            Thread.currentThread()::isInterrupted);
    // A search that was stopped has a cover too, but which one depends on when.
    Interruption.check("planning");
    List<Plan.Item> items = new ArrayList<>();
    for (int c : cover.chosen()) {
      items.add(item(kinds.get(c), costs[c], rows.get(c), gaps));
    }
    items.sort(ORDER);
    List<Gap> beyond = cover.uncoverable().stream().map(gaps::get).toList();
    return new Plan(items, cover.cost(), cover.lowerBound(), cover.nodes(), beyond);
  }

  private List<Gap> chosen(PlanRequest request) {
    FrameworkId[] frameworks = request.frameworks().toArray(FrameworkId[]::new);
    List<Gap> gaps = new ArrayList<>(analysis.gaps(frameworks));
    request.until().ifPresent(day -> gaps.removeIf(gap -> gap.since().isAfter(day)));
    return gaps;
  }

  /** Returns the gaps that each source closes, ascending. */
  private static Map<Kind, List<Integer>> columns(List<Gap> gaps) {
    Map<Kind, List<Integer>> columns = new TreeMap<>();
    for (int row = 0; row < gaps.size(); row++) {
      Gap gap = gaps.get(row);
      for (String type : gap.evidenceTypes()) {
        columns
            .computeIfAbsent(new Kind(type, gap.pair().subject()), k -> new ArrayList<>())
            .add(row);
      }
    }
    return columns;
  }

  private Plan.Item item(Kind kind, long cost, int[] rows, List<Gap> gaps) {
    List<Pair> closes = new ArrayList<>();
    for (int row : rows) {
      closes.add(gaps.get(row).pair());
    }
    return new Plan.Item(kind.type(), kind.subject(), cost, closes, renews(kind));
  }

  /** Returns the evidence of the same kind that is held but not certain on the day. */
  private List<String> renews(Kind kind) {
    EvidenceType type = index.corpus().evidenceType(kind.type()).orElseThrow();
    List<String> ids = new ArrayList<>();
    for (Evidence held : analysis.assessment().evidence()) {
      List<Subject> subjects = held.subjects().isEmpty() ? type.subjects() : held.subjects();
      if (held.type().equals(kind.type())
          && subjects.contains(kind.subject())
          && held.on(type.freshness(), analysis.asOf()) != Evidence.Standing.FRESH) {
        ids.add(held.id());
      }
    }
    return ids;
  }
}
