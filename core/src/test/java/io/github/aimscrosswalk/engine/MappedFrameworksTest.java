package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Sensitivity.Hinge;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.mapping.Relationship;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A framework that nobody has taken apart, beside one that is.
 *
 * <pre>
 * law                        acme (no elements)
 * ├─ 1  p.a@ai  p.b@ai   ⊃   ├─ c1
 * ├─ 2  p.b@ai           ⊂   ├─ c2
 * ├─ 3  q.c@ai           ⊂   ├─ c3   (c3 is a superset of law:3)
 * └─ 4  q.d@ai               ├─ c4   = c1
 *                            └─ c5   named by no mapping
 * </pre>
 */
final class MappedFrameworksTest {
  private static final FrameworkId LAW = FrameworkId.of("law");
  private static final FrameworkId ACME = FrameworkId.of("acme");
  private static final String BASE = "https://w3id.org/aims-crosswalk/framework/";
  private static final Crosswalk PLAIN =
      new SmallCorpus()
          .provision("law:1", "p.a@ai", "p.b@ai")
          .provision("law:2", "p.b@ai")
          .provision("law:3", "q.c@ai")
          .provision("law:4", "q.d@ai")
          .provision("acme:c1")
          .provision("acme:c2")
          .provision("acme:c3")
          .provision("acme:c4")
          .provision("acme:c5")
          .crosswalk();
  private static final MappingSet SETS =
      set(
          mapping("law/1", Relationship.SUPERSET_OF, "acme/c1"),
          mapping("law/2", Relationship.SUBSET_OF, "acme/c2"),
          mapping("acme/c3", Relationship.SUPERSET_OF, "law/3"),
          mapping("acme/c4", Relationship.EQUAL, "acme/c1"));
  private static final Crosswalk CROSSWALK = PLAIN.with(SETS);

  @Test
  void provision_ofUnmappedFramework_isUnknown() {
    assertThat(coverage(PLAIN, "acme:c1")).isInstanceOf(Coverage.Unknown.class);
    assertThat(coverage(CROSSWALK, "acme:c5")).isInstanceOf(Coverage.Unknown.class);
    assertThat(coverage(CROSSWALK, "acme:c1")).isInstanceOf(Coverage.None.class);
  }

  @Test
  void provision_withinOneThatIsFull_isFull() {
    assertThat(coverage(CROSSWALK, "acme:c1", "1")).isInstanceOf(Coverage.Full.class);
    assertThat(coverage(CROSSWALK, "acme:c4", "1")).isInstanceOf(Coverage.Full.class);
  }

  @Test
  void provision_aroundOneThatIsFull_isPossible() {
    assertThat(coverage(CROSSWALK, "acme:c2", "2")).isInstanceOf(Coverage.Possible.class);
  }

  /** An overlay and mapping sets can come in either order, and the overlay stays visible. */
  @Test
  void overlay_beforeOrAfterMappingSets_givesTheSameAnswers() {
    Overlay overlay =
        RandomOverlay.overlay(
            "one",
            List.of(
                new Correction.Drop(
                    AssignmentId.of(id("law:1"), SmallCorpus.pair("p.a@ai")), "x", "not asked")));
    Crosswalk after = CROSSWALK.with(overlay);
    Crosswalk before = PLAIN.with(overlay).with(SETS);
    Assessment assessment = Assessment.builder("a").implemented(LAW, "2", "1").build();
    assertThat(Answers.all(after.corpus(), after.analyze(assessment, DAY)))
        .isEqualTo(Answers.all(before.corpus(), before.analyze(assessment, DAY)));
    assertThat(after.overlays()).isEqualTo(before.overlays()).isNotEqualTo(PLAIN.overlays());
    assertThat(after.analyze(assessment, DAY).derivation(id("law:1")).dropped()).hasSize(1);
    assertThat(coverage(after, "acme:c1", "1")).isInstanceOf(Coverage.Full.class);
    assertThat(after.corpus().withoutOverlays().hub()).isEqualTo(PLAIN.corpus().hub());
  }

  /** Implementing law:1 makes law:2 full by its elements, and from there c2 is perhaps held. */
  @Test
  void provision_reachedFromOneThatElementsMakeFull_isPossible() {
    assertThat(coverage(CROSSWALK, "acme:c2", "1")).isInstanceOf(Coverage.Possible.class);
  }

  @Test
  void provision_takenApart_isHeldByWayOfOneThatIsNot() {
    Analysis analysis =
        CROSSWALK.analyze(Assessment.builder("x").implemented(ACME, "c3").build(), DAY);

    assertThat(analysis.coverage(id("law:3"))).isInstanceOf(Coverage.Full.class);
    assertThat(analysis.coverage(id("law:4"))).isInstanceOf(Coverage.None.class);
    assertThat(analysis.derivation(id("law:3")).parts().get(0).grounds())
        .singleElement()
        .satisfies(
            ground -> {
              assertThat(ground.source()).isInstanceOf(Ground.Source.Mapped.class);
              assertThat(ground.describe()).contains("test-set").contains("acme/c3");
            });
  }

  /** The statement from which mappings conclude carries the answer; unrelated data do not. */
  @Test
  void sensitivity_ofWhatMappingsConclude_namesTheStatementBehindIt() {
    Crosswalk implying =
        new SmallCorpus()
            .provision("law:3", "q.c@ai")
            .provision("law:4", "q.d@ai")
            .provision("acme:c3")
            .implies("q.d", "q.c")
            .crosswalk()
            .with(set(mapping("acme/c3", Relationship.SUPERSET_OF, "law/3")));
    Analysis analysis =
        implying.analyze(Assessment.builder("x").implemented(ACME, "c3").build(), DAY);

    assertThat(analysis.coverage(id("law:3"))).isInstanceOf(Coverage.Full.class);
    assertThat(analysis.sensitivity(id("law:3")).hinges())
        .filteredOn(hinge -> !(hinge instanceof Hinge.OfAssignment))
        .singleElement()
        .satisfies(
            hinge -> {
              assertThat(hinge).isInstanceOf(Hinge.OfSource.class);
              assertThat(((Hinge.OfSource) hinge).source())
                  .isInstanceOf(Ground.Source.Stated.class);
              assertThat(hinge.without()).isInstanceOf(Coverage.None.class);
            });
  }

  @Test
  void provisions_bothTakenApart_areNotConnectedByMappings() {
    Crosswalk joined = PLAIN.with(set(mapping("law/2", Relationship.EQUAL, "law/4")));

    assertThat(coverage(joined, "law:4", "2")).isInstanceOf(Coverage.None.class);
  }

  @Test
  void counts_ofMappedFramework_areOnePairAProvision() {
    Counts counts =
        CROSSWALK
            .analyze(Assessment.builder("x").implemented(LAW, "1").build(), DAY)
            .coverage(ACME)
            .tally()
            .inForce();

    assertThat(counts.provisions()).isEqualTo(4);
    assertThat(counts.pairs()).isEqualTo(4);
    assertThat(counts.full()).isEqualTo(new Interval(2, 3));
    assertThat(counts.held()).isEqualTo(new Interval(2, 3));
    assertThat(counts.unknown()).isEqualTo(1);
  }

  @Test
  void statement_withoutEvidence_reachesOnlyPerhapsWhereEvidenceIsAskedFor() {
    Assessment assessment =
        Assessment.builder("x").assurance(Assurance.EVIDENCED).implemented(LAW, "1").build();

    assertThat(CROSSWALK.analyze(assessment, DAY).coverage(id("acme:c1")))
        .isInstanceOf(Coverage.Possible.class);
  }

  @Test
  void change_batchAndOverlap_followMappingsToo() {
    Analysis empty = CROSSWALK.analyze(Assessment.builder("x").build(), DAY);
    Analysis changed =
        empty.with(new Change.State(new Statement.Implemented(id("law:1"), List.of())));
    Batch batch = CROSSWALK.batch(Scope.silent(), Target.Kind.ORGANISATION, Viewpoint.on(DAY));
    long[] sets = new long[batch.stride()];
    int[] counts = new int[batch.columns()];
    batch.pack(changed.assessment(), sets, 0);
    batch.count(sets, 0, 1, counts);

    assertThat(changed.coverage(id("acme:c4"))).isInstanceOf(Coverage.Full.class);
    assertThat(batch.read(counts, 0, ACME)).isEqualTo(changed.coverage(ACME));
    assertThat(
            CROSSWALK
                .overlaps(
                    List.of(Part.of(id("law:1")), Part.of(ACME)), Scope.silent(), Viewpoint.on(DAY))
                .get(1)
                .counts()
                .full())
        .isEqualTo(new Interval(2, 3));
  }

  private static Coverage coverage(Crosswalk crosswalk, String provision, String... implemented) {
    Assessment assessment = Assessment.builder("x").implemented(LAW, implemented).build();
    return crosswalk.analyze(assessment, DAY).coverage(id(provision));
  }

  private static MappingSet set(Mapping... mappings) {
    return new MappingSet(
        Map.of(), Map.of("mapping_set_id", List.of("test-set")), List.of(), List.of(mappings));
  }

  private static Mapping mapping(String subject, Relationship relationship, String object) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    slots.put("subject_id", List.of(BASE + subject));
    slots.put("predicate_id", List.of(relationship.iri()));
    slots.put("object_id", List.of(BASE + object));
    slots.put(
        "mapping_justification", List.of("https://w3id.org/semapv/vocab/ManualMappingCuration"));
    return new Mapping(slots);
  }
}
