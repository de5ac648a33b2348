package io.github.aimscrosswalk.fuzz;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.fuzz.Target.Refusals;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.input.RdfFormat;
import io.github.aimscrosswalk.ontology.input.RdfInput;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import io.github.aimscrosswalk.ontology.query.QueryLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The readers of RDF, and of questions about it. */
final class RdfTargets {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String BASE = "https://example.org/";

  /** Low, so that a run tries many queries, and a heap of 256 MiB holds what they may hold. */
  private static final QueryLimits LIMITS =
      new QueryLimits(Duration.ofSeconds(2), 1_000, 20_000, 1 << 14, 1 << 12);

  private final World world;
  private final BoundedQueries queries;

  private RdfTargets(World world) throws IOException {
    this.world = world;
    this.queries = BoundedQueries.on(Ontology.dataset(world.crosswalk(), DAY).build(), LIMITS);
  }

  static List<Target> of(World world) throws IOException {
    RdfTargets rdf = new RdfTargets(world);
    return List.of(
        new Target("framework-turtle", Refusals.DIAGNOSTICS, rdf::framework),
        new Target("assessment-turtle", Refusals.DIAGNOSTICS, rdf::assessment),
        new Target("rdf-turtle", Refusals.DIAGNOSTICS, in -> graph(in, RdfFormat.TURTLE)),
        new Target("rdf-xml", Refusals.DIAGNOSTICS, in -> graph(in, RdfFormat.RDF_XML)),
        new Target("rdf-json-ld", Refusals.DIAGNOSTICS, in -> graph(in, RdfFormat.JSON_LD)),
        new Target("rdf-n-triples", Refusals.DIAGNOSTICS, in -> graph(in, RdfFormat.N_TRIPLES)),
        new Target("sparql", Refusals.QUERY, rdf::query));
  }

  private void framework(byte[] input) throws IOException {
    Framework read = Ontology.framework("f.ttl", in(input));
    Hub none = new Hub(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    Same.snapshot(Crosswalk.of(new Corpus("fuzz", List.of(read), none)));
  }

  private void assessment(byte[] input) throws IOException {
    Assessment read = Ontology.assessment("a.ttl", in(input), world.crosswalk());
    byte[] bytes = bytes(AssessmentGraph.write(read, BASE), Lang.TURTLE);
    Same.values(read, Ontology.assessment("again.ttl", in(bytes), world.crosswalk()));
  }

  private static void graph(byte[] input, RdfFormat format) throws IOException {
    Graph read = RdfInput.read("g", in(input), format);
    byte[] bytes = bytes(read, Lang.NTRIPLES);
    Graph again = RdfInput.read("again.nt", in(bytes), RdfFormat.N_TRIPLES);
    if (!read.isIsomorphicWith(again)) {
      throw new AssertionError("expected the same graph again, found another");
    }
  }

  private void query(byte[] input) {
    queries.answer(new String(input, StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Graph graph, Lang format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graph, format);
    return out.toByteArray();
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
