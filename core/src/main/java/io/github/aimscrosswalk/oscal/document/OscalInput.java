package io.github.aimscrosswalk.oscal.document;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonTree;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One OSCAL document being read: what all models have in common. */
public final class OscalInput {
  /** The namespace of the names of OSCAL. */
  public static final String OSCAL = "http://csrc.nist.gov/ns/oscal";

  private static final int MAX_DEPTH = 40;
  private static final Pattern UUID =
      Pattern.compile(
          "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}");

  private final Problems problems;
  private final Map<String, Integer> linesOfUuids = new HashMap<>();

  /**
   * A document.
   *
   * @param name the name of its model
   * @param body what the model holds
   */
  public record Model(String name, JsonObject body) {}

  /**
   * A property.
   *
   * @param line its line
   * @param ns whose name it is
   * @param name its name
   * @param value its value
   * @param remarks its remarks; empty if there are none
   * @param exact the value as it was before it was written on one line
   */
  public record Prop(int line, String ns, String name, String value, String remarks, String exact) {
    /**
     * Tells whether a property is the one meant.
     *
     * @param space whose name it is
     * @param wanted its name
     * @return whether both are so
     */
    public boolean is(String space, String wanted) {
      return ns.equals(space) && name.equals(wanted);
    }
  }

  /**
   * Makes a reader of one document.
   *
   * @param problems where problems are noted
   */
  public OscalInput(Problems problems) {
    this.problems = problems;
  }

  /**
   * Parses a document and checks its model and version; throws if these are not to be read.
   *
   * @param input the text
   * @param models the names of models that may stand at the top
   * @param versions the versions of OSCAL that are read
   * @param readable these versions, in words
   * @return the document
   * @throws InvalidDataException if it cannot be parsed or is of another model or version
   */
  public Model open(TextInput input, List<String> models, Pattern versions, String readable) {
    Optional<JsonTree> tree = JsonTree.parse(input.text(), MAX_DEPTH, problems);
    problems.throwIfAny();
    JsonObject top = new JsonObject(tree.orElseThrow(), problems);
    problems.throwIfAny();
    Optional<String> name = models.stream().filter(top::has).findFirst();
    if (name.isEmpty()) {
      problems.add(
          Code.MISSING_FIELD,
          top.line(),
          "field '" + String.join("' or '", models) + "' is missing",
          "check that this is a document of this model");
      problems.throwIfAny();
    }
    JsonObject body = top.object(name.orElseThrow());
    top.skip("$schema");
    top.end();
    version(body, versions, readable);
    return new Model(name.orElseThrow(), body);
  }

  private void version(JsonObject body, Pattern versions, String readable) {
    JsonObject metadata = body.object("metadata");
    metadata.text("title");
    metadata.text("version");
    Optional<String> modified = metadata.text("last-modified");
    modified.ifPresent(text -> time(text, metadata.line("last-modified")));
    Optional<String> version = metadata.text("oscal-version");
    if (version.isPresent() && !versions.matcher(version.get()).matches()) {
      problems.add(
          Code.WRONG_VERSION,
          metadata.line("oscal-version"),
          "oscal-version '" + version.get() + "'",
          "this release reads " + readable);
      problems.throwIfAny();
    }
    metadata.skip(
        "published",
        "revisions",
        "document-ids",
        "props",
        "links",
        "roles",
        "locations",
        "parties");
    metadata.skip("responsible-parties", "actions", "remarks");
    metadata.end();
  }

  private void time(String text, int line) {
    try {
      OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      problems.add(
          Code.INVALID_DATE,
          line,
          "last-modified '" + text + "' is no time",
          "write such as 2026-11-21T00:00:00Z");
    }
  }

  /**
   * Tells whether a text is a UUID as OSCAL takes them.
   *
   * @param text the text
   * @return whether it is one of version 4 or 5
   */
  public static boolean isUuid(String text) {
    return UUID.matcher(text).matches();
  }

  /**
   * Reads the UUID of an object, which no other object of the document may have.
   *
   * @param object the object
   * @return the UUID; empty if it is missing or wrong, which is noted
   */
  public Optional<String> uuid(JsonObject object) {
    Optional<String> uuid = object.text("uuid");
    if (uuid.isEmpty()) {
      return uuid;
    }
    int line = object.line("uuid");
    if (!isUuid(uuid.get())) {
      problems.add(
          Code.INVALID_VALUE, line, "uuid '" + uuid.get() + "'", "write a UUID of version 4 or 5");
      return Optional.empty();
    }
    Integer other = linesOfUuids.putIfAbsent(uuid.get(), line);
    if (other != null) {
      problems.add(
          Code.DUPLICATE,
          line,
          "uuid '" + uuid.get() + "' is also in line " + other,
          "give each object its own");
    }
    return uuid;
  }

  /**
   * Reads the properties of an object.
   *
   * @param object the object
   * @return its properties, in their order
   */
  public List<Prop> props(JsonObject object) {
    return props(object.objects("props"));
  }

  /**
   * Reads the properties of ours, and takes those of others as they are.
   *
   * @param object the object
   * @param others where those of others are added
   * @return the properties of ours, in their order
   */
  public List<Prop> split(JsonObject object, List<JsonTree> others) {
    List<JsonObject> ours = new ArrayList<>();
    for (JsonTree tree : object.items("props")) {
      boolean own =
          tree instanceof JsonTree.Fields fields
              && fields.values().get("ns") instanceof JsonTree.Text ns
              && ns.value().equals(OscalIds.NS);
      if (own) {
        ours.add(new JsonObject(tree, problems));
      } else {
        others.add(tree);
      }
    }
    return props(ours);
  }

  private List<Prop> props(List<JsonObject> objects) {
    List<Prop> props = new ArrayList<>();
    for (JsonObject prop : objects) {
      Optional<String> name = prop.text("name");
      Optional<String> value = prop.text("value");
      String ns = prop.optionalText("ns").orElse(OSCAL);
      Optional<String> remarks = prop.optionalText("remarks");
      prop.skip("uuid", "class", "group");
      prop.end();
      if (name.isPresent() && value.isPresent()) {
        String exact = remarks.orElse(value.get());
        props.add(new Prop(prop.line(), ns, name.get(), value.get(), remarks.orElse(""), exact));
      }
    }
    return props;
  }

  /**
   * Returns the properties of ours with a name.
   *
   * @param props the properties
   * @param name the name
   * @return those that fit, in their order
   */
  public static List<Prop> ours(List<Prop> props, String name) {
    return props.stream().filter(p -> p.is(OscalIds.NS, name)).toList();
  }

  /**
   * Returns the one property of ours with a name; two that differ are a contradiction.
   *
   * @param props the properties
   * @param name the name
   * @return the first that fits
   */
  public Optional<Prop> only(List<Prop> props, String name) {
    List<Prop> found = ours(props, name);
    for (Prop prop : found) {
      if (!prop.exact().equals(found.get(0).exact())) {
        problems.add(
            Code.CONTRADICTION,
            prop.line(),
            "property '" + name + "' is another in line " + found.get(0).line(),
            "keep one");
      }
    }
    return found.stream().findFirst();
  }

  /**
   * Reads the day that a property names.
   *
   * @param prop the property
   * @return the day; empty if it is none, which is noted
   */
  public Optional<LocalDate> day(Prop prop) {
    try {
      LocalDate day = LocalDate.parse(prop.value());
      OscalOutput.time(day);
      return Optional.of(day);
    } catch (DateTimeException | IllegalArgumentException e) {
      problems.add(
          Code.INVALID_DATE,
          prop.line(),
          prop.name() + " '" + prop.value() + "' is no day of the calendar",
          "write year-month-day, such as 2026-11-21");
      return Optional.empty();
    }
  }

  /**
   * Parses a value by a method that throws IllegalArgumentException where it cannot.
   *
   * @param <T> what is parsed
   * @param parser the method
   * @param text the value
   * @param line its line
   * @return what was parsed; empty if it could not be, which is noted
   */
  public <T> Optional<T> parse(Function<String, T> parser, String text, int line) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      problems.add(Code.INVALID_VALUE, line, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }

  /**
   * Reads a constant written in lower case with hyphens.
   *
   * @param <E> the type
   * @param known its constants
   * @param prop the property that names one
   * @return the constant; empty if it is not known, which is noted
   */
  public <E extends Enum<E>> Optional<E> constant(E[] known, Prop prop) {
    List<String> names = new ArrayList<>();
    for (E constant : known) {
      names.add(OscalIds.name(constant));
    }
    int at = names.indexOf(prop.value());
    if (at >= 0) {
      return Optional.of(known[at]);
    }
    problems.add(
        Code.INVALID_VALUE,
        prop.line(),
        prop.name() + " '" + prop.value() + "' is not known",
        "write one of " + String.join(", ", names));
    return Optional.empty();
  }

  /**
   * Notes what a check found; tells whether that was nothing.
   *
   * @param findings what was found
   * @param line where
   * @return whether there is none
   */
  public boolean found(List<Finding> findings, int line) {
    findings.forEach(f -> problems.add(f.code(), line, f.message(), f.repair()));
    return findings.isEmpty();
  }
}
