package io.github.aimscrosswalk.ontology.input;

import java.io.StringReader;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How deeply an input is nested, found out without recursion, before a parser that recurses sees
 * it: a stack that overflows would do so at another depth on every machine. One look at each
 * character.
 */
final class Nesting {
  /** What stands in an XML input in the place of a depth if it has a document type. */
  static final int DOCUMENT_TYPE = -1;

  private Nesting() {}

  /** The greatest depth of brackets outside strings, IRIs and comments. */
  static int ofBrackets(String text, RdfFormat format) {
    boolean turtle = format != RdfFormat.JSON_LD;
    int depth = 0;
    int deepest = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || (turtle && c == '\'')) {
        at = afterString(text, at, turtle);
      } else if (turtle && c == '#') {
        at = after(text, "\n", at);
      } else if (turtle && c == '<') {
        at = after(text, ">", at);
      } else {
        if (c == '[' || c == '{' || c == '(') {
          depth++;
          deepest = Math.max(deepest, depth);
        } else if (c == ']' || c == '}' || c == ')') {
          depth--;
        }
        at++;
      }
    }
    return deepest;
  }

  /** The place of the last character of Turtle that is neither blank nor in a comment; or -1. */
  static int lastMark(String text) {
    int last = -1;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        at = after(text, "\n", at);
        continue;
      }
      int next = at + 1;
      if (c == '"' || c == '\'') {
        next = afterString(text, at, true);
      } else if (c == '<') {
        next = after(text, ">", at);
      }
      last = Character.isWhitespace(c) ? last : Math.min(next, text.length()) - 1;
      at = next;
    }
    return last;
  }

  /** The place after a string, which begins at a quotation mark. */
  static int afterString(String text, int start, boolean turtle) {
    String quote = text.substring(start, start + 1);
    if (turtle && text.startsWith(quote.repeat(3), start)) {
      quote = quote.repeat(3);
    }
    int at = start + quote.length();
    while (at < text.length() && !text.startsWith(quote, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + quote.length();
  }

  private static int after(String text, String end, int start) {
    int at = text.indexOf(end, start);
    return at < 0 ? text.length() : at + 1;
  }

  /**
   * The greatest depth of tags; {@link #DOCUMENT_TYPE} if there is a document type; 0 for what is
   * not XML, which the parser then tells better.
   */
  static int ofTags(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    int depth = 0;
    int deepest = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          return DOCUMENT_TYPE;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          deepest = Math.max(deepest, depth);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return deepest;
    } catch (XMLStreamException e) {
      return deepest;
    } catch (MissingResourceException e) {
      // the JDK lacks the words for some faults of a document type, and looks for them nowhere else
      return DOCUMENT_TYPE;
    }
  }
}
