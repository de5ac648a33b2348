package io.github.aimscrosswalk.oscal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The good documents of tests, and what is printed for a bad one.
 *
 * <pre>
 * oscal/good.component-definition.json   two components, three ways to name a control
 * oscal/good.ssp.json                    a plan of one system over two frameworks
 * oscal/whole.mapping.json               every field of the mapping model
 * oscal/old-shapes.mapping.json          the shapes of 1.2.0
 * </pre>
 */
final class OscalFaults {
  private OscalFaults() {}

  static String good(String model) {
    String name =
        model.equals("mapping") ? "/oscal/whole.mapping.json" : "/oscal/good." + model + ".json";
    try (InputStream in = OscalFaults.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document of a model. */
  static Object read(String model, byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return model.equals("mapping")
        ? OscalMapping.read("o.json", in)
        : OscalImplementation.read("o.json", in, Fixtures.corpus());
  }

  /** Returns the problems of a document, one line each. */
  static List<String> of(String model, byte[] bytes) {
    InvalidDataException thrown =
        catchThrowableOfType(InvalidDataException.class, () -> read(model, bytes));
    if (thrown == null) {
      throw new AssertionError("expected an InvalidDataException, nothing was thrown");
    }
    return thrown.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  /** Returns the problems of a good document in which one text took the place of another. */
  static List<String> of(String model, String from, String to) {
    String good = good(model);
    if (!good.contains(from)) {
      throw new AssertionError("expected '" + from + "' in the good document, found none");
    }
    int at = good.indexOf(from);
    String bad = good.substring(0, at) + to + good.substring(at + from.length());
    return of(model, bad.getBytes(StandardCharsets.UTF_8));
  }
}
