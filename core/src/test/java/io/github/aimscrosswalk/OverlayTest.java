package io.github.aimscrosswalk;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.BETA;
import static io.github.aimscrosswalk.Fixtures.ai;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static io.github.aimscrosswalk.Fixtures.beta;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Comparison.Cause;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment.Reading;
import io.github.aimscrosswalk.element.Assignment.Status;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What overlays on {@link Fixtures} make of the answers, and which do not fit. */
final class OverlayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static Overlay overlay(String id, Correction... corrections) {
    return new Overlay(id, "A test", "A. Reader", DAY, List.of(corrections));
  }

  private static Correction drop(RequirementId provision, String element) {
    return new Correction.Drop(
        AssignmentId.of(provision, ai(element)), "A. Reader", "our text does not ask for it");
  }

  private static Correction add(RequirementId provision, String element) {
    return new Correction.Add(
        AssignmentId.of(provision, ai(element)),
        "sentence 2",
        Reading.LITERAL,
        Status.DRAFT,
        "B. Auditor",
        "sentence 2 names it");
  }

  private static Assessment logsOnly() {
    return Assessment.builder("acme").implemented(ALPHA, "A.1").build();
  }

  private static Coverage coverage(Crosswalk crosswalk, RequirementId provision) {
    return crosswalk.analyze(logsOnly(), DAY).coverage(provision);
  }

  @Test
  void provision_whoseOnlyRowIsDropped_isUnknownAndSaysWhy() {
    Crosswalk crosswalk =
        Fixtures.crosswalk().with(overlay("acme-2026", drop(alpha("4.2"), "risk.results-kept")));
    Derivation derivation = crosswalk.analyze(logsOnly(), DAY).derivation(alpha("4.2"));
    assertThat(derivation.coverage()).isInstanceOf(Coverage.Unknown.class);
    assertThat(derivation.parts()).isEmpty();
    assertThat(derivation.dropped())
        .extracting(Corrected::describe)
        .containsExactly(
            "overlay 'acme-2026' drops alpha-2020:4.2 risk.results-kept@ai (before: sentence 1;"
                + " literal, draft), says A. Reader: our text does not ask for it");
    assertThat(crosswalk.analyze(logsOnly(), DAY).whyNot(alpha("4.2")).dropped())
        .isEqualTo(derivation.dropped());
  }

  @Test
  void provision_takenApartByAnOverlay_isMeasuredAndSaysWhy() {
    Crosswalk crosswalk =
        Fixtures.crosswalk().with(overlay("acme-2026", add(alpha("A.2"), "logs.kept")));
    Derivation derivation = crosswalk.analyze(logsOnly(), DAY).derivation(alpha("A.2"));
    assertThat(derivation.coverage()).isInstanceOf(Coverage.Full.class);
    assertThat(derivation.parts())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.assignment().annotators()).containsExactly("B. Auditor");
              assertThat(part.assignment().note()).isEqualTo("sentence 2 names it");
              assertThat(part.corrected().map(Corrected::describe))
                  .contains(
                      "overlay 'acme-2026' adds alpha-2020:A.2 logs.kept@ai (now: sentence 2;"
                          + " literal, draft), says B. Auditor: sentence 2 names it");
            });
    assertThat(coverage(Fixtures.crosswalk(), alpha("A.2"))).isInstanceOf(Coverage.Unknown.class);
  }

  @Test
  void row_changed_keepsItsOrigin() {
    Correction change =
        new Correction.Change(
            AssignmentId.of(alpha("4.1"), ai("risk.repeatable")),
            Optional.empty(),
            Optional.of(Reading.INTERPRETIVE),
            Status.EXPERT_REVIEWED,
            "B. Auditor",
            "only the guidance says so");
    Crosswalk crosswalk = Fixtures.crosswalk().with(overlay("acme-2026", change));
    Corrected corrected = crosswalk.overlays().corrected(change.assignment()).orElseThrow();
    assertThat(corrected.describe())
        .isEqualTo(
            "overlay 'acme-2026' changes alpha-2020:4.1 risk.repeatable@ai (before: sentence 1;"
                + " literal, draft) (now: sentence 1; interpretive, expert-reviewed), says"
                + " B. Auditor: only the guidance says so");
    assertThat(corrected.after().orElseThrow().annotators())
        .containsExactly("a", "b", "B. Auditor");
    assertThat(Fixtures.hub().assignments()).contains(corrected.before().orElseThrow());
  }

  @Test
  void row_droppedInAllWordingsAndAddedInOne_isAskedForInThatOne() {
    RequirementId provision = beta("2.2");
    AssignmentId since =
        new AssignmentId(provision, ai("staff.trained"), Optional.of(Fixtures.NEW_WORDING));
    Correction later =
        new Correction.Add(
            since, "sentence 3", Reading.LITERAL, Status.DRAFT, "A. Reader", "new in 2024");
    Crosswalk crosswalk =
        Fixtures.crosswalk().with(overlay("acme-2026", later, drop(provision, "staff.trained")));
    Analysis before = crosswalk.analyze(logsOnly(), Fixtures.NEW_WORDING.minusDays(1));
    Analysis after = crosswalk.analyze(logsOnly(), Fixtures.NEW_WORDING);
    assertThat(before.coverage(provision).measured()).isEmpty();
    assertThat(after.coverage(provision).measured().orElseThrow().missing())
        .containsExactly(ai("risk.results-kept"), ai("staff.trained"));
  }

  @Test
  void overlays_askedByFramework_areThoseThatCorrectedIt() {
    Crosswalk crosswalk =
        Fixtures.crosswalk()
            .with(
                overlay("one", drop(alpha("4.2"), "risk.results-kept")),
                overlay("two", add(alpha("A.2"), "logs.kept")));
    assertThat(crosswalk.overlays().corrected(ALPHA))
        .extracting(Corrected::overlay)
        .containsExactly("one", "two");
    assertThat(crosswalk.overlays().corrected(BETA)).isEmpty();
    assertThat(crosswalk.overlays()).hasToString("[one, two]");
  }

  @Test
  void corpus_builtOn_keepsItsOverlays() {
    Crosswalk crosswalk =
        Fixtures.crosswalk().with(overlay("acme-2026", drop(alpha("4.2"), "risk.results-kept")));
    Framework gamma =
        new Framework(
            FrameworkId.of("gamma-1999"), Fixtures.alpha().edition(), List.of(), List.of());
    Corpus more = crosswalk.corpus().with(gamma).withScopeTerms(List.of());
    Crosswalk again = Crosswalk.of(more.withDocumentedInformation(List.of()));
    assertThat(again.overlays()).isEqualTo(crosswalk.overlays());
    assertThat(again.corpus().withoutOverlays().hub()).isEqualTo(Fixtures.hub());
    assertThat(again.corpus().withoutOverlays().frameworks()).hasSize(3);
  }

  @Test
  void corrections_thatDoNotFit_areAllNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Fixtures.crosswalk()
                    .with(
                        overlay(
                            "acme-2026",
                            drop(alpha("4.9"), "risk.results-kept"),
                            add(alpha("4.2"), "risk.results-kept"),
                            drop(alpha("4.2"), "logs.kept"))))
        .withMessage(
            "no provision 'alpha-2020:4.9', did you mean '4.1', '4.2', 'A.1'?; 'alpha-2020:4.2'"
                + " asks for 'risk.results-kept@ai' already, change it, or leave the row out;"
                + " 'alpha-2020:4.2' does not ask for 'logs.kept@ai', it asks for"
                + " [risk.results-kept@ai]");
  }

  @Test
  void overlays_thatContradict_areRefusedWhicheverCameFirst() {
    Overlay one = overlay("one", drop(alpha("4.2"), "risk.results-kept"));
    Overlay two = overlay("two", add(alpha("4.2"), "risk.results-kept"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.crosswalk().with(one, two))
        .withMessageStartingWith(
            "'alpha-2020:4.2 risk.results-kept@ai' is corrected by overlay 'one' already, leave it"
                + " to one of them");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.crosswalk().with(two, one))
        .withMessageStartingWith("'alpha-2020:4.2' asks for 'risk.results-kept@ai' already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.crosswalk().with(one).with(overlay("one")))
        .withMessage("overlay 'one' is there already, give another name, or lay it over once");
  }

  /** To drop a row for all wordings, and to add it for one in another overlay, is to undo it. */
  @Test
  void overlay_thatUndoesAnEarlierOneInAnotherWording_isRefused() {
    AssignmentId since =
        new AssignmentId(beta("2.2"), ai("staff.trained"), Optional.of(Fixtures.NEW_WORDING));
    Correction later =
        new Correction.Add(
            since, "sentence 3", Reading.LITERAL, Status.DRAFT, "A. Reader", "new in 2024");
    Crosswalk one = Fixtures.crosswalk().with(overlay("one", drop(beta("2.2"), "staff.trained")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.with(overlay("two", later)))
        .withMessageStartingWith(
            "'beta-2021:2.2 staff.trained@ai from 2024-07-01' is corrected by overlay 'one'");
  }

  @Test
  void comparison_whereMoreThanOverlaysDiffers_tellsTheCausesApart() {
    Crosswalk base = Fixtures.crosswalk();
    Crosswalk laid = base.with(overlay("acme-2026", add(alpha("4.2"), "logs.kept")));
    Analysis before = base.analyze(logsOnly(), DAY);
    Assessment more =
        Assessment.builder("acme").implemented(ALPHA, "A.1").implemented(ALPHA, "4.1").build();
    Comparison moved = laid.compare(before, laid.analyze(more, DAY));
    assertThat(moved.provisions())
        .extracting(Comparison.Move::provision, Comparison.Move::causes)
        .containsExactly(
            tuple(alpha("4.1"), List.of(Cause.HOLDINGS)),
            tuple(alpha("4.2"), List.of(Cause.OVERLAY)),
            tuple(beta("2.1"), List.of(Cause.HOLDINGS)));
  }

  @Test
  void overlay_ofBadForm_isRefused() {
    for (String id : List.of("", "Acme", "acme 2026", "-acme", "acme..1", "acme/1")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> overlay(id))
          .withMessage("expected the name of an overlay such as acme-2026, found '" + id + "'");
    }
    for (String text : List.of("", " ", "a\tb", "a\nb", " a", "a ")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Overlay("acme", text, "A. Reader", DAY, List.of()))
          .withMessageStartingWith("expected title on one line, without blanks around it, found");
      AssignmentId id = AssignmentId.of(alpha("4.2"), ai("risk.results-kept"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Correction.Drop(id, "A. Reader", text))
          .withMessageStartingWith("expected reason on one line");
    }
  }
}
