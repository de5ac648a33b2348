package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the provisions of one framework ask to be held in writing. */
final class DocumentTable {
  private final Problems problems;
  private final Values values;
  private final Framework framework;
  private final List<String> locators;
  private final Names typeNames;
  private final Arrangement arrangement;

  DocumentTable(Framework framework, Names typeNames, Arrangement arrangement, Problems problems) {
    this.arrangement = arrangement;
    this.framework = framework;
    this.locators = framework.provisions().stream().map(p -> p.id().locator()).toList();
    this.typeNames = typeNames;
    this.problems = problems;
    this.values = new Values(problems);
  }

  List<DocumentedInformation> read(TextInput input) {
    List<DocumentedInformation> documents = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    int last = -1;
    Table table =
        Table.read(
            input, problems, "provision", "form", "obligation", "evidence_types", "label", "note");
    for (Table.Row row : rows(table)) {
      int place = locators.indexOf(row.get(0));
      if (place < last) {
        problems.add(
            Code.NOT_CANONICAL,
            row.line(),
            "'" + row.get(0) + "' after a later provision",
            "sort the rows in the order of the framework");
      }
      last = place;
      if (!keys.add(String.join("\t", row.values().subList(0, 5)))) {
        problems.add(Code.DUPLICATE, row.line(), "row that comes twice", "keep one row");
      }
      document(row).ifPresent(documents::add);
    }
    return documents;
  }

  /** Returns the rows of provisions that there are; notes the others. */
  private List<Table.Row> rows(Table table) {
    List<Table.Row> known = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (locators.contains(row.get(0))) {
        known.add(row);
      } else {
        values.unknown(
            Code.UNKNOWN_PROVISION,
            row.line(),
            "provision of " + framework.id(),
            row.get(0),
            locators);
      }
    }
    return arrangement.arrange(known, Comparator.comparingInt(row -> locators.indexOf(row.get(0))));
  }

  private Optional<DocumentedInformation> document(Table.Row row) {
    int line = row.line();
    Optional<DocumentedInformation.Form> form =
        values.constant(DocumentedInformation.Form.values(), row.get(1), line, "form");
    Optional<DocumentedInformation.Obligation> obligation =
        values.constant(DocumentedInformation.Obligation.values(), row.get(2), line, "obligation");
    List<String> types = Values.list(row.get(3));
    values.present(row.get(3), line, "evidence_types");
    for (String type : types) {
      if (typeNames.lacks(type)) {
        values.unknown(Code.UNKNOWN_EVIDENCE_TYPE, line, "evidence type", type, typeNames.names());
      }
    }
    boolean named = values.present(row.get(4), line, "label");
    Provision provision = (Provision) framework.requirement(row.get(0)).orElseThrow();
    return form.isEmpty() || obligation.isEmpty() || types.isEmpty() || !named
        ? Optional.empty()
        : Optional.of(
            new DocumentedInformation(
                provision.id(), form.get(), obligation.get(), types, row.get(4), row.get(5)));
  }
}
