package io.github.aimscrosswalk.jmh.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the load of tenants is made of: how it draws, and how it counts. */
final class LoadPartsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  void zipf_drawnOften_comesInProportion() {
    Zipf zipf = new Zipf(3, 1);
    SplittableRandom random = new SplittableRandom(1);
    int[] drawn = new int[3];
    for (int i = 0; i < 110_000; i++) {
      drawn[zipf.draw(random)]++;
    }

    assertThat(drawn[0]).isCloseTo(60_000, within(1_000));
    assertThat(drawn[1]).isCloseTo(30_000, within(1_000));
    assertThat(drawn[2]).isCloseTo(20_000, within(1_000));
    assertThat(zipf.shareOfFirst(2)).isCloseTo(9.0 / 11, within(1e-12));
    assertThat(zipf.shareOfFirst(0)).isZero();
  }

  @Test
  void latencies_ofKnownCalls_areRightToASixteenth() {
    Latencies latencies = new Latencies();
    for (int micros = 1; micros <= 1000; micros++) {
      latencies.add(micros * 1000L);
    }

    assertThat(latencies.count()).isEqualTo(1000);
    assertThat(latencies.micros(0.5)).isCloseTo(500, within(500 / 16.0));
    assertThat(latencies.micros(0.999)).isCloseTo(999, within(999 / 16.0));
  }

  @Test
  void tenants_ofANumber_areTheSameEachTimeAndFitTheRelease() {
    Crosswalk crosswalk = Crosswalks.bundled();
    Tenants tenants = new Tenants(crosswalk, 12, DAY);
    Tenants again = new Tenants(crosswalk, 12, DAY);
    Set<Assessment> different = new HashSet<>();
    for (int tenant = 0; tenant < 50; tenant++) {
      Assessment drawn = tenants.assessment(tenant);
      assertThat(drawn).isEqualTo(again.assessment(tenant));
      assertThat(crosswalk.analyze(drawn, DAY).reuse().items()).isNotEmpty();
      different.add(drawn);
    }
    assertThat(different).hasSize(50);
  }
}
