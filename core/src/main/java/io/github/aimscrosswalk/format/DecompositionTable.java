package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.corpus.CorpusCheck;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Assignment.Reading;
import io.github.aimscrosswalk.element.Assignment.Status;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which provision of one framework asks for which element. */
final class DecompositionTable {
  private final Framework framework;
  private final Problems problems;
  private final Values values;
  private final Set<String> elements = new HashSet<>();
  private final Names names;
  private final Map<String, Integer> order = new HashMap<>();
  private int lastOrder = -1;
  private String lastKey = "";

  private final Arrangement arrangement;

  DecompositionTable(
      Framework framework,
      List<Element> elements,
      Names names,
      Arrangement arrangement,
      Problems problems) {
    this.framework = framework;
    this.arrangement = arrangement;
    this.names = names;
    this.problems = problems;
    this.values = new Values(problems);
    elements.forEach(e -> this.elements.add(e.id().value()));
    for (Requirement requirement : framework.requirements()) {
      order.put(requirement.id().locator(), order.size());
    }
  }

  List<Assignment> read(TextInput input) {
    List<Assignment> assignments = new ArrayList<>();
    Table table =
        Table.read(
            input,
            problems,
            "provision",
            "element",
            "subject",
            "wording",
            "basis",
            "reading",
            "status",
            "annotators",
            "note");
    Comparator<Table.Row> inDocument =
        Comparator.comparing(row -> order.getOrDefault(row.get(0), order.size()));
    for (Table.Row row :
        arrangement.arrange(table.rows(), inDocument.thenComparing(DecompositionTable::key))) {
      assignment(row).ifPresent(assignments::add);
    }
    return assignments;
  }

  private Optional<Assignment> assignment(Table.Row row) {
    int line = row.line();
    Optional<Provision> provision = provision(row.get(0), line);
    boolean element = elements.contains(row.get(1));
    if (names.lacks(row.get(1))) {
      values.unknown(Code.UNKNOWN_ELEMENT, line, "element", row.get(1), names.names());
    }
    Optional<Subject> subject = values.constant(Subject.values(), row.get(2), line, "subject");
    Optional<LocalDate> wording = values.optionalDate(row.get(3), line, "wording");
    if (provision.isPresent() && wording.isPresent()) {
      CorpusCheck.wording(provision.get(), wording.get())
          .forEach(f -> problems.add(f.code(), line, f.message(), f.repair()));
    }
    values.present(row.get(4), line, "basis");
    Optional<Reading> reading = values.constant(Reading.values(), row.get(5), line, "reading");
    Optional<Status> status = values.constant(Status.values(), row.get(6), line, "status");
    values.present(row.get(7), line, "annotators");
    if (reading.filter(Reading.INTERPRETIVE::equals).isPresent()) {
      values.present(row.get(8), line, "note of an interpretive assignment");
    }
    checkOrder(row);
    if (provision.isEmpty()
        || !element
        || subject.isEmpty()
        || reading.isEmpty()
        || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Assignment(
            provision.get().id(),
            new Pair(ElementId.of(row.get(1)), subject.get()),
            wording,
            row.get(4),
            reading.get(),
            status.get(),
            Values.list(row.get(7)),
            row.get(8)));
  }

  private Optional<Provision> provision(String locator, int line) {
    Optional<Requirement> node = framework.requirement(locator);
    if (node.isEmpty()) {
      values.unknown(
          Code.UNKNOWN_PROVISION, line, "provision of " + framework.id(), locator, order.keySet());
    } else if (!(node.get() instanceof Provision)) {
      problems.add(
          Code.NOT_A_PROVISION,
          line,
          "'" + locator + "' is not assessed itself",
          "assign to the provisions below it");
    }
    return node.filter(Provision.class::isInstance).map(Provision.class::cast);
  }

  private static String key(Table.Row row) {
    return row.get(1) + " " + row.get(2) + " " + row.get(3);
  }

  private void checkOrder(Table.Row row) {
    if (!order.containsKey(row.get(0))) {
      return;
    }
    int at = order.get(row.get(0));
    String key = key(row);
    int compared = at != lastOrder ? Integer.compare(lastOrder, at) : lastKey.compareTo(key);
    if (compared == 0) {
      problems.add(
          Code.DUPLICATE,
          row.line(),
          "'" + row.get(0) + "' asks for '" + key.strip() + "' twice",
          "keep one row");
    } else if (compared > 0) {
      problems.add(
          Code.NOT_CANONICAL,
          row.line(),
          "row of '" + row.get(0) + "' out of order",
          "sort by document order, element, subject, wording");
    }
    lastOrder = at;
    lastKey = key;
  }
}
