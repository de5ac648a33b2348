package io.github.aimscrosswalk.crosswalks;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
}
