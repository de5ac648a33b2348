package io.github.aimscrosswalk.ontology.input;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.tokens.Token;

/**
 * Makes nodes and triples as a parser wants them, and notes on which lines they stand: the parser
 * knows the line of each token, but drops it with the token.
 */
final class NotingProfile extends ParserProfileWrapper {
  private final Lines lines;
  private final Map<Node, Integer> last = new HashMap<>();
  private int line;

  private NotingProfile(ParserProfile profile, Lines lines) {
    super(profile);
    this.lines = lines;
  }

  /** Returns a profile that checks terms, and resolves relative IRIs against a base. */
  static NotingProfile resolving(String base, ErrorHandler handler, Lines lines) {
    return of(IRIxResolver.create(base).resolve(true).allowRelative(false).build(), handler, lines);
  }

  /** Returns a profile that checks terms, and leaves IRIs as they stand, as N-Triples has it. */
  static NotingProfile literal(ErrorHandler handler, Lines lines) {
    return of(
        IRIxResolver.create().noBase().resolve(false).allowRelative(true).build(), handler, lines);
  }

  private static NotingProfile of(IRIxResolver resolver, ErrorHandler handler, Lines lines) {
    return new NotingProfile(
        RiotLib.createParserProfile(RiotLib.factoryRDF(), handler, resolver, true), lines);
  }

  @Override
  public Node create(Node graph, Token token) {
    Node node = super.create(graph, token);
    line = (int) Math.max(0, token.getLine());
    last.put(node, line);
    return node;
  }

  /** The line of the last term, from 1; 0 before the first, and where the parser says none. */
  int line() {
    return line;
  }

  @Override
  public Triple createTriple(Node subject, Node predicate, Node object, long line, long col) {
    Triple triple = super.createTriple(subject, predicate, object, line, col);
    int here = (int) Math.max(0, line);
    lines.add(triple, last.getOrDefault(subject, here), last.getOrDefault(object, here));
    return triple;
  }
}
