package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Addition;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Normativity;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user adds to the two frameworks of {@link Fixtures}:
 *
 * <pre>
 * gamma-2026   1   ladder.safe@ai (own)   logs.kept@ai
 *              2   risk.repeatable@ai     training-plan shows ladder.safe
 * </pre>
 */
final class AdditionReadTest {
  private static final FrameworkId GAMMA = FrameworkId.of("gamma-2026");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String HEAD =
      "provision\telement\tsubject\twording\tbasis\treading\tstatus\tannotators\tnote\n";
  private static final String LATER = "2\trisk.repeatable\tai\t\t2\tliteral\tdraft\tme\t\n";
  private static final String OWN = "1\tladder.safe\tai\t\t1\tliteral\tdraft\tme\t\n";
  private static final String OURS = "1\tlogs.kept\tai\t\t1\tliteral\tdraft\tme\t\n";

  @TempDir Path folder;

  private static Framework gamma() {
    Framework.Edition edition =
        new Framework.Edition("Gamma", "Gamma", "Me", "2026", LocalDate.of(2026, 1, 1), "", "");
    return new Framework(GAMMA, edition, List.of(provision("1"), provision("2")), List.of());
  }

  private static Requirement provision(String locator) {
    Heading heading =
        new Heading(
            new RequirementId(GAMMA, locator),
            Optional.empty(),
            "rule",
            locator,
            "Rule " + locator,
            Optional.empty(),
            Normativity.NORMATIVE,
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Provision(heading, ProvisionKind.REQUIREMENT, List.of(), Optional.empty());
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Addition read(Corpus beside) throws IOException {
    return HubReader.addition(folder, List.of(gamma()), beside);
  }

  private void writeTables(String decomposition) throws IOException {
    write("practices.tsv", "id\ttitle\tdescription\nladder\tLadders\tClimbing.\n");
    write(
        "elements.tsv",
        "id\tstatement\tlevel\tkind\nladder.safe\tLadders are safe.\torganisation\tproperty\n");
    write("demonstrates.tsv", "evidence_type\telement\tnote\ntraining-plan\tladder.safe\t\n");
    write("decomposition/gamma-2026.tsv", decomposition);
  }

  private List<String> told() {
    InvalidDataException e =
        catchThrowableOfType(InvalidDataException.class, () -> read(Fixtures.corpus()));
    assertThat(e).as("refused").isNotNull();
    return e.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void rows_inAnyOrder_giveTheSameAddition() throws IOException {
    writeTables(HEAD + OWN + OURS + LATER);
    Addition sorted = read(Fixtures.corpus());
    writeTables((HEAD + LATER + OURS + OWN).replace("\n", "\r\n"));
    assertThat(read(Fixtures.corpus()).hub()).isEqualTo(sorted.hub());
  }

  @Test
  void addition_joined_answersAsTheReleaseDoes() throws IOException {
    writeTables(HEAD + OWN + OURS + LATER);
    Crosswalk release = Crosswalk.of(Fixtures.corpus());
    Crosswalk joined = release.with(read(Fixtures.corpus()));
    Assessment assessment =
        Assessment.builder("a")
            .implemented(FrameworkId.of("alpha-2020"), "4.1", "A.1")
            .evidence("training-plan", LocalDate.of(2026, 11, 1))
            .build();
    assertThat(joined.analyze(assessment, DAY).coverage(new RequirementId(GAMMA, "1")))
        .isInstanceOf(Coverage.Full.class);
    assertThat(joined.analyze(assessment, DAY).coverage(new RequirementId(GAMMA, "2")))
        .isInstanceOf(Coverage.Full.class);
    FrameworkId beta = FrameworkId.of("beta-2021");
    assertThat(joined.analyze(assessment, DAY).coverage(beta))
        .isEqualTo(release.analyze(assessment, DAY).coverage(beta));
    assertThat(joined.corpus().hub().practices())
        .extracting(Practice::id)
        .containsExactly("ladder", "logs", "risk", "staff");
    assertThat(release.frameworks()).hasSize(2);
  }

  @Test
  void noTables_isAFrameworkNobodyHasTakenApart() throws IOException {
    Crosswalk joined = Crosswalk.of(Fixtures.corpus()).with(read(Fixtures.corpus()));
    Assessment nothing = Assessment.builder("a").build();
    assertThat(joined.analyze(nothing, DAY).coverage(GAMMA).tally().inForce().unknown())
        .isEqualTo(2);
  }

  @Test
  void rows_thatComeTwice_areToldWhereverTheyStand() throws IOException {
    writeTables(HEAD + OWN + LATER + OURS + LATER);
    assertThat(told())
        .containsExactly(
            "decomposition/gamma-2026.tsv:5: DUPLICATE: '2' asks for 'risk.repeatable ai' twice;"
                + " keep one row");
  }

  @Test
  void identifiers_ofTheRelease_areNotDefinedAnew() throws IOException {
    writeTables(HEAD + OWN);
    write("practices.tsv", "id\ttitle\tdescription\nladder\tL\tC.\nrisk\tRisk\tOurs.\n");
    assertThat(told())
        .containsExactly(
            "practices.tsv:3: DUPLICATE: 'risk' is an identifier of the release;"
                + " use what it names, or choose an identifier that begins with a name of yours");
  }

  @Test
  void addition_thatIsThereAlready_isRefusedByAllItsNames() throws IOException {
    writeTables(HEAD + OWN);
    Addition addition = read(Fixtures.corpus());
    Corpus once = Fixtures.corpus().with(addition);
    assertThatThrownBy(() -> once.with(addition))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected identifiers that are not there yet, found framework 'gamma-2026',"
                + " practice 'ladder', element 'ladder.safe'");
  }

  @Test
  void addition_thatNamesWhatIsNowhere_isRefused() throws IOException {
    writeTables(HEAD + OWN + OURS);
    Addition whole = read(Fixtures.corpus());
    Addition broken =
        new Addition(
            whole.frameworks(),
            new Hub(
                List.of(), List.of(), whole.hub().assignments(), List.of(), List.of(), List.of()),
            List.of());
    Crosswalk release = Crosswalk.of(Fixtures.corpus());
    assertThatThrownBy(() -> release.with(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ladder.safe");
  }
}
