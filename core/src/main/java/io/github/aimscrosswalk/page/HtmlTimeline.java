package io.github.aimscrosswalk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws dates on an axis of years. Each date is a circle on the axis with a stem up to its label;
 * labels that would touch stand one above the other. Where another date may hold instead, a bar
 * leads to it.
 */
final class HtmlTimeline {
  private static final int MARGIN = 70;
  private static final int WIDTH = 820;
  private static final int LEVEL = 36;

  /** How much room a label needs to the left and right of its middle. */
  private static final int HALF_LABEL = 62;

  private final HtmlWriter svg;
  private final Block.Timeline timeline;
  private final LocalDate first;
  private final long days;
  private final int[] levels;
  private final int axis;

  HtmlTimeline(HtmlWriter html, Block.Timeline timeline) {
    this.svg = html;
    this.timeline = timeline;
    LocalDate low = timeline.day();
    LocalDate high = timeline.day();
    for (Block.Point point : timeline.points()) {
      low = point.from().isBefore(low) ? point.from() : low;
      LocalDate until = point.until().orElse(point.from());
      high = until.isAfter(high) ? until : high;
    }
    this.first = low.withDayOfYear(1);
    this.days = ChronoUnit.DAYS.between(first, high.plusYears(1).withDayOfYear(1));
    this.levels = levels();
    int most = 0;
    for (int level : levels) {
      most = Math.max(most, level);
    }
    this.axis = 44 + LEVEL * (most + 1);
  }

  /** Places each label at the lowest level where it touches no label placed before. */
  private int[] levels() {
    int[] found = new int[timeline.points().size()];
    List<Double> ends = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      double at = middle(timeline.points().get(i).from());
      int level = 0;
      while (level < ends.size() && ends.get(level) > at - HALF_LABEL) {
        level++;
      }
      if (level == ends.size()) {
        ends.add(0.0);
      }
      ends.set(level, at + HALF_LABEL);
      found[i] = level;
    }
    return found;
  }

  private double middle(LocalDate date) {
    return (double) ChronoUnit.DAYS.between(first, date) * WIDTH / days;
  }

  private String x(LocalDate date) {
    return HtmlWriter.length(ChronoUnit.DAYS.between(first, date), days, WIDTH);
  }

  void show() {
    int height = axis + 46;
    svg.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", "timeline");
    svg.inline(
        "svg",
        "class",
        "timeline",
        "viewBox",
        "0 0 " + (MARGIN + WIDTH + MARGIN) + " " + height,
        "role",
        "img",
        "aria-label",
        timeline.caption() + ". The table below says the same.");
    svg.inline("g", "transform", "translate(" + MARGIN + " 0)");
    years();
    day();
    timeline.points().forEach(this::bar);
    for (int i = 0; i < levels.length; i++) {
      circle(timeline.points().get(i), levels[i]);
    }
    for (int i = 0; i < levels.length; i++) {
      labels(timeline.points().get(i), levels[i]);
    }
    svg.close().close().close();
  }

  private void years() {
    LocalDate end = first.plusDays(days);
    lineBetween("axis", x(first), axis, x(end), axis);
    for (LocalDate year = first; !year.isAfter(end); year = year.plusYears(1)) {
      lineBetween("axis", x(year), axis, x(year), axis + 6);
      label("year", x(year), axis + 22, Integer.toString(year.getYear()));
    }
  }

  private void day() {
    String x = x(timeline.day());
    lineBetween("day", x, 18, x, axis + 28);
    label("day", x, axis + 42, timeline.day().toString());
  }

  private void bar(Block.Point point) {
    point.until().ifPresent(until -> lineBetween("maybe", x(point.from()), axis, x(until), axis));
  }

  private void circle(Block.Point point, int level) {
    String x = x(point.from());
    boolean begun = !point.from().isAfter(timeline.day());
    lineBetween("stem", x, axis, x, top(level));
    svg.empty("circle", "class", begun ? "begun" : "later", "cx", x, "cy", "" + axis, "r", "6");
  }

  private void labels(Block.Point point, int level) {
    label("date", x(point.from()), top(level) - 16, point.from().toString());
    label("what", x(point.from()), top(level) - 3, point.label());
  }

  private int top(int level) {
    return axis - 16 - LEVEL * level;
  }

  private void lineBetween(String cssClass, String x1, int y1, String x2, int y2) {
    svg.empty(
        "line",
        "class",
        cssClass,
        "x1",
        x1,
        "y1",
        Integer.toString(y1),
        "x2",
        x2,
        "y2",
        Integer.toString(y2));
  }

  private void label(String cssClass, String x, int y, String words) {
    svg.element("text", words, "class", cssClass, "x", x, "y", Integer.toString(y));
  }
}
