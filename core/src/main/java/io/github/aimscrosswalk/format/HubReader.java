package io.github.aimscrosswalk.format;

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
import java.io.IOException;
import java.io.InputStream;
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
 * {@code succession.tsv}. What is read is held to the rules of writing.
 */
public final class HubReader {
  private final Path folder;
  private final List<Diagnostic> found = new ArrayList<>();

  private HubReader(Path folder) {
    this.folder = folder;
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
    return new HubReader(folder).read(release, frameworks);
  }

  private interface Reading<T> {
    T from(TextInput input, Problems problems);
  }

  private Corpus read(String release, List<Framework> frameworks) throws IOException {
    Names practiceNames = new Names();
    Names elementNames = new Names();
    Names typeNames = new Names();
    List<Practice> practices =
        file(
            "practices.tsv",
            practiceNames,
            (in, p) -> new HubTables(p).practices(in, practiceNames));
    List<Element> elements =
        file(
            "elements.tsv",
            elementNames,
            (in, p) -> new HubTables(p).elements(in, practiceNames, elementNames));
    List<Implication> implications =
        file(
            "implies.tsv",
            new Names(),
            (in, p) -> new HubTables(p).implications(in, elements, elementNames));
    List<EvidenceType> types =
        file(
            "evidence-types.tsv", typeNames, (in, p) -> new EvidenceTables(p).types(in, typeNames));
    List<Demonstration> shown =
        file(
            "demonstrates.tsv",
            new Names(),
            (in, p) ->
                new EvidenceTables(p).demonstrations(in, types, elements, typeNames, elementNames));
    List<Assignment> assignments = new ArrayList<>();
    List<Framework> ruled = new ArrayList<>();
    List<DocumentedInformation> documents = new ArrayList<>();
    List<FineSchedule> fines = new ArrayList<>();
    for (Framework framework : frameworks) {
      String name = "decomposition/" + framework.id() + ".tsv";
      assignments.addAll(
          file(
              name,
              new Names(),
              (in, p) -> new DecompositionTable(framework, elements, elementNames, p).read(in)));
      ruled.add(rules(framework));
      documents.addAll(documents(framework, typeNames));
      fines.addAll(fines(framework));
    }
    List<Succession> successions =
        successions(
            frameworks,
            Map.of(
                Succession.Thing.PRACTICE, practiceNames,
                Succession.Thing.ELEMENT, elementNames,
                Succession.Thing.EVIDENCE_TYPE, typeNames));
    if (found.isEmpty()) {
      Problems unused = new Problems("elements.tsv");
      HubTables.checkUsed(elements, elementNames, assignments, unused);
      found.addAll(unused.list());
    }
    if (!found.isEmpty()) {
      throw new InvalidDataException(found);
    }
    Hub hub = new Hub(practices, elements, assignments, implications, types, shown);
    return new Corpus(release, ruled, hub)
        .withDocumentedInformation(documents)
        .withSuccessions(successions)
        .withFines(fines);
  }

  private List<Succession> successions(
      List<Framework> frameworks, Map<Succession.Thing, Names> names) throws IOException {
    String name = "succession.tsv";
    return Files.exists(folder.resolve(name))
        ? file(name, new Names(), (in, p) -> new SuccessionTable(frameworks, names, p).read(in))
        : List.of();
  }

  private List<DocumentedInformation> documents(Framework framework, Names typeNames)
      throws IOException {
    String name = "documented-information/" + framework.id() + ".tsv";
    return Files.exists(folder.resolve(name))
        ? file(name, new Names(), (in, p) -> new DocumentTable(framework, typeNames, p).read(in))
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

  private Framework rules(Framework framework) throws IOException {
    String name = "applicability/" + framework.id() + ".tsv";
    return Files.exists(folder.resolve(name))
        ? framework.withRules(
            file(name, new Names(), (in, p) -> new RuleTable(framework, p).read(in)))
        : framework;
  }

  private <T> List<T> file(String name, Names names, Reading<List<T>> reading) throws IOException {
    Problems problems = new Problems(name);
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      List<T> rows = reading.from(TextInput.read(name, in), problems);
      found.addAll(problems.list());
      return rows;
    } catch (InvalidDataException e) {
      found.addAll(e.diagnostics());
      names.notWhole();
      return List.of();
    }
  }
}
