package io.github.aimscrosswalk.ontology.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;

/** Runs a query as Jena does, and counts the solutions that each of its steps gives. */
final class CountingExecutor extends OpExecutor {
  private final Budget budget;

  CountingExecutor(ExecutionContext context, Budget budget) {
    super(context);
    this.budget = budget;
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    return new Counted(super.exec(op, input), budget);
  }

  private static final class Counted extends QueryIteratorWrapper {
    private final Budget budget;

    Counted(QueryIterator solutions, Budget budget) {
      super(solutions);
      this.budget = budget;
    }

    @Override
    protected Binding moveToNextBinding() {
      budget.solution();
      return super.moveToNextBinding();
    }
  }
}
