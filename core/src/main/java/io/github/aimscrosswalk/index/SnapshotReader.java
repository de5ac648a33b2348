package io.github.aimscrosswalk.index;

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
import io.github.aimscrosswalk.framework.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a corpus from its binary form. */
public final class SnapshotReader {
  private final SnapshotInput in;
  private final Map<String, ElementId> elementIds = new HashMap<>();
  private final Map<String, FrameworkId> frameworkIds = new HashMap<>();

  private SnapshotReader(SnapshotInput in) {
    this.in = in;
  }

  /**
   * Reads a corpus.
   *
   * @param from the bytes; read to the end, not closed
   * @return the corpus
   * @throws IOException if reading fails, or the bytes are no snapshot that this version reads
   */
  public static Corpus read(InputStream from) throws IOException {
    byte[] bytes = from.readAllBytes();
    byte[] magic = SnapshotWriter.MAGIC;
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || bytes[i] != magic[i]) {
        throw new IOException("expected a snapshot of form 1, found something else");
      }
    }
    try {
      SnapshotInput in = new SnapshotInput(bytes, magic.length);
      Corpus corpus = new SnapshotReader(in).corpus();
      if (!in.isAtEnd()) {
        throw new IOException("expected the end of the snapshot, found more bytes");
      }
      return corpus;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("expected a whole snapshot, found a broken one", e);
    }
  }

  private Corpus corpus() {
    String release = in.text();
    List<Framework> frameworks = in.list(this::framework);
    Hub hub =
        new Hub(
            in.list(() -> new Practice(in.text(), in.text(), in.text())),
            in.list(this::element),
            in.list(this::assignment),
            in.list(() -> new Implication(elementId(), elementId(), in.text())),
            in.list(this::evidenceType),
            in.list(() -> new Demonstration(in.text(), elementId(), in.text())));
    return new Corpus(release, frameworks, hub);
  }

  private FrameworkId frameworkId() {
    return frameworkIds.computeIfAbsent(in.text(), FrameworkId::of);
  }

  private ElementId elementId() {
    return elementIds.computeIfAbsent(in.text(), ElementId::of);
  }

  private Framework framework() {
    FrameworkId id = frameworkId();
    Framework.Edition edition =
        new Framework.Edition(
            in.text(), in.text(), in.text(), in.date(), in.date(), in.text(), in.text());
    List<Requirement> requirements = in.list(() -> requirement(id));
    return new Framework(id, edition, requirements, in.list(this::rule));
  }

  private Requirement requirement(FrameworkId framework) {
    Heading heading =
        new Heading(
            new RequirementId(framework, in.text()),
            in.optional(() -> new RequirementId(framework, in.text())),
            in.text(),
            in.text(),
            in.text(),
            in.optional(in::text),
            in.code(Normativity.values()),
            in.list(this::wording),
            in.optional(in::text),
            in.optional(in::text));
    if (in.number() == 0) {
      return new Group(heading, in.texts());
    }
    ProvisionKind kind = in.code(ProvisionKind.values());
    return new Provision(heading, kind, in.list(this::condition), in.optional(in::date));
  }

  private Wording wording() {
    return new Wording(
        in.date(), in.optional(in::date), in.code(Wording.Change.values()), in.text());
  }

  private Condition condition() {
    return new Condition(in.text(), in.texts());
  }

  private ApplicationRule rule() {
    return new ApplicationRule(
        in.text(),
        in.texts(),
        in.texts(),
        in.list(this::condition),
        in.optional(in::date),
        in.optional(in::date),
        in.code(ApplicationRule.Effect.values()),
        in.optional(in::date),
        in.date(),
        in.optional(in::date),
        in.text(),
        in.code(ApplicationRule.Basis.values()),
        in.text());
  }

  private Element element() {
    return new Element(
        elementId(),
        in.text(),
        in.code(Element.Level.values()),
        in.code(Element.Kind.values()));
  }

  private Assignment assignment() {
    return new Assignment(
        new RequirementId(frameworkId(), in.text()),
        new Pair(elementId(), in.code(Subject.values())),
        in.optional(in::date),
        in.text(),
        in.code(Assignment.Reading.values()),
        in.code(Assignment.Status.values()),
        in.texts(),
        in.text());
  }

  private EvidenceType evidenceType() {
    return new EvidenceType(
        in.text(),
        in.text(),
        in.text(),
        in.code(EvidenceType.Form.values()),
        new Freshness(
            in.optional(() -> Period.parse(in.text())),
            in.text(),
            in.code(Freshness.Basis.values())),
        in.list(() -> in.code(Subject.values())));
  }
}
