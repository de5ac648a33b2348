package io.github.aimscrosswalk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.framework.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Scope SCOPE = Scope.of("role:provider", "risk:high", "role:deployer");

  private static Condition roles(String... values) {
    return new Condition("role", List.of(values));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "role", ":provider", "role:"})
  void term_withoutDimensionOrValue_isRefused(String term) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.of(term))
        .withMessage("expected dimension:value, found '" + term + "'");
  }

  @Test
  void term_asShortAsCanBe_isTaken() {
    assertThat(Scope.of("r:p").values("r")).containsExactly("p");
    assertThat(Scope.of("r:p:q").values("r")).containsExactly("p:q");
  }

  @Test
  void terms_areSortedByDimensionAndValue() {
    assertThat(SCOPE.terms()).containsExactly("risk:high", "role:deployer", "role:provider");
    assertThat(SCOPE.dimensions()).containsOnlyKeys("risk", "role");
    assertThat(SCOPE.values("role")).containsExactly("deployer", "provider");
    assertThat(SCOPE.values("size")).isEmpty();
    assertThat(Scope.silent().terms()).isEmpty();
  }

  @Test
  void admits_whatAnyStatedValueMeets_andWhatNothingIsSaidOf() {
    assertThat(SCOPE.admits(roles("importer", "provider"))).isTrue();
    assertThat(SCOPE.admits(roles("importer"))).isFalse();
    assertThat(SCOPE.admits(new Condition("size", List.of("small")))).isTrue();
  }

  @Test
  void states_whatIsStated_butNotWhatNothingIsSaidOf() {
    assertThat(SCOPE.states(roles("importer", "provider"))).isTrue();
    assertThat(SCOPE.states(roles("importer"))).isFalse();
    assertThat(SCOPE.states(new Condition("size", List.of("small")))).isFalse();
  }

  @Test
  void statesOnly_whatNoOtherValueIsStatedBeside() {
    assertThat(SCOPE.statesOnly(roles("deployer", "importer", "provider"))).isTrue();
    assertThat(SCOPE.statesOnly(roles("provider"))).isFalse();
    assertThat(SCOPE.statesOnly(new Condition("size", List.of("small")))).isFalse();
  }

  @Test
  void equal_areScopesOfTheSameTermsAndDay() {
    Scope same = Scope.of("role:deployer", "role:provider", "risk:high");

    assertThat(SCOPE).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(SCOPE).isNotEqualTo(Scope.of("risk:high")).isNotEqualTo("scope");
    assertThat(SCOPE).isNotEqualTo(SCOPE.placedOnMarket(DAY));
    assertThat(SCOPE.hashCode()).isNotEqualTo(SCOPE.placedOnMarket(DAY).hashCode());
    assertThat(SCOPE.placedOnMarket(DAY).placedOnMarket()).contains(DAY);
  }

  @Test
  void text_namesTermsAndDay() {
    assertThat(Scope.silent()).hasToString("silent");
    assertThat(Scope.of("role:provider").placedOnMarket(DAY))
        .hasToString("role:provider placed-on-market:2026-03-01");
  }
}
