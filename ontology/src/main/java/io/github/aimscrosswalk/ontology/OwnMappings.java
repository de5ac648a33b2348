package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.ontology.graph.Terms;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads mapping sets of a user, and holds the provisions they name to a corpus. */
final class OwnMappings {
  private final AssessmentCheck check;
  private final OwnNames names;
  private final boolean lacking;

  /**
   * Makes a reader.
   *
   * @param corpus what the sets may name
   * @param lacking whether frameworks are missing from it because they are broken
   */
  OwnMappings(Corpus corpus, boolean lacking) {
    this.check = new AssessmentCheck(corpus);
    this.names = OwnNames.of(corpus);
    this.lacking = lacking;
  }

  /**
   * Reads a mapping set, its entities named as everything here names them.
   *
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the file
   */
  MappingSet read(String source, InputStream from) throws IOException {
    TextInput input = TextInput.read(source, from);
    byte[] bytes = input.text().getBytes(StandardCharsets.UTF_8);
    MappingSet set = SssomTsv.read(source, new ByteArrayInputStream(bytes));
    Problems problems = new Problems(source);
    List<Mapping> mappings = new ArrayList<>();
    int[] lines = rows(input.text());
    for (Mapping mapping : set.mappings()) {
      Map<String, List<String>> slots = new LinkedHashMap<>(mapping.slots());
      int row = mappings.size();
      int line = lines.length == set.mappings().size() ? lines[row] : 0;
      for (String slot : List.of("subject_id", "object_id")) {
        mapping
            .value(slot)
            .map(names::of)
            .ifPresent(
                iri -> {
                  slots.put(slot, List.of(iri));
                  checkNamed(iri, line, problems);
                });
      }
      mappings.add(new Mapping(slots));
    }
    problems.throwIfAny();
    return new MappingSet(set.prefixes(), set.slots(), set.extensions(), mappings);
  }

  /** The lines of the rows: all that are not blank below the column names. */
  private static int[] rows(String text) {
    List<Integer> rows = new ArrayList<>();
    int number = 0;
    boolean head = true;
    for (String line : text.split("\n", -1)) {
      number++;
      if (head) {
        head = line.startsWith("#") || line.isBlank();
      } else if (!line.isBlank()) {
        rows.add(number);
      }
    }
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Groups may be named: they take part in chains. */
  private void checkNamed(String iri, int line, Problems problems) {
    String path =
        iri.startsWith(Terms.FRAMEWORK_BASE) ? iri.substring(Terms.FRAMEWORK_BASE.length()) : "";
    int slash = path.indexOf('/');
    if (slash < 1) {
      return;
    }
    try {
      RequirementId id =
          RequirementId.parse(path.substring(0, slash) + ":" + path.substring(slash + 1));
      for (Finding finding : check.provision(id)) {
        boolean unknownFramework = finding.code() != Code.UNKNOWN_PROVISION;
        if (finding.code() != Code.NOT_A_PROVISION && !(lacking && unknownFramework)) {
          problems.add(finding.code(), line, finding.message(), finding.repair());
        }
      }
    } catch (IllegalArgumentException e) {
      problems.add(Code.INVALID_VALUE, line, String.valueOf(e.getMessage()), "mend the IRI");
    }
  }
}
