package io.github.aimscrosswalk.fuzz;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.format.AssessmentCsv;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.format.OverlayTsv;
import io.github.aimscrosswalk.fuzz.Target.Refusals;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.oscal.OscalImplementation;
import io.github.aimscrosswalk.oscal.OscalMapping;
import io.github.aimscrosswalk.overlay.Overlay;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The readers of core that read one input. */
final class CoreTargets {
  private static final Instant TIME = Instant.parse("2026-11-21T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String BETWEEN = "\n-----\n";

  private final World world;

  private CoreTargets(World world) {
    this.world = world;
  }

  static List<Target> of(World world) {
    CoreTargets core = new CoreTargets(world);
    return List.of(
        new Target("assessment-json", Refusals.DIAGNOSTICS, core::json),
        new Target("assessment-csv", Refusals.DIAGNOSTICS, core::csv),
        new Target("oscal-implementation", Refusals.DIAGNOSTICS, core::implementation),
        new Target("oscal-mapping", Refusals.DIAGNOSTICS, core::mapping),
        new Target("sssom", Refusals.DIAGNOSTICS, core::sssom),
        new Target("sssom-metadata-apart", Refusals.DIAGNOSTICS, core::sssomApart),
        new Target("overlay", Refusals.DIAGNOSTICS, core::overlay),
        new Target("snapshot", Refusals.IO_EXCEPTION, core::snapshot));
  }

  private void json(byte[] input) throws IOException {
    again(AssessmentJson.read("a.json", in(input), world.corpus()));
  }

  private void csv(byte[] input) throws IOException {
    again(AssessmentCsv.read("a.csv", in(input), world.corpus()));
  }

  /** Writes an assessment in both forms, reads it, and analyses it. */
  private void again(Assessment read) throws IOException {
    byte[] json = AssessmentJson.write(read).getBytes(StandardCharsets.UTF_8);
    Same.values(read, AssessmentJson.read("again.json", in(json), world.corpus()));
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    AssessmentCsv.write(read, csv);
    Same.values(read, AssessmentCsv.read("again.csv", in(csv.toByteArray()), world.corpus()));
    world.crosswalk().analyze(read, DAY).reuse();
  }

  private void implementation(byte[] input) throws IOException {
    Assessment read = OscalImplementation.read("o.json", in(input), world.corpus());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OscalImplementation.write(world.corpus(), read, TIME, out);
    Same.values(
        read, OscalImplementation.read("again.json", in(out.toByteArray()), world.corpus()));
  }

  /** Older shapes are written in the newer one, so what is written is held to itself. */
  private void mapping(byte[] input) throws IOException {
    List<MappingSet> read = OscalMapping.read("o.json", in(input));
    if (read.stream().noneMatch(set -> set.mappings().isEmpty()) && !read.isEmpty()) {
      String written = oscal(read);
      byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
      Same.values(written, oscal(OscalMapping.read("again.json", in(bytes))));
    }
  }

  private static String oscal(List<MappingSet> sets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OscalMapping.write(sets, TIME, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void sssom(byte[] input) throws IOException {
    again(SssomTsv.read("set.sssom.tsv", in(input)));
  }

  /** An input is the metadata, a line that says nothing but where they end, and the table. */
  private void sssomApart(byte[] input) throws IOException {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(BETWEEN);
    int metadata = end < 0 ? input.length : end;
    int table = end < 0 ? input.length : end + BETWEEN.length();
    again(
        SssomTsv.read(
            "set.sssom.tsv",
            in(Arrays.copyOfRange(input, table, input.length)),
            "set.yml",
            in(Arrays.copyOf(input, metadata))));
  }

  private void again(MappingSet read) throws IOException {
    String written = SssomTsv.write(read);
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    Same.values(written, SssomTsv.write(SssomTsv.read("again.sssom.tsv", in(bytes))));
    world.crosswalk().with(read).mappingNetwork();
  }

  private void overlay(byte[] input) throws IOException {
    Overlay read = OverlayTsv.read("o.overlay.tsv", in(input), world.corpus());
    byte[] bytes = OverlayTsv.write(read).getBytes(StandardCharsets.UTF_8);
    Same.values(read, OverlayTsv.read("again.overlay.tsv", in(bytes), world.corpus()));
    Same.answers(world.crosswalk().with(read));
  }

  private void snapshot(byte[] input) throws IOException {
    Same.snapshot(Crosswalk.read(in(input)));
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
