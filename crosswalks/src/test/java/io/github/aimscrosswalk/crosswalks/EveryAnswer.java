package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_27001;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.NIST_AI_RMF;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.SOC_2;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.PortfolioAnalysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.certification.ApplicabilitySheet;
import io.github.aimscrosswalk.certification.Readiness;
import io.github.aimscrosswalk.certification.ReadinessSheet;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.difference.Difference;
import io.github.aimscrosswalk.difference.DifferenceJson;
import io.github.aimscrosswalk.difference.DifferenceMarkdown;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.fine.Offender;
import io.github.aimscrosswalk.format.AssessmentCsv;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.format.OverlayTsv;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.MappingAgreement;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.money.Exposures;
import io.github.aimscrosswalk.money.Frequency;
import io.github.aimscrosswalk.money.LossCurve;
import io.github.aimscrosswalk.money.LossSimulation;
import io.github.aimscrosswalk.money.Risk;
import io.github.aimscrosswalk.money.Size;
import io.github.aimscrosswalk.oscal.OscalApplicability;
import io.github.aimscrosswalk.oscal.OscalCatalog;
import io.github.aimscrosswalk.oscal.OscalImplementation;
import io.github.aimscrosswalk.oscal.OscalMapping;
import io.github.aimscrosswalk.oscal.OscalResults;
import io.github.aimscrosswalk.overlay.Overlay;
import io.github.aimscrosswalk.report.HtmlReport;
import io.github.aimscrosswalk.report.MarkdownReport;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A program that asks the bundled data every question that needs no RDF, writes every format, and
 * prints a digest of each: what must be the same wherever it runs. Needs no file and no network.
 */
final class EveryAnswer {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Instant TIME = Instant.parse("2026-11-21T00:00:00Z");

  private static final String OVERLAY =
      """
      # overlay: acme-2026
      # title: What Acme reads otherwise
      # author: A. Reader
      # recorded: 2026-11-21
      change\tprovision\telement\tsubject\twording\tbasis\treading\tstatus\tauthor\treason
      drop\tiso-42001-2023:4.1\tintended-purpose.purpose-determined\tai\t\t\t\t\t\ta hint, no demand
      """;

  private final Crosswalk crosswalk = Crosswalks.bundled();

  private EveryAnswer() {}

  public static void main(String[] args) throws IOException {
    surroundings();
    EveryAnswer all = new EveryAnswer();
    Assessment assessment = all.assessment();
    Analysis analysis = all.crosswalk.analyze(assessment, DAY);
    all.answers(analysis);
    all.reasons(analysis);
    all.changes(assessment, analysis);
    all.systems(assessment);
    all.money(analysis);
    all.sheets(analysis);
    all.reports(analysis);
    all.exchanged(assessment, analysis);
    all.mappings();
    all.agreement(assessment);
    all.differences(assessment);
    all.refusal();
  }

  /** Says what the virtual machine took over of what it was told, before anything is answered. */
  private static void surroundings() {
    String line =
        String.join(
            " ",
            "in",
            Locale.getDefault().toLanguageTag(),
            TimeZone.getDefault().getID(),
            Charset.defaultCharset().name(),
            System.lineSeparator().equals("\n") ? "LF" : "CRLF");
    print(line + "\n");
  }

  /** Words in which letters that some languages treat otherwise stand, and odd spaces. */
  private Assessment assessment() {
    Assessment.Builder stated =
        Assessment.builder("İstanbul-ıI")
            .scope(Scope.of("role:provider", "risk:high-risk-annex-iii"))
            .include(ISO_42001, "A.5.2", Inclusion.Reason.LAW)
            .exclude(ISO_42001, "A.10.3", "no supplier; ١٢٣ ß ﬁ é");
    for (Framework framework : crosswalk.frameworks()) {
      int count = 0;
      for (Requirement requirement : framework.requirements()) {
        String locator = requirement.heading().id().locator();
        boolean stays = requirement instanceof Provision && !locator.equals("A.10.3");
        if (stays && ++count % 4 == 1) {
          stated.implemented(framework.id(), locator);
        }
      }
    }
    int age = 0;
    for (EvidenceType type : crosswalk.corpus().hub().evidenceTypes()) {
      if (++age % 3 == 0) {
        stated.evidence(type.id(), DAY.minusDays(age * 5L));
      }
    }
    return stated.build();
  }

  private void answers(Analysis analysis) throws IOException {
    for (Framework framework : crosswalk.frameworks()) {
      print("coverage " + framework.id(), analysis.coverage(framework.id()).toString());
      print("gaps " + framework.id(), analysis.gaps(framework.id()).toString());
      StringBuilder provisions = new StringBuilder();
      for (Requirement requirement : framework.requirements()) {
        if (requirement instanceof Provision) {
          provisions.append(analysis.coverage(requirement.heading().id())).append('\n');
          provisions.append(analysis.application(requirement.heading().id())).append('\n');
          provisions.append(analysis.derivation(requirement.heading().id())).append('\n');
        }
      }
      print("provisions " + framework.id(), provisions.toString());
    }
    print("reuse", analysis.reuse().toString());
    print("conflicts", analysis.conflicts().toString());
    print("plan", analysis.plan(PlanRequest.of(ISO_42001)).toString());
    List<Part> parts = crosswalk.frameworks().stream().map(f -> Part.of(f.id())).toList();
    print(
        "overlaps",
        crosswalk.overlaps(parts, Scope.of("role:provider"), Viewpoint.on(DAY)).toString());
  }

  private void reasons(Analysis analysis) {
    StringBuilder whyNot = new StringBuilder();
    StringBuilder sensitivity = new StringBuilder();
    StringBuilder sentences = new StringBuilder();
    for (Provision provision : crosswalk.framework(ISO_42001).provisions()) {
      RequirementId id = provision.heading().id();
      whyNot.append(analysis.whyNot(id)).append('\n');
      sensitivity.append(analysis.sensitivity(id)).append('\n');
      sentences.append(Sentences.coverage(analysis.coverage(id))).append('\n');
    }
    print("why not", whyNot.toString());
    print("sensitivity", sensitivity.toString());
    print("sentences", sentences.toString());
    print("coverage of all", analysis.coverage().toString());
  }

  private void changes(Assessment assessment, Analysis analysis) throws IOException {
    List<Change> changes = new ArrayList<>(analysis.plan(PlanRequest.of(SOC_2)).changes(DAY));
    changes.add(new Change.Withdraw(assessment.evidence().get(0).id()));
    Analysis with = analysis.with(changes.toArray(Change[]::new));
    print("change", crosswalk.compare(analysis, with).toString());
    Policy strict = Policy.all().without(Assignment.Reading.INTERPRETIVE);
    Analysis literal = crosswalk.analyze(assessment, Viewpoint.on(DAY).under(strict));
    print("policy", crosswalk.compare(analysis, literal).toString());
    byte[] bytes = OVERLAY.getBytes(StandardCharsets.UTF_8);
    Overlay overlay = OverlayTsv.read("o.tsv", new ByteArrayInputStream(bytes), crosswalk.corpus());
    Analysis corrected = crosswalk.with(overlay).analyze(assessment, DAY);
    print("overlay", crosswalk.compare(analysis, corrected).toString());
    print("overlay written", OverlayTsv.write(overlay));
  }

  private void systems(Assessment organisation) {
    Assessment system =
        Assessment.builder("scoring")
            .about(new Target(Target.Kind.AI_SYSTEM, "scoring"))
            .scope(Scope.of("risk:high-risk-annex-iii"))
            .evidence("system-risk-management-file", LocalDate.of(2026, 9, 1))
            .build();
    PortfolioAnalysis portfolio =
        crosswalk.analyze(organisation, List.of(system), Viewpoint.on(DAY));
    StringBuilder answers = new StringBuilder();
    for (Framework framework : crosswalk.frameworks()) {
      answers.append(portfolio.coverage(framework.id())).append('\n');
      answers.append(portfolio.gaps(framework.id())).append('\n');
    }
    for (Provision provision : crosswalk.framework(ISO_42001).provisions()) {
      answers.append(portfolio.breakers(provision.heading().id())).append('\n');
    }
    print("portfolio", answers.toString());

    Batch batch = crosswalk.batch(Scope.silent(), Target.Kind.ORGANISATION, Viewpoint.on(DAY));
    Assessment silent =
        Assessment.builder("silent").implemented(ISO_27001, "9.2.1", "9.2.2").build();
    long[] sets = new long[batch.stride()];
    int[] counts = new int[batch.columns()];
    batch.pack(silent, sets, 0);
    batch.countAll(sets, counts, 2, done -> {}, () -> false);
    print("batch", Arrays.toString(counts));
  }

  private void money(Analysis analysis) {
    Offender offender = Offender.undertaking(120_000_000, Offender.Size.SMALL_MID_CAP);
    print("fines", Exposures.of(crosswalk.corpus(), analysis, offender).toString());
    Risk claim =
        Risk.of(
            "claim",
            new Frequency.PoissonRange(0.05, 0.2, 0.6),
            new Size.Lognormal(50_000, 2_000_000));
    LossCurve losses = new LossSimulation(10_000, 42).run(List.of(claim));
    print("losses", losses.curve() + " " + losses.mean());
  }

  private void sheets(Analysis analysis) throws IOException {
    StatementOfApplicability statement =
        StatementOfApplicability.of(crosswalk.corpus(), analysis, ISO_42001);
    print("applicability Markdown", ApplicabilitySheet.markdown(statement));
    print("applicability HTML", ApplicabilitySheet.html(statement));
    print("applicability CSV", ApplicabilitySheet.csv(statement));
    print("applicability OSCAL", to -> OscalApplicability.write(statement, TIME, to));
    Readiness readiness =
        Readiness.of(crosswalk.corpus(), analysis, ISO_42001, Period.ofMonths(12));
    print("readiness Markdown", ReadinessSheet.markdown(readiness));
    print("readiness HTML", ReadinessSheet.html(readiness));
  }

  private void reports(Analysis analysis) throws IOException {
    StringBuilder html = new StringBuilder();
    HtmlReport.write(crosswalk.corpus(), analysis, html);
    print("report HTML", html.toString());
    print("report Markdown", MarkdownReport.write(crosswalk.corpus(), analysis));
  }

  private void exchanged(Assessment assessment, Analysis analysis) throws IOException {
    String json = AssessmentJson.write(assessment);
    print("assessment JSON", json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Assessment again =
        AssessmentJson.read("a.json", new ByteArrayInputStream(bytes), crosswalk.corpus());
    print("assessment read", again.toString());
    print("assessment CSV", to -> AssessmentCsv.write(assessment, to));
    print("snapshot", crosswalk::write);
    print(
        "OSCAL implementation",
        to -> OscalImplementation.write(crosswalk.corpus(), assessment, TIME, to));
    print("OSCAL results", to -> OscalResults.write(crosswalk.corpus(), analysis, TIME, to));
    print("OSCAL catalog", to -> OscalCatalog.write(crosswalk.corpus(), EU_AI_ACT, TIME, to));
  }

  private void mappings() throws IOException {
    List<MappingSet> sets = new ArrayList<>(Crosswalks.publishedMappings());
    sets.add(crosswalk.mappings(ISO_42001, ISO_27001, DAY));
    for (MappingSet set : sets) {
      print("SSSOM " + set.mappings().size(), SssomTsv.write(set));
    }
    print("OSCAL mapping", to -> OscalMapping.write(sets.subList(5, 6), TIME, to));
  }

  private void agreement(Assessment assessment) {
    MappingSet published = Crosswalks.publishedMappings().get(1);
    MappingSet ours = crosswalk.mappings(NIST_AI_RMF, SOC_2, DAY);
    print("agreement", MappingAgreement.of(published, ours).toString());
    Analysis by = crosswalk.with(published).analyze(assessment, DAY);
    print("by a mapping set", by.coverage().toString());
  }

  private void differences(Assessment assessment) throws IOException {
    Difference difference = crosswalk.diff(EU_AI_ACT, LocalDate.of(2026, 1, 1), DAY);
    print("migration", DifferenceMarkdown.write(difference.migrate(assessment)));
    print("difference JSON", DifferenceJson.write(difference));
    print("difference Markdown", DifferenceMarkdown.write(difference));
  }

  /** What a reader says of a bad input, which has upper and lower case and numbers in it. */
  private void refusal() throws IOException {
    String bad = "{\"format\":\"aims-crosswalk-assessment/1\",\"ID\":\"x\",\"statements\":[1]}";
    try {
      AssessmentJson.read(
          "bad.json",
          new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8)),
          crosswalk.corpus());
      throw new AssertionError("expected a refusal, found an assessment");
    } catch (InvalidDataException e) {
      print("refusal", e.getMessage());
    }
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static void print(String what, Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    print(what, out.toByteArray());
  }

  private static void print(String what, String text) {
    print(what, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints with a line end of its own, and in ASCII: only the answers may differ. */
  private static void print(String what, byte[] bytes) {
    print(what + " " + bytes.length + " " + digest(bytes) + "\n");
  }

  private static void print(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
