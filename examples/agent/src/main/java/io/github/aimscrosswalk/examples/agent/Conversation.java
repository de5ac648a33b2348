package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Content;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shows what an agent gets: starts {@link AgentServer} as its host would, in a process of its own,
 * asks each question once and prints the words of the answers.
 */
public final class Conversation {
  private static final String DAY = "2026-11-21";

  private Conversation() {}

  /**
   * Asks and prints.
   *
   * @param args the files of the assessments, at least one; the questions are about the first
   * @throws IOException if that file cannot be read
   */
  public static void main(String[] args) throws IOException {
    hold(List.of(args), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void hold(List<String> files, PrintStream out) throws IOException {
    String first = Crosswalks.bundled().readAssessment(Path.of(files.get(0))).id();
    Map<String, Object> about = Map.of("assessment", first, "day", DAY);
    try (McpSyncClient client = start(files)) {
      client.listTools().tools().forEach(t -> out.println(t.name() + ": " + t.description()));
      ask(client, out, "overview", Map.of());
      ask(client, out, "coverage", about);
      ask(client, out, "gaps", and(about, "limit", 3));
      ask(client, out, "provision", and(about, "provision", "iso-42001-2023:6.1.4"));
      ask(client, out, "reuse", and(about, "limit", 5));
      ask(client, out, "find_provisions", Map.of("framework", "eu-ai-act-2024", "words", "9.2"));
      ask(client, out, "provision", and(about, "provision", "iso-42001-2023:9.2.9"));
    }
  }

  // begin client
  static McpSyncClient start(List<String> files) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("io.github.aimscrosswalk.examples.agent.AgentServer");
    command.addAll(files);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ServerParameters server = ServerParameters.builder(java).args(command).build();
    McpSyncClient client =
        McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
            .initializationTimeout(Duration.ofMinutes(2)) // a virtual machine has to start
            .requestTimeout(Duration.ofMinutes(2))
            .build();
    client.initialize();
    return client;
  }

  // end client

  private static void ask(
      McpSyncClient client, PrintStream out, String tool, Map<String, Object> arguments) {
    out.println("\n> " + tool + " " + new TreeMap<>(arguments));
    out.println(text(client.callTool(call(tool, arguments))).strip());
  }

  static CallToolRequest call(String tool, Map<String, Object> arguments) {
    return CallToolRequest.builder(tool).arguments(arguments).build();
  }

  /** Returns the words of an answer. */
  static String text(CallToolResult result) {
    StringBuilder text = new StringBuilder();
    for (Content content : result.content()) {
      text.append(content instanceof TextContent words ? words.text() : "");
    }
    return text.toString();
  }

  private static Map<String, Object> and(Map<String, Object> arguments, String name, Object value) {
    Map<String, Object> more = new TreeMap<>(arguments);
    more.put(name, value);
    return more;
  }
}
