package io.github.aimscrosswalk.ontology.input;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.format.TextInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;

/**
 * Reads RDF that others wrote. Nothing outside the input is read: contexts of JSON-LD elsewhere and
 * document types of XML are refused, and with these the entities that a few lines can make into
 * gigabytes. Size, depth, and the length of IRIs and literals have limits.
 */
public final class RdfInput {
  private RdfInput() {}

  /**
   * Reads a graph within the standard limits.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @param format their format
   * @return the graph
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input up to the first that ends reading
   */
  public static Graph read(String source, InputStream from, RdfFormat format) throws IOException {
    return read(source, from, format, InputLimits.standard());
  }

  /**
   * Reads a graph.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @param format their format
   * @param limits how large it may be
   * @return the graph
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input up to the first that ends reading
   */
  public static Graph read(String source, InputStream from, RdfFormat format, InputLimits limits)
      throws IOException {
    Problems problems = new Problems(source);
    byte[] bytes = from.readNBytes(limits.bytes());
    if (bytes.length == limits.bytes() && from.read() >= 0) {
      problems.add(
          Code.TOO_LARGE,
          0,
          "input of more than " + limits.bytes() + " bytes",
          "split the input, or allow for more");
      problems.throwIfAny();
    }
    TextInput input = TextInput.read(source, new ByteArrayInputStream(bytes));
    Graph graph = parse(input, format, limits, problems);
    problems.throwIfAny();
    return graph;
  }

  /**
   * Parses a text that is already read.
   *
   * @param input the text
   * @param format its format
   * @param limits how large it may be
   * @param problems where faults of the text are noted; after one the graph may lack triples
   * @return the graph
   * @throws InvalidDataException if the text goes beyond a limit, with what was noted before
   */
  public static Graph parse(
      TextInput input, RdfFormat format, InputLimits limits, Problems problems) {
    return parse(input, format, limits, problems, new Lines());
  }

  /**
   * Parses a text that is already read, and notes where its triples stand.
   *
   * @param input the text
   * @param format its format; lines are noted of Turtle and N-Triples
   * @param limits how large it may be
   * @param problems where faults of the text are noted; after one the graph may lack triples
   * @param lines where the lines are noted
   * @return the graph
   * @throws InvalidDataException if the text goes beyond a limit, with what was noted before
   */
  public static Graph parse(
      TextInput input, RdfFormat format, InputLimits limits, Problems problems, Lines lines) {
    checkNesting(input.text(), format, limits, problems);
    checkNumbers(input.text(), format, problems);
    problems.throwIfAny();
    checkEnd(input.text(), format, problems);
    problems.throwIfAny();
    Graph graph = new GraphMemFast();
    LimitedStream stream = new LimitedStream(StreamRDFLib.graph(graph), limits, problems);
    ErrorHandler noting = new Noting(format.label(), problems);
    NotingProfile profile =
        format == RdfFormat.N_TRIPLES
            ? NotingProfile.literal(noting, lines)
            : NotingProfile.resolving(LimitedStream.NOWHERE, noting, lines);
    try {
      if (format == RdfFormat.TURTLE || format == RdfFormat.N_TRIPLES) {
        RDFParserRegistry.getFactory(format.lang())
            .create(format.lang(), profile)
            .read(
                new StringReader(input.text()),
                LimitedStream.NOWHERE,
                format.lang().getContentType(),
                stream,
                RIOT.getContext().copy());
      } else {
        RDFParser.fromString(input.text(), format.lang())
            .base(LimitedStream.NOWHERE)
            .set(LangJSONLD11.JSONLD_OPTIONS, withoutLoading())
            .errorHandler(noting)
            .parse(stream);
      }
    } catch (RiotException e) {
      stream.throwIfEnded();
      if (problems.list().isEmpty()) {
        problems.add(
            Code.MALFORMED, 0, "not " + format.label() + ": " + reason(e), "mend the text");
      }
    } catch (InvalidDataException e) {
      throw e;
    } catch (RuntimeException e) {
      // a fault of the parser, which trips over the text: the text is still what has to change
      stream.throwIfEnded();
      problems.add(
          Code.MALFORMED,
          profile.line(),
          "not " + format.label() + ": what follows here stops the parser (" + e.getMessage() + ")",
          "mend the text, or check that the file is whole");
    }
    return graph;
  }

  /**
   * What a parser says, without the name of the exception in which another said it to the parser.
   */
  private static String reason(RiotException e) {
    return String.valueOf(e.getMessage()).replaceFirst("^(\\w+\\.)+\\w*Exception: ", "").strip();
  }

  /** The parser takes an end of file for the full stop that a cut-off statement lacks. */
  private static void checkEnd(String text, RdfFormat format, Problems problems) {
    int end = format == RdfFormat.TURTLE ? Nesting.lastMark(text) : -1;
    if (end >= 0 && text.charAt(end) != '.') {
      int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
      problems.add(
          Code.MALFORMED,
          line,
          "last statement without a full stop",
          "check that the file is whole");
    }
  }

  private static void checkNumbers(String text, RdfFormat format, Problems problems) {
    if (format == RdfFormat.JSON_LD) {
      JsonNumbers.tooLarge(text)
          .ifPresent(
              number ->
                  problems.add(
                      Code.TOO_LARGE,
                      0,
                      "number '" + number + "' of more than 400 digits",
                      "write it as a text with a type"));
    }
  }

  private static void checkNesting(
      String text, RdfFormat format, InputLimits limits, Problems problems) {
    boolean xml = format == RdfFormat.RDF_XML;
    int depth = xml ? Nesting.ofTags(text) : Nesting.ofBrackets(text, format);
    if (depth == Nesting.DOCUMENT_TYPE) {
      problems.add(
          Code.MALFORMED,
          0,
          "document type in RDF/XML, whose entities are not read",
          "write the entities out and leave the document type out");
    } else if (depth > limits.depth()) {
      problems.add(
          Code.TOO_LARGE,
          0,
          "nested " + depth + " levels deep",
          "keep to " + limits.depth() + " levels; give nodes IRIs");
    }
  }

  private static JsonLdOptions withoutLoading() {
    return new JsonLdOptions(
        (url, options) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "context '" + url + "' stands elsewhere and is not loaded");
        });
  }

  private record Noting(String format, Problems problems) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long col) {
      error(message, line, col);
    }

    @Override
    public void error(String message, long line, long col) {
      int at = (int) Math.max(0, line);
      problems.add(
          Code.MALFORMED,
          at,
          "not " + format + ": " + message,
          "mend the text at column " + Math.max(0, col) + ", or check that the file is whole");
    }

    @Override
    public void fatal(String message, long line, long col) {
      error(message, line, col);
      throw new RiotException(message);
    }
  }
}
