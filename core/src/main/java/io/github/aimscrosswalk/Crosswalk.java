package io.github.aimscrosswalk;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.CacheStatistics;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.PortfolioAnalysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.corpus.Addition;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.difference.Difference;
import io.github.aimscrosswalk.difference.Side;
import io.github.aimscrosswalk.engine.Engine;
import io.github.aimscrosswalk.engine.MappedFrameworks;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.format.OverlayTsv;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.Tables;
import io.github.aimscrosswalk.mapping.MappingNetwork;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.overlay.Overlay;
import io.github.aimscrosswalk.overlay.Overlays;
import io.github.aimscrosswalk.snapshot.Snapshot;
import io.github.aimscrosswalk.snapshot.SnapshotReader;
import io.github.aimscrosswalk.snapshot.SnapshotWriter;
import io.github.aimscrosswalk.view.Circumstances;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One data release, compiled: the one class a newcomer must know. Make it once and keep it; it is
 * immutable and thread-safe. Mappings, overlaps and comparisons stop with a {@link
 * java.util.concurrent.CancellationException} if the thread is interrupted, which stays so.
 */
public final class Crosswalk {
  private static final int VIEWS = 64;

  private final Corpus data;
  private final List<MappingSet> joined;
  private final Engine engine;

  private Crosswalk(Corpus data, List<MappingSet> joined, Index index) {
    this.data = data;
    this.joined = joined;
    this.engine = new Engine(index, VIEWS);
  }

  /**
   * Compiles a corpus.
   *
   * @param corpus the data
   * @return the crosswalk
   * @throws IllegalArgumentException if the data names a provision, element or evidence type that
   *     it does not hold, or implications lead back to where they began
   */
  public static Crosswalk of(Corpus corpus) {
    Objects.requireNonNull(corpus, "corpus");
    return new Crosswalk(corpus, List.of(), new Index(corpus));
  }

  /**
   * Reads a crosswalk in its binary form.
   *
   * @param from the bytes; read to the end, not closed
   * @return the crosswalk
   * @throws IOException if reading fails, or the bytes have another form
   */
  public static Crosswalk read(InputStream from) throws IOException {
    Snapshot snapshot = SnapshotReader.read(from);
    try {
      Corpus corpus = snapshot.corpus();
      return new Crosswalk(
          corpus, List.of(), new Index(corpus, snapshot.tables(), Optional.empty()));
    } catch (RuntimeException e) {
      throw new IOException("expected a whole snapshot, found one whose parts do not fit", e);
    }
  }

  /**
   * Returns the same crosswalk with mapping sets that speak for frameworks nobody has taken apart.
   * Each provision of such a framework that a mapping names counts as one element of its own: held
   * if the user states so, or if a provision that is full is equal to it or a superset of it by the
   * mappings, alone or in a chain; perhaps held if it is a subset or intersects. In turn, such a
   * provision makes those held that it is equal to or a superset of. Between two provisions that
   * are taken apart mapping sets say nothing. Nodes are IRIs like those of our frameworks.
   *
   * @param sets the mapping sets, added to those joined before
   * @return a new crosswalk
   */
  public Crosswalk with(MappingSet... sets) {
    List<MappingSet> all = new ArrayList<>(joined);
    all.addAll(List.of(sets));
    MappingNetwork.Builder network = MappingNetwork.builder();
    all.forEach(network::add);
    Corpus mapped = MappedFrameworks.of(data, all);
    return new Crosswalk(
        data, List.copyOf(all), new Index(mapped, Tables.of(mapped), Optional.of(network.build())));
  }

  /**
   * Returns the same crosswalk with frameworks of a user's own, as {@code HubReader.addition} reads
   * them; mapping sets joined before speak for them too.
   *
   * @param addition what is added
   * @return a new crosswalk
   * @throws IllegalArgumentException naming every identifier that is there already, or if the
   *     addition names one that is nowhere, or implications lead back to where they began
   */
  public Crosswalk with(Addition addition) {
    return joinedWith(data.with(addition));
  }

  private Crosswalk joinedWith(Corpus other) {
    return joined.isEmpty() ? of(other) : of(other).with(joined.toArray(MappingSet[]::new));
  }

  /**
   * Returns the same crosswalk with a user's corrections of its assignments laid over it. Nothing
   * of that is silent: derivations name overlay, author and reason, {@code Analysis.overlays} says
   * what was corrected, reports and RDF list it. Cost: compiling the data anew, milliseconds.
   *
   * @param overlays the overlays, laid over one after the other, and over those laid before
   * @return a new crosswalk
   * @throws IllegalArgumentException naming everything that does not fit: an unknown identifier, an
   *     assignment that is there already or is not, or is corrected twice
   */
  public Crosswalk with(Overlay... overlays) {
    return joinedWith(data.withOverlays(List.of(overlays)));
  }

  /**
   * Returns the overlays laid over the release.
   *
   * @return the overlays and what they made of it; none if the data are as they were released
   */
  public Overlays overlays() {
    return data.overlays();
  }

  /**
   * Returns the mapping sets that were joined, read together: what they conclude, and where they
   * contradict each other.
   *
   * @return the network; empty if none was joined
   */
  public Optional<MappingNetwork> mappingNetwork() {
    return engine.index().network();
  }

  /**
   * Writes the release in its binary form, without mapping sets that were joined and overlays that
   * were laid over it; the same data always gives the same bytes.
   *
   * @param to where to; not closed
   * @throws IOException if writing fails
   */
  public void write(OutputStream to) throws IOException {
    Corpus released = data.withoutOverlays();
    Tables tables = released == corpus() ? engine.index().tables() : Tables.of(released);
    SnapshotWriter.write(new Snapshot(released, tables), to);
  }

  /**
   * Returns all data of the release.
   *
   * @return the corpus
   */
  public Corpus corpus() {
    return engine.index().corpus();
  }

  /**
   * Returns the frameworks.
   *
   * @return the frameworks, in the order in which they are shown
   */
  public List<Framework> frameworks() {
    return corpus().frameworks();
  }

  /**
   * Returns one framework.
   *
   * @param id its identifier
   * @return the framework
   * @throws IllegalArgumentException if the release does not hold it
   */
  public Framework framework(FrameworkId id) {
    return corpus()
        .framework(id)
        .orElseThrow(
            () -> new IllegalArgumentException("expected a framework, found '" + id + "'"));
  }

  /**
   * Returns the mappings between two frameworks that follow from what their provisions ask for:
   * every pair of provisions that has a practice in common. Where they share elements about the
   * same subject, the predicate is the relationship of NIST IR 8477, seen from the subject; else it
   * is {@code skos:relatedMatch}. Shared and residual elements stand in the comment, the counts in
   * extension slots. Cost: one look at each pair of provisions.
   *
   * @param from the framework whose provisions are the subjects
   * @param to the framework whose provisions are the objects
   * @param day the day whose wordings count
   * @return the mappings, by subject and object in document order
   * @throws IllegalArgumentException if the release does not hold a framework
   */
  public MappingSet mappings(FrameworkId from, FrameworkId to, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return engine.mappings(day).between(framework(from), framework(to));
  }

  /**
   * Reads an assessment from a JSON file and holds its identifiers to this release.
   *
   * @param file the file
   * @return the assessment
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the file
   */
  public Assessment readAssessment(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return AssessmentJson.read(String.valueOf(file.getFileName()), in, corpus());
    }
  }

  /**
   * Reads an overlay from a file and holds it to this release, with the overlays laid over it.
   *
   * @param file the file, as {@code docs/overlays.md} describes it
   * @return the overlay, which {@link #with(Overlay...)} takes
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the file
   */
  public Overlay readOverlay(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return OverlayTsv.read(String.valueOf(file.getFileName()), in, data);
    }
  }

  /**
   * Analyses an assessment for a day, with all that the release knows of the law.
   *
   * @param assessment the assessment
   * @param day the day for which the answers hold; the library never reads the clock
   * @return the answers
   * @throws IllegalArgumentException naming every identifier that the release does not hold
   */
  public Analysis analyze(Assessment assessment, LocalDate day) {
    return analyze(assessment, Viewpoint.on(day));
  }

  /**
   * Analyses an assessment for a day, with the law as it was known on another day.
   *
   * @param assessment the assessment
   * @param asOf the day for which the answers hold, in legal time
   * @param knownAt the day as of whose knowledge the answers are given
   * @return the answers
   * @throws IllegalArgumentException naming every identifier that the release does not hold
   */
  public Analysis analyze(Assessment assessment, LocalDate asOf, LocalDate knownAt) {
    return analyze(assessment, Viewpoint.on(asOf).knownAt(knownAt));
  }

  /**
   * Analyses an assessment from a viewpoint. What depends on scope and viewpoint alone is kept, so
   * the first call for them costs milliseconds and the others microseconds.
   *
   * @param assessment the assessment
   * @param viewpoint the day, the knowledge of the law, and which assignments answers may rest on
   * @return the answers
   * @throws IllegalArgumentException naming every identifier that the release does not hold
   */
  public Analysis analyze(Assessment assessment, Viewpoint viewpoint) {
    return engine.analyze(assessment, viewpoint);
  }

  /**
   * Analyses an organisation together with its AI systems: each system with what the organisation
   * holds for it, and all systems at once.
   *
   * @param organisation what the organisation states and holds
   * @param systems what each AI system states and holds, with a scope of its own; may be none
   * @param viewpoint the day, the knowledge of the law, and which assignments answers may rest on
   * @return the answers
   * @throws IllegalArgumentException naming every identifier that the release does not hold, or if
   *     an assessment is of another kind, or a system or an identifier of evidence is there twice
   */
  public PortfolioAnalysis analyze(
      Assessment organisation, List<Assessment> systems, Viewpoint viewpoint) {
    return engine.analyze(organisation, systems, viewpoint);
  }

  /**
   * Returns how far parts of the data would be reached if everything others ask for were held: the
   * overlap matrix. It depends on no user.
   *
   * @param parts frameworks or nodes, in the order wanted
   * @param scope the circumstances, mostly silent; the parts are counted for an organisation
   * @param viewpoint the day, the knowledge of the law, and which assignments answers may rest on
   * @return every part against every part, row by row, each against itself too; empty without parts
   * @throws IllegalArgumentException if the release does not hold a part
   */
  public List<Overlap> overlaps(List<Part> parts, Scope scope, Viewpoint viewpoint) {
    return engine.overlaps(parts, scope, viewpoint);
  }

  /**
   * Returns what moved between two analyses of this crosswalk, with or without overlays, and why.
   * They may differ in anything: what is held, the day, the scope, the policy, the overlays. Cost:
   * some looks at each provision, and the derivation of those that moved.
   *
   * @param before the one
   * @param after the other
   * @return what moved; empty lists if nothing did
   */
  public Comparison compare(Analysis before, Analysis after) {
    return engine.compare(before, after);
  }

  /**
   * Returns what became of each thing between two data releases, every wording of the law included.
   * For an assessment of the one in the other see {@link Difference#migrate}.
   *
   * @param before the one
   * @param after the other
   * @return what is kept, revised, reworded, moved, split, merged, ended and new
   */
  public static Difference diff(Crosswalk before, Crosswalk after) {
    return Difference.between(Side.of(before.corpus()), Side.of(after.corpus()));
  }

  /**
   * Returns what became of each requirement of a framework from one day to another, and of the
   * rules of application known on them.
   *
   * @param framework the framework
   * @param before the one day, in legal time
   * @param after the other
   * @return what is kept, reworded, moved, split, merged, ended and new
   * @throws IllegalArgumentException if the release does not hold the framework
   */
  public Difference diff(FrameworkId framework, LocalDate before, LocalDate after) {
    Side side = Side.of(corpus()).only(framework);
    return Difference.between(side.on(before), side.on(after));
  }

  /**
   * Returns what became of each requirement of one edition in another, as far as successions say.
   *
   * @param before the one edition
   * @param after the other
   * @return what is moved, split, merged, ended and new
   * @throws IllegalArgumentException if the release does not hold an edition
   */
  public Difference diff(FrameworkId before, FrameworkId after) {
    Side side = Side.of(corpus());
    return Difference.between(side.only(before), side.only(after));
  }

  /**
   * Prepares counting the coverage of all frameworks for many assessments that have the scope, the
   * kind of target and the viewpoint in common.
   *
   * @param scope their scope
   * @param target whether they are of organisations or of AI systems
   * @param viewpoint the day, the knowledge of the law, and which assignments answers may rest on
   * @return the batch
   */
  public Batch batch(Scope scope, Target.Kind target, Viewpoint viewpoint) {
    return engine.batch(new Circumstances(scope, target, viewpoint));
  }

  /**
   * Returns how the cache did: 64 views, one for each scope, kind of target and viewpoint.
   *
   * @return the statistics since this crosswalk was made
   */
  public CacheStatistics viewStatistics() {
    return engine.views().statistics();
  }
}
