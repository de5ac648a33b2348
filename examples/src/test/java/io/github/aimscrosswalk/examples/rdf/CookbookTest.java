package io.github.aimscrosswalk.examples.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.download.Downloads;
import io.github.aimscrosswalk.ontology.query.Answer;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of docs/sparql-cookbook.md have the answers that stand there. */
final class CookbookTest {
  private static final Path PAGE = Path.of("../docs/sparql-cookbook.md");
  private static final Path ASSESSMENTS = Path.of("src/main/assessments");

  private static String page;
  private static Cookbook cookbook;
  private static RdfDataset data;

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(PAGE);
    cookbook = Cookbook.of(page);
    data = Cookbook.data(ASSESSMENTS);
  }

  /** A program named in CONTRIBUTING.md writes the results anew; read them before they are kept. */
  @Test
  void page_answeredAgain_isTheSame() {
    assertThat(cookbook.answeredFrom(data)).isEqualTo(page);
  }

  @Test
  void recipes_areAllOfThePage_eachWithItsOwnQuery() {
    assertThat(cookbook.recipes()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(cookbook.recipes())
        .hasSize((int) page.lines().filter(line -> line.startsWith("### ")).count());
    assertThat(cookbook.recipes()).extracting(Cookbook.Recipe::query).doesNotHaveDuplicates();
  }

  @Test
  void recipes_giveSomeRowsAndFewOfThem() {
    BoundedQueries queries = BoundedQueries.on(data, Cookbook.LIMITS);
    for (Cookbook.Recipe recipe : cookbook.recipes()) {
      assertThat(queries.select(recipe.query()).rows().size()).as(recipe.title()).isBetween(1, 14);
    }
  }

  /** Without an order a store may give the rows in any. */
  @Test
  void recipes_sayTheOrderOfTheirRows() {
    assertThat(cookbook.recipes()).allMatch(recipe -> recipe.query().contains("\nORDER BY "));
  }

  /** What the page counts in SPARQL is what the library counts. */
  @Test
  void carryingOver_countedInSparql_isTheOverlapOfTheLibrary() {
    Overlap overlap = overlap(Crosswalks.ISO_27001, Crosswalks.ISO_42001);
    List<Map<String, Node>> parts = rows("What of ISO/IEC 27001 carries over");
    String whole =
        cookbook
            .recipes()
            .get(0)
            .query()
            .replace("SELECT ?part", "SELECT")
            .replace("GROUP BY ?part ?order\nORDER BY ?order", "");
    Map<String, Node> all = BoundedQueries.on(data, Cookbook.LIMITS).select(whole).rows().get(0);
    assertThat(parts).hasSizeGreaterThan(5);
    assertThat(number(all.get("asked"))).isEqualTo(overlap.counts().pairs());
    assertThat(number(all.get("extend"))).isEqualTo(overlap.counts().transferable().lower());
  }

  @Test
  void dutiesHeldWhole_inSparql_areThoseOfTheLibrary() {
    Overlap overlap = overlap(Crosswalks.ISO_42001, Crosswalks.EU_AI_ACT);
    assertThat(rows("Which duties of the AI Act does a single clause"))
        .hasSize(overlap.counts().full().lower());
  }

  /**
   * Another store, which sees all graphs where none is named, gives the same rows in the same
   * order.
   */
  @Test
  void recipes_askedOfRdf4j_giveTheSameRows(@TempDir Path folder) throws IOException {
    Downloads.write(data, folder, "all");
    SailRepository repository = new SailRepository(new MemoryStore());
    try (SailRepositoryConnection connection = repository.getConnection();
        InputStream in = Files.newInputStream(folder.resolve("all.nq"))) {
      connection.add(in, "", RDFFormat.NQUADS);
      for (Cookbook.Recipe recipe : cookbook.recipes()) {
        assertThat(rdf4j(connection, recipe.query()))
            .as(recipe.title())
            .isEqualTo(jena(recipe.query()));
      }
    } finally {
      repository.shutDown();
    }
  }

  private static List<List<String>> jena(String query) {
    Answer.Rows answer = BoundedQueries.on(data, Cookbook.LIMITS).select(query);
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, Node> row : answer.rows()) {
      rows.add(
          answer.variables().stream()
              .map(variable -> Optional.ofNullable(row.get(variable)))
              .map(node -> node.map(n -> n.isURI() ? n.getURI() : n.getLiteralLexicalForm()))
              .map(text -> text.orElse(""))
              .toList());
    }
    return rows;
  }

  private static List<List<String>> rdf4j(SailRepositoryConnection connection, String query) {
    List<List<String>> rows = new ArrayList<>();
    try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
      List<String> variables = result.getBindingNames();
      for (BindingSet row : result) {
        rows.add(
            variables.stream()
                .map(variable -> Optional.ofNullable(row.getValue(variable)))
                .map(value -> value.map(Value::stringValue).orElse(""))
                .toList());
      }
    }
    return rows;
  }

  @Test
  void page_withoutPrefixes_isRefused() {
    assertThatThrownBy(() -> Cookbook.of("### What?\n```sparql\nASK {}\n```\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a fence of prefixes on the page, found none");
  }

  @Test
  void cells_ofATable_keepItsColumns() {
    String query =
        "SELECT ?a ?b ?c { VALUES (?a ?b ?c) { ('x|y' <https://w3id.org/aims-crosswalk/ns#Pair>"
            + " UNDEF) } }";
    Answer.Rows rows = BoundedQueries.on(data, Cookbook.LIMITS).select(query);
    assertThat(Cookbook.table(rows))
        .isEqualTo("| a | b | c |\n|---|---|---|\n| x\\|y | ns:Pair | |\n");
  }

  private static List<Map<String, Node>> rows(String title) {
    Cookbook.Recipe recipe =
        cookbook.recipes().stream()
            .filter(r -> r.title().startsWith(title))
            .findFirst()
            .orElseThrow();
    return BoundedQueries.on(data, Cookbook.LIMITS).select(recipe.query()).rows();
  }

  /** On a day on which the whole law applies, of the whole of one for the whole of the other. */
  private static Overlap overlap(FrameworkId from, FrameworkId to) {
    return Crosswalks.bundled()
        .overlaps(
            List.of(Part.of(from), Part.of(to)),
            Scope.silent(),
            Viewpoint.on(LocalDate.of(2029, 1, 1)))
        .get(1);
  }

  private static int number(Node node) {
    return Integer.parseInt(node.getLiteralLexicalForm());
  }
}
