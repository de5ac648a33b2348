package io.github.aimscrosswalk.tenant;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.element.Assignment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a cache of tenants keeps, gives up, loads again and tells. */
final class AnalysisCacheTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Crosswalk CROSSWALK = Fixtures.crosswalk();

  private final List<String> loaded = new ArrayList<>();

  private Assessment load(String tenant) {
    loaded.add(tenant);
    return Assessment.builder(tenant).implemented(ALPHA, "4.1").build();
  }

  private AnalysisCache cache() {
    return AnalysisCache.builder(CROSSWALK, this::load).build();
  }

  @Test
  void analysis_askedAgain_isTheSameAndNotLoadedAgain() {
    AnalysisCache cache = cache();

    Analysis first = cache.analysis("acme", DAY);

    assertThat(cache.analysis("acme", DAY)).isSameAs(first);
    assertThat(cache.analysis("acme", Viewpoint.on(DAY))).isSameAs(first);
    assertThat(first.assessment().id()).isEqualTo("acme");
    assertThat(first.coverage(ALPHA))
        .isEqualTo(CROSSWALK.analyze(load("acme"), DAY).coverage(ALPHA));
    assertThat(cache.statistics())
        .extracting(TenantStatistics::hits, TenantStatistics::misses, TenantStatistics::loads)
        .containsExactly(2L, 1L, 1L);
  }

  @Test
  void analysis_ofOtherDaysAndPolicies_isMadeOfOneLoading() {
    AnalysisCache cache = cache();
    Viewpoint literal =
        Viewpoint.on(DAY).under(Policy.all().without(Assignment.Reading.INTERPRETIVE));

    assertThat(cache.analysis("acme", DAY).asOf()).isEqualTo(DAY);
    assertThat(cache.analysis("acme", DAY.plusDays(1)).asOf()).isEqualTo(DAY.plusDays(1));
    assertThat(cache.analysis("acme", literal).viewpoint()).isEqualTo(literal);
    assertThat(cache.analysis("acme", literal).knownAt()).isEmpty();
    assertThat(cache.analysis("acme", literal.knownAt(DAY)).knownAt()).contains(DAY);
    assertThat(loaded).containsExactly("acme");
  }

  @Test
  void viewpoints_moreThanAreKept_giveUpTheOldest() {
    AnalysisCache cache =
        AnalysisCache.builder(CROSSWALK, this::load).viewpointsPerTenant(2).build();
    Analysis first = cache.analysis("acme", DAY);
    Analysis second = cache.analysis("acme", DAY.plusDays(1));
    Analysis third = cache.analysis("acme", DAY.plusDays(2));

    assertThat(cache.analysis("acme", DAY.plusDays(2))).isSameAs(third);
    assertThat(cache.analysis("acme", DAY.plusDays(1))).isSameAs(second);
    assertThat(cache.analysis("acme", DAY)).isNotSameAs(first);
    assertThat(loaded).containsExactly("acme");
  }

  @Test
  void invalidate_ofATenant_forgetsAllItsDaysAndNobodyElse() {
    AnalysisCache cache = cache();
    Analysis before = cache.analysis("acme", DAY);
    Analysis later = cache.analysis("acme", DAY.plusDays(1));
    Analysis other = cache.analysis("other", DAY);

    cache.invalidate("acme");

    assertThat(cache.analysis("acme", DAY)).isNotSameAs(before);
    assertThat(cache.analysis("acme", DAY.plusDays(1))).isNotSameAs(later);
    assertThat(cache.analysis("other", DAY)).isSameAs(other);
    assertThat(loaded).containsExactly("acme", "other", "acme");
    assertThat(cache.statistics().evictions()).isZero();
  }

  @Test
  void invalidateAll_ofTwoTenants_keepsAndWeighsNothing() {
    AnalysisCache cache = cache();
    cache.analysis("acme", DAY);
    cache.analysis("other", DAY);

    cache.invalidateAll();

    assertThat(cache.statistics().tenants()).isZero();
    assertThat(cache.statistics().bytes()).isZero();
    cache.analysis("acme", DAY);
    assertThat(loaded).containsExactly("acme", "other", "acme");
  }

  @Test
  void put_ofAnAssessment_takesThePlaceOfTheOneThere() {
    AnalysisCache cache = cache();
    cache.analysis("acme", DAY);
    Assessment changed = Assessment.builder("acme").implemented(ALPHA, "4.2").build();

    cache.put("acme", changed);

    assertThat(cache.analysis("acme", DAY).assessment()).isEqualTo(changed);
    assertThat(loaded).containsExactly("acme");
  }

  @Test
  void load_thatFails_isToldAndNotKept() {
    AtomicInteger calls = new AtomicInteger();
    IOException gone = new IOException("connection lost");
    AnalysisCache cache =
        AnalysisCache.builder(
                CROSSWALK,
                tenant -> {
                  if (calls.getAndIncrement() == 0) {
                    throw gone;
                  }
                  return load(tenant);
                })
            .build();

    assertThatExceptionOfType(LoadException.class)
        .isThrownBy(() -> cache.analysis("acme", DAY))
        .withMessage(
            "expected an assessment of tenant 'acme', found 'java.io.IOException: connection lost'")
        .withCause(gone);
    assertThat(cache.statistics().tenants()).isZero();
    assertThat(cache.analysis("acme", DAY).assessment().id()).isEqualTo("acme");
    assertThat(cache.statistics())
        .extracting(TenantStatistics::loads, TenantStatistics::loadFailures)
        .containsExactly(2L, 1L);
  }

  @Test
  void load_ofWhatTheReleaseDoesNotHold_isRefusedAndLoadedAgain() {
    AtomicInteger calls = new AtomicInteger();
    AnalysisCache cache =
        AnalysisCache.builder(
                CROSSWALK,
                tenant ->
                    calls.getAndIncrement() == 0
                        ? Assessment.builder(tenant).implemented(ALPHA, "9.9").build()
                        : load(tenant))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> cache.analysis("acme", DAY))
        .withMessageContaining("alpha-2020:9.9");
    assertThat(cache.analysis("acme", DAY).assessment().id()).isEqualTo("acme");
    assertThat(cache.statistics().loadFailures()).isEqualTo(1);
  }

  @Test
  void loader_thatAsksItsCache_isRefusedWhoeverItAsksFor() {
    for (String asked : List.of("acme", "other")) {
      List<AnalysisCache> self = new ArrayList<>();
      AnalysisCache cache =
          AnalysisCache.builder(CROSSWALK, tenant -> self.get(0).analysis(asked, DAY).assessment())
              .build();
      self.add(cache);

      assertThatExceptionOfType(LoadException.class)
          .isThrownBy(() -> cache.analysis("acme", DAY))
          .havingCause()
          .isInstanceOf(IllegalStateException.class)
          .withMessage(
              "expected a loader that does not ask its cache, found that it asks for '"
                  + asked
                  + "'");
      assertThat(cache.statistics().tenants()).isZero();
    }
  }

  @Test
  void tenants_moreThanTheBoundHolds_areGivenUp() {
    long one = weightOfOne();
    AnalysisCache cache =
        AnalysisCache.builder(CROSSWALK, this::load).maximumBytes(12 * one).build();

    for (int i = 0; i < 200; i++) {
      cache.analysis("tenant-" + i, DAY);
    }

    TenantStatistics statistics = cache.statistics();
    assertThat(statistics.bytes()).isBetween(one, 12 * one);
    assertThat(statistics.tenants()).isBetween(2L, 150L);
    assertThat(statistics.evictions()).isEqualTo(200 - statistics.tenants());
  }

  /** What one tenant and the view weigh together, so more than a tenant more. */
  private long weightOfOne() {
    AnalysisCache cache = cache();
    cache.analysis("tenant-0", DAY);
    loaded.clear();
    return cache.statistics().bytes();
  }

  @Test
  void bound_ofNothing_answersAndKeepsNothing() {
    AnalysisCache cache = AnalysisCache.builder(CROSSWALK, this::load).maximumBytes(0).build();

    assertThat(cache.analysis("acme", DAY).assessment().id()).isEqualTo("acme");
    assertThat(cache.analysis("acme", DAY).assessment().id()).isEqualTo("acme");
    assertThat(cache.statistics().tenants()).isZero();
    assertThat(cache.statistics().bytes()).isZero();
    assertThat(loaded).hasSize(2);
  }

  /** Each scope has a view of its own, and the views weigh more than the tenants here. */
  @Test
  void views_ofManyScopes_countAgainstTheBound() {
    AnalysisCache one = cache();
    for (int i = 0; i < 10; i++) {
      one.analysis("tenant-" + i, DAY);
    }
    AnalysisCache many =
        AnalysisCache.builder(
                CROSSWALK,
                tenant -> Assessment.builder(tenant).scope(Scope.of("role:" + tenant)).build())
            .build();
    for (int i = 0; i < 10; i++) {
      many.analysis("tenant-" + i, DAY);
    }
    long view = new Weights(CROSSWALK).view();

    assertThat(many.statistics().bytes() - one.statistics().bytes()).isBetween(8 * view, 10 * view);
    for (int i = 0; i < 10; i++) {
      many.invalidate("tenant-" + i);
    }
    assertThat(many.statistics().bytes()).isZero();
  }

  @Test
  void builder_ofImpossibleBounds_isRefused() {
    AnalysisCache.Builder builder = AnalysisCache.builder(CROSSWALK, this::load);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maximumBytes(-1))
        .withMessage("expected at least 0 bytes, found '-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.viewpointsPerTenant(0))
        .withMessage("expected 1 to 64 viewpoints, found '0'");
  }
}
