package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the program was started with.
 *
 * @param crosswalk the data
 * @param assessments by identifier, in the order they were named
 */
record Loaded(Crosswalk crosswalk, Map<String, Assessment> assessments) {
  /** What every answer begins with. */
  record About(String notice, String release, String assessment, String day) {}

  static final String NOTICE = "Coverage is counted, and is not compliance. No legal advice.";

  Loaded {
    assessments = Collections.unmodifiableMap(new LinkedHashMap<>(assessments));
  }

  static Loaded read(Crosswalk crosswalk, List<Path> files) throws IOException {
    Map<String, Assessment> found = new LinkedHashMap<>();
    for (Path file : files) {
      Assessment assessment = crosswalk.readAssessment(file);
      if (found.put(assessment.id(), assessment) != null) {
        throw new IllegalArgumentException(
            "expected one file of assessment '" + assessment.id() + "', found two");
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("expected the file of an assessment, found none");
    }
    return new Loaded(crosswalk, found);
  }

  Argument whichAssessment() {
    return Argument.oneOf(
        "assessment", "The assessment asked about", List.copyOf(assessments.keySet()));
  }

  Argument whichFrameworks() {
    return Argument.someOf(
        "frameworks", "The frameworks that count; all if left out", frameworkIds());
  }

  List<String> frameworkIds() {
    return crosswalk.frameworks().stream().map(f -> f.id().value()).toList();
  }

  /** Analyses the assessment that a call names, for the day it names. */
  Analysis analysis(Arguments arguments) {
    String id = arguments.text("assessment");
    return crosswalk.analyze(Objects.requireNonNull(assessments.get(id), id), arguments.day());
  }

  static FrameworkId[] frameworks(Arguments arguments) {
    return arguments.list("frameworks").stream().map(FrameworkId::of).toArray(FrameworkId[]::new);
  }

  About about(Analysis analysis) {
    return new About(
        NOTICE,
        crosswalk.corpus().release(),
        analysis.assessment().id(),
        analysis.asOf().toString());
  }
}
