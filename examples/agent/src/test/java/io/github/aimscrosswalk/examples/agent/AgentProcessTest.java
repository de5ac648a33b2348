package io.github.aimscrosswalk.examples.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what it writes where, and when it ends. */
final class AgentProcessTest {
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      """;

  @TempDir Path folder;

  private Process start(String... files) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(AgentServer.class.getName());
    command.addAll(List.of(files));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  @Test
  void process_whoseInputEnds_endsToo() throws Exception {
    Process process = start(AgentServerTest.file("bank-credit-scoring"));
    process.getOutputStream().write(HELLO.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    while (process.isAlive() && written("out").isEmpty()) {
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    process.getOutputStream().close();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    assertThat(written("out")).startsWith("{\"jsonrpc\"").hasLineCount(1);
    assertThat(written("err")).isEmpty();
  }

  @Test
  void process_withAFaultyAssessment_namesTheFaultAndWritesNothingToTheProtocol() throws Exception {
    Path faulty = Files.writeString(folder.resolve("unknown-field.json"), "{\"idd\": 1}");
    Process process = start(faulty.toString());
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(written("err")).contains("unknown-field.json:1: UNKNOWN_FIELD");
    assertThat(written("out")).isEmpty();
  }

  @Test
  void process_withoutAssessment_saysWhatItExpects() throws Exception {
    Process process = start();
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(written("err")).contains("expected the file of an assessment, found none");
  }

  @Test
  void process_withTheSameAssessmentTwice_saysSo() throws Exception {
    String bank = AgentServerTest.file("bank-credit-scoring");
    Process process = start(bank, bank);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(written("err")).contains("'bank-credit-scoring', found two");
  }

  @Test
  void conversation_printsEveryAnswerAndWhatAWrongNameGets() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Conversation.hold(
        List.of(AgentServerTest.file("medical-software-maker")),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("assessment medical-software-maker: Sielwarden Thorax Triage (AI_SYSTEM)")
        .contains("\n> gaps {assessment=medical-software-maker, day=2026-11-21, limit=3}\n")
        .contains("gaps 1 to 3 of 445; 442 left, ask with offset 3")
        .contains("by evidence 'AI-12' (ai-impact-assessment, FRESH)")
        .contains("72 requests for evidence instead of 120")
        .contains("eu-ai-act-2024:9.2.a (Art. 9(2)(a))")
        .contains("found locator '9.2.9'; did you mean '9.2.1', '9.2.2', '9.3.1'?");
  }
}
