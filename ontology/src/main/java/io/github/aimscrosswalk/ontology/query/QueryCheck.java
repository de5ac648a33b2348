package io.github.aimscrosswalk.ontology.query;

import io.github.aimscrosswalk.ontology.query.QueryRefusedException.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.update.UpdateFactory;

/**
 * Reads a query and refuses what must not run here. Functions and aggregates are let in by name,
 * not kept out: Jena has hundreds, some of which load classes or run scripts.
 */
final class QueryCheck {
  private static final String BASE = "https://w3id.org/aims-crosswalk/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** The namespaces whose predicates Jena does not look up but runs. */
  private static final List<String> MAGIC =
      List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

  private final Set<String> graphs;

  QueryCheck(List<String> graphs) {
    this.graphs = Set.copyOf(graphs);
  }

  /**
   * Reads a query.
   *
   * @throws QueryRefusedException if it is too long, no query, or asks for what must not run
   */
  Query read(String text, QueryLimits limits) {
    if (text.length() > limits.queryLength()) {
      throw refused(
          Reason.TOO_LONG,
          "expected a query of at most "
              + limits.queryLength()
              + " characters, found "
              + text.length());
    }
    Query query = parse(text);
    checkGraphs(query.getGraphURIs());
    checkGraphs(query.getNamedGraphURIs());
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Operators(), new Functions());
    }
    return query;
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      if (isUpdate(text)) {
        throw refused(Reason.UPDATE, "expected a query, found an update; nothing is changed here");
      }
      throw refused(Reason.MALFORMED, "expected SPARQL 1.1, found: " + e.getMessage());
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text, BASE).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private void checkGraphs(List<String> names) {
    for (String name : names) {
      if (!graphs.contains(name)) {
        throw refused(
            Reason.UNKNOWN_GRAPH,
            "expected a graph of the dataset, found '" + name + "'; no other is loaded");
      }
    }
  }

  private static QueryRefusedException refused(Reason reason, String message) {
    return new QueryRefusedException(reason, message);
  }

  private static final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw refused(
          Reason.SERVICE,
          "expected a query of this dataset alone, found SERVICE '" + service.getService() + "'");
    }

    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        Node predicate = triple.getPredicate();
        if (predicate.isURI() && MAGIC.stream().anyMatch(predicate.getURI()::startsWith)) {
          throw refused(
              Reason.FUNCTION,
              "expected a property, found the function '" + predicate.getURI() + "'");
        }
      }
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregator : group.getAggregators()) {
        if (aggregator.getAggregator() instanceof AggCustom custom) {
          throw unknown(custom.getIRI());
        }
        ExprList of = aggregator.getAggregator().getExprList();
        check(of == null ? List.of() : of.getList());
      }
      check(group.getGroupVars().getExprs().values());
    }

    @Override
    public void visit(OpOrder order) {
      check(order.getConditions().stream().map(SortCondition::getExpression).toList());
    }

    /** The walker leaves out what stands in aggregates, groups and orders. */
    private static void check(Collection<Expr> expressions) {
      expressions.forEach(expr -> Walker.walk(expr, new Operators(), new Functions()));
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function named && !named.getFunctionIRI().startsWith(XSD)) {
        throw unknown(named.getFunctionIRI());
      }
    }
  }

  private static QueryRefusedException unknown(String iri) {
    return refused(
        Reason.FUNCTION, "expected a function that SPARQL 1.1 defines, found '" + iri + "'");
  }
}
