package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.OverlayCheck;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an overlay. */
final class OverlayTable {
  static final String OVERLAY = "overlay";
  static final String TITLE = "title";
  static final String AUTHOR = "author";
  static final String RECORDED = "recorded";
  static final List<String> COLUMNS =
      List.of(
          "change",
          "provision",
          "element",
          "subject",
          "wording",
          "basis",
          "reading",
          "status",
          "author",
          "reason");

  private static final List<String> FIELDS = List.of(OVERLAY, TITLE, AUTHOR, RECORDED);
  private static final Pattern FIELD = Pattern.compile(" ?([a-z][a-z_-]*):(?: (.*))?");
  private static final int BASIS = 5;
  private static final int READING = 6;
  private static final int STATUS = 7;
  private static final int WHO = 8;
  private static final int REASON = 9;

  /** What a row does. */
  enum Verb {
    ADD,
    DROP,
    CHANGE
  }

  private final Corpus corpus;
  private final Problems problems;
  private final Values values;
  private final Map<String, Table.Comment> fields = new LinkedHashMap<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  OverlayTable(Corpus corpus, Problems problems) {
    this.corpus = corpus;
    this.problems = problems;
    this.values = new Values(problems);
  }

  Overlay read(TextInput input) {
    Table table = Table.read(input, problems, COLUMNS.toArray(String[]::new));
    table.comments().forEach(this::comment);
    OverlayCheck check = new OverlayCheck(corpus);
    Optional<String> id = field(OVERLAY).filter(this::isId);
    id.ifPresent(name -> found(check.id(name), fields.get(OVERLAY).line()));
    Optional<String> title = field(TITLE);
    Optional<String> author = field(AUTHOR);
    Optional<LocalDate> recorded =
        field(RECORDED).flatMap(day -> values.date(day, fields.get(RECORDED).line(), RECORDED));
    for (Table.Row row : table.rows()) {
      correction(row, author)
          .ifPresent(
              correction -> {
                corrections.add(correction);
                lines.add(row.line());
              });
    }
    List<List<Finding>> found = check.corrections(corrections);
    for (int i = 0; i < found.size(); i++) {
      found(found.get(i), lines.get(i));
    }
    problems.throwIfAny();
    return new Overlay(
        id.orElseThrow(),
        title.orElseThrow(),
        author.orElseThrow(),
        recorded.orElseThrow(),
        corrections);
  }

  private void found(List<Finding> findings, int line) {
    findings.forEach(f -> problems.add(f.code(), line, f.message(), f.repair()));
  }

  /** Takes a comment as metadata if it begins with a word and a colon. */
  private void comment(Table.Comment comment) {
    Matcher matcher = FIELD.matcher(comment.text().stripTrailing());
    if (!matcher.matches()) {
      return;
    }
    String name = matcher.group(1);
    String value = matcher.group(2) == null ? "" : matcher.group(2).strip();
    if (!FIELDS.contains(name)) {
      String near = Suggestion.nearest(name, FIELDS);
      problems.add(
          Code.UNKNOWN_FIELD,
          comment.line(),
          "field '" + name + "' is not known here",
          near.isEmpty() ? "begin a comment with a capital letter" : near);
    } else if (fields.putIfAbsent(name, new Table.Comment(comment.line(), value)) != null) {
      problems.add(
          Code.DUPLICATE, comment.line(), "field '" + name + "' comes twice", "keep one line");
    }
  }

  private Optional<String> field(String name) {
    Table.Comment field = fields.get(name);
    if (field == null || field.text().isEmpty()) {
      problems.add(
          Code.MISSING_FIELD,
          field == null ? 1 : field.line(),
          "field '" + name + "' is missing or blank",
          "write '# " + name + ": …' above the column names");
      return Optional.empty();
    }
    return Optional.of(field.text());
  }

  private boolean isId(String id) {
    if (!Overlay.isId(id)) {
      problems.add(
          Code.INVALID_VALUE,
          fields.get(OVERLAY).line(),
          "overlay '" + id + "'",
          "write letters and digits in lower case, with dots or hyphens between them, such as"
              + " acme-2026");
    }
    return Overlay.isId(id);
  }

  /** What every row says. */
  private record Said(AssignmentId assignment, String author, String reason) {}

  private Optional<Correction> correction(Table.Row row, Optional<String> author) {
    Optional<Verb> verb = values.constant(Verb.values(), row.get(0), row.line(), "change");
    Optional<Said> said = said(row, author);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    return switch (verb.get()) {
      case ADD -> add(row, said);
      case DROP -> drop(row, said);
      case CHANGE -> change(row, said);
    };
  }

  private Optional<Said> said(Table.Row row, Optional<String> overlayAuthor) {
    Optional<AssignmentId> id = assignment(row);
    boolean reasoned = values.present(row.get(REASON), row.line(), "reason");
    Optional<String> author =
        row.get(WHO).isBlank() ? overlayAuthor : Optional.of(row.get(WHO).strip());
    return id.isPresent() && reasoned && author.isPresent()
        ? Optional.of(new Said(id.get(), author.get(), row.get(REASON).strip()))
        : Optional.empty();
  }

  private Optional<Correction> add(Table.Row row, Optional<Said> said) {
    boolean based = values.present(row.get(BASIS), row.line(), COLUMNS.get(BASIS));
    Optional<Assignment.Reading> reading = reading(row);
    Optional<Assignment.Status> status = status(row);
    return said.isPresent() && based && reading.isPresent() && status.isPresent()
        ? Optional.of(
            new Correction.Add(
                said.get().assignment(),
                row.get(BASIS).strip(),
                reading.get(),
                status.get(),
                said.get().author(),
                said.get().reason()))
        : Optional.empty();
  }

  private Optional<Correction> drop(Table.Row row, Optional<Said> said) {
    for (int column = BASIS; column <= STATUS; column++) {
      if (!row.get(column).isEmpty()) {
        problems.add(
            Code.UNKNOWN_FIELD,
            row.line(),
            COLUMNS.get(column) + " '" + row.get(column) + "' of what is dropped",
            "leave it empty");
      }
    }
    return said.map(s -> new Correction.Drop(s.assignment(), s.author(), s.reason()));
  }

  private Optional<Correction> change(Table.Row row, Optional<Said> said) {
    boolean read = !row.get(READING).isEmpty();
    Optional<Assignment.Reading> reading = read ? reading(row) : Optional.empty();
    Optional<Assignment.Status> status = status(row);
    return said.isPresent() && read == reading.isPresent() && status.isPresent()
        ? Optional.of(
            new Correction.Change(
                said.get().assignment(),
                Optional.of(row.get(BASIS).strip()).filter(basis -> !basis.isEmpty()),
                reading,
                status.get(),
                said.get().author(),
                said.get().reason()))
        : Optional.empty();
  }

  private Optional<Assignment.Reading> reading(Table.Row row) {
    return values.constant(
        Assignment.Reading.values(), row.get(READING), row.line(), COLUMNS.get(READING));
  }

  private Optional<Assignment.Status> status(Table.Row row) {
    return values.constant(
        Assignment.Status.values(), row.get(STATUS), row.line(), COLUMNS.get(STATUS));
  }

  private Optional<AssignmentId> assignment(Table.Row row) {
    int line = row.line();
    Optional<RequirementId> provision = id(RequirementId::parse, row.get(1), line);
    Optional<ElementId> element = id(ElementId::of, row.get(2), line);
    Optional<Subject> subject = values.constant(Subject.values(), row.get(3), line, "subject");
    boolean everyWording = row.get(4).isEmpty();
    Optional<LocalDate> wording = values.optionalDate(row.get(4), line, "wording");
    return provision.isPresent()
            && element.isPresent()
            && subject.isPresent()
            && (everyWording || wording.isPresent())
        ? Optional.of(
            new AssignmentId(provision.get(), new Pair(element.get(), subject.get()), wording))
        : Optional.empty();
  }

  private <T> Optional<T> id(Function<String, T> parser, String text, int line) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      problems.add(Code.INVALID_VALUE, line, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }
}
