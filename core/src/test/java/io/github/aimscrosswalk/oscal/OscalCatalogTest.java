package io.github.aimscrosswalk.oscal;

import static io.github.aimscrosswalk.oscal.OscalSchemas.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Normativity;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class OscalCatalogTest {
  private static String catalog(Corpus corpus, FrameworkId framework) {
    return OscalSchemas.text(out -> OscalCatalog.write(corpus, framework, TIME, out));
  }

  /** The file was read line by line against the drawing in {@link Fixtures}. */
  @Test
  void catalog_ofBeta_isTheOneThatWasRead() {
    String text = catalog(Fixtures.corpus(), Fixtures.BETA);

    assertThat(OscalSchemas.faults("catalog", text)).isEmpty();
    assertThat(text).isEqualTo(OscalSchemas.golden("beta.catalog.json", text));
  }

  /**
   * A framework in which assessed and other nodes stand side by side.
   *
   * <pre>
   * 0    provision at the top
   * 1    group
   *   1.a  group
   *   1.b  provision
   *     1.b.x  group
   *       1.b.x.1  provision
   * 2    group
   *   2.a  group
   * </pre>
   */
  private static Framework mixed() {
    FrameworkId id = FrameworkId.of("mixed-1");
    List<Requirement> nodes =
        List.of(
            provision(id, "0", Optional.empty()),
            group(id, "1", Optional.empty()),
            group(id, "1.a", Optional.of("1")),
            provision(id, "1.b", Optional.of("1")),
            group(id, "1.b.x", Optional.of("1.b")),
            provision(id, "1.b.x.1", Optional.of("1.b.x")),
            group(id, "2", Optional.empty()),
            group(id, "2.a", Optional.of("2")));
    return new Framework(id, Fixtures.alpha().edition(), nodes, List.of());
  }

  private static Group group(FrameworkId id, String locator, Optional<String> parent) {
    return new Group(heading(id, locator, parent), List.of());
  }

  private static Provision provision(FrameworkId id, String locator, Optional<String> parent) {
    return new Provision(
        heading(id, locator, parent), ProvisionKind.CONTROL, List.of(), Optional.empty());
  }

  private static Heading heading(FrameworkId id, String locator, Optional<String> parent) {
    return new Heading(
        new RequirementId(id, locator),
        parent.map(p -> new RequirementId(id, p)),
        "3rd kind of node",
        locator,
        "Two\nlines",
        Optional.of(" "),
        Normativity.INFORMATIVE,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void catalog_ofMixedTree_keepsTreeAndOrder() {
    Corpus corpus = new Corpus("r", List.of(mixed()), Fixtures.hub());
    String text = catalog(corpus, mixed().id());
    JsonNode root = new JsonMapper().readTree(text).get("catalog");

    assertThat(OscalSchemas.faults("catalog", text)).isEmpty();
    assertThat(ids(root.get("controls"))).containsExactly("mixed-1_0");
    assertThat(ids(root.get("groups"))).containsExactly("mixed-1_1", "mixed-1_2");
    JsonNode first = root.get("groups").get(0);
    assertThat(ids(first.get("controls"))).containsExactly("mixed-1_1.a", "mixed-1_1.b");
    assertThat(first.get("controls").get(0).get("class").asString()).isEqualTo("group");
    assertThat(first.get("controls").get(0).has("parts")).isFalse();
    JsonNode below = first.get("controls").get(1).get("controls").get(0);
    assertThat(below.get("id").asString()).isEqualTo("mixed-1_1.b.x");
    assertThat(ids(below.get("controls"))).containsExactly("mixed-1_1.b.x.1");
    assertThat(ids(root.get("groups").get(1).get("groups"))).containsExactly("mixed-1_2.a");
  }

  private static List<String> ids(JsonNode nodes) {
    return nodes.valueStream().map(node -> node.get("id").asString()).toList();
  }

  @Test
  void catalog_ofOtherTime_differsInTheTimeOnly() {
    String text = catalog(Fixtures.corpus(), Fixtures.ALPHA);
    Instant later = TIME.plusSeconds(1);
    String other =
        OscalSchemas.text(out -> OscalCatalog.write(Fixtures.corpus(), Fixtures.ALPHA, later, out));

    assertThat(other).isEqualTo(text.replace(TIME.toString(), later.toString()));
  }

  @Test
  void catalog_ofFrameworkThatIsNotHeld_isRefused() {
    OutputStream out = OutputStream.nullOutputStream();

    assertThatThrownBy(
            () -> OscalCatalog.write(Fixtures.corpus(), FrameworkId.of("gamma"), TIME, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a framework, found 'gamma'");
  }

  @Test
  void catalog_ofYearThatOscalCannotWrite_isRefused() {
    Instant early = Instant.parse("1899-12-31T23:59:59Z");
    OutputStream out = OutputStream.nullOutputStream();

    assertThatThrownBy(() -> OscalCatalog.write(Fixtures.corpus(), Fixtures.ALPHA, early, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a year from 1900 to 2999, as OSCAL can write, found '1899'");
  }
}
