package io.github.aimscrosswalk.snapshot;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
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
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.ScopeTerm;
import io.github.aimscrosswalk.framework.Wording;
import io.github.aimscrosswalk.index.Rows;
import io.github.aimscrosswalk.index.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a corpus from its binary form. */
public final class SnapshotReader {
  private static final Normativity[] NORMATIVITIES = Normativity.values();
  private static final ProvisionKind[] KINDS = ProvisionKind.values();
  private static final Wording.Change[] CHANGES = Wording.Change.values();
  private static final ApplicationRule.Effect[] EFFECTS = ApplicationRule.Effect.values();
  private static final ApplicationRule.Basis[] BASES = ApplicationRule.Basis.values();
  private static final Element.Level[] LEVELS = Element.Level.values();
  private static final Element.Kind[] ELEMENT_KINDS = Element.Kind.values();
  private static final Subject[] SUBJECTS = Subject.values();
  private static final Assignment.Reading[] READINGS = Assignment.Reading.values();
  private static final Assignment.Status[] STATUSES = Assignment.Status.values();
  private static final EvidenceType.Form[] FORMS = EvidenceType.Form.values();
  private static final Freshness.Basis[] FRESHNESS_BASES = Freshness.Basis.values();
  private static final DocumentedInformation.Form[] DOCUMENT_FORMS =
      DocumentedInformation.Form.values();
  private static final DocumentedInformation.Obligation[] OBLIGATIONS =
      DocumentedInformation.Obligation.values();

  private final SnapshotInput in;
  private final Map<String, ElementId> elementIds = new HashMap<>();
  private final Map<String, FrameworkId> frameworkIds = new HashMap<>();

  private SnapshotReader(SnapshotInput in) {
    this.in = in;
  }

  /**
   * Reads a snapshot.
   *
   * @param from the bytes; read to the end, not closed
   * @return the data and their tables
   * @throws IOException if reading fails, or the bytes are no snapshot that this version reads
   */
  public static Snapshot read(InputStream from) throws IOException {
    byte[] bytes = from.readAllBytes();
    byte[] magic = SnapshotWriter.MAGIC;
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || bytes[i] != magic[i]) {
        throw new IOException("expected a snapshot of form 3, found something else");
      }
    }
    try {
      SnapshotInput in = new SnapshotInput(bytes, magic.length);
      SnapshotReader reader = new SnapshotReader(in);
      Snapshot snapshot = new Snapshot(reader.corpus(), reader.tables());
      if (!in.isAtEnd()) {
        throw new IOException("expected the end of the snapshot, found more bytes");
      }
      return snapshot;
    } catch (RuntimeException e) {
      // whatever the values refuse, the bytes are at fault
      throw new IOException("expected a whole snapshot, found a broken one", e);
    }
  }

  private Tables tables() {
    return new Tables(rows(), in.numbers(), rows(), rows());
  }

  private Rows rows() {
    return new Rows(in.numbers(), in.numbers());
  }

  private Corpus corpus() {
    String release = in.text();
    List<Framework> frameworks = new ArrayList<>();
    for (int i = in.number(); i > 0; i--) {
      frameworks.add(framework());
    }
    Hub hub =
        new Hub(
            practices(),
            elements(),
            assignments(),
            implications(),
            evidenceTypes(),
            demonstrations());
    return new Corpus(release, frameworks, hub)
        .withScopeTerms(scopeTerms())
        .withDocumentedInformation(documents());
  }

  private List<DocumentedInformation> documents() {
    int size = in.number();
    List<DocumentedInformation> documents = in.room(size);
    for (int i = 0; i < size; i++) {
      documents.add(
          new DocumentedInformation(
              new RequirementId(frameworkId(), in.text()),
              in.code(DOCUMENT_FORMS),
              in.code(OBLIGATIONS),
              in.texts(),
              in.text(),
              in.text()));
    }
    return documents;
  }

  private List<ScopeTerm> scopeTerms() {
    int size = in.number();
    List<ScopeTerm> terms = in.room(size);
    for (int i = 0; i < size; i++) {
      terms.add(new ScopeTerm(in.text(), in.text(), in.text(), in.text()));
    }
    return terms;
  }

  // Loops instead of method references: each reference costs a cold start a millisecond.

  private List<Practice> practices() {
    int size = in.number();
    List<Practice> practices = in.room(size);
    for (int i = 0; i < size; i++) {
      practices.add(new Practice(in.text(), in.text(), in.text()));
    }
    return practices;
  }

  private List<Element> elements() {
    int size = in.number();
    List<Element> elements = in.room(size);
    for (int i = 0; i < size; i++) {
      elements.add(element());
    }
    return elements;
  }

  private List<Assignment> assignments() {
    int size = in.number();
    List<Assignment> assignments = in.room(size);
    for (int i = 0; i < size; i++) {
      assignments.add(assignment());
    }
    return assignments;
  }

  private List<Implication> implications() {
    int size = in.number();
    List<Implication> implications = in.room(size);
    for (int i = 0; i < size; i++) {
      implications.add(new Implication(elementId(), elementId(), in.text()));
    }
    return implications;
  }

  private List<EvidenceType> evidenceTypes() {
    int size = in.number();
    List<EvidenceType> types = in.room(size);
    for (int i = 0; i < size; i++) {
      types.add(evidenceType());
    }
    return types;
  }

  private List<Demonstration> demonstrations() {
    int size = in.number();
    List<Demonstration> demonstrations = in.room(size);
    for (int i = 0; i < size; i++) {
      demonstrations.add(new Demonstration(in.text(), elementId(), in.text()));
    }
    return demonstrations;
  }

  private FrameworkId frameworkId() {
    String text = in.text();
    FrameworkId id = frameworkIds.get(text);
    if (id == null) {
      id = FrameworkId.of(text);
      frameworkIds.put(text, id);
    }
    return id;
  }

  private ElementId elementId() {
    String text = in.text();
    ElementId id = elementIds.get(text);
    if (id == null) {
      id = ElementId.of(text);
      elementIds.put(text, id);
    }
    return id;
  }

  private Framework framework() {
    FrameworkId id = frameworkId();
    Framework.Edition edition =
        new Framework.Edition(
            in.text(), in.text(), in.text(), in.text(), in.date(), in.text(), in.text());
    int size = in.number();
    List<Requirement> requirements = in.room(size);
    for (int i = 0; i < size; i++) {
      requirements.add(requirement(id));
    }
    int ruleCount = in.number();
    List<ApplicationRule> rules = in.room(ruleCount);
    for (int i = 0; i < ruleCount; i++) {
      rules.add(rule());
    }
    return new Framework(id, edition, requirements, rules);
  }

  private Requirement requirement(FrameworkId framework) {
    Heading heading =
        new Heading(
            new RequirementId(framework, in.text()),
            in.number() == 0
                ? Optional.empty()
                : Optional.of(new RequirementId(framework, in.text())),
            in.text(),
            in.text(),
            in.text(),
            in.optionalText(),
            in.code(NORMATIVITIES),
            wordings(),
            in.optionalText(),
            in.optionalText());
    if (in.number() == 0) {
      return new Group(heading, in.texts());
    }
    return new Provision(heading, in.code(KINDS), conditions(), in.optionalDate());
  }

  private List<Wording> wordings() {
    int size = in.number();
    List<Wording> wordings = in.room(size);
    for (int i = 0; i < size; i++) {
      wordings.add(
          new Wording(
              in.date(), in.optionalDate(), in.code(CHANGES), in.text(), in.optionalText()));
    }
    return wordings;
  }

  private List<Condition> conditions() {
    int size = in.number();
    List<Condition> conditions = in.room(size);
    for (int i = 0; i < size; i++) {
      conditions.add(new Condition(in.text(), in.texts()));
    }
    return conditions;
  }

  private ApplicationRule rule() {
    return new ApplicationRule(
        in.text(),
        in.texts(),
        in.texts(),
        conditions(),
        in.optionalDate(),
        in.optionalDate(),
        in.code(EFFECTS),
        in.optionalDate(),
        in.date(),
        in.optionalDate(),
        in.text(),
        in.code(BASES),
        in.text());
  }

  private Element element() {
    return new Element(elementId(), in.text(), in.code(LEVELS), in.code(ELEMENT_KINDS));
  }

  private Assignment assignment() {
    return new Assignment(
        new RequirementId(frameworkId(), in.text()),
        new Pair(elementId(), in.code(SUBJECTS)),
        in.optionalDate(),
        in.text(),
        in.code(READINGS),
        in.code(STATUSES),
        in.texts(),
        in.text());
  }

  private EvidenceType evidenceType() {
    return new EvidenceType(
        in.text(),
        in.text(),
        in.text(),
        in.code(FORMS),
        new Freshness(period(), in.text(), in.code(FRESHNESS_BASES), in.text()),
        subjects());
  }

  private Optional<Period> period() {
    return in.number() == 0
        ? Optional.empty()
        : Optional.of(Period.of(in.number(), in.number(), in.number()));
  }

  private List<Subject> subjects() {
    int size = in.number();
    List<Subject> subjects = in.room(size);
    for (int i = 0; i < size; i++) {
      subjects.add(in.code(SUBJECTS));
    }
    return subjects;
  }
}
