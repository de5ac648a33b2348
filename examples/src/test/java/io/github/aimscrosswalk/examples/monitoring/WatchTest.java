package io.github.aimscrosswalk.examples.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watch after each event and day against an analysis from the start. */
final class WatchTest {
  private static final int EVENTS = 80;
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static final List<EvidenceType> TYPES = CROSSWALK.corpus().hub().evidenceTypes();

  private static Assessment assessment(String name) throws IOException {
    return CROSSWALK.readAssessment(Path.of("src/main/assessments", name + ".json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void take_anyEvents_isTheAnalysisFromTheStart(String name) throws IOException {
    SplittableRandom random = new SplittableRandom(name.length());
    Watch watch = new Watch(CROSSWALK, assessment(name), LocalDate.of(2026, 11, 21));
    int taken = 0;
    for (int line = 2; line < EVENTS; line++) {
      for (int days = random.nextInt(4); days > 0; days--) {
        watch.nextDay();
      }
      taken += watch.take(event(line, watch.current(), random)).isEmpty() ? 1 : 0;
      assertSame(watch.current(), line % 10 == 0);
    }
    assertThat(taken).isGreaterThan(EVENTS / 2);
  }

  private static EvidenceEvent event(int line, Analysis now, SplittableRandom random) {
    LocalDate day = now.asOf();
    List<Evidence> held = now.assessment().evidence();
    String any = held.isEmpty() ? "none" : held.get(random.nextInt(held.size())).id();
    return switch (random.nextInt(4)) {
      case 0 -> new EvidenceEvent.Withdrawn(line, day, any);
      case 1 -> new EvidenceEvent.Expired(line, day, any);
      default -> new EvidenceEvent.Collected(line, day, item(line, day, random));
    };
  }

  private static Evidence item(int line, LocalDate day, SplittableRandom random) {
    EvidenceType type = TYPES.get(random.nextInt(TYPES.size()));
    LocalDate made = day.minusDays(random.nextInt(500) - 20);
    return new Evidence(
        "NEW-" + line,
        type.id(),
        "",
        made,
        random.nextInt(5) == 0 ? Optional.of(made.plusDays(30)) : Optional.empty(),
        Evidence.State.FINAL,
        List.of(type.subjects().get(0)),
        Optional.empty());
  }

  /** Equal in what is told of every provision; in gaps, reuse and derivations too, if wanted. */
  private static void assertSame(Analysis delta, boolean throughout) {
    Analysis fresh = CROSSWALK.analyze(delta.assessment(), delta.asOf());
    assertThat(CROSSWALK.compare(fresh, delta).provisions()).isEmpty();
    assertThat(delta.coverage()).isEqualTo(fresh.coverage());
    for (Framework framework : CROSSWALK.frameworks()) {
      assertThat(delta.coverage(framework.id())).isEqualTo(fresh.coverage(framework.id()));
      if (throughout) {
        for (Provision provision : framework.provisions()) {
          assertThat(delta.derivation(provision.id())).isEqualTo(fresh.derivation(provision.id()));
        }
      }
    }
    if (throughout) {
      assertThat(delta.gaps()).isEqualTo(fresh.gaps());
      assertThat(delta.reuse()).isEqualTo(fresh.reuse());
    }
  }
}
