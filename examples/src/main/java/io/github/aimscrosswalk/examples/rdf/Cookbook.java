package io.github.aimscrosswalk.examples.rdf;

import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.query.Answer;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import io.github.aimscrosswalk.ontology.query.QueryLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * The page of questions in SPARQL, docs/sparql-cookbook.md: each is a heading, a query in a fence,
 * and its result as a table. The page is the only place of the queries; this class finds them there
 * and writes their results anew.
 */
public final class Cookbook {
  /** The day for which the examples on the page are analysed. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  /** The standard limits of rows and solutions; time only ends what hangs on a busy machine. */
  static final QueryLimits LIMITS = QueryLimits.standard().time(Duration.ofMinutes(2));

  private static final List<String> ASSESSMENTS =
      List.of("medical-software-maker.json", "bank-credit-scoring.json");

  /** A heading, words, a query in a fence, and the table below it if there is one. */
  private static final Pattern RECIPE =
      Pattern.compile(
          "(?m)^### (?<title>.+)$(?<words>(?s:(?!^#).)*?)^```sparql\\n(?<query>(?s:.*?))^```\\n"
              + "(?<table>\\n(?:\\|.*\\n)+)?");

  private static final Pattern PREFIXES =
      Pattern.compile("(?m)^```sparql\\n(?<lines>(?:PREFIX .*\\n)+)```$");

  private final String page;
  private final String prefixes;

  private Cookbook(String page) {
    this.page = page;
    Matcher matcher = PREFIXES.matcher(page);
    if (!matcher.find()) {
      throw new IllegalArgumentException("expected a fence of prefixes on the page, found none");
    }
    this.prefixes = matcher.group("lines");
  }

  /**
   * A question of the page.
   *
   * @param title its heading
   * @param query its query, with the prefixes of the page
   */
  record Recipe(String title, String query) {}

  static Cookbook of(String page) {
    return new Cookbook(page);
  }

  /** The release with the example assessments and their answers, as the page presumes. */
  static RdfDataset data(Path assessments) throws IOException {
    return ExampleDataset.of(ASSESSMENTS.stream().map(assessments::resolve).toList(), DAY);
  }

  List<Recipe> recipes() {
    List<Recipe> recipes = new ArrayList<>();
    Matcher matcher = RECIPE.matcher(page);
    while (matcher.find()) {
      recipes.add(new Recipe(matcher.group("title"), prefixes + matcher.group("query")));
    }
    return List.copyOf(recipes);
  }

  /** The page with the results that the data give. */
  String answeredFrom(RdfDataset data) {
    BoundedQueries queries = BoundedQueries.on(data, LIMITS);
    StringBuilder answered = new StringBuilder();
    Matcher matcher = RECIPE.matcher(page);
    int end = 0;
    while (matcher.find()) {
      Answer.Rows rows = queries.select(prefixes + matcher.group("query"));
      answered.append(page, end, matcher.end("query")).append("```\n\n").append(table(rows));
      end = matcher.end();
    }
    return answered.append(page, end, page.length()).toString();
  }

  static String table(Answer.Rows answer) {
    StringBuilder table = new StringBuilder("|");
    answer.variables().forEach(variable -> table.append(' ').append(variable).append(" |"));
    table.append("\n|").append("---|".repeat(answer.variables().size())).append('\n');
    for (Map<String, Node> row : answer.rows()) {
      table.append('|');
      for (String variable : answer.variables()) {
        String cell = Optional.ofNullable(row.get(variable)).map(Cookbook::cell).orElse("");
        table.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  /** The words of a literal; an IRI by its prefix where there is one. */
  private static String cell(Node value) {
    if (!value.isURI()) {
      return value.getLiteralLexicalForm().replace("|", "\\|").replace("\n", " ");
    }
    String iri = value.getURI();
    String best = "<" + iri + ">";
    for (Map.Entry<String, String> prefix : new TreeMap<>(RdfDataset.prefixes()).entrySet()) {
      if (iri.startsWith(prefix.getValue()) && !iri.equals(prefix.getValue())) {
        String shorter = prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
        best = shorter.length() < best.length() ? shorter : best;
      }
    }
    return best;
  }

  /**
   * Asks the questions of the page and writes it with the results that the data give now.
   *
   * @param args the page, and the folder of the example assessments
   * @throws IOException if reading or writing fails
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected the page and the folder of assessments");
    }
    Path page = Path.of(args[0]);
    Cookbook cookbook = of(Files.readString(page));
    Files.writeString(page, cookbook.answeredFrom(data(Path.of(args[1]))));
    System.out.println(cookbook.recipes().size() + " questions answered in " + page);
  }
}
