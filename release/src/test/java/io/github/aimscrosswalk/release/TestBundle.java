package io.github.aimscrosswalk.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A bundle without a fault, of version 1.2.3, into which a test puts one:
 *
 * <pre>
 * io/github/aims-crosswalk/
 *   aims-crosswalk-bom/1.2.3/       pom, cyclonedx
 *   aims-crosswalk-core/1.2.3/      pom, cyclonedx, jar, sources, javadoc     two classes of one source, one dependency
 *   aims-crosswalk-ontology/1.2.3/  the same
 *   aims-crosswalk/1.2.3/           the same, the snapshot, and rdf.zip of four forms and their sums
 *   each with .asc, .md5, .sha1, .sha256, .sha512
 * </pre>
 */
final class TestBundle {
  static final String VERSION = "1.2.3";
  static final Map<String, byte[]> TERMS =
      new TreeMap<>(
          Map.of(
              "LICENSE", bytes("code"), "LICENSE-DATA", bytes("data"), "NOTICE", bytes("sources")));

  private static final String BILL =
      """
      {"bomFormat": "CycloneDX", "components": [{"purl": "pkg:maven/org.example/thing@1.0?type=jar"}]}
      """;

  private final Map<String, byte[]> files = new TreeMap<>();

  TestBundle(Path folder) throws IOException {
    for (Published published : Published.values()) {
      for (String name : published.files(VERSION)) {
        put(name, content(published, name, folder));
      }
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] content(Published published, String name, Path folder) throws IOException {
    if (name.endsWith(".pom")) {
      return bytes(pom(published));
    }
    if (!Archive.isArchive(name)) {
      return bytes(
          name.endsWith(".json") ? BILL : "<bom>pkg:maven/org.example/thing@1.0?type=jar</bom>");
    }
    boolean data = name.endsWith(".zip");
    SortedMap<String, byte[]> inside = new TreeMap<>();
    TERMS.forEach((file, terms) -> inside.put(data ? file : "META-INF/" + file, terms));
    if (name.endsWith(VERSION + ".jar")) {
      inside.put("a/Thing.class", javaClass(published.java()));
      inside.put("a/Thing$Part.class", javaClass(published.java()));
      inside.put(
          "META-INF/MANIFEST.MF",
          bytes("Manifest-Version: 1.0\nAutomatic-Module-Name: " + published.module() + "\n"));
      if (published != Published.ONTOLOGY) {
        inside.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n"));
        inside.put("module-info.class", module(published.module(), folder));
      }
    }
    inside.putAll(promised(published, name));
    return zip(inside);
  }

  /** What the name of an archive promises beside classes. */
  private static Map<String, byte[]> promised(Published published, String name) {
    if (name.endsWith("-sources.jar")) {
      return Map.of("a/Thing.java", bytes("class Thing {}"), "module-info.java", bytes("module"));
    } else if (name.endsWith("-javadoc.jar")) {
      return Map.of("index.html", bytes("pages"));
    } else if (name.endsWith(".zip")) {
      SortedMap<String, byte[]> forms = new TreeMap<>();
      StringBuilder sums = new StringBuilder();
      for (String form : List.of("jsonld", "nq", "trig", "ttl")) {
        byte[] triples = bytes("triples as " + form);
        String file = "aims-crosswalk-" + VERSION + "." + form;
        forms.put(file, triples);
        sums.append(BundleCheck.sum("SHA-256", triples)).append("  ").append(file).append('\n');
      }
      forms.put("SHA256SUMS", bytes(sums.toString()));
      return forms;
    }
    return published == Published.CROSSWALKS
        ? Map.of("io/github/aimscrosswalk/crosswalks/crosswalk.snapshot", bytes("snapshot"))
        : Map.of();
  }

  /** The first eight bytes of a class file are all that is looked at. */
  static byte[] javaClass(int java) {
    return new byte[] {
      (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) (44 + java)
    };
  }

  private static byte[] module(String name, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SimpleJavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///module-info.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignore) {
            return "module " + name + " {}";
          }
        };
    Path out = Files.createDirectories(folder.resolve(name));
    StringWriter words = new StringWriter();
    List<String> options = List.of("-d", out.toString(), "--release", "17");
    if (!compiler.getTask(words, null, null, options, null, List.of(source)).call()) {
      throw new IllegalStateException(words.toString());
    }
    return Files.readAllBytes(out.resolve("module-info.class"));
  }

  private static String pom(Published published) {
    String head =
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>io.github.aims-crosswalk</groupId>
          <artifactId>%s</artifactId>
          <version>1.2.3</version>
          <name>Name</name>
          <description>Words.</description>
          <url>https://example.org</url>
          <licenses><license><name>Apache-2.0</name><url>https://example.org</url></license></licenses>
          <developers><developer><name>Somebody</name></developer></developers>
          <scm><connection>a</connection><developerConnection>b</developerConnection><url>c</url></scm>
        """
            .formatted(published.artifact());
    if (published != Published.BOM) {
      return head
          + "  <dependencies><dependency><groupId>org.example</groupId><artifactId>thing</artifactId>"
          + "<version>1.0</version><scope>compile</scope></dependency></dependencies>\n</project>\n";
    }
    StringBuilder managed = new StringBuilder("  <dependencyManagement><dependencies>\n");
    Arrays.stream(Published.values())
        .filter(it -> it != Published.BOM)
        .forEach(
            it ->
                managed
                    .append(
                        "    <dependency><groupId>io.github.aims-crosswalk</groupId><artifactId>")
                    .append(it.artifact())
                    .append("</artifactId><version>1.2.3</version></dependency>\n"));
    return head + managed + "  </dependencies></dependencyManagement>\n</project>\n";
  }

  static byte[] zip(SortedMap<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Puts a file in, with a signature and its sums. */
  TestBundle put(String name, byte[] bytes) {
    files.put(name, bytes);
    files.put(name + ".asc", bytes("-----BEGIN PGP SIGNATURE-----\n"));
    files.put(name + ".md5", bytes(BundleCheck.sum("MD5", bytes)));
    files.put(name + ".sha1", bytes(BundleCheck.sum("SHA-1", bytes)));
    files.put(name + ".sha256", bytes(BundleCheck.sum("SHA-256", bytes)));
    files.put(name + ".sha512", bytes(BundleCheck.sum("SHA-512", bytes)));
    return this;
  }

  /** Puts one file in alone, or takes it out where there are no bytes. */
  TestBundle alone(String name, byte[] bytes) {
    if (bytes.length == 0) {
      files.remove(name);
    } else {
      files.put(name, bytes);
    }
    return this;
  }

  TestBundle pom(Published published, UnaryOperator<String> change) {
    String name = published.file(VERSION, ".pom");
    String before = new String(files.get(name), StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("the fault is not in the POM");
    }
    return put(name, bytes(after));
  }

  /** Puts a file into a jar, or takes it out where there are no bytes. */
  TestBundle inside(String jar, String name, byte[] bytes) throws IOException {
    SortedMap<String, byte[]> inside = new TreeMap<>(Archive.read(files.get(jar)).files());
    if (bytes.length == 0) {
      inside.remove(name);
    } else {
      inside.put(name, bytes);
    }
    return put(jar, zip(inside));
  }

  Archive archive() throws IOException {
    return Archive.read(zip(new TreeMap<>(files)));
  }
}
