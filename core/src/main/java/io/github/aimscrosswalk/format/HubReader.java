package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.corpus.Addition;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.fine.FineBand;
import io.github.aimscrosswalk.fine.FineRule;
import io.github.aimscrosswalk.fine.FineSchedule;
import io.github.aimscrosswalk.framework.Framework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables of the hub from a folder: {@code practices.tsv}, {@code elements.tsv}, {@code
 * implies.tsv}, {@code evidence-types.tsv}, {@code demonstrates.tsv}, and for each framework {@code
 * decomposition/<id>.tsv}, and, where there is one, {@code applicability/<id>.tsv}, {@code
 * documented-information/<id>.tsv}, {@code fines/<id>.tsv} with {@code fine-bands/<id>.tsv}, and
 * {@code succession.tsv}; the last three in a release only. What is read is held to the rules of
 * writing.
 */
public final class HubReader {
  private final Path folder;
  private final Hub beside;
  private final Arrangement arrangement;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Names practiceNames = new Names();
  private final Names elementNames = new Names();
  private final Names typeNames = new Names();
  private final List<FineSchedule> fines = new ArrayList<>();
  private List<Succession> successions = List.of();

  private HubReader(Path folder, Hub beside, Arrangement arrangement) {
    this.folder = folder;
    this.beside = beside;
    this.arrangement = arrangement;
    beside.practices().forEach(p -> practiceNames.take(p.id()));
    beside.elements().forEach(e -> elementNames.take(e.id().value()));
    beside.evidenceTypes().forEach(t -> typeNames.take(t.id()));
  }

  /**
   * Reads all tables and joins them with frameworks.
   *
   * @param release the name of the data release
   * @param folder the folder of the tables
   * @param frameworks the frameworks, in the order in which they shall be shown
   * @return the corpus
   * @throws IOException if a file is not there or cannot be read
   * @throws InvalidDataException with every problem of every table
   */
  public static Corpus read(String release, Path folder, List<Framework> frameworks)
      throws IOException {
    Hub none = new Hub(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    HubReader reader = new HubReader(folder, none, Arrangement.CANONICAL);
    Addition all = reader.read(frameworks);
    return new Corpus(release, all.frameworks(), all.hub())
        .withDocumentedInformation(all.documents())
        .withSuccessions(reader.successions)
        .withFines(reader.fines);
  }

  /**
   * Reads the tables of a user, which stand beside the data of a release: they may name its
   * practices, elements and evidence types, and may not define them anew. Every table may be
   * missing; rows may come in any order, and lines may end in CR LF.
   *
   * @param folder the folder of the tables
   * @param frameworks the user's frameworks, in the order in which they shall be shown
   * @param beside the data of the release
   * @return what is added
   * @throws IOException if a file cannot be read
   * @throws InvalidDataException with every problem of every table
   */
  public static Addition addition(Path folder, List<Framework> frameworks, Corpus beside)
      throws IOException {
    return new HubReader(folder, beside.hub(), Arrangement.ANY).read(frameworks);
  }

  private interface Reading<T> {
    T from(TextInput input, Problems problems);
  }

  private Addition read(List<Framework> frameworks) throws IOException {
    List<Practice> practices =
        file(
            "practices.tsv",
            practiceNames,
            (in, p) -> new HubTables(arrangement, p).practices(in, practiceNames));
    List<Element> elements =
        file(
            "elements.tsv",
            elementNames,
            (in, p) ->
                new HubTables(arrangement, p)
                    .elements(in, practiceNames, elementNames, beside.elements()));
    List<Element> known = joined(beside.elements(), elements);
    List<Implication> implications =
        file(
            "implies.tsv",
            new Names(),
            (in, p) ->
                new HubTables(arrangement, p)
                    .implications(in, known, elementNames, beside.implications()));
    List<EvidenceType> types =
        file(
            "evidence-types.tsv",
            typeNames,
            (in, p) -> new EvidenceTables(arrangement, p).types(in, typeNames));
    List<Demonstration> shown =
        file(
            "demonstrates.tsv",
            new Names(),
            (in, p) ->
                new EvidenceTables(arrangement, p)
                    .demonstrations(
                        in, joined(beside.evidenceTypes(), types), known, typeNames, elementNames));
    List<Assignment> assignments = assignments(frameworks, known);
    List<Framework> ruled = new ArrayList<>();
    List<DocumentedInformation> documents = new ArrayList<>();
    for (Framework framework : frameworks) {
      ruled.add(rules(framework));
      documents.addAll(documents(framework));
    }
    if (arrangement == Arrangement.CANONICAL) {
      besides(frameworks);
    }
    checkUsed(elements, assignments);
    Hub hub = new Hub(practices, elements, assignments, implications, types, shown);
    return new Addition(ruled, hub, documents);
  }

  private List<Assignment> assignments(List<Framework> frameworks, List<Element> known)
      throws IOException {
    List<Assignment> assignments = new ArrayList<>();
    for (Framework framework : frameworks) {
      assignments.addAll(
          file(
              "decomposition/" + framework.id() + ".tsv",
              new Names(),
              (in, p) ->
                  new DecompositionTable(framework, known, elementNames, arrangement, p).read(in)));
    }
    return assignments;
  }

  private void checkUsed(List<Element> elements, List<Assignment> assignments) {
    if (found.isEmpty()) {
      Problems unused = new Problems("elements.tsv");
      HubTables.checkUsed(elements, elementNames, assignments, unused);
      found.addAll(unused.list());
    }
    if (!found.isEmpty()) {
      throw new InvalidDataException(found);
    }
  }

  /** Reads what only a release has. */
  private void besides(List<Framework> frameworks) throws IOException {
    for (Framework framework : frameworks) {
      fines.addAll(fines(framework));
    }
    successions =
        successions(
            frameworks,
            Map.of(
                Succession.Thing.PRACTICE, practiceNames,
                Succession.Thing.ELEMENT, elementNames,
                Succession.Thing.EVIDENCE_TYPE, typeNames));
  }

  private List<Succession> successions(
      List<Framework> frameworks, Map<Succession.Thing, Names> names) throws IOException {
    String name = "succession.tsv";
    return Files.exists(folder.resolve(name))
        ? file(name, new Names(), (in, p) -> new SuccessionTable(frameworks, names, p).read(in))
        : List.of();
  }

  private List<FineSchedule> fines(Framework framework) throws IOException {
    String name = framework.id() + ".tsv";
    if (!Files.exists(folder.resolve("fines").resolve(name))) {
      return List.of();
    }
    Names bandNames = new Names();
    List<FineBand> bands =
        file(
            "fine-bands/" + name,
            bandNames,
            (in, p) -> new FineTables(framework, p).bands(in, bandNames));
    List<FineRule> rules =
        file(
            "fines/" + name,
            new Names(),
            (in, p) -> new FineTables(framework, p).rules(in, bandNames));
    return List.of(new FineSchedule(framework.id(), bands, rules));
  }

  private List<DocumentedInformation> documents(Framework framework) throws IOException {
    String name = "documented-information/" + framework.id() + ".tsv";
    return Files.exists(folder.resolve(name))
        ? file(
            name,
            new Names(),
            (in, p) -> new DocumentTable(framework, typeNames, arrangement, p).read(in))
        : List.of();
  }

  private Framework rules(Framework framework) throws IOException {
    String name = "applicability/" + framework.id() + ".tsv";
    return Files.exists(folder.resolve(name))
        ? framework.withRules(
            file(name, new Names(), (in, p) -> new RuleTable(framework, p).read(in)))
        : framework;
  }

  private <T> List<T> file(String name, Names names, Reading<List<T>> reading) throws IOException {
    if (arrangement == Arrangement.ANY && !Files.exists(folder.resolve(name))) {
      return List.of();
    }
    Problems problems = new Problems(name);
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      List<T> rows = reading.from(input(name, in), problems);
      found.addAll(problems.list());
      return rows;
    } catch (InvalidDataException e) {
      found.addAll(e.diagnostics());
      names.notWhole();
      return List.of();
    }
  }

  /** Returns the text; that of a user with the ends of lines that tables have. */
  private TextInput input(String name, InputStream in) throws IOException {
    TextInput input = TextInput.read(name, in);
    if (arrangement == Arrangement.CANONICAL || !input.text().contains("\r\n")) {
      return input;
    }
    byte[] bytes = input.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    return TextInput.read(name, new ByteArrayInputStream(bytes));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
