package io.github.aimscrosswalk.examples;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window, spoken to by its DevTools protocol. It may ask for files, or for one
 * address, and nothing else: every other request is refused, and told.
 */
final class Browser {
  private static final long PATIENCE_SECONDS = 60;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private final String allowed;
  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final List<Map<String, Object>> events = new ArrayList<>();
  private String session = "";
  private int last;

  private Browser(Path program, String allowed) throws Exception {
    this.allowed = allowed;
    this.profile = Files.createTempDirectory("browser");
    this.process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address(), new Listener(received))
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    Map<String, Object> page = send("Target.createTarget", Map.of("url", "about:blank"));
    Map<String, Object> attached =
        send("Target.attachToTarget", Map.of("targetId", page.get("targetId"), "flatten", true));
    this.session = attached.get("sessionId").toString();
    for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
      send(domain + ".enable", Map.of());
    }
    send("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))));
  }

  /** Returns the Chromium that is installed here, if one is. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts one that may open files. */
  static Browser start(Path program) throws Exception {
    return start(program, "file:");
  }

  /** Starts one that may ask for what begins like this. */
  static Browser start(Path program, String allowed) throws Exception {
    return new Browser(program, allowed);
  }

  private URI address() throws Exception {
    Path told = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 10 && process.isAlive(); i++) {
      List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
      if (lines.size() > 1) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Thread.sleep(100);
    }
    throw new IOException("expected a browser to start, found none after a minute");
  }

  /** Sends a command and returns its result. */
  Map<String, Object> send(String method, Map<String, Object> parameters) throws Exception {
    int id = ++last;
    post(id, method, parameters);
    while (true) {
      Map<String, Object> message = next();
      if (message.get("id") instanceof Double answered && answered.intValue() == id) {
        if (message.containsKey("error")) {
          throw new IOException(method + ": " + message.get("error"));
        }
        return object(message.get("result"));
      }
    }
  }

  private void post(int id, String method, Map<String, Object> parameters) throws Exception {
    Map<String, Object> message =
        session.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    socket.sendText(Json.write(message), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Returns the next message; keeps it if it is an event, and decides on each request. */
  private Map<String, Object> next() throws Exception {
    String text = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (text == null) {
      throw new IOException("expected an answer of the browser, found none after a minute");
    }
    Map<String, Object> message = object(Json.read(text));
    if (message.containsKey("method")) {
      events.add(message);
    }
    if ("Fetch.requestPaused".equals(message.get("method"))) {
      Map<String, Object> paused = object(message.get("params"));
      Object request = paused.get("requestId");
      if (object(paused.get("request")).get("url").toString().startsWith(allowed)) {
        post(++last, "Fetch.continueRequest", Map.of("requestId", request));
      } else {
        Map<String, Object> refusal =
            Map.of("requestId", request, "errorReason", "BlockedByClient");
        post(++last, "Fetch.failRequest", refusal);
      }
    }
    return message;
  }

  /** Opens a file and waits until it is loaded; what happened before is forgotten. */
  void open(Path file) throws Exception {
    open(file.toAbsolutePath().toUri().toString());
  }

  /** Opens an address in the same way. */
  void open(String address) throws Exception {
    events.clear();
    send("Page.navigate", Map.of("url", address));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (events("Page.loadEventFired").isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IOException("expected '" + address + "' to load, waited a minute");
      }
      next();
    }
  }

  /** Returns the value of an expression in the page: a string, number, boolean, list or map. */
  Object evaluate(String expression) throws Exception {
    Map<String, Object> answer =
        send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new IOException(answer.get("exceptionDetails").toString());
    }
    return object(answer.get("result")).getOrDefault("value", "");
  }

  /** Waits until an expression in the page is true. */
  void await(String expression) throws Exception {
    for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
      if (Boolean.TRUE.equals(evaluate(expression))) {
        return;
      }
      Thread.sleep(200);
    }
    throw new IOException("expected '" + expression + "' to become true, waited a minute");
  }

  /** Returns the addresses asked for since the file was opened. */
  List<String> requests() {
    return events("Network.requestWillBeSent").stream()
        .map(p -> object(p.get("request")).get("url").toString())
        .toList();
  }

  /** Returns what the browser complained of since the file was opened. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (String event :
        List.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")) {
      events(event).forEach(p -> complaints.add(p.toString()));
    }
    events("Page.javascriptDialogOpening").forEach(p -> complaints.add(p.toString()));
    return complaints;
  }

  private List<Map<String, Object>> events(String method) {
    return events.stream()
        .filter(e -> method.equals(e.get("method")))
        .map(e -> object(e.get("params")))
        .toList();
  }

  /** Returns the names of all nodes in the accessibility tree, in its order, by their role. */
  Map<String, List<String>> accessible() throws Exception {
    Map<String, List<String>> names = new TreeMap<>();
    Map<String, Object> tree = send("Accessibility.getFullAXTree", Map.of());
    for (Object node : (List<?>) tree.get("nodes")) {
      Map<String, Object> found = object(node);
      String role = value(found, "role");
      names.computeIfAbsent(role, r -> new ArrayList<>()).add(value(found, "name"));
    }
    return names;
  }

  private static String value(Map<String, Object> node, String property) {
    Object given = node.getOrDefault(property, Map.of());
    return object(given).getOrDefault("value", "").toString();
  }

  /** Sets the size of the window and whether the system prefers light or dark. */
  void appearance(int width, int height, String scheme) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Keeps what the window shows as a PNG. */
  void screenshot(Path file) throws Exception {
    save("Page.captureScreenshot", Map.of("format", "png"), file);
  }

  /** Keeps the page as it would be printed, as PDF. */
  void print(Path file) throws Exception {
    save("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true), file);
  }

  private void save(String method, Map<String, Object> parameters, Path file) throws Exception {
    String data = send(method, parameters).get("data").toString();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Base64.getDecoder().decode(data));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  /** Ends the browser and forgets its profile. */
  void close() throws Exception {
    socket.abort();
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** Puts the pieces of each message together. */
  private static final class Listener implements WebSocket.Listener {
    private final BlockingQueue<String> received;
    private final StringBuilder begun = new StringBuilder();

    Listener(BlockingQueue<String> received) {
      this.received = received;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      begun.append(data);
      if (last) {
        received.add(begun.toString());
        begun.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
