package io.github.aimscrosswalk.crosswalks;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The data release that comes with this library, and the names of its frameworks. */
public final class Crosswalks {
  /** ISO/IEC 42001:2023, artificial intelligence management system. */
  public static final FrameworkId ISO_42001 = FrameworkId.of("iso-42001-2023");

  /** Regulation (EU) 2024/1689, with its wordings before and from 27 July 2026. */
  public static final FrameworkId EU_AI_ACT = FrameworkId.of("eu-ai-act-2024");

  /** NIST AI Risk Management Framework 1.0. */
  public static final FrameworkId NIST_AI_RMF = FrameworkId.of("nist-ai-rmf-1.0");

  /** ISO/IEC 27001:2022, information security management system. */
  public static final FrameworkId ISO_27001 = FrameworkId.of("iso-27001-2022");

  /** SOC 2: Trust Services Criteria 2017. */
  public static final FrameworkId SOC_2 = FrameworkId.of("soc2-tsc-2017");

  private static final String SNAPSHOT = "crosswalk.snapshot";
  private static final List<String> PUBLISHED =
      List.of(
          "aigovops-no-mapping", "butler-airmf-soc2", "finos-aigf", "keel-grc", "uniyal-iso42001");

  private Crosswalks() {}

  /**
   * Returns the bundled crosswalk. Every call reads it anew, which takes milliseconds: call once
   * and keep the result. Nothing outside the library is read.
   *
   * @return the crosswalk
   * @throws UncheckedIOException if the library's own file is broken
   */
  public static Crosswalk bundled() {
    try (InputStream in = Crosswalks.class.getResourceAsStream(SNAPSHOT)) {
      if (in == null) {
        throw new IOException("expected the resource '" + SNAPSHOT + "', found none");
      }
      return Crosswalk.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the mapping sets that others have published, as data beside our own: none of them is
   * part of {@link #bundled}. Every call reads them anew. Nothing outside the library is read.
   *
   * @return the sets, each with its author, source, version and licence, sorted by name
   * @throws UncheckedIOException if the library's own file is broken
   */
  public static List<MappingSet> publishedMappings() {
    List<MappingSet> sets = new ArrayList<>();
    for (String name : PUBLISHED) {
      String file = "published/" + name + ".sssom.tsv";
      try (InputStream in = Crosswalks.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IOException("expected the resource '" + file + "', found none");
        }
        sets.add(SssomTsv.read(file, in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(sets);
  }
}
