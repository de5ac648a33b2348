package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static io.github.aimscrosswalk.engine.SmallCorpus.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Conflict;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is called planned or not implemented, and held all the same.
 *
 * <pre>
 * std
 * ├─ 1  p.a  p.b          evidence
 * ├─ 2  p.b  p.c          └─ report (ai)  p.c
 * └─ 3  p.d
 * </pre>
 */
final class ConflictsTest {
  private static final FrameworkId STD = FrameworkId.of("std");
  private static final Crosswalk CROSSWALK =
      new SmallCorpus()
          .provision("std:1", "p.a@ai", "p.b@ai")
          .provision("std:2", "p.b@ai", "p.c@ai")
          .provision("std:3", "p.d@ai")
          .type("report", "p.c")
          .crosswalk();

  private static List<Conflict> conflicts(Assessment.Builder builder) {
    return CROSSWALK.analyze(builder.build(), DAY).conflicts();
  }

  private static Assessment.Builder planned(String provision) {
    return Assessment.builder("acme").state(new Statement.Planned(id(provision), Optional.empty()));
  }

  @Test
  void conflicts_plannedButSharedElementImplemented_namesWhatIsHeld() {
    List<Conflict> conflicts = conflicts(planned("std:2").implemented(STD, "1"));
    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).held()).isEqualTo(pairs("p.b@ai"));
    assertThat(conflicts.get(0).asked()).isEqualTo(2);
    assertThat(new Sentences(CROSSWALK.corpus()).conflict(conflicts.get(0)))
        .endsWith("2 is called planned, yet 1 of its 2 pairs is held");
  }

  @Test
  void conflicts_notImplementedButShown_isOne() {
    Assessment.Builder builder =
        Assessment.builder("acme")
            .state(new Statement.NotImplemented(id("std:2")))
            .implemented(STD, "1")
            .evidence("report", DAY);
    assertThat(conflicts(builder).get(0).held()).isEqualTo(pairs("p.b@ai", "p.c@ai"));
  }

  @Test
  void conflicts_nothingHeld_isNone() {
    assertThat(conflicts(planned("std:3").implemented(STD, "1"))).isEmpty();
  }

  @Test
  void conflicts_heldOnlyPerhaps_isNone() {
    assertThat(conflicts(planned("std:2").implemented(STD, "1").assurance(Assurance.EVIDENCED)))
        .isEmpty();
  }
}
