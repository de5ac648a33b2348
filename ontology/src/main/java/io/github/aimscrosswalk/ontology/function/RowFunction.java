package io.github.aimscrosswalk.ontology.function;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;

/** A property function with a list on either side: rows that fit what is bound already. */
final class RowFunction extends PropertyFunctionEval {
  private final int subjects;
  private final int objects;
  private final Asked asked;
  private final RowSource source;

  RowFunction(int subjects, int objects, Asked asked, RowSource source) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.subjects = subjects;
    this.objects = objects;
    this.asked = asked;
    this.source = source;
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding,
      PropFuncArg subject,
      Node function,
      PropFuncArg object,
      ExecutionContext context) {
    List<Node> arguments = new ArrayList<>(list(subject, subjects, function));
    List<Node> wanted = new ArrayList<>(arguments);
    wanted.addAll(list(object, objects, function));
    List<Binding> rows = new ArrayList<>();
    source.rows(asked, arguments, row -> match(binding, wanted, row, rows));
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private static List<Node> list(PropFuncArg argument, int size, Node function) {
    if (!argument.isList() || argument.getArgListSize() != size) {
      throw new FunctionMisuseException(
          "expected a list of " + size + " beside '" + function + "', found '" + argument + "'");
    }
    return argument.getArgList();
  }

  private static void match(Binding binding, List<Node> wanted, List<Node> row, List<Binding> to) {
    BindingBuilder builder = Binding.builder(binding);
    for (int i = 0; i < row.size(); i++) {
      Node want = wanted.get(i);
      Node known = want.isVariable() ? builder.get(Var.alloc(want)) : want;
      if (known == null) {
        builder.add(Var.alloc(want), row.get(i));
      } else if (!known.equals(row.get(i))) {
        return;
      }
    }
    to.add(builder.build());
  }
}
