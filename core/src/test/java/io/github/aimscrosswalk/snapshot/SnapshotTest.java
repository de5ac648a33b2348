package io.github.aimscrosswalk.snapshot;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static io.github.aimscrosswalk.engine.SmallCorpus.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.engine.SmallCorpus;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.evidence.Freshness;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Normativity;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.Wording;
import io.github.aimscrosswalk.index.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The binary form of a corpus in which every part has its empty and its full form.
 *
 * <pre>
 * law                                                         std
 * └─ g                                                        └─ 1  p.b@ai
 *    ├─ g.1  role:importer|provider  p.a@ai  p.b@privacy
 *    └─ g.2  assessed until 2026-06-20, two wordings, p.a@ai in the second
 * </pre>
 */
final class SnapshotTest {
  private static final LocalDate LONG_AGO = LocalDate.of(1957, 3, 25);
  private static final LocalDate AMENDED = LocalDate.of(2026, 6, 10);
  private static final Corpus CORPUS = corpus();

  @Test
  void corpus_writtenReadAndWritten_givesTheSameBytes() throws IOException {
    byte[] bytes = write(CORPUS);

    assertThat(write(read(bytes))).isEqualTo(bytes);
    assertThat(write(corpus())).isEqualTo(bytes);
  }

  @Test
  void corpus_writtenAndRead_isTheSameInEveryPart() throws IOException {
    Corpus read = read(write(CORPUS));

    assertThat(read.release()).isEqualTo("1.2.3");
    assertThat(read.hub()).isEqualTo(CORPUS.hub());
    assertThat(read.successions()).hasSize(2).isEqualTo(CORPUS.successions());
    assertThat(read.frameworks()).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Framework before = CORPUS.frameworks().get(i);
      Framework after = read.frameworks().get(i);
      assertThat(after.id()).isEqualTo(before.id());
      assertThat(after.edition()).isEqualTo(before.edition());
      assertThat(after.requirements()).isEqualTo(before.requirements());
      assertThat(after.rules()).isEqualTo(before.rules());
    }
  }

  @Test
  void tables_writtenAndRead_areTheSameAsMadeAnew() throws IOException {
    Snapshot read = SnapshotReader.read(new ByteArrayInputStream(write(CORPUS)));

    assertThat(read.tables()).isEqualTo(Tables.of(read.corpus()));
  }

  @Test
  void tables_ofOtherData_areRefused() throws IOException {
    Corpus other = new SmallCorpus().provision("law:1", "p.a@ai").corpus();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SnapshotWriter.write(new Snapshot(CORPUS, Tables.of(other)), out);

    assertThatThrownBy(() -> Crosswalk.read(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("parts do not fit");
  }

  @Test
  void analysis_onTheCorpusReadBack_givesTheSameAnswers() throws IOException {
    Corpus read = read(write(CORPUS));
    for (LocalDate day : List.of(LONG_AGO, DAY, LocalDate.of(2026, 6, 21))) {
      Analysis before = analysis(CORPUS, day);
      Analysis after = analysis(read, day);
      for (String provision : List.of("law:g.1", "law:g.2", "std:1")) {
        assertThat(after.derivation(id(provision))).isEqualTo(before.derivation(id(provision)));
        assertThat(after.application(id(provision))).isEqualTo(before.application(id(provision)));
      }
      for (String framework : List.of("law", "std")) {
        FrameworkId id = FrameworkId.of(framework);
        assertThat(after.coverage(id)).isEqualTo(before.coverage(id));
      }
      assertThat(after.gaps()).isEqualTo(before.gaps());
      assertThat(after.reuse()).isEqualTo(before.reuse());
    }
  }

  @Test
  void snapshot_cutShort_isRefused() throws IOException {
    byte[] bytes = write(CORPUS);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut))
          .as("the first %s of %s bytes", length, bytes.length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void snapshot_withBytesAfterItsEnd_isRefused() throws IOException {
    byte[] bytes = write(CORPUS);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);

    assertThatThrownBy(() -> read(longer)).isInstanceOf(IOException.class);
  }

  @Test
  void snapshot_withNegativeNumberOfTexts_isRefused() throws IOException {
    byte[] bytes = Arrays.copyOf(write(CORPUS), SnapshotWriter.MAGIC.length + 5);
    Arrays.fill(bytes, SnapshotWriter.MAGIC.length, bytes.length - 1, (byte) 0xFF);
    bytes[bytes.length - 1] = 0x0F;

    assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class);
  }

  @Test
  void snapshot_withOneWrongByte_isReadOrRefusedButNeverBreaks() throws IOException {
    byte[] bytes = write(CORPUS);
    for (int at = 0; at < bytes.length; at++) {
      for (int wrong = 0; wrong < 256; wrong++) {
        byte[] broken = bytes.clone();
        broken[at] = (byte) wrong;
        assertReadOrRefused(broken, at, wrong);
      }
    }
  }

  private static void assertReadOrRefused(byte[] bytes, int at, int wrong) {
    try {
      assertThat(read(bytes)).isNotNull();
    } catch (IOException refused) {
      assertThat(refused).hasMessageStartingWith("expected ");
    } catch (RuntimeException e) {
      throw new AssertionError("byte " + at + " replaced by " + wrong, e);
    }
  }

  private static Corpus read(byte[] bytes) throws IOException {
    return SnapshotReader.read(new ByteArrayInputStream(bytes)).corpus();
  }

  private static byte[] write(Corpus corpus) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SnapshotWriter.write(new Snapshot(corpus, Tables.of(corpus)), out);
    return out.toByteArray();
  }

  private static Analysis analysis(Corpus corpus, LocalDate day) {
    Assessment assessment =
        Assessment.builder("acme")
            .scope(Scope.of("role:provider").placedOnMarket(LONG_AGO))
            .partial(FrameworkId.of("std"), "1")
            .evidence("report", LocalDate.of(2026, 1, 1), Subject.AI)
            .build();
    return Crosswalk.of(corpus).analyze(assessment, day);
  }

  private static Corpus corpus() {
    ElementId a = ElementId.of("p.a");
    ElementId b = ElementId.of("p.b");
    Freshness never = new Freshness(Optional.empty(), "on change", Freshness.Basis.LAW, "Art. 1");
    Freshness year =
        new Freshness(Optional.of(Period.of(1, 2, 3)), "", Freshness.Basis.STANDARD, "4.1");
    Hub hub =
        new Hub(
            List.of(new Practice("p", "Practice – π", "What it is")),
            List.of(
                new Element(a, "It is a.", Element.Level.AI_SYSTEM, Element.Kind.DESIGN),
                new Element(b, "It is b.", Element.Level.SUPPLIER, Element.Kind.COMMUNICATION)),
            List.of(
                asks("law:g.1", "p.a@ai", Optional.empty()),
                asks("law:g.1", "p.b@privacy", Optional.empty()),
                asks("law:g.2", "p.a@ai", Optional.of(AMENDED)),
                asks("std:1", "p.b@ai", Optional.empty())),
            List.of(new Implication(a, b, "so it is")),
            List.of(
                new EvidenceType(
                    "log", "Log", "A log", EvidenceType.Form.LOG, never, List.of(Subject.AI)),
                new EvidenceType(
                    "report",
                    "Report",
                    "A report",
                    EvidenceType.Form.DOCUMENT,
                    year,
                    List.of(Subject.values()))),
            List.of(new Demonstration("log", b, ""), new Demonstration("report", a, "why")));
    return new Corpus("1.2.3", List.of(law(), std()), hub)
        .withSuccessions(
            List.of(
                new Succession(
                    Succession.Thing.ELEMENT,
                    "p.z",
                    "p.a",
                    Optional.empty(),
                    "1.2.3",
                    Succession.Basis.INFERRED,
                    "as it is"),
                new Succession(
                    Succession.Thing.REQUIREMENT,
                    "law:g.2",
                    "law:g.1",
                    Optional.of(AMENDED),
                    "the act",
                    Succession.Basis.LITERAL,
                    "")));
  }

  private static Assignment asks(String provision, String pair, Optional<LocalDate> wording) {
    return new Assignment(
        id(provision),
        pair(pair),
        wording,
        "basis",
        Assignment.Reading.INTERPRETIVE,
        Assignment.Status.DOUBLE_CODED,
        List.of("one", "two"),
        "note");
  }

  private static Framework law() {
    Condition roles = new Condition("role", List.of("importer", "provider"));
    return new Framework(
        FrameworkId.of("law"),
        edition("1957-03-25"),
        List.of(
            new Group(heading("law:g", Optional.empty(), List.of()), List.of("role:commission")),
            new Provision(
                heading("law:g.1", Optional.of("law:g"), List.of()),
                ProvisionKind.CONTROL,
                List.of(roles),
                Optional.empty()),
            inTwoWordings()),
        List.of(
            rule("all", ApplicationRule.Effect.APPLIES, List.of(), Optional.of(LONG_AGO)),
            rule("some", ApplicationRule.Effect.GRACE, List.of(roles), Optional.empty())));
  }

  private static Provision inTwoWordings() {
    Wording first =
        new Wording(
            LONG_AGO,
            Optional.of(AMENDED.minusDays(1)),
            Wording.Change.ORIGINAL,
            "https://example.org/1",
            Optional.empty());
    Wording second =
        new Wording(
            AMENDED,
            Optional.empty(),
            Wording.Change.CHANGED_IN_PART,
            "https://example.org/2",
            Optional.of("New title"));
    return new Provision(
        heading("law:g.2", Optional.of("law:g"), List.of(first, second)),
        ProvisionKind.OBLIGATION,
        List.of(),
        Optional.of(LocalDate.of(2026, 6, 20)));
  }

  private static Framework std() {
    Provision only =
        new Provision(
            heading("std:1", Optional.empty(), List.of()),
            ProvisionKind.OUTCOME,
            List.of(),
            Optional.empty());
    return new Framework(FrameworkId.of("std"), edition("1957"), List.of(only), List.of());
  }

  private static Framework.Edition edition(String issued) {
    return new Framework.Edition(
        "Title", "Label", "Publisher", issued, LONG_AGO, "rights", "https://example.org/e");
  }

  private static Heading heading(String id, Optional<String> parent, List<Wording> wordings) {
    boolean full = parent.isPresent();
    return new Heading(
        id(id),
        parent.map(SmallCorpus::id),
        "point",
        "Point " + id,
        "Label of " + id,
        full ? Optional.of("Official title") : Optional.empty(),
        full ? Normativity.NORMATIVE : Normativity.NOT_APPLICABLE,
        wordings,
        full ? Optional.of("https://example.org/" + id) : Optional.empty(),
        full ? Optional.of("A trap") : Optional.empty());
  }

  private static ApplicationRule rule(
      String id,
      ApplicationRule.Effect effect,
      List<Condition> conditions,
      Optional<LocalDate> from) {
    boolean full = !conditions.isEmpty();
    return new ApplicationRule(
        id,
        List.of("g"),
        full ? List.of("g.1") : List.of(),
        conditions,
        full ? Optional.of(LONG_AGO) : Optional.empty(),
        full ? Optional.of(DAY) : Optional.empty(),
        effect,
        from,
        LONG_AGO,
        full ? Optional.of(LocalDate.of(2026, 6, 18)) : Optional.empty(),
        "the law",
        full ? ApplicationRule.Basis.DISPUTED : ApplicationRule.Basis.LITERAL,
        full ? "note" : "");
  }
}
