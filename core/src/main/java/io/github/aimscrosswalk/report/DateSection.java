package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Align;
import io.github.aimscrosswalk.page.Block.Cell;
import io.github.aimscrosswalk.page.Block.Column;
import io.github.aimscrosswalk.page.Block.Row;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From when provisions apply. */
final class DateSection {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("applies from", Align.WORDS),
          new Column("framework", Align.WORDS),
          new Column("set by", Align.WORDS),
          new Column("provisions", Align.WORDS),
          new Column("of these full", Align.NUMBERS));

  private final Facts facts;
  private final List<Group> groups = new ArrayList<>();
  private final List<Text> editions = new ArrayList<>();

  /** Provisions of one framework whose dates are the same, set by the same. */
  private record Group(Framework framework, Application application, List<RequirementId> ids) {}

  DateSection(Facts facts) {
    this.facts = facts;
    facts.frameworks().forEach(this::add);
    groups.sort(
        Comparator.comparing((Group g) -> g.application().earliest())
            .thenComparing(g -> g.application().latest()));
  }

  private void add(Framework framework) {
    Map<String, Group> found = new LinkedHashMap<>();
    for (Provision provision : framework.provisions()) {
      Optional<Application> application = facts.analysis().application(provision.id());
      Coverage coverage = facts.analysis().coverage(provision.id());
      if (application.isPresent() && !(coverage instanceof Coverage.Excluded)) {
        found
            .computeIfAbsent(
                application.get() + setBy(application.get()),
                same -> new Group(framework, application.get(), new ArrayList<>()))
            .ids()
            .add(provision.id());
      }
    }
    for (Group group : found.values()) {
      if (group.application().isSetByLaw()) {
        groups.add(group);
      } else {
        editions.add(Text.of(framework.label() + " from " + group.application()));
      }
    }
  }

  private static String setBy(Application application) {
    return application.readings().stream()
        .map(Application.Reading::setBy)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Provisions that apply in the circumstances, without those excluded. Where the"
                    + " text can be read in more than one way, or the scope leaves open which date"
                    + " holds, all readings are given and the earliest counts.")));
    if (!groups.isEmpty()) {
      blocks.add(
          new Block.Timeline(
              "Dates on which provisions begin to apply", facts.analysis().asOf(), points()));
      blocks.add(
          new Block.Table("Dates set by law", COLUMNS, groups.stream().map(this::row).toList()));
    }
    if (!editions.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Text.of("Not set by law, but counted from the day of the edition: ")
                  .text(Text.join("; ", editions))
                  .words(".")));
    }
    return new Section("dates", "When it applies", blocks);
  }

  private List<Block.Point> points() {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    Map<LocalDate, LocalDate> latest = new TreeMap<>();
    for (Group group : groups) {
      LocalDate from = group.application().earliest();
      counts.merge(from, group.ids().size(), Integer::sum);
      latest.merge(from, group.application().latest(), (a, b) -> a.isAfter(b) ? a : b);
    }
    List<Block.Point> points = new ArrayList<>();
    counts.forEach(
        (from, count) ->
            points.add(
                new Block.Point(
                    from,
                    Optional.of(latest.getOrDefault(from, from)).filter(from::isBefore),
                    Facts.number(count, "provision"))));
    return points;
  }

  private Row row(Group group) {
    Text links = Text.join(", ", group.ids().stream().map(facts::link).toList());
    long full =
        group.ids().stream()
            .map(facts.analysis()::coverage)
            .filter(c -> Look.of(c).isFull())
            .count();
    return new Row(
        "",
        List.of(
            new Cell(Text.of(group.application().toString())),
            new Cell(Text.of(group.framework().label())),
            new Cell(Text.of(setBy(group.application()))),
            new Cell(Text.empty().unfold(Facts.number(group.ids().size(), "provision"), links)),
            new Cell(Text.of(full + " of " + group.ids().size()))));
  }
}
