package io.github.aimscrosswalk.ontology.query;

import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.function.CoverageFunctions;
import io.github.aimscrosswalk.ontology.function.FunctionMisuseException;
import io.github.aimscrosswalk.ontology.query.QueryRefusedException.Reason;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * Answers SPARQL 1.1 queries on a dataset, whoever wrote them: SELECT, ASK, CONSTRUCT and DESCRIBE.
 * Nothing is changed, nothing outside the dataset is read, no other service is asked, no function
 * that SPARQL does not define is called but ours, where they are allowed; time, rows, solutions on
 * the way and the length of values have limits, and each refusal says which. The time is looked at
 * between steps and within functions that can take long, so a query may end a little after it.
 * Memory has no limit of its own: a sort or a group can hold as many solutions as are allowed, each
 * with values as long as are allowed. For strangers, set both with the heap in mind. Immutable and
 * thread-safe; a query runs in the thread that asks. Settings go with each query: nothing global of
 * Jena is touched.
 */
public final class BoundedQueries {
  private final DatasetGraph dataset;
  private final QueryLimits limits;
  private final QueryCheck check;
  private final Optional<CoverageFunctions> functions;

  private BoundedQueries(
      DatasetGraph dataset,
      QueryLimits limits,
      QueryCheck check,
      Optional<CoverageFunctions> functions) {
    this.dataset = dataset;
    this.limits = Objects.requireNonNull(limits, "limits");
    this.check = check;
    this.functions = functions;
  }

  /**
   * Opens a dataset for queries within the standard limits.
   *
   * @param data the dataset
   * @return what answers
   */
  public static BoundedQueries on(RdfDataset data) {
    return on(data, QueryLimits.standard());
  }

  /**
   * Opens a dataset for queries.
   *
   * @param data the dataset
   * @param limits how much one query may cost
   * @return what answers
   */
  public static BoundedQueries on(RdfDataset data, QueryLimits limits) {
    return new BoundedQueries(
        data.dataset().asDatasetGraph(), limits, new QueryCheck(data.names()), Optional.empty());
  }

  /**
   * Returns the same with our property functions, and still no others. Whoever may ask may then ask
   * about every assessment that the functions were made for.
   *
   * @param allowed the functions
   * @return what answers
   */
  public BoundedQueries with(CoverageFunctions allowed) {
    return new BoundedQueries(dataset, limits, check, Optional.of(allowed));
  }

  /**
   * Answers a query of any form.
   *
   * @param query the text of the query
   * @return the answer, whole
   * @throws QueryRefusedException if the query is not one that may run here, or costs too much
   */
  public Answer answer(String query) {
    try {
      Query read = check.read(query, limits);
      Budget budget = new Budget(limits);
      try (QueryExec execution = execution(read, budget)) {
        return answer(read, execution, budget);
      }
    } catch (Stop stop) {
      throw stop.refusal();
    } catch (FunctionMisuseException e) {
      throw new QueryRefusedException(Reason.FUNCTION, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new QueryRefusedException(
          Reason.TOO_DEEP,
          "expected a query less deeply nested, found one that cannot be followed");
    }
  }

  /**
   * Answers a SELECT query.
   *
   * @param query the text of the query
   * @return its rows, in the order of the query
   * @throws QueryRefusedException as {@link #answer} does, or if the query has another form
   */
  public Answer.Rows select(String query) {
    if (answer(query) instanceof Answer.Rows rows) {
      return rows;
    }
    throw wrongForm("SELECT");
  }

  /**
   * Answers an ASK query.
   *
   * @param query the text of the query
   * @return whether there is a solution
   * @throws QueryRefusedException as {@link #answer} does, or if the query has another form
   */
  public boolean ask(String query) {
    if (answer(query) instanceof Answer.Truth truth) {
      return truth.value();
    }
    throw wrongForm("ASK");
  }

  /**
   * Answers a CONSTRUCT or DESCRIBE query.
   *
   * @param query the text of the query
   * @return its triples
   * @throws QueryRefusedException as {@link #answer} does, or if the query has another form
   */
  public Graph graph(String query) {
    if (answer(query) instanceof Answer.Triples triples) {
      return triples.graph();
    }
    throw wrongForm("CONSTRUCT or DESCRIBE");
  }

  private static QueryRefusedException wrongForm(String expected) {
    return new QueryRefusedException(
        Reason.WRONG_FORM, "expected a query of the form " + expected + ", found another");
  }

  private QueryExec execution(Query query, Budget budget) {
    RewriteFactory bounded =
        context ->
            op ->
                Optimize.stdOptimizationFactory
                    .create(context)
                    .rewrite(BoundedFunctions.in(op, budget));
    PropertyFunctionRegistry registry =
        functions.map(CoverageFunctions::registry).orElseGet(PropertyFunctionRegistry::new);
    OpExecutorFactory counting = context -> new CountingExecutor(context, budget);
    return QueryExec.newBuilder()
        .dataset(new TimedDatasetGraph(dataset, budget))
        .query(query)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQ.enablePropertyFunctions, functions.isPresent())
        .set(ARQConstants.registryPropertyFunctions, registry)
        .set(ARQConstants.sysOptimizerFactory, bounded)
        .set(ARQConstants.sysOpExecutorFactory, counting)
        .build();
  }

  private static Answer answer(Query query, QueryExec execution, Budget budget) {
    if (query.isSelectType()) {
      return rows(execution.select(), budget);
    }
    if (query.isAskType()) {
      return new Answer.Truth(execution.ask());
    }
    Iterator<Triple> triples =
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    Graph graph = new GraphMemFast();
    while (triples.hasNext()) {
      graph.add(triples.next());
      if (graph.size() > budget.limits().rows()) {
        throw budget.tooManyRows();
      }
    }
    return new Answer.Triples(graph);
  }

  private static Answer.Rows rows(RowSet solutions, Budget budget) {
    List<Var> variables = solutions.getResultVars();
    List<Map<String, Node>> rows = new ArrayList<>();
    while (solutions.hasNext()) {
      if (rows.size() == budget.limits().rows()) {
        throw budget.tooManyRows();
      }
      Binding solution = solutions.next();
      Map<String, Node> row = new LinkedHashMap<>();
      for (Var variable : variables) {
        Node value = solution.get(variable);
        if (value != null) {
          row.put(variable.getVarName(), value);
        }
      }
      rows.add(row);
    }
    return new Answer.Rows(variables.stream().map(Var::getVarName).toList(), rows);
  }
}
