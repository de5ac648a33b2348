package io.github.aimscrosswalk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The invented tree, whose POMs the test writes:
 *
 * <pre>
 * release
 *   aims-crosswalk
 *     aims-crosswalk-core
 *       org.example:thing:1.0      licence of its parent, "Free for All"
 *   aims-crosswalk-ontology
 *     org.example:other:2.0        two licences, "Costs Money" and "Free for All"
 * </pre>
 */
final class LicenceCheckTest {
  private static final List<String> TREE =
      List.of(
          "io.github.aims-crosswalk:aims-crosswalk-release:jar:1",
          "   io.github.aims-crosswalk:aims-crosswalk:jar:1:compile",
          "      io.github.aims-crosswalk:aims-crosswalk-core:jar:1:compile",
          "         org.example:thing:jar:1.0:compile",
          "   io.github.aims-crosswalk:aims-crosswalk-ontology:jar:1:compile",
          "      org.example:other:jar:2.0:runtime");
  private static final List<String> LICENCES = List.of("Free-1.0\tFree | Free for All\tit is free");
  private static final List<String> LIBRARIES =
      List.of("org.example:thing\tdoes things", "org.example:other\tdoes others");

  @TempDir private Path folder;

  private List<String> problems(LicenceCheck check) throws IOException {
    pom(
        "thing",
        "1.0",
        "<parent><groupId>org.example</groupId><artifactId>all</artifactId><version>7</version></parent>");
    pom("all", "7", licences("Free for All"));
    pom("other", "2.0", licences("Costs Money", "Free for All"));
    return check.problems(Files.write(folder.resolve("tree.txt"), TREE), folder);
  }

  private static String licences(String... names) {
    StringBuilder licences = new StringBuilder();
    for (String name : names) {
      licences.append("<license><name>").append(name).append("</name></license>");
    }
    return "<licenses>" + licences + "</licenses>";
  }

  private void pom(String artifact, String version, String content) throws IOException {
    Path at =
        Files.createDirectories(folder.resolve("org/example").resolve(artifact).resolve(version));
    Files.writeString(
        at.resolve(artifact + "-" + version + ".pom"), "<project>" + content + "</project>");
  }

  @Test
  void tree_whereAllIsListed_isATable() throws IOException {
    LicenceCheck check = new LicenceCheck(LICENCES, LIBRARIES);
    assertThat(problems(check)).isEmpty();
    assertThat(check.page("a\n<!-- begin table -->\nold\n<!-- end table -->\nb\n"))
        .isEqualTo(
            """
            a
            <!-- begin table -->
            | library | version | licence | comes with | why it is there |
            |---|---|---|---|---|
            | org.example:thing | 1.0 | Free-1.0 | `aims-crosswalk` | does things |
            | org.example:other | 2.0 | Free-1.0 | `aims-crosswalk-ontology` | does others |
            <!-- end table -->
            b
            """);
  }

  @Test
  void library_onNoList_isTold() throws IOException {
    assertThat(problems(new LicenceCheck(LICENCES, LIBRARIES.subList(0, 1))))
        .containsExactly("org.example:other: expected on the list of libraries, found on none");
  }

  @Test
  void library_onTheListOnly_isTold() throws IOException {
    List<String> more =
        List.of(LIBRARIES.get(0), LIBRARIES.get(1), "org.example:gone\tonce did things");
    assertThat(problems(new LicenceCheck(LICENCES, more)))
        .containsExactly(
            "org.example:gone: expected among the dependencies, found on the list only");
  }

  @Test
  void licence_onNoList_isTold() throws IOException {
    assertThat(problems(new LicenceCheck(List.of("Dear-1.0\tCosts Money\twe are rich"), LIBRARIES)))
        .containsExactly("org.example:thing: expected a licence of the list, found [Free for All]");
  }

  @Test
  void row_withoutAReason_isRefused() {
    assertThatThrownBy(() -> new LicenceCheck(LICENCES, List.of("org.example:thing\t ")))
        .hasMessage("expected 2 cells, the last a reason, found 'org.example:thing\t '");
  }

  /** What the build resolved is on the lists, and the page says the same. */
  @Test
  void page_ofTheProject_isTrue() throws IOException {
    LicenceCheck check = LicenceCheck.ofTheProject();
    Path repository = Path.of(System.getProperty("maven.repository"));
    assertThat(check.problems(Path.of("target/dependencies.txt"), repository)).isEmpty();
    String page = Files.readString(Path.of("../docs/dependencies.md"));
    assertThat(check.page(page)).isEqualTo(page);
  }
}
