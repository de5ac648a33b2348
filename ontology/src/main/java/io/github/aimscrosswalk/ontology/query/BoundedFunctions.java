package io.github.aimscrosswalk.ontology.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * Puts into a query, in place of the functions of SPARQL 1.1 that one call can make run for ever or
 * out of memory, others that give the same and keep to the budget: REGEX and REPLACE, CONCAT and
 * GROUP_CONCAT, and multiplication, whose numbers have no end. Done on the algebra before Jena
 * optimises it, since that already evaluates what is constant.
 */
final class BoundedFunctions {
  private BoundedFunctions() {}

  static Op in(Op op, Budget budget) {
    return Transformer.transform(new Groups(budget), new Functions(budget), op);
  }

  private static final class Functions extends ExprTransformCopy {
    private final Budget budget;

    Functions(Budget budget) {
      this.budget = budget;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      return switch (function) {
        case E_Regex regex -> new Regex(args, budget);
        case E_StrReplace replace -> new Replace(args, budget);
        case E_StrConcat concat -> new Concat(args, budget);
        default -> super.transform(function, args);
      };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      return function instanceof E_Multiply
          ? new Multiply(left, right, budget)
          : super.transform(function, left, right);
    }
  }

  /** Aggregates are no functions to Jena: they are looked for where they stand. */
  private static final class Groups extends TransformCopy {
    private final Budget budget;

    Groups(Budget budget) {
      this.budget = budget;
    }

    @Override
    public Op transform(OpGroup group, Op sub) {
      List<ExprAggregator> aggregators = new ArrayList<>();
      for (ExprAggregator of : group.getAggregators()) {
        Aggregator bounded = BoundedGroupConcat.inPlaceOf(of.getAggregator(), budget);
        aggregators.add(new ExprAggregator(of.getVar(), bounded));
      }
      return OpGroup.create(sub, group.getGroupVars(), aggregators);
    }
  }

  /** REGEX and REPLACE have in common how they read a pattern. */
  private abstract static class Matching extends ExprFunctionN {
    final Budget budget;

    Matching(String name, ExprList args, Budget budget) {
      super(name, args);
      this.budget = budget;
    }

    static Pattern pattern(NodeValue pattern, String flags) {
      int mask = 0;
      for (int i = 0; i < flags.length(); i++) {
        mask |=
            switch (flags.charAt(i)) {
              case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
              case 'm' -> Pattern.MULTILINE;
              case 's' -> Pattern.DOTALL;
              case 'x' -> Pattern.COMMENTS;
              case 'q' -> Pattern.LITERAL;
              default -> throw new ExprEvalException("expected flags, found '" + flags + "'");
            };
      }
      try {
        return Pattern.compile(text("REGEX", pattern), mask);
      } catch (PatternSyntaxException e) {
        throw new ExprEvalException("expected a pattern, found '" + e.getPattern() + "'");
      }
    }

    static String text(String function, NodeValue value) {
      return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }
  }

  private static final class Regex extends Matching {
    Regex(ExprList args, Budget budget) {
      super("regex", args, budget);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      String flags = args.size() > 2 ? text("REGEX", args.get(2)) : "";
      TimedText text = new TimedText(text("REGEX", args.get(0)), budget);
      return NodeValue.makeBoolean(pattern(args.get(1), flags).matcher(text).find());
    }

    @Override
    public Expr copy(ExprList newArgs) {
      return new Regex(newArgs, budget);
    }
  }

  private static final class Replace extends Matching {
    Replace(ExprList args, Budget budget) {
      super("replace", args, budget);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      Node from = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
      String replacement = text("REPLACE", args.get(2));
      String flags = args.size() > 3 ? text("REPLACE", args.get(3)) : "";
      TimedText text = new TimedText(from.getLiteralLexicalForm(), budget);
      Matcher matcher = pattern(args.get(1), flags).matcher(text);
      StringBuilder out = new StringBuilder();
      try {
        while (matcher.find()) {
          matcher.appendReplacement(out, replacement);
          budget.checkLength(out.length());
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException("expected a replacement, found '" + replacement + "'");
      }
      matcher.appendTail(out);
      budget.checkLength(out.length());
      String language = from.getLiteralLanguage();
      return language.isEmpty()
          ? NodeValue.makeString(out.toString())
          : NodeValue.makeLangString(out.toString(), language);
    }

    @Override
    public Expr copy(ExprList newArgs) {
      return new Replace(newArgs, budget);
    }
  }

  private static final class Concat extends ExprFunctionN {
    private final Budget budget;

    Concat(ExprList args, Budget budget) {
      super("concat", args);
      this.budget = budget;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      budget.checkLength(args.stream().mapToLong(arg -> arg.asString().length()).sum());
      return XSDFuncOp.strConcat(args);
    }

    @Override
    public Expr copy(ExprList newArgs) {
      return new Concat(newArgs, budget);
    }
  }

  private static final class Multiply extends ExprFunction2 {
    private final Budget budget;

    Multiply(Expr left, Expr right, Budget budget) {
      super(left, right, "*");
      this.budget = budget;
    }

    @Override
    public NodeValue eval(NodeValue x, NodeValue y) {
      budget.checkLength(digits(x) + digits(y));
      return NodeValueOps.multiplicationNV(x, y);
    }

    /** Binary digits, but for numbers that have a fixed size. */
    private static long digits(NodeValue number) {
      if (number.isInteger()) {
        return number.getInteger().bitLength();
      }
      boolean decimal = number.isDecimal();
      return decimal ? number.getDecimal().unscaledValue().bitLength() : 0;
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Multiply(left, right, budget);
    }
  }
}
