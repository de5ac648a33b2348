package io.github.aimscrosswalk.ontology.query;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.serializer.SerializationContext;

/** GROUP_CONCAT that keeps to the budget: it adds up what it has put together, separators too. */
final class BoundedGroupConcat extends AggregatorBase {
  private final Aggregator aggregator;
  private final Budget budget;

  private BoundedGroupConcat(Aggregator aggregator, boolean distinct, Budget budget) {
    super(aggregator.getName(), distinct, aggregator.getExprList());
    this.aggregator = aggregator;
    this.budget = budget;
  }

  /** Returns the bounded form of GROUP_CONCAT, and any other aggregate as it is. */
  static Aggregator inPlaceOf(Aggregator aggregator, Budget budget) {
    boolean distinct = aggregator instanceof AggGroupConcatDistinct;
    return distinct || aggregator instanceof AggGroupConcat
        ? new BoundedGroupConcat(aggregator, distinct, budget)
        : aggregator;
  }

  @Override
  public Accumulator createAccumulator() {
    return new Adding(aggregator.createAccumulator(), getExpr(), separator(), budget);
  }

  private int separator() {
    String between =
        aggregator instanceof AggGroupConcat all
            ? all.getSeparator()
            : ((AggGroupConcatDistinct) aggregator).getSeparator();
    return between == null ? 1 : between.length();
  }

  private static final class Adding implements Accumulator {
    private final Accumulator accumulator;
    private final Expr expr;
    private final int separator;
    private final Budget budget;
    private long length;

    Adding(Accumulator accumulator, Expr expr, int separator, Budget budget) {
      this.accumulator = accumulator;
      this.expr = expr;
      this.separator = separator;
      this.budget = budget;
    }

    @Override
    public void accumulate(Binding binding, FunctionEnv env) {
      NodeValue part = ExprLib.evalOrNull(expr, binding, env);
      if (part != null) {
        length += part.asString().length() + separator;
        budget.checkLength(length);
      }
      accumulator.accumulate(binding, env);
    }

    @Override
    public NodeValue getValue() {
      return accumulator.getValue();
    }
  }

  @Override
  public Node getValueEmpty() {
    return aggregator.getValueEmpty();
  }

  @Override
  public Aggregator copy(ExprList exprs) {
    return new BoundedGroupConcat(aggregator.copy(exprs), isDistinct, budget);
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return aggregator.asSparqlExpr(context);
  }

  @Override
  public String toPrefixString() {
    return aggregator.toPrefixString();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof BoundedGroupConcat that && aggregator.equals(that.aggregator, bySyntax);
  }

  @Override
  public int hashCode() {
    return aggregator.hashCode();
  }
}
