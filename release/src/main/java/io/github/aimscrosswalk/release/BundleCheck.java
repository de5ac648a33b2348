package io.github.aimscrosswalk.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges the bundle that would be sent to Central: every file there and none besides, each with its
 * signature and right sums, POMs that say enough and leak nothing, in every archive the terms and
 * what its name promises, no path of the machine that built it. All problems are told at once.
 * Whether a signature is good is for gpg to say ({@code .ci/release}).
 */
public final class BundleCheck {
  private static final Map<String, String> SUMS =
      new TreeMap<>(
          Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512"));
  private static final List<String> TERMS = List.of("LICENSE", "LICENSE-DATA", "NOTICE");

  private final String version;
  private final PomRules poms;
  private final JarRules jars;
  private final Set<String> machine;
  private final List<String> problems = new ArrayList<>();

  /** Takes the version, the terms by file name, and paths that no file may name. */
  BundleCheck(String version, Map<String, byte[]> terms, Set<String> machine) {
    this.version = version;
    this.poms = new PomRules(version);
    this.jars = new JarRules(terms);
    this.machine = machine;
  }

  /**
   * Checks a bundle and prints what is wrong; exit code 1 if anything is.
   *
   * @param args the bundle, the version, the folder of the repository, and paths that must not be
   *     named in any file
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException(
          "expected bundle, version, repository, found '" + String.join(" ", args) + "'");
    }
    Map<String, byte[]> terms = new TreeMap<>();
    for (String name : TERMS) {
      terms.put(name, Files.readAllBytes(Path.of(args[2], name)));
    }
    Set<String> machine = new LinkedHashSet<>(List.of("/home/", "/Users/"));
    machine.add(System.getProperty("user.home") + "/");
    machine.add(System.getProperty("user.dir"));
    machine.addAll(List.of(args).subList(3, args.length));
    Archive bundle = Archive.read(Path.of(args[0]));
    List<String> problems = new BundleCheck(args[1], terms, machine).problems(bundle);
    problems.forEach(System.out::println);
    System.out.printf(
        "%d files of the bundle, %d problems%n", bundle.files().size(), problems.size());
    if (!problems.isEmpty()) {
      System.exit(1);
    }
  }

  /** Returns all problems, each with the name of its file; empty where the bundle is complete. */
  List<String> problems(Archive bundle) throws IOException {
    problems.clear();
    Set<String> expected = new LinkedHashSet<>();
    for (Published published : Published.values()) {
      expected.addAll(published.files(version));
    }
    for (String name : expected) {
      byte[] bytes = bundle.files().get(name);
      if (bytes == null) {
        tell(name, List.of("expected in the bundle, found none"));
      } else {
        signed(bundle, name, bytes);
      }
    }
    for (String name : bundle.files().keySet()) {
      if (!expected.contains(name.replaceFirst("(\\.asc)?(\\.(md5|sha1|sha256|sha512))?$", ""))) {
        tell(name, List.of("expected nothing but the release, found this file"));
      }
    }
    for (Published published : Published.values()) {
      contents(bundle, published);
    }
    for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
      paths(file.getKey(), file.getValue());
    }
    return List.copyOf(problems);
  }

  private void tell(String name, List<String> found) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    found.forEach(problem -> problems.add(file + ": " + problem));
  }

  private void signed(Archive bundle, String name, byte[] bytes) {
    byte[] signature = bundle.files().getOrDefault(name + ".asc", new byte[0]);
    if (!new String(signature, StandardCharsets.UTF_8)
        .startsWith("-----BEGIN PGP SIGNATURE-----")) {
      tell(name, List.of("expected a signature, found none"));
    }
    SUMS.forEach(
        (ending, algorithm) -> {
          byte[] sum = bundle.files().get(name + "." + ending);
          if (sum == null) {
            tell(name, List.of("expected a sum " + ending + ", found none"));
          } else if (!new String(sum, StandardCharsets.UTF_8)
              .strip()
              .equals(sum(algorithm, bytes))) {
            tell(name, List.of("expected the sum " + ending + " of the file, found another"));
          }
        });
  }

  static String sum(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has " + algorithm, e);
    }
  }

  private void contents(Archive bundle, Published published) throws IOException {
    String pom = published.file(version, ".pom");
    byte[] bytes = bundle.files().get(pom);
    if (bytes != null) {
      tell(pom, poms.problems(published, bytes));
      String xml = published.file(version, "-cyclonedx.xml");
      tell(xml, sbom(bytes, bundle.files().getOrDefault(xml, new byte[0])));
      String json = published.file(version, "-cyclonedx.json");
      if (bundle.files().containsKey(json)) {
        tell(json, ContentRules.bill(bytes, bundle.files().get(json)));
      }
    }
    if (published != Published.BOM) {
      jars(bundle, published);
    }
    String rdf = published.file(version, "-rdf.zip");
    byte[] data = bundle.files().get(rdf);
    if (data != null) {
      Archive zip = Archive.read(data);
      // the code's licence is not that of the data
      tell(rdf, jars.terms(zip, "").stream().filter(it -> !it.contains("LICENSE,")).toList());
      tell(rdf, ContentRules.dataset(version, zip));
    }
  }

  private void jars(Archive bundle, Published published) throws IOException {
    String name = published.file(version, ".jar");
    Archive classes = inside(bundle, name);
    if (bundle.files().containsKey(name)) {
      tell(name, jars.problems(published, classes));
      if (published == Published.CROSSWALKS) {
        tell(name, ContentRules.data(classes));
      }
    }
    String sources = published.file(version, "-sources.jar");
    if (bundle.files().containsKey(sources)) {
      Archive archive = inside(bundle, sources);
      tell(sources, jars.problems(archive));
      tell(sources, ContentRules.sources(classes, archive));
    }
    String pages = published.file(version, "-javadoc.jar");
    if (bundle.files().containsKey(pages)) {
      Archive archive = inside(bundle, pages);
      tell(pages, jars.problems(archive));
      tell(pages, ContentRules.pages(archive));
    }
  }

  private static Archive inside(Archive bundle, String name) throws IOException {
    return Archive.read(bundle.files().getOrDefault(name, new byte[0]));
  }

  /** The bill of materials names each dependency that the POM names. */
  private static List<String> sbom(byte[] pom, byte[] sbom) throws IOException {
    String text = new String(sbom, StandardCharsets.UTF_8);
    return ContentRules.dependencies(pom).stream()
        .filter(purl -> !text.contains(purl + "?") && !text.contains(purl + "<"))
        .map(purl -> "expected " + purl + ", found none")
        .toList();
  }

  /** Looks at every byte, of classes too: a path is a path wherever it stands. */
  private void paths(String name, byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    machine.stream()
        .filter(text::contains)
        .forEach(
            path -> tell(name, List.of("expected no path of a machine, found '" + path + "'")));
    if (Archive.isArchive(name)) {
      for (Map.Entry<String, byte[]> file : Archive.read(bytes).files().entrySet()) {
        paths(name + "!" + file.getKey().replace('/', '.'), file.getValue());
      }
    }
  }
}
