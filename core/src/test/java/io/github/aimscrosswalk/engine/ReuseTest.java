package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static io.github.aimscrosswalk.engine.SmallCorpus.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which evidence serves what, and how many requests it saves.
 *
 * <pre>
 * law                            std                   evidence
 * ├─ 1  p.a@ai                   ├─ 1  p.a@ai          ├─ policy (ai)           p.a
 * ├─ 2  p.b@ai                   ├─ 2  p.c@ai          ├─ log (ai)              p.b  p.c
 * ├─ 3  p.e@ai  from 2027        └─ 3  p.d@privacy     ├─ poster (ai)           p.z
 * └─ 4  p.b@ai  p.f@ai                                 ├─ audit (ai, privacy)   p.d
 *                                                      └─ drill (ai)            p.g
 *
 * p.g entails p.e
 * </pre>
 */
final class ReuseTest {
  private static final FrameworkId LAW = FrameworkId.of("law");
  private static final FrameworkId STD = FrameworkId.of("std");
  private static final Crosswalk CROSSWALK =
      new SmallCorpus()
          .provision("law:1", "p.a@ai")
          .provision("law:2", "p.b@ai")
          .provision("law:3", "p.e@ai")
          .provision("law:4", "p.b@ai", "p.f@ai")
          .provision("std:1", "p.a@ai")
          .provision("std:2", "p.c@ai")
          .provision("std:3", "p.d@privacy")
          .appliesFrom("law:3", LocalDate.of(2027, 1, 1))
          .implies("p.g", "p.e")
          .type("policy", "p.a")
          .type("log", "p.b", "p.c")
          .type("poster", "p.z")
          .type("audit", List.of(Subject.AI, Subject.PRIVACY), "p.d")
          .type("drill", "p.g")
          .crosswalk();

  @Test
  void evidence_ofSeveralFrameworks_savesRequests() {
    Reuse reuse = reuse(acme().evidence("policy", DAY).evidence("log", DAY));

    assertThat(reuse.requestsAlone()).isEqualTo(4);
    assertThat(reuse.requestsTogether()).isEqualTo(2);
    assertThat(reuse.requestsSaved()).isEqualTo(2);
  }

  @Test
  void evidence_inUse_tellsWhatItServesInDocumentOrder() {
    EvidenceUse log = reuse(acme().evidence("log", DAY)).items().get(0);

    assertThat(log.serves()).containsExactly(id("law:2"), id("law:4"), id("std:2"));
    assertThat(log.frameworks()).isEqualTo(2);
    assertThat(log.alone()).containsExactlyElementsOf(pairs("p.b@ai", "p.c@ai"));
    assertThat(log.standing()).isEqualTo(Evidence.Standing.FRESH);
  }

  @Test
  void items_ofAll_comeByProvisionsServedThenInTheUsersOrder() {
    Reuse reuse =
        reuse(
            acme()
                .evidence("poster", DAY)
                .evidence("drill", DAY)
                .evidence("policy", DAY)
                .evidence("audit", DAY, Subject.PRIVACY)
                .evidence("log", DAY));

    assertThat(reuse.items())
        .extracting(use -> use.evidence().type())
        .containsExactly("log", "policy", "drill", "audit", "poster");
    assertThat(reuse.requestsAlone()).isEqualTo(6);
    assertThat(reuse.requestsTogether()).isEqualTo(4);
  }

  @Test
  void evidence_servingNothing_isListedAndRequestsNothing() {
    Reuse reuse = reuse(acme().evidence("poster", DAY));

    assertThat(reuse.items()).hasSize(1);
    assertThat(reuse.items().get(0).serves()).isEmpty();
    assertThat(reuse.items().get(0).frameworks()).isZero();
    assertThat(reuse.items().get(0).alone()).isEmpty();
    assertThat(reuse.requestsAlone()).isZero();
    assertThat(reuse.requestsTogether()).isZero();
  }

  @Test
  void evidence_stale_tellsWhatItServesAndCountsForNothing() {
    Reuse reuse = reuse(acme().evidence("policy", DAY.minusYears(2)));
    EvidenceUse policy = reuse.items().get(0);

    assertThat(policy.standing()).isEqualTo(Evidence.Standing.STALE);
    assertThat(policy.serves()).containsExactly(id("law:1"), id("std:1"));
    assertThat(policy.alone()).isEmpty();
    assertThat(reuse.requestsAlone()).isZero();
    assertThat(reuse.requestsTogether()).isZero();
  }

  @Test
  void pairs_shownByTwoFreshPieces_areCarriedAloneByNeither() {
    Reuse reuse = reuse(acme().evidence("policy", DAY).evidence("policy", DAY.minusDays(1)));

    assertThat(reuse.items()).allMatch(use -> use.alone().isEmpty());
  }

  @Test
  void pairs_shownByAFreshAndAStalePiece_areCarriedByTheFreshAlone() {
    Reuse reuse = reuse(acme().evidence("policy", DAY).evidence("policy", DAY.minusYears(2)));

    assertThat(reuse.items().get(0).alone()).containsExactlyElementsOf(pairs("p.a@ai"));
    assertThat(reuse.items().get(1).alone()).isEmpty();
  }

  @Test
  void pairs_shownThroughImplication_serveLaterProvisionsToo() {
    EvidenceUse drill = reuse(acme().evidence("drill", DAY)).items().get(0);

    assertThat(drill.serves()).containsExactly(id("law:3"));
    assertThat(drill.alone()).containsExactlyElementsOf(pairs("p.e@ai"));
  }

  @Test
  void evidence_aboutOneSubject_servesProvisionsAboutItOnly() {
    assertThat(reuse(acme().evidence("audit", DAY, Subject.AI)).items().get(0).serves()).isEmpty();
    assertThat(reuse(acme().evidence("audit", DAY, Subject.PRIVACY)).items().get(0).serves())
        .containsExactly(id("std:3"));
  }

  @Test
  void evidence_silentOnItsSubject_servesPerhapsAndCarriesNothing() {
    EvidenceUse audit = reuse(acme().evidence("audit", DAY)).items().get(0);

    assertThat(audit.serves()).containsExactly(id("std:3"));
    assertThat(audit.alone()).isEmpty();
  }

  @Test
  void provision_excluded_isNotServed() {
    EvidenceUse policy =
        reuse(acme().evidence("policy", DAY).exclude(STD, "1", "not ours")).items().get(0);

    assertThat(policy.serves()).containsExactly(id("law:1"));
    assertThat(policy.frameworks()).isEqualTo(1);
  }

  @Test
  void reuse_ofNamedFrameworks_leavesTheOthersOut() {
    Reuse reuse = reuse(acme().frameworks(LAW).evidence("log", DAY));

    assertThat(reuse.items().get(0).serves()).containsExactly(id("law:2"), id("law:4"));
    assertThat(reuse.items().get(0).alone()).containsExactlyElementsOf(pairs("p.b@ai"));
    assertThat(reuse.requestsSaved()).isZero();
  }

  @Test
  void reuse_ofFrameworkNamedTwice_isThatOfItNamedOnce() {
    Reuse once = reuse(acme().frameworks(LAW).evidence("log", DAY));

    assertThat(reuse(acme().frameworks(LAW, LAW).evidence("log", DAY))).isEqualTo(once);
  }

  @Test
  void reuse_withoutEvidence_hasNoItems() {
    assertThat(reuse(acme())).isEqualTo(new Reuse(List.of(), 0, 0));
  }

  private static Assessment.Builder acme() {
    return Assessment.builder("acme");
  }

  private static Reuse reuse(Assessment.Builder assessment) {
    return CROSSWALK.analyze(assessment.build(), DAY).reuse();
  }
}
