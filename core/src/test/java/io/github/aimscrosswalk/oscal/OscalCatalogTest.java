package io.github.aimscrosswalk.oscal;

import static io.github.aimscrosswalk.oscal.OscalSchemas.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import org.junit.jupiter.api.Test;

final class OscalCatalogTest {
  private static String beta() {
    return OscalSchemas.text(
        out -> OscalCatalog.write(Fixtures.corpus(), Fixtures.BETA, TIME, out));
  }

  @Test
  void catalog_ofBeta_isAsWeReadIt() {
    assertThat(OscalSchemas.faults("catalog", beta())).isEmpty();
  }
}
