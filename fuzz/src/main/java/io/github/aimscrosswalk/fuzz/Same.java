package io.github.aimscrosswalk.fuzz;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;

/** What must hold of what was read. */
final class Same {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private Same() {}

  /** Holds a value to that which was read of what was written of it. */
  static void values(Object first, Object second) {
    if (!first.equals(second)) {
      throw new AssertionError("expected '" + first + "' to be read again, found '" + second + "'");
    }
  }

  /** Writes a crosswalk, reads and writes it again, and asks it what it is asked mostly. */
  static void snapshot(Crosswalk crosswalk) throws IOException {
    byte[] first = bytes(crosswalk);
    Crosswalk read;
    try {
      read = Crosswalk.read(new ByteArrayInputStream(first));
    } catch (IOException e) {
      throw new AssertionError("expected what was written to be read", e);
    }
    if (!Arrays.equals(first, bytes(read))) {
      throw new AssertionError("expected the same snapshot again, found another");
    }
    answers(read);
  }

  /** Asks for coverage and gaps of every framework, some provisions being reached and evidence of each type held. */
  static void answers(Crosswalk crosswalk) {
    Assessment.Builder stated = Assessment.builder("fuzz");
    for (Framework framework : crosswalk.frameworks()) {
      framework.requirements().stream()
          .filter(requirement -> requirement instanceof Provision)
          .map(requirement -> requirement.heading().id().locator())
          .filter(locator -> locator.length() % 2 == 1)
          .forEach(locator -> stated.implemented(framework.id(), locator));
    }
    for (EvidenceType type : crosswalk.corpus().hub().evidenceTypes()) {
      stated.evidence(type.id(), DAY);
    }
    Analysis analysis = crosswalk.analyze(stated.build(), DAY);
    for (Framework framework : crosswalk.frameworks()) {
      analysis.coverage(framework.id());
      analysis.gaps(framework.id());
    }
  }

  private static byte[] bytes(Crosswalk crosswalk) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    crosswalk.write(out);
    return out.toByteArray();
  }
}
