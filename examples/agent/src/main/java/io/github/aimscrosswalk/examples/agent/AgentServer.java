package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers an AI agent over standard input and output, read only. The assessments are named when it
 * is started; an agent chooses among them and can name no file.
 */
public final class AgentServer {
  static final String INSTRUCTIONS =
      "Counts how far one assessment reaches ISO/IEC 42001, the EU AI Act, NIST AI RMF, ISO/IEC"
          + " 27001 and SOC 2, and says what is missing and why. Begin with 'overview'. Every"
          + " question takes the day it is about. A count a..b is what is certain and what is"
          + " possible; give both. 'transferable' is there about another subject or other systems:"
          + " to be extended, not started afresh. 'unknown' means that nobody has looked and is no"
          + " gap. Cite provisions by their identifiers, and the evidence and statements of their"
          + " derivation. Coverage is not compliance: never call it that, never add counts to a"
          + " score. This is no legal advice.";

  private AgentServer() {}

  /**
   * Answers until standard input ends.
   *
   * @param args the files of the assessments, at least one
   */
  public static void main(String[] args) {
    PrintStream protocol = System.out;
    // the protocol has standard output to itself, whatever a library may print
    System.setOut(System.err);
    try {
      serve(Loaded.read(Crosswalks.bundled(), Stream.of(args).map(Path::of).toList()), protocol);
    } catch (IOException | InvalidDataException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  // begin server
  private static void serve(Loaded loaded, PrintStream protocol) {
    McpServer.sync(
            new StdioServerTransportProvider(McpJsonDefaults.getMapper(), System.in, protocol))
        .serverInfo("aims-crosswalk", loaded.crosswalk().corpus().release())
        .instructions(INSTRUCTIONS)
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .validateToolInputs(false) // Arguments does, and says what to do instead
        .tools(questions(loaded).stream().map(AgentServer::tool).toList())
        .build();
  }

  private static SyncToolSpecification tool(Question question) {
    Tool tool =
        Tool.builder(question.name(), Argument.schema(question.arguments()))
            .title(question.title())
            .description(question.description())
            .annotations(readOnly(question.title()))
            .build();
    return new SyncToolSpecification(tool, (exchange, call) -> answer(question, call));
  }

  // end server

  private static List<Question> questions(Loaded loaded) {
    return List.of(
        OverviewQuestion.of(loaded),
        CoverageQuestion.of(loaded),
        ProvisionQuestion.of(loaded),
        GapsQuestion.of(loaded),
        ReuseQuestion.of(loaded),
        FindQuestion.of(loaded));
  }

  private static ToolAnnotations readOnly(String title) {
    return ToolAnnotations.builder()
        .title(title)
        .readOnlyHint(true)
        .destructiveHint(false)
        .idempotentHint(true)
        .openWorldHint(false)
        .build();
  }

  private static CallToolResult answer(Question question, CallToolRequest call) {
    try {
      Question.Reply reply = question.ask(Optional.ofNullable(call.arguments()));
      return CallToolResult.builder()
          .addTextContent(reply.text())
          .structuredContent(reply.content())
          .isError(false)
          .build();
    } catch (Question.Refusal e) {
      return CallToolResult.builder().addTextContent(e.getMessage()).isError(true).build();
    }
  }
}
