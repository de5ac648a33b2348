package io.github.aimscrosswalk;

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
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Two invented frameworks and the hub between them, small enough to count by hand.
 *
 * <pre>
 * alpha-2020  Alpha, a standard, in force from 2020-01-01, no rules
 *   4         group        Risk
 *     4.1     REQUIREMENT  risk.process-defined@ai  risk.repeatable@ai
 *     4.2     REQUIREMENT  risk.results-kept@ai
 *   A         group        Controls
 *     A.1     CONTROL      logs.kept@ai
 *     A.2     CONTROL      not taken apart
 *
 * beta-2021   Beta Act, a law, in force from 2021-01-01
 *   1         group        Definitions, addressed to role:authority
 *   2         group        Duties
 *     2.1     OBLIGATION   role:provider risk:high   logs.possible@ai
 *                                                    risk.process-defined@information-security
 *     2.2     OBLIGATION   two wordings              staff.trained@ai
 *                          from 2024-07-01 only:     risk.results-kept@ai
 *     2.3     OBLIGATION   role:deployer             logs.kept@ai
 *   rules:  all    APPLIES  2             from 2022-01-01, known 2021-01-01 to 2023-12-31
 *           all-2  APPLIES  2 except 2.3  from 2022-01-01, known from 2024-01-01
 *           late   APPLIES  2.3           from 2025-01-01, known from 2024-01-01
 *           old    GRACE    2.1           never, for risk:high placed before 2022-01-01
 *
 * practice  element               level         kind       shown by
 *   logs    logs.kept             AI_SYSTEM     OPERATION  event-log
 *             entails logs.possible
 *           logs.possible         AI_SYSTEM     PROPERTY   -
 *   risk    risk.process-defined  ORGANISATION  DESIGN     risk-report
 *           risk.repeatable       ORGANISATION  DESIGN     -
 *           risk.results-kept     ORGANISATION  OPERATION  risk-report
 *   staff   staff.trained         ORGANISATION  OPERATION  training-plan
 *
 * evidence type    form      fresh for  about
 *   event-log      LOG       3 months   ai
 *   risk-report    RECORD    1 year     ai, information-security
 *   training-plan  DOCUMENT  -          ai
 * </pre>
 */
public final class Fixtures {
  /** The standard. */
  public static final FrameworkId ALPHA = FrameworkId.of("alpha-2020");

  /** The law. */
  public static final FrameworkId BETA = FrameworkId.of("beta-2021");

  /** The first day of the second wording of {@code beta-2021:2.2}. */
  public static final LocalDate NEW_WORDING = LocalDate.of(2024, 7, 1);

  private Fixtures() {}

  /** Returns the crosswalk of {@link #corpus()}. */
  public static Crosswalk crosswalk() {
    return Crosswalk.of(corpus());
  }

  /** Returns the corpus drawn above. */
  public static Corpus corpus() {
    return new Corpus("fixture", frameworks(), hub());
  }

  /** Returns both frameworks, with their rules. */
  public static List<Framework> frameworks() {
    return List.of(alpha(), beta());
  }

  /** Returns an identifier in alpha. */
  public static RequirementId alpha(String locator) {
    return new RequirementId(ALPHA, locator);
  }

  /** Returns an identifier in beta. */
  public static RequirementId beta(String locator) {
    return new RequirementId(BETA, locator);
  }

  /** Returns an element about artificial intelligence. */
  public static Pair ai(String element) {
    return new Pair(ElementId.of(element), Subject.AI);
  }

  /** Returns an element about information security. */
  public static Pair security(String element) {
    return new Pair(ElementId.of(element), Subject.INFORMATION_SECURITY);
  }

  /** Returns the standard. */
  public static Framework alpha() {
    List<Requirement> nodes =
        List.of(
            group(alpha("4"), List.of()),
            provision(alpha("4.1"), "4", ProvisionKind.REQUIREMENT),
            provision(alpha("4.2"), "4", ProvisionKind.REQUIREMENT),
            group(alpha("A"), List.of()),
            provision(alpha("A.1"), "A", ProvisionKind.CONTROL),
            provision(alpha("A.2"), "A", ProvisionKind.CONTROL));
    return new Framework(ALPHA, edition("Alpha", 2020), nodes, List.of());
  }

  /** Returns the law. */
  public static Framework beta() {
    Condition provider = new Condition("role", List.of("provider"));
    Condition deployer = new Condition("role", List.of("deployer"));
    Condition high = new Condition("risk", List.of("high"));
    List<Requirement> nodes =
        List.of(
            group(beta("1"), List.of("role:authority")),
            group(beta("2"), List.of()),
            provision(beta("2.1"), "2", ProvisionKind.OBLIGATION, high, provider),
            reworded(beta("2.2"), "2"),
            provision(beta("2.3"), "2", ProvisionKind.OBLIGATION, deployer));
    return new Framework(BETA, edition("Beta Act", 2021), nodes, rules());
  }

  private static Framework.Edition edition(String label, int year) {
    return new Framework.Edition(
        label + " of " + year,
        label,
        "Invented",
        String.valueOf(year),
        LocalDate.of(year, 1, 1),
        "free",
        "https://example.org/" + year);
  }

  private static Group group(RequirementId id, List<String> addressees) {
    return new Group(heading(id, Optional.empty(), List.of()), addressees);
  }

  private static Provision provision(
      RequirementId id, String parent, ProvisionKind kind, Condition... conditions) {
    Heading heading = heading(id, Optional.of(parent), List.of());
    return new Provision(heading, kind, List.of(conditions), Optional.empty());
  }

  private static Provision reworded(RequirementId id, String parent) {
    LocalDate first = LocalDate.of(2021, 1, 1);
    Optional<LocalDate> last = Optional.of(NEW_WORDING.minusDays(1));
    List<Wording> wordings =
        List.of(
            new Wording(
                first, last, Wording.Change.ORIGINAL, "https://example.org/2021", Optional.empty()),
            new Wording(
                NEW_WORDING,
                Optional.empty(),
                Wording.Change.CHANGED,
                "https://example.org/2024",
                Optional.empty()));
    Heading heading = heading(id, Optional.of(parent), wordings);
    return new Provision(heading, ProvisionKind.OBLIGATION, List.of(), Optional.empty());
  }

  private static Heading heading(
      RequirementId id, Optional<String> parent, List<Wording> wordings) {
    return new Heading(
        id,
        parent.map(p -> new RequirementId(id.framework(), p)),
        parent.isPresent() ? "clause" : "chapter",
        id.framework().equals(BETA) ? "Art. " + id.locator() : id.locator(),
        "Label of " + id.locator(),
        Optional.empty(),
        Normativity.NORMATIVE,
        wordings,
        Optional.empty(),
        Optional.empty());
  }

  private static List<ApplicationRule> rules() {
    Optional<LocalDate> none = Optional.empty();
    Optional<LocalDate> start = Optional.of(LocalDate.of(2022, 1, 1));
    Optional<LocalDate> late = Optional.of(LocalDate.of(2025, 1, 1));
    LocalDate first = LocalDate.of(2021, 1, 1);
    LocalDate amended = LocalDate.of(2024, 1, 1);
    List<Condition> high = List.of(new Condition("risk", List.of("high")));
    ApplicationRule.Effect applies = ApplicationRule.Effect.APPLIES;
    return List.of(
        rule("all", "2", List.of(), none, applies, start, first, Optional.of(amended.minusDays(1))),
        rule("all-2", "2", List.of(), none, applies, start, amended, none),
        rule("late", "2.3", List.of(), none, applies, late, amended, none),
        rule("old", "2.1", high, start, ApplicationRule.Effect.GRACE, none, first, none));
  }

  private static ApplicationRule rule(
      String id,
      String provision,
      List<Condition> conditions,
      Optional<LocalDate> placedBefore,
      ApplicationRule.Effect effect,
      Optional<LocalDate> appliesFrom,
      LocalDate knownFrom,
      Optional<LocalDate> knownUntil) {
    return new ApplicationRule(
        id,
        List.of(provision),
        id.equals("all-2") ? List.of("2.3") : List.of(),
        conditions,
        Optional.empty(),
        placedBefore,
        effect,
        appliesFrom,
        knownFrom,
        knownUntil,
        "Beta Act Art. 9",
        ApplicationRule.Basis.LITERAL,
        "");
  }

  /** Returns the hub drawn above. */
  public static Hub hub() {
    return new Hub(
        practices(), elements(), assignments(), implications(), evidenceTypes(), demonstrations());
  }

  private static List<Practice> practices() {
    return List.of(
        new Practice("logs", "Event logging", "Machines write down what they do."),
        new Practice("risk", "Risk assessment", "Risks are found and weighed."),
        new Practice("staff", "Staff", "People can do their work."));
  }

  private static List<Element> elements() {
    Element.Level system = Element.Level.AI_SYSTEM;
    Element.Level organisation = Element.Level.ORGANISATION;
    return List.of(
        element("logs.kept", "Logs are kept.", system, Element.Kind.OPERATION),
        element("logs.possible", "The system can log.", system, Element.Kind.PROPERTY),
        element("risk.process-defined", "A process is defined.", organisation, Element.Kind.DESIGN),
        element("risk.repeatable", "Results are repeatable.", organisation, Element.Kind.DESIGN),
        element("risk.results-kept", "Results are kept.", organisation, Element.Kind.OPERATION),
        element("staff.trained", "Staff are trained.", organisation, Element.Kind.OPERATION));
  }

  private static Element element(
      String id, String statement, Element.Level level, Element.Kind kind) {
    return new Element(ElementId.of(id), statement, level, kind);
  }

  private static List<Assignment> assignments() {
    return List.of(
        assignment(alpha("4.1"), ai("risk.process-defined"), Optional.empty()),
        assignment(alpha("4.1"), ai("risk.repeatable"), Optional.empty()),
        assignment(alpha("4.2"), ai("risk.results-kept"), Optional.empty()),
        assignment(alpha("A.1"), ai("logs.kept"), Optional.empty()),
        assignment(beta("2.1"), ai("logs.possible"), Optional.empty()),
        assignment(beta("2.1"), security("risk.process-defined"), Optional.empty()),
        assignment(beta("2.2"), ai("risk.results-kept"), Optional.of(NEW_WORDING)),
        assignment(beta("2.2"), ai("staff.trained"), Optional.empty()),
        assignment(beta("2.3"), ai("logs.kept"), Optional.empty()));
  }

  private static Assignment assignment(
      RequirementId provision, Pair pair, Optional<LocalDate> wording) {
    return new Assignment(
        provision,
        pair,
        wording,
        "sentence 1",
        Assignment.Reading.LITERAL,
        Assignment.Status.DRAFT,
        List.of("a", "b"),
        "");
  }

  private static List<Implication> implications() {
    return List.of(
        new Implication(
            ElementId.of("logs.kept"), ElementId.of("logs.possible"), "who logs can log"));
  }

  private static List<EvidenceType> evidenceTypes() {
    Freshness quarter = fresh(Optional.of(Period.ofMonths(3)));
    Freshness year = fresh(Optional.of(Period.ofYears(1)));
    List<Subject> both = List.of(Subject.AI, Subject.INFORMATION_SECURITY);
    List<Subject> ai = List.of(Subject.AI);
    return List.of(
        type("event-log", "Event log", EvidenceType.Form.LOG, quarter, ai),
        type("risk-report", "Risk report", EvidenceType.Form.RECORD, year, both),
        type(
            "training-plan",
            "Training plan",
            EvidenceType.Form.DOCUMENT,
            fresh(Optional.empty()),
            ai));
  }

  private static Freshness fresh(Optional<Period> lasts) {
    return new Freshness(lasts, "", Freshness.Basis.PRACTICE, "");
  }

  private static EvidenceType type(
      String id, String label, EvidenceType.Form form, Freshness fresh, List<Subject> subjects) {
    return new EvidenceType(id, label, label + ".", form, fresh, subjects);
  }

  private static List<Demonstration> demonstrations() {
    return List.of(
        shows("event-log", "logs.kept"),
        shows("risk-report", "risk.process-defined"),
        shows("risk-report", "risk.results-kept"),
        shows("training-plan", "staff.trained"));
  }

  private static Demonstration shows(String type, String element) {
    return new Demonstration(type, ElementId.of(element), "");
  }
}
