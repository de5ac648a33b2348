package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Practice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads practices, elements and implications, and holds them to the rules of writing. */
final class HubTables {
  private static final int MOST_WORDS = 20;
  private static final List<String> BANNED =
      List.of("high-risk", "AIMS", "ISMS", "trust services", "appropriately", "adequate");

  private final Problems problems;
  private final Values values;
  private final RowOrder order;
  private final Arrangement arrangement;

  HubTables(Arrangement arrangement, Problems problems) {
    this.arrangement = arrangement;
    this.problems = problems;
    this.values = new Values(problems);
    this.order = new RowOrder(problems);
  }

  List<Practice> practices(TextInput input, Names names) {
    List<Practice> practices = new ArrayList<>();
    Table table = Table.read(input, problems, "id", "title", "description");
    for (Table.Row row : rows(table, names)) {
      values.present(row.get(1), row.line(), "title");
      values.present(row.get(2), row.line(), "description");
      practices.add(new Practice(row.get(0), row.get(1), row.get(2)));
    }
    return practices;
  }

  /** Returns the rows, their names noted and their order checked. */
  private List<Table.Row> rows(Table table, Names names) {
    if (!table.whole()) {
      names.notWhole();
    }
    List<Table.Row> rows = arrangement.byKey(table.rows(), 1);
    for (Table.Row row : rows) {
      names.add(row.get(0), row.line(), problems);
      if (values.present(row.get(0), row.line(), "id")) {
        order.check(row.get(0), row.line());
      }
    }
    return rows;
  }

  /** Returns the elements of a table that stands beside those known already. */
  List<Element> elements(TextInput input, Names practices, Names names, List<Element> known) {
    Map<String, String> statements = new HashMap<>();
    known.forEach(e -> statements.put(normal(e.statement()), e.id().value()));
    List<Element> elements = new ArrayList<>();
    Table table = Table.read(input, problems, "id", "statement", "level", "kind");
    for (Table.Row row : rows(table, names)) {
      int line = row.line();
      Optional<ElementId> id = elementId(row.get(0), line);
      id.filter(e -> practices.lacks(e.practice()))
          .ifPresent(
              e ->
                  values.unknown(
                      Code.UNKNOWN_PRACTICE, line, "practice", e.practice(), practices.names()));
      checkStatement(row.get(1), line);
      String other = statements.put(normal(row.get(1)), row.get(0));
      if (other != null) {
        problems.add(
            Code.DUPLICATE,
            line,
            "statement of '" + row.get(0) + "' says the same as '" + other + "'",
            "use one element");
      }
      Optional<Element.Level> level =
          values.constant(Element.Level.values(), row.get(2), line, "level");
      Optional<Element.Kind> kind =
          values.constant(Element.Kind.values(), row.get(3), line, "kind");
      if (id.isPresent() && level.isPresent() && kind.isPresent()) {
        elements.add(new Element(id.get(), row.get(1), level.get(), kind.get()));
      }
    }
    return elements;
  }

  /** Returns the implications of a table that comes on top of those there are. */
  List<Implication> implications(
      TextInput input, List<Element> elements, Names names, List<Implication> there) {
    Set<String> known = new HashSet<>();
    elements.forEach(e -> known.add(e.id().value()));
    Map<ElementId, List<ElementId>> direct = new HashMap<>();
    there.forEach(i -> direct.computeIfAbsent(i.from(), e -> new ArrayList<>()).add(i.to()));
    List<Implication> implications = new ArrayList<>();
    Table table = Table.read(input, problems, "from", "to", "reason");
    for (Table.Row row : arrangement.byKey(table.rows(), 2)) {
      order.check(Arrangement.key(row, 2), row.line());
      values.present(row.get(2), row.line(), "reason");
      boolean whole = true;
      for (int column = 0; column < 2; column++) {
        whole &= known.contains(row.get(column));
        if (names.lacks(row.get(column))) {
          values.unknown(
              Code.UNKNOWN_ELEMENT, row.line(), "element", row.get(column), names.names());
        }
      }
      if (whole) {
        Implication next =
            new Implication(ElementId.of(row.get(0)), ElementId.of(row.get(1)), row.get(2));
        if (reaches(next.to(), next.from(), direct)) {
          problems.add(
              Code.CYCLE,
              row.line(),
              "'" + next.to() + "' already entails '" + next.from() + "'",
              "remove one of the implications");
        } else {
          implications.add(next);
          direct.computeIfAbsent(next.from(), e -> new ArrayList<>()).add(next.to());
        }
      }
    }
    return implications;
  }

  private static boolean reaches(
      ElementId from, ElementId to, Map<ElementId, List<ElementId>> direct) {
    Set<ElementId> reached = new HashSet<>(Set.of(from));
    Deque<ElementId> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (ElementId next : direct.getOrDefault(open.pop(), List.of())) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    return reached.contains(to);
  }

  static void checkUsed(
      List<Element> elements, Names names, List<Assignment> assignments, Problems problems) {
    Set<ElementId> used = new HashSet<>();
    assignments.forEach(a -> used.add(a.pair().element()));
    for (Element element : elements) {
      if (!used.contains(element.id())) {
        problems.add(
            Code.ORPHAN,
            names.line(element.id().value()),
            "no provision asks for '" + element.id() + "'",
            "assign or remove the element");
      }
    }
  }

  private Optional<ElementId> elementId(String text, int line) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ElementId.of(text));
    } catch (IllegalArgumentException e) {
      problems.add(Code.INVALID_VALUE, line, String.valueOf(e.getMessage()), "write practice.name");
      return Optional.empty();
    }
  }

  private void checkStatement(String statement, int line) {
    int length = statement.split(" ").length;
    if (length > MOST_WORDS) {
      problems.add(
          Code.STYLE, line, "statement of " + length + " words", "say it in " + MOST_WORDS);
    }
    if (!statement.endsWith(".")
        || statement.isEmpty()
        || !Character.isUpperCase(statement.charAt(0))) {
      problems.add(
          Code.STYLE,
          line,
          "statement that is no sentence",
          "begin upper case, end in a full stop");
    }
    String words = " " + statement.replaceAll("[^A-Za-z-]", " ") + " ";
    for (String word : BANNED) {
      if (words.contains(" " + word + " ")) {
        problems.add(
            Code.STYLE, line, "statement with the word '" + word + "'", "say what is to be found");
      }
    }
  }

  private static String normal(String statement) {
    return statement.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
