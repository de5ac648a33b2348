package io.github.aimscrosswalk.ontology.pure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * The queries that need nothing of ours: SPARQL 1.1 for any triple store, on the published data, an
 * assessment and a question, all as RDF. Those of data and steps are CONSTRUCT queries whose
 * triples are added before the next one runs, in the order of this list; then the others answer.
 */
public enum NamedQuery {
  /** What lies within what; once for the data. */
  DATA_TREE("data-1-tree"),
  /** What elements entail; once for the data. */
  DATA_ENTAILMENT("data-2-entailment"),
  /** Which provisions ask about the same kinds of systems; once for the data. */
  DATA_SYSTEMS("data-3-systems"),
  /** Which wording is that of the day. */
  STEP_WORDINGS("step-01-wordings"),
  /** What provisions ask for on the day. */
  STEP_DEMANDS("step-02-demands"),
  /** Which conditions the scope does not meet. */
  STEP_CONDITIONS("step-03-conditions"),
  /** Which rules of application count. */
  STEP_RULES("step-04-rules"),
  /** Which of them speak for which provision. */
  STEP_PLACES("step-05-places"),
  /** By which of them each provision applies. */
  STEP_APPLICATION("step-06-application"),
  /** How each provision stands. */
  STEP_STANDING("step-07-standing"),
  /** What the systems are that provisions ask about. */
  STEP_SYSTEMS("step-08-systems"),
  /** Which systems are among which others. */
  STEP_REACH("step-09-reach"),
  /** Which provisions ask about some systems only. */
  STEP_ABOUT("step-10-about"),
  /** Which evidence is fresh. */
  STEP_EVIDENCE("step-11-evidence"),
  /** What statements and evidence give. */
  STEP_GIVEN("step-12-given"),
  /** What follows from that for all systems. */
  STEP_SHOWN_FOR_ALL("step-13-shown-for-all"),
  /** What follows from that for some systems. */
  STEP_SHOWN_FOR_SOME("step-14-shown-for-some"),
  /** What is there. */
  STEP_HELD("step-15-held"),
  /** What of that each assignment has. */
  STEP_ASSIGNMENTS("step-16-assignments"),
  /** What of that each provision has. */
  STEP_PROVISIONS("step-17-provisions"),
  /** How far parts are reached. */
  COVERAGE("coverage"),
  /** How each provision stands. */
  PROVISIONS("provisions"),
  /** How each pair of each provision stands. */
  PAIRS("pairs"),
  /** From when provisions apply. */
  DATES("dates"),
  /** Why provisions do not apply. */
  REASONS("reasons"),
  /** What is missing. */
  GAPS("gaps"),
  /** Which provisions lack it. */
  GAP_PROVISIONS("gap-provisions"),
  /** Which evidence types would show it. */
  GAP_EVIDENCE("gap-evidence"),
  /** Which evidence serves how much. */
  REUSE("reuse"),
  /** Which evidence serves which provisions by what. */
  REUSE_PROVISIONS("reuse-provisions"),
  /** How far parts would be reached if all that another asks for were held. */
  OVERLAP("overlap");

  private static final String FOLDER = "/io/github/aimscrosswalk/ontology/queries/";

  private final String file;
  private final String text;
  private final Query parsed;

  NamedQuery(String file) {
    this.file = file + ".rq";
    this.text = read(this.file);
    this.parsed = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
  }

  private static String read(String name) {
    try (InputStream in = NamedQuery.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource '" + name + "', found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the queries that are run once for the data, in their order.
   *
   * @return CONSTRUCT queries
   */
  public static List<NamedQuery> ofData() {
    return beginning("DATA_");
  }

  /**
   * Returns the queries that are run once for a question, in their order, after those of the data.
   *
   * @return CONSTRUCT queries
   */
  public static List<NamedQuery> steps() {
    return beginning("STEP_");
  }

  private static List<NamedQuery> beginning(String prefix) {
    return Arrays.stream(values()).filter(query -> query.name().startsWith(prefix)).toList();
  }

  /**
   * Returns the name of the file, among the resources under {@code queries}.
   *
   * @return such as {@code coverage.rq}
   */
  public String file() {
    return file;
  }

  /**
   * Returns the text of the query, with what it needs and gives in its first lines.
   *
   * @return SPARQL 1.1
   */
  public String text() {
    return text;
  }

  Query parsed() {
    return parsed;
  }
}
