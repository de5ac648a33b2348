package io.github.aimscrosswalk.oscal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of OSCAL: those of NIST, and for mappings the one beside this class. */
public final class OscalSchemas {
  /** When the documents of tests are made. */
  public static final Instant TIME = Instant.parse("2026-11-21T08:30:00Z");

  private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

  private OscalSchemas() {}

  /** Something that writes a document. */
  public interface Written {
    /** Writes it. */
    void to(OutputStream out) throws IOException;
  }

  /** Returns what is written. */
  public static String text(Written written) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      written.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Returns a file of a whole document that was read by a person; what is found is left beside the
   * classes, to be compared and, if it is right, put in its place.
   */
  static String golden(String name, String found) {
    try (InputStream in = OscalSchemas.class.getResourceAsStream("/oscal/" + name)) {
      Files.writeString(Path.of(System.getProperty("basedir", "."), "target", name), found);
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a document breaks of the schema of a model: catalog, component-definition … */
  public static List<String> faults(String model, String document) {
    return READ
        .computeIfAbsent(model, OscalSchemas::schema)
        .validate(document, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** The schemas of NIST have a stray keyword "id" beside the identifiers of parties. */
  private static Dialect draft7() {
    return Dialect.builder(Dialects.getDraft7()).keyword(new NonValidationKeyword("id")).build();
  }

  private static Schema schema(String model) {
    boolean own = model.equals("mapping");
    String name =
        own ? "/oscal/mapping-1.2.2.schema.json" : "/schema/json/oscal-" + model + "_schema.json";
    try (InputStream in = OscalSchemas.class.getResourceAsStream(name)) {
      return SchemaRegistry.withDialect(own ? Dialects.getDraft202012() : draft7())
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
