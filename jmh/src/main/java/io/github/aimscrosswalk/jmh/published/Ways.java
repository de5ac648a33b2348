package io.github.aimscrosswalk.jmh.published;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.jmh.world.World;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.function.CoverageFunctions;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.ontology.graph.Terms;
import io.github.aimscrosswalk.ontology.pure.NamedQuery;
import io.github.aimscrosswalk.ontology.pure.Question;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import io.github.aimscrosswalk.ontology.query.QueryLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** One assessment of the bundled data, ready to be asked about in each way. */
final class Ways {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  /** What the functions are asked for where a count of pairs is wanted. */
  static final String HELD = "(?standing ns:count-held ?lower ?upper ?of)";

  static final RequirementId GROUP = new RequirementId(Crosswalks.EU_AI_ACT, "chapter-III");
  static final RequirementId PROVISION = new RequirementId(Crosswalks.ISO_42001, "6.1.2");
  static final String ACT = Iris.framework(Crosswalks.EU_AI_ACT).getURI();
  static final String OTHER = Iris.framework(Crosswalks.ISO_27001).getURI();
  static final String REACHED = Iris.framework(Crosswalks.SOC_2).getURI();
  static final String CHAPTER = Iris.requirement(GROUP).getURI();
  static final String CLAUSE = Iris.requirement(PROVISION).getURI();

  private static final String BASE = "https://example.org/assessment/";
  private static final Map<NamedQuery, Query> PARSED = parsed();

  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final Assessment assessment = World.Size.BUNDLED.world().assessment();
  private final Analysis analysis = crosswalk.analyze(assessment, DAY);
  private final String name = AssessmentGraph.name(assessment, BASE);
  private final GraphMemFast published = new GraphMemFast();
  private final GraphMemFast worked;
  private final GraphMemFast supposed;
  private final BoundedQueries functions;

  /** A row, whatever it came from. */
  record Row(Function<String, Node> values) {
    int number(String variable) {
      Node node = values.apply(variable);
      return node == null ? 0 : Integer.parseInt(node.getLiteralLexicalForm());
    }

    String local(String variable) {
      String iri = values.apply(variable).getURI();
      return iri.substring(iri.indexOf('#') + 1);
    }
  }

  Ways(RdfDataset data) {
    GraphUtil.addInto(published, data.union());
    NamedQuery.ofData().forEach(query -> run(query, published));
    Assessment nobody = Assessment.builder("anybody").build();
    this.worked = work(assessment, Optional.empty());
    this.supposed = work(nobody, Optional.of(Crosswalks.ISO_27001.value()));
    CoverageFunctions ours = CoverageFunctions.of(crosswalk, BASE, List.of(assessment));
    this.functions = BoundedQueries.on(data, QueryLimits.standard()).with(ours);
  }

  private static Map<NamedQuery, Query> parsed() {
    Map<NamedQuery, Query> parsed = new EnumMap<>(NamedQuery.class);
    for (NamedQuery query : NamedQuery.values()) {
      parsed.put(query, QueryFactory.create(query.text()));
    }
    return parsed;
  }

  /** Does what has to be done once for each assessment before the pure queries answer. */
  GraphMemFast work() {
    return work(assessment, Optional.empty());
  }

  private GraphMemFast work(Assessment about, Optional<String> framework) {
    GraphMemFast graph = published.copy();
    String node = AssessmentGraph.name(about, BASE);
    GraphUtil.addInto(graph, AssessmentGraph.write(about, BASE));
    Optional<String> supposes = framework.map(id -> Terms.FRAMEWORK_BASE + id);
    Question question =
        new Question(node + "/question", node, Viewpoint.on(DAY), supposes, List.of());
    GraphUtil.addInto(graph, question.graph());
    NamedQuery.steps().forEach(step -> run(step, graph));
    return graph;
  }

  private static void run(NamedQuery step, Graph graph) {
    List<Triple> triples = new ArrayList<>();
    try (QueryExec execution = execution(step, graph)) {
      execution.constructTriples().forEachRemaining(triples::add);
    }
    triples.forEach(graph::add);
  }

  private static QueryExec execution(NamedQuery query, Graph graph) {
    return QueryExec.dataset(DatasetGraphFactory.wrap(graph)).query(PARSED.get(query)).build();
  }

  Crosswalk crosswalk() {
    return crosswalk;
  }

  /** Analyses the assessment anew. */
  Analysis analyze() {
    return crosswalk.analyze(assessment, DAY);
  }

  Analysis analysis() {
    return analysis;
  }

  static List<Provision> act() {
    return Crosswalks.bundled().framework(Crosswalks.EU_AI_ACT).provisions();
  }

  int pure(NamedQuery query, String part, ToIntFunction<Row> count) {
    return pure(query, worked, name, part, count);
  }

  int pureOverlap(String from, String to) {
    if (!from.endsWith(Crosswalks.ISO_27001.value())) {
      throw new IllegalArgumentException("expected ISO/IEC 27001, found '" + from + "'");
    }
    return pure(NamedQuery.OVERLAP, supposed, BASE + "anybody", to, row -> row.number("heldLower"));
  }

  private static int pure(
      NamedQuery query, Graph graph, String about, String part, ToIntFunction<Row> count) {
    Node question = NodeFactory.createURI(about + "/question");
    Triple asked = Triple.create(question, Terms.ns("part"), NodeFactory.createURI(part));
    int[] sum = {0};
    graph.add(asked);
    try (QueryExec execution = execution(query, graph)) {
      execution
          .select()
          .forEachRemaining(row -> sum[0] += count.applyAsInt(new Row(v -> row.get(v))));
    } finally {
      graph.delete(asked);
    }
    return sum[0];
  }

  int functions(String head, String tail, ToIntFunction<Row> count) {
    int space = head.indexOf(' ');
    String pattern =
        "(%s <%s> '%s'^^<http://www.w3.org/2001/XMLSchema#date>) %s %s"
            .formatted(head.substring(0, space), name, DAY, head.substring(space + 1), tail);
    return select(pattern, count);
  }

  int functionsOverlap(String from, String to) {
    String pattern =
        "(<%s> <%s> '%s'^^<http://www.w3.org/2001/XMLSchema#date>) ns:overlapOf (ns:count-held ?lower ?upper ?of)"
            .formatted(from, to, DAY);
    return select(pattern, row -> row.number("lower"));
  }

  private int select(String pattern, ToIntFunction<Row> count) {
    String query = "PREFIX ns: <" + Terms.NS + "> SELECT * { " + pattern + " }";
    return functions.select(query).rows().stream()
        .mapToInt(
            row -> count.applyAsInt(new Row(name -> Objects.requireNonNull(row.get(name), name))))
        .sum();
  }
}
