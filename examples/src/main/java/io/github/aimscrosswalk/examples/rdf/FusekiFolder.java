package io.github.aimscrosswalk.examples.rdf;

import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.download.Downloads;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a Fuseki server needs in its folder to show a dataset and do nothing else: the data, a
 * configuration that offers queries only, rules that shut its administration, and its own page with
 * a policy that keeps it from asking other hosts.
 */
final class FusekiFolder {
  /** The path of the dataset on the server. */
  static final String SERVICE = "crosswalk";

  /** The path of its query page. */
  static final String PAGE = "#/dataset/" + SERVICE + "/query";

  private static final String POLICY =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; style-src 'self'"
          + " 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:\">";

  /** The page asks after the server and its statistics; the rest of the administration is shut. */
  private static final String SHIRO =
      """
      [main]
      deny = org.apache.jena.fuseki.authz.DenyFilter
      [urls]
      /$/server = anon
      /$/ping = anon
      /$/stats/* = anon
      /$/** = deny
      /** = anon
      """;

  /** The default graph is the Turtle, which is the union; the named graphs are the N-Quads. */
  private static final String CONFIGURATION =
      """
      PREFIX : <#>
      PREFIX fuseki: <http://jena.apache.org/fuseki#>
      PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>

      [] a fuseki:Server ;
        ja:context [ ja:cxtName "arq:httpServiceAllowed" ; ja:cxtValue "false" ] ,
          [ ja:cxtName "arq:queryTimeout" ; ja:cxtValue "%d" ] ;
        fuseki:services ( :service ) .

      :service a fuseki:Service ;
        fuseki:name "%s" ;
        fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ,
          [ fuseki:operation fuseki:query ] ;
        fuseki:dataset :dataset .

      :dataset a ja:MemoryDataset ;
        ja:data <%s> , <%s> .
      """;

  private static final long TIME_LIMIT_MILLIS = 30_000;

  private final Path folder;

  FusekiFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  Path path() {
    return folder;
  }

  Path rules() {
    return folder.resolve("rules.ini");
  }

  Path configuration() {
    return folder.resolve("server.ttl");
  }

  Path log() {
    return folder.resolve("fuseki.log");
  }

  /** Writes all of it. The page of the server is taken from its jar. */
  void write(Path jar, RdfDataset data, List<Cookbook.Recipe> recipes) throws IOException {
    Path files = folder.resolve("data");
    Downloads.write(data, files, "all");
    Files.writeString(rules(), SHIRO);
    Files.writeString(
        configuration(),
        CONFIGURATION.formatted(
            TIME_LIMIT_MILLIS,
            SERVICE,
            files.resolve("all.nq").toUri(),
            files.resolve("all.ttl").toUri()));
    writePage(jar);
    Files.writeString(folder.resolve("webapp").resolve("cookbook.html"), questions(recipes));
  }

  private void writePage(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path file = folder.resolve(entry.getName()).normalize();
        boolean page = entry.getName().startsWith("webapp/") && !entry.isDirectory();
        if (page && file.startsWith(folder)) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.write(file, in.readAllBytes());
          }
        }
      }
    }
    Path index = folder.resolve("webapp").resolve("index.html");
    String page = Files.readString(index);
    if (!page.contains("<head>")) {
      throw new IOException("expected a page with a head in '" + jar.getFileName() + "'");
    }
    Files.writeString(index, page.replace("<head>", "<head>" + POLICY));
  }

  /** The path of the query page with a query in it. */
  static String path(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    return PAGE + "?query=" + encoded;
  }

  private static String questions(List<Cookbook.Recipe> recipes) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>");
    page.append("<meta charset=\"utf-8\">").append(POLICY).append("<title>Cookbook</title></head>");
    page.append("\n<body>\n<h1>Questions in SPARQL</h1>\n<ol>\n");
    for (Cookbook.Recipe recipe : recipes) {
      String title = recipe.title().replace("&", "&amp;").replace("<", "&lt;");
      page.append("<li><a href=\"./").append(path(recipe.query())).append("\">");
      page.append(title).append("</a></li>\n");
    }
    return page.append("</ol>\n</body>\n</html>\n").toString();
  }
}
