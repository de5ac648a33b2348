package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.CorpusCheck;
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
  private static final Pattern FIELD =
      Pattern.compile(" ?([a-z][a-z_-]*):(?: (.*))?", Pattern.DOTALL);

  /** Stands for a text that is not there. */
  private static final String UNREAD = "?";

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
  private final CorpusCheck identifiers;
  private final Problems problems;
  private final Values values;
  private final Map<String, Table.Comment> fields = new LinkedHashMap<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  OverlayTable(Corpus corpus, Problems problems) {
    this.corpus = corpus;
    this.identifiers = new CorpusCheck(corpus);
    this.problems = problems;
    this.values = new Values(problems);
  }

  Overlay read(TextInput input) {
    Table table = Table.read(input, problems, COLUMNS.toArray(String[]::new));
    table.comments().forEach(this::comment);
    OverlayCheck check = new OverlayCheck(corpus);
    Optional<String> id =
        field(OVERLAY).filter(field -> isId(field, check)).map(Table.Comment::text);
    Optional<String> title = field(TITLE).map(Table.Comment::text);
    Optional<String> author = field(AUTHOR).map(Table.Comment::text);
    Optional<LocalDate> recorded =
        field(RECORDED).flatMap(field -> values.date(field.text(), field.line(), RECORDED));
    for (Table.Row row : table.rows()) {
      correction(row, author.orElse(UNREAD))
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

  private Optional<Table.Comment> field(String name) {
    Optional<Table.Comment> field = Optional.ofNullable(fields.get(name));
    if (field.isEmpty() || field.get().text().isEmpty()) {
      problems.add(
          Code.MISSING_FIELD,
          field.map(Table.Comment::line).orElse(1),
          "field '" + name + "' is missing or blank",
          "write '# " + name + ": …' above the column names");
      return Optional.empty();
    }
    if (field.get().text().indexOf('\t') >= 0) {
      problems.add(
          Code.INVALID_VALUE,
          field.get().line(),
          "field '" + name + "' with a tab in it",
          "write a blank in its place");
      return Optional.empty();
    }
    return field;
  }

  private boolean isId(Table.Comment field, OverlayCheck check) {
    if (Overlay.isId(field.text())) {
      found(check.id(field.text()), field.line());
      return true;
    }
    problems.add(
        Code.INVALID_VALUE,
        field.line(),
        "overlay '" + field.text() + "'",
        "write letters and digits in lower case, with dots or hyphens between them, such as"
            + " acme-2026");
    return false;
  }

  /** What every row says. */
  private record Said(AssignmentId assignment, String author, String reason) {}

  /**
   * Reads a row. Where a cell is faulty, which is noted, something stands for it, so that the rest
   * of the row is held to the data all the same.
   */
  private Optional<Correction> correction(Table.Row row, String overlayAuthor) {
    Optional<Verb> verb = values.constant(Verb.values(), row.get(0), row.line(), "change");
    values.present(row.get(REASON), row.line(), "reason");
    String author = row.get(WHO).isBlank() ? overlayAuthor : row.get(WHO).strip();
    Optional<Said> said =
        assignment(row).map(id -> new Said(id, author, orUnread(row.get(REASON))));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    return switch (verb.get()) {
      case ADD -> add(row, said);
      case DROP -> drop(row, said);
      case CHANGE -> change(row, said);
    };
  }

  private static String orUnread(String cell) {
    return cell.isBlank() ? UNREAD : cell.strip();
  }

  private Optional<Correction> add(Table.Row row, Optional<Said> said) {
    values.present(row.get(BASIS), row.line(), COLUMNS.get(BASIS));
    Assignment.Reading reading = reading(row).orElse(Assignment.Reading.LITERAL);
    Assignment.Status status = status(row).orElse(Assignment.Status.DRAFT);
    return said.map(
        s ->
            new Correction.Add(
                s.assignment(), orUnread(row.get(BASIS)), reading, status, s.author(), s.reason()));
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
    Optional<Assignment.Reading> reading =
        row.get(READING).isEmpty() ? Optional.empty() : reading(row);
    Optional<Assignment.Status> status = status(row);
    String basis = status.isEmpty() ? UNREAD : row.get(BASIS).strip();
    return said.map(
        s ->
            new Correction.Change(
                s.assignment(),
                Optional.of(basis).filter(text -> !text.isEmpty()),
                reading,
                status.orElse(Assignment.Status.DRAFT),
                s.author(),
                s.reason()));
  }

  private Optional<Assignment.Reading> reading(Table.Row row) {
    return values.constant(
        Assignment.Reading.values(), row.get(READING), row.line(), COLUMNS.get(READING));
  }

  private Optional<Assignment.Status> status(Table.Row row) {
    return values.constant(
        Assignment.Status.values(), row.get(STATUS), row.line(), COLUMNS.get(STATUS));
  }

  /** Returns the assignment that a row is about, if the data hold all that it names. */
  private Optional<AssignmentId> assignment(Table.Row row) {
    int line = row.line();
    Optional<RequirementId> provision =
        id(RequirementId::parse, identifiers::provision, row.get(1), line);
    Optional<ElementId> element = id(ElementId::of, identifiers::element, row.get(2), line);
    Optional<Subject> subject = values.constant(Subject.values(), row.get(3), line, "subject");
    Optional<LocalDate> wording = values.optionalDate(row.get(4), line, "wording");
    return provision.isPresent()
            && element.isPresent()
            && subject.isPresent()
            && (row.get(4).isEmpty() || wording.isPresent())
        ? Optional.of(
            new AssignmentId(provision.get(), new Pair(element.get(), subject.get()), wording))
        : Optional.empty();
  }

  private <T> Optional<T> id(
      Function<String, T> parser, Function<T, List<Finding>> check, String text, int line) {
    try {
      T id = parser.apply(text);
      List<Finding> findings = check.apply(id);
      found(findings, line);
      return findings.isEmpty() ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      problems.add(Code.INVALID_VALUE, line, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }
}
