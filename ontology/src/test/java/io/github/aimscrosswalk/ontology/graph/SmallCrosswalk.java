package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.Crosswalk;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Two invented frameworks that share a practice.
 *
 * <pre>
 * law-2020        1 (group) > 1.1 asks audit.planned@ai, audit.done@ai (from 2021 only)
 *                             1.2 asks audit.planned@ai          only for role:maker; from 2022
 * standard-2021   A asks audit.planned@ai; B asks audit.planned@information-security; C nothing
 * audit.done implies audit.planned; an audit report shows audit.done
 * A asks for an audit report in writing
 * </pre>
 */
public final class SmallCrosswalk {
  static final FrameworkId LAW = FrameworkId.of("law-2020");
  static final FrameworkId STANDARD = FrameworkId.of("standard-2021");
  static final ElementId PLANNED = ElementId.of("audit.planned");
  static final ElementId DONE = ElementId.of("audit.done");

  private SmallCrosswalk() {}

  /** Returns the crosswalk. */
  public static Crosswalk crosswalk() {
    Corpus corpus = new Corpus("0.0.1", List.of(law(), standard()), hub());
    DocumentedInformation report =
        new DocumentedInformation(
            new RequirementId(STANDARD, "A"),
            DocumentedInformation.Form.RECORD,
            DocumentedInformation.Obligation.REQUIRED,
            List.of("audit-report"),
            "What the audit found",
            "A trap.");
    return Crosswalk.of(
        corpus
            .withScopeTerms(
                List.of(
                    new ScopeTerm("role", "maker", "Maker", "Makes it."),
                    new ScopeTerm("role", "provider", "Provider", "Another provider.")))
            .withDocumentedInformation(List.of(report)));
  }

  private static Framework law() {
    RequirementId group = new RequirementId(LAW, "1");
    List<Requirement> requirements =
        List.of(
            new Group(heading(group, Optional.empty(), List.of()), List.of("role:maker")),
            new Provision(
                heading(
                    new RequirementId(LAW, "1.1"),
                    Optional.of(group),
                    List.of(
                        wording("2020-01-01", Optional.of("2020-12-31"), Wording.Change.ORIGINAL),
                        wording("2021-01-01", Optional.empty(), Wording.Change.CHANGED))),
                ProvisionKind.OBLIGATION,
                List.of(),
                Optional.empty()),
            new Provision(
                heading(new RequirementId(LAW, "1.2"), Optional.of(group), List.of()),
                ProvisionKind.OBLIGATION,
                List.of(new Condition("role", List.of("maker"))),
                Optional.empty()));
    ApplicationRule rule =
        new ApplicationRule(
            "later",
            List.of("1.2"),
            List.of(),
            List.of(new Condition("role", List.of("maker"))),
            Optional.empty(),
            Optional.empty(),
            ApplicationRule.Effect.APPLIES,
            Optional.of(LocalDate.of(2022, 1, 1)),
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            "Law, 9",
            ApplicationRule.Basis.INFERRED,
            "");
    return new Framework(LAW, edition("The Law", "2020-01-01"), requirements, List.of(rule));
  }

  private static Framework standard() {
    List<Requirement> requirements = List.of(provision("A"), provision("B"), provision("C"));
    return new Framework(STANDARD, edition("The Standard", "2021"), requirements, List.of());
  }

  private static Requirement provision(String locator) {
    return new Provision(
        heading(new RequirementId(STANDARD, locator), Optional.empty(), List.of()),
        ProvisionKind.CONTROL,
        List.of(),
        Optional.empty());
  }

  private static Framework.Edition edition(String title, String issued) {
    LocalDate first = LocalDate.parse(issued.length() == 4 ? issued + "-01-01" : issued);
    return new Framework.Edition(
        title, title, "Nobody", issued, first, "Free", "https://example.org/" + issued);
  }

  private static Heading heading(
      RequirementId id, Optional<RequirementId> parent, List<Wording> wordings) {
    return new Heading(
        id,
        parent,
        "clause",
        "Art. " + id.locator(),
        "Something \"quoted\" of " + id.locator(),
        Optional.empty(),
        Normativity.NORMATIVE,
        wordings,
        Optional.empty(),
        Optional.of("A note."));
  }

  private static Wording wording(String from, Optional<String> until, Wording.Change change) {
    return new Wording(
        LocalDate.parse(from),
        until.map(LocalDate::parse),
        change,
        "https://example.org/act",
        Optional.empty());
  }

  private static Hub hub() {
    return new Hub(
        List.of(new Practice("audit", "Audit", "Looking.")),
        List.of(element(DONE, Element.Kind.OPERATION), element(PLANNED, Element.Kind.DESIGN)),
        List.of(
            assignment(LAW, "1.1", PLANNED, Subject.AI, Optional.empty()),
            assignment(LAW, "1.1", DONE, Subject.AI, Optional.of(LocalDate.of(2021, 1, 1))),
            assignment(LAW, "1.2", PLANNED, Subject.AI, Optional.empty()),
            assignment(STANDARD, "A", PLANNED, Subject.AI, Optional.empty()),
            assignment(STANDARD, "B", PLANNED, Subject.INFORMATION_SECURITY, Optional.empty())),
        List.of(new Implication(DONE, PLANNED, "What is done by plan is planned.")),
        List.of(
            new EvidenceType(
                "audit-report",
                "Audit report",
                "What was found.",
                EvidenceType.Form.RECORD,
                new Freshness(
                    Optional.of(Period.ofYears(1)), "on change", Freshness.Basis.STANDARD, "9.2"),
                List.of(Subject.AI, Subject.INFORMATION_SECURITY))),
        List.of(new Demonstration("audit-report", DONE, "")));
  }

  private static Element element(ElementId id, Element.Kind kind) {
    return new Element(id, "The audit is " + id + ".", Element.Level.ORGANISATION, kind);
  }

  private static Assignment assignment(
      FrameworkId framework,
      String locator,
      ElementId element,
      Subject subject,
      Optional<LocalDate> wording) {
    return new Assignment(
        new RequirementId(framework, locator),
        new Pair(element, subject),
        wording,
        "point (a)",
        Assignment.Reading.LITERAL,
        Assignment.Status.DOUBLE_CODED,
        List.of("coder-1"),
        "");
  }
}
