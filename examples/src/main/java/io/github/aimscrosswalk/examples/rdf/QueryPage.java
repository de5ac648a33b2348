package io.github.aimscrosswalk.examples.rdf;

import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The dataset of the release, with assessments and their answers, in a Fuseki server with its query
 * page: on loopback, read only, queries limited in time. The server is a process of its own; it
 * knows no other limits, so it is for the one person who started it.
 */
public final class QueryPage implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  private final Process server;
  private final FusekiFolder folder;
  private final String address;

  private QueryPage(Process server, FusekiFolder folder, int port) {
    this.server = server;
    this.folder = folder;
    this.address = "http://127.0.0.1:" + port + "/";
  }

  /**
   * Starts a server and waits until it answers. Costs some ten seconds, and a gigabyte at most.
   *
   * @param jar the stand-alone Fuseki server
   * @param folder where to keep what it needs; made if need be
   * @param port the port on loopback
   * @param data the dataset
   * @param cookbook the page of questions that are shown as links
   * @return the running server
   * @throws IOException if there is no such jar, or the server does not start
   * @throws InterruptedException if waiting was interrupted
   */
  public static QueryPage start(Path jar, Path folder, int port, RdfDataset data, Path cookbook)
      throws IOException, InterruptedException {
    if (!Files.exists(jar)) {
      throw new IOException("expected the Fuseki server as '" + jar + "': see CONTRIBUTING.md");
    }
    FusekiFolder files = new FusekiFolder(folder);
    files.write(jar, data, Cookbook.of(Files.readString(cookbook)).recipes());
    QueryPage page = new QueryPage(process(jar, files, port), files, port);
    try {
      page.await();
      return page;
    } catch (IOException | InterruptedException e) {
      page.close();
      throw e;
    }
  }

  private static Process process(Path jar, FusekiFolder folder, int port) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-jar",
            jar.toAbsolutePath().toString(),
            "--localhost",
            "--no-cors",
            "--port=" + port,
            "--shiro=" + folder.rules(),
            "--config=" + folder.configuration());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("FUSEKI_BASE", folder.path().toString());
    return builder
        .directory(folder.path().toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.log().toFile())
        .start();
  }

  private void await() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest ask =
        HttpRequest.newBuilder(URI.create(endpoint() + "?query=ASK%7B%7D"))
            .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .build();
    for (int i = 0; i < PATIENCE_SECONDS * 4 && server.isAlive(); i++) {
      try {
        HttpResponse<String> answer = client.send(ask, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200 && server.isAlive()) {
          return;
        }
      } catch (IOException notYet) {
        // It is still loading.
      }
      Thread.sleep(250);
    }
    throw new IOException(
        "expected the server to start, found in its log: " + Files.readString(folder.log()));
  }

  /**
   * Returns where the server is.
   *
   * @return its address, on loopback
   */
  public String address() {
    return address;
  }

  /**
   * Returns where SPARQL is answered.
   *
   * @return the address of the endpoint
   */
  public String endpoint() {
    return address + FusekiFolder.SERVICE + "/sparql";
  }

  /**
   * Returns the query page with a query in it.
   *
   * @param query the query
   * @return the address of the page
   */
  public String with(String query) {
    return address + FusekiFolder.path(query);
  }

  /** Ends the server. */
  @Override
  public void close() {
    server.destroy();
    try {
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Starts the server, prints its address, and runs until it is ended from outside.
   *
   * @param args the port, the page of questions, and assessments
   * @throws IOException if a file cannot be read or the server does not start
   * @throws InterruptedException if waiting was interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 2) {
      throw new IllegalArgumentException("expected a port, the page of questions and assessments");
    }
    Path out = Path.of(System.getProperty("example.out", "target"));
    List<Path> assessments = Arrays.stream(args, 2, args.length).map(Path::of).toList();
    RdfDataset data = ExampleDataset.of(assessments, Cookbook.DAY);
    Path jar = out.resolve("fuseki").resolve("jena-fuseki-server.jar");
    Path folder = out.resolve("query-page");
    QueryPage page = start(jar, folder, Integer.parseInt(args[0]), data, Path.of(args[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(page::close));
    System.out.println(data + "; end with Ctrl+C");
    System.out.println("query page  " + page.address() + FusekiFolder.PAGE);
    System.out.println("cookbook    " + page.address() + "cookbook.html");
    System.out.println("endpoint    " + page.endpoint());
    page.server.waitFor();
  }
}
