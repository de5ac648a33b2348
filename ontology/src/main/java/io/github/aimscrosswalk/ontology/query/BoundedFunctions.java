package io.github.aimscrosswalk.ontology.query;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrEndsWith;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLength;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprDigest;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.vocabulary.XSD;

/**
 * Puts into a query, in place of functions of SPARQL 1.1 that one call can make run very long or
 * out of memory, others that give the same and keep to the budget. REGEX, REPLACE, CONTAINS,
 * STRBEFORE and STRAFTER look at the time while they read; REPLACE, CONCAT, GROUP_CONCAT and
 * ENCODE_FOR_URI count what they make; arithmetic, casts and STRDT take numbers of so many digits
 * only, and STRLANG no longer language. Functions that read a text once (hashes, UCASE, LCASE,
 * STRLEN, SUBSTR, STRSTARTS, STRENDS) look at the time before; UCASE and LCASE may make a text up
 * to three times as long as allowed, never longer. Comparisons, IRI and what remains are Jena's own
 * and not timed: they take a time in proportion to values that are bounded themselves. Done on the
 * algebra before Jena optimises it, since that already evaluates what is constant.
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
        case E_StrSubstring part -> super.transform(function, each(args, this::timed));
        case E_Function cast ->
            cast.getFunctionIRI().equals(XSD.xstring.getURI())
                ? super.transform(function, args)
                : super.transform(function, each(args, this::shortText));
        default -> super.transform(function, args);
      };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
      return switch (function) {
        case E_StrEncodeForURI encode ->
            super.transform(
                function,
                new Checked(timed(arg), text -> budget.checkLength(encoded(text.asString()))));
        case ExprDigest digest -> super.transform(function, timed(arg));
        case E_StrUpperCase upper -> super.transform(function, timed(arg));
        case E_StrLowerCase lower -> super.transform(function, timed(arg));
        case E_StrLength length -> super.transform(function, timed(arg));
        default -> super.transform(function, arg);
      };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      return switch (function) {
        case E_StrContains contains -> new Search(function, left, right, budget);
        case E_StrBefore before -> new Search(function, left, right, budget);
        case E_StrAfter after -> new Search(function, left, right, budget);
        case E_StrStartsWith starts -> super.transform(function, timed(left), right);
        case E_StrEndsWith ends -> super.transform(function, timed(left), right);
        case E_StrLang lang -> super.transform(function, timed(left), shortText(right));
        case E_StrDatatype typed ->
            super.transform(function, isString(right) ? left : shortText(left), right);
        case E_Add add -> super.transform(function, number(left), number(right));
        case E_Subtract subtract -> super.transform(function, number(left), number(right));
        case E_Multiply multiply -> super.transform(function, number(left), number(right));
        case E_Divide divide -> super.transform(function, number(left), number(right));
        default -> super.transform(function, left, right);
      };
    }

    private static ExprList each(ExprList args, UnaryOperator<Expr> wrapped) {
      return new ExprList(args.getList().stream().map(wrapped).toList());
    }

    private Expr timed(Expr arg) {
      return new Checked(arg, value -> budget.checkTime());
    }

    private Expr shortText(Expr arg) {
      return new Checked(arg, value -> budget.checkDigits(value.asString().length()));
    }

    private Expr number(Expr arg) {
      return new Checked(arg, value -> budget.checkDigits(digits(value)));
    }

    private static boolean isString(Expr datatype) {
      return datatype.isConstant() && datatype.getConstant().asNode().equals(XSD.xstring.asNode());
    }

    /** Decimal digits before and after the point, zeros too; 0 for numbers of a fixed size. */
    private static long digits(NodeValue value) {
      if (value.isInteger()) {
        return decimal(value.getInteger());
      }
      if (!value.isDecimal()) {
        return 0;
      }
      long unscaled = decimal(value.getDecimal().unscaledValue());
      long scale = value.getDecimal().scale();
      return scale < 0 ? unscaled - scale : Math.max(unscaled, scale);
    }

    /** At most one too few; counting them would cost as much as writing the number. */
    private static long decimal(BigInteger number) {
      return number.bitLength() * 30_103L / 100_000;
    }

    private static long encoded(String text) {
      long length = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 0x80) {
          length += Character.isLetterOrDigit(c) || "-_.~".indexOf(c) >= 0 ? 1 : 3;
        } else {
          length += c < 0x800 || Character.isSurrogate(c) ? 6 : 9;
        }
      }
      return length;
    }
  }

  /** An argument as it is, looked at before the function gets it. */
  private static final class Checked extends ExprFunction1 {
    private final Consumer<NodeValue> check;

    Checked(Expr arg, Consumer<NodeValue> check) {
      super(arg, "checked");
      this.check = check;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      check.accept(value);
      return value;
    }

    @Override
    public Expr copy(Expr arg) {
      return new Checked(arg, check);
    }
  }

  /**
   * CONTAINS, STRBEFORE and STRAFTER. Where a text almost fits at every place, Java compares as
   * often as the product of both lengths: where that is much, the time is looked at on the way.
   */
  private static final class Search extends ExprFunction2 {
    private static final long LITTLE = 1 << 20;

    private final ExprFunction2 function;
    private final Budget budget;

    Search(ExprFunction2 function, Expr left, Expr right, Budget budget) {
      super(left, right, function.getFunctionSymbol().getSymbol());
      this.function = function;
      this.budget = budget;
    }

    @Override
    public NodeValue eval(NodeValue in, NodeValue part) {
      budget.checkTime();
      NodeValueOps.checkTwoArgumentStringLiterals(getFunctionSymbol().getSymbol(), in, part);
      String text = in.asNode().getLiteralLexicalForm();
      String searched = part.asNode().getLiteralLexicalForm();
      if ((long) text.length() * searched.length() <= LITTLE) {
        return function.eval(in, part);
      }
      int at = place(text, searched);
      if (function instanceof E_StrContains) {
        return NodeValue.makeBoolean(at >= 0);
      }
      if (at < 0) {
        return NodeValue.nvEmptyString;
      }
      boolean before = function instanceof E_StrBefore;
      String rest = before ? text.substring(0, at) : text.substring(at + searched.length());
      return like(in.asNode(), rest);
    }

    private int place(String text, String part) {
      char first = part.charAt(0);
      int at = text.indexOf(first);
      while (at >= 0 && !text.startsWith(part, at)) {
        budget.tick();
        at = text.indexOf(first, at + 1);
      }
      return at;
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Search(function, left, right, budget);
    }
  }

  /** A text in the language of another. */
  private static NodeValue like(Node from, String text) {
    String language = from.getLiteralLanguage();
    return language.isEmpty()
        ? NodeValue.makeString(text)
        : NodeValue.makeLangString(text, language);
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
        long references = replacement.chars().filter(c -> c == '$').count();
        while (matcher.find()) {
          budget.checkLength(references * (references == 0 ? 0 : longestGroup(matcher)));
          matcher.appendReplacement(out, replacement);
          budget.checkLength(out.length());
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException("expected a replacement, found '" + replacement + "'");
      }
      matcher.appendTail(out);
      budget.checkLength(out.length());
      return like(from, out.toString());
    }

    /** One match can be put in again and again before its length could be looked at. */
    private int longestGroup(Matcher matcher) {
      int longest = 0;
      for (int i = 0; i <= matcher.groupCount(); i++) {
        budget.tick();
        longest = Math.max(longest, matcher.end(i) - matcher.start(i));
      }
      return longest;
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
      budget.checkTime();
      budget.checkLength(args.stream().mapToLong(arg -> arg.asString().length()).sum());
      return XSDFuncOp.strConcat(args);
    }

    @Override
    public Expr copy(ExprList newArgs) {
      return new Concat(newArgs, budget);
    }
  }
}
