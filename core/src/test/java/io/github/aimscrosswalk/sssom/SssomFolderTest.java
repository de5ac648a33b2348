package io.github.aimscrosswalk.sssom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.mapping.MappingSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files of others, in a folder that {@code -Dsssom.folder} names: all are read, and what is written
 * of them is read and written as the same. Skipped where no folder is named.
 */
final class SssomFolderTest {
  private static final String ENDING = ".sssom.tsv";

  private static List<Path> files() throws IOException {
    String folder = System.getProperty("sssom.folder", "");
    assumeTrue(!folder.isEmpty(), "no folder is named");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static MappingSet read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String metadata = name.substring(0, name.length() - ENDING.length()) + ".sssom.yml";
    Path beside = file.resolveSibling(metadata);
    try (InputStream in = Files.newInputStream(file)) {
      if (!Files.exists(beside)) {
        return SssomTsv.read(name, in);
      }
      try (InputStream yaml = Files.newInputStream(beside)) {
        return SssomTsv.read(name, in, metadata, yaml);
      }
    }
  }

  private static void assertStable(MappingSet set) throws IOException {
    String written = SssomTsv.write(set);
    MappingSet again =
        SssomTsv.read(
            "again.sssom.tsv", new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
    assertThat(again.mappings()).hasSameSizeAs(set.mappings());
    assertThat(SssomTsv.write(again)).isEqualTo(written);
  }

  @Test
  void filesOfOthers_readAndWritten_areStable() throws IOException {
    List<Path> files = files();
    Map<String, String> faults = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        assertStable(read(file));
      } catch (InvalidDataException | IllegalArgumentException | AssertionError e) {
        faults.put(file.getFileName().toString(), e.getMessage());
      }
    }
    assertThat(files).isNotEmpty();
    assertThat(faults).isEmpty();
  }
}
