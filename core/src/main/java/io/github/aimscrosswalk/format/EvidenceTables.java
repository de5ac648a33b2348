package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.evidence.Freshness;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads evidence types and what they demonstrate. */
final class EvidenceTables {
  private final Problems problems;
  private final Values values;
  private final RowOrder order;
  private final Arrangement arrangement;

  EvidenceTables(Arrangement arrangement, Problems problems) {
    this.arrangement = arrangement;
    this.problems = problems;
    this.values = new Values(problems);
    this.order = new RowOrder(problems);
  }

  List<EvidenceType> types(TextInput input, Names names) {
    List<EvidenceType> types = new ArrayList<>();
    Table table =
        Table.read(
            input,
            problems,
            "id",
            "label",
            "description",
            "form",
            "fresh_for",
            "trigger",
            "freshness_basis",
            "freshness_source",
            "subjects");
    if (!table.whole()) {
      names.notWhole();
    }
    for (Table.Row row : arrangement.byKey(table.rows(), 1)) {
      int line = row.line();
      names.add(row.get(0), line, problems);
      if (values.present(row.get(0), line, "id")) {
        order.check(row.get(0), line);
      }
      values.present(row.get(1), line, "label");
      Optional<EvidenceType.Form> form =
          values.constant(EvidenceType.Form.values(), row.get(3), line, "form");
      Optional<Period> lasts = values.period(row.get(4), line, "fresh_for");
      Optional<Freshness.Basis> basis =
          values.constant(Freshness.Basis.values(), row.get(6), line, "freshness_basis");
      List<Subject> subjects = subjects(row.get(8), line);
      if (basis.isPresent() && row.get(7).isEmpty() != (basis.get() == Freshness.Basis.PRACTICE)) {
        problems.add(
            Code.INVALID_VALUE,
            line,
            "freshness_source '" + row.get(7) + "' with freshness_basis '" + row.get(6) + "'",
            "name the place in law or standard, or none for practice");
      }
      if (form.isPresent() && basis.isPresent() && !subjects.isEmpty()) {
        Freshness freshness = new Freshness(lasts, row.get(5), basis.get(), row.get(7));
        types.add(
            new EvidenceType(row.get(0), row.get(1), row.get(2), form.get(), freshness, subjects));
      }
    }
    return types;
  }

  private List<Subject> subjects(String text, int line) {
    Set<Subject> subjects = new TreeSet<>();
    for (String name : Values.list(text)) {
      values.constant(Subject.values(), name, line, "subject").ifPresent(subjects::add);
    }
    if (subjects.isEmpty()) {
      problems.add(Code.MISSING_FIELD, line, "subjects is empty", "name at least one subject");
    }
    return List.copyOf(subjects);
  }

  List<Demonstration> demonstrations(
      TextInput input,
      List<EvidenceType> types,
      List<Element> elements,
      Names typeNames,
      Names elementNames) {
    Set<String> knownTypes = new HashSet<>();
    types.forEach(t -> knownTypes.add(t.id()));
    Set<String> knownElements = new HashSet<>();
    elements.forEach(e -> knownElements.add(e.id().value()));
    List<Demonstration> shown = new ArrayList<>();
    Table table = Table.read(input, problems, "evidence_type", "element", "note");
    for (Table.Row row : arrangement.byKey(table.rows(), 2)) {
      int line = row.line();
      order.check(Arrangement.key(row, 2), line);
      if (typeNames.lacks(row.get(0))) {
        values.unknown(
            Code.UNKNOWN_EVIDENCE_TYPE, line, "evidence type", row.get(0), typeNames.names());
      }
      if (elementNames.lacks(row.get(1))) {
        values.unknown(Code.UNKNOWN_ELEMENT, line, "element", row.get(1), elementNames.names());
      }
      if (knownTypes.contains(row.get(0)) && knownElements.contains(row.get(1))) {
        shown.add(new Demonstration(row.get(0), ElementId.of(row.get(1)), row.get(2)));
      }
    }
    return shown;
  }
}
