package io.github.aimscrosswalk.oscal.document;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * How requirements are called in OSCAL, and back.
 *
 * <pre>
 * iso-42001-2023:A.5.2          the requirement
 * iso-42001-2023_A.5.2          the control or group: framework, underscore, locator
 * iso-42001-2023_A.5.2_smt      the place of its text
 * iso-42001-2023_A.5.2_obj      what is to be found for it
 * iso-42001-2023_A.5.2_obj.roles-and-authorities.written.ai    one pair of it
 * </pre>
 *
 * A framework begins with a letter and holds no underscore, so every such id is an OSCAL token, is
 * unique over all frameworks and can be read back. A character of a locator other than an ASCII
 * letter, digit, dot or hyphen is written {@code _x}, its code point in hexadecimal, {@code _}.
 */
public final class OscalIds {
  /** The IRI below which all of ours lie. */
  public static final String BASE = "https://w3id.org/aims-crosswalk/";

  /** The namespace of our property names. */
  public static final String NS = BASE + "ns#";

  private static final String FRAMEWORK = BASE + "framework/";

  private OscalIds() {}

  /**
   * Returns the id of the control or group that stands for a requirement.
   *
   * @param id the requirement
   * @return a token
   */
  public static String control(RequirementId id) {
    return token(id.framework().value(), id.locator());
  }

  /**
   * Returns the id of the place of its text.
   *
   * @param id the requirement
   * @return a token
   */
  public static String statement(RequirementId id) {
    return control(id) + "_smt";
  }

  /**
   * Returns the id of what is to be found for a requirement.
   *
   * @param id the requirement
   * @return a token
   */
  public static String objective(RequirementId id) {
    return control(id) + "_obj";
  }

  /**
   * Returns the id of one pair that a requirement asks for.
   *
   * @param assignment that it asks for it
   * @return a token
   */
  public static String objective(Assignment assignment) {
    return objective(assignment.provision())
        + "."
        + assignment.pair().element()
        + "."
        + assignment.pair().subject()
        + assignment.wording().map(day -> "." + day).orElse("");
  }

  static String token(String framework, String locator) {
    StringBuilder token = new StringBuilder(framework).append('_');
    locator
        .codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                token.append((char) c);
              } else {
                token.append("_x").append(Integer.toHexString(c)).append('_');
              }
            });
    return token.toString();
  }

  /**
   * Returns a constant as data write it: in lower case with hyphens.
   *
   * @param constant the constant
   * @return its name
   */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Tells whether a text is a token of ASCII letters, digits, dots, hyphens and underscores.
   *
   * @param text the text
   * @return whether it is one
   */
  public static boolean isToken(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_.-]*");
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-';
  }

  /**
   * Returns the requirement that a control stands for; empty if it has another form.
   *
   * @param control the id of a control
   * @return the requirement
   */
  public static Optional<RequirementId> requirement(String control) {
    int mark = control.indexOf('_');
    if (mark < 1) {
      return Optional.empty();
    }
    try {
      FrameworkId framework = FrameworkId.of(control.substring(0, mark));
      RequirementId id = new RequirementId(framework, locator(control.substring(mark + 1)));
      return control(id).equals(control) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Undoes the escapes; throws IllegalArgumentException for a code that is none. */
  private static String locator(String escaped) {
    StringBuilder locator = new StringBuilder();
    int at = 0;
    while (at < escaped.length()) {
      int end = escaped.indexOf('_', at + 1);
      if (escaped.startsWith("_x", at) && end > 0) {
        locator.appendCodePoint(Integer.parseInt(escaped.substring(at + 2, end), 16));
        at = end + 1;
      } else {
        locator.append(escaped.charAt(at));
        at++;
      }
    }
    return locator.toString();
  }

  /**
   * Returns the IRI of a framework.
   *
   * @param framework the framework
   * @return an absolute IRI
   */
  public static String iri(FrameworkId framework) {
    return FRAMEWORK + framework;
  }

  /**
   * Returns the IRI of a requirement, with what an IRI cannot hold escaped.
   *
   * @param id the requirement
   * @return an absolute IRI
   */
  public static String iri(RequirementId id) {
    StringBuilder iri = new StringBuilder(iri(id.framework())).append('/');
    for (byte b : id.locator().getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b)) {
        iri.append((char) b);
      } else {
        iri.append('%').append(Character.forDigit((b >> 4) & 15, 16));
        iri.append(Character.forDigit(b & 15, 16));
      }
    }
    return iri.toString();
  }

  /**
   * Returns the id under which an IRI of a requirement stands in the catalogue of a framework.
   *
   * @param iri the IRI
   * @param catalogue the IRI of the framework
   * @return the id; empty if the IRI is of another catalogue
   */
  public static Optional<String> tokenOf(String iri, String catalogue) {
    boolean ours = catalogue.startsWith(FRAMEWORK) && iri.startsWith(catalogue + "/");
    return ours
        ? Optional.of(
            token(catalogue.substring(FRAMEWORK.length()), iri.substring(catalogue.length() + 1)))
        : Optional.empty();
  }

  /**
   * Returns the IRI of what stands under an id in the catalogue of a framework.
   *
   * @param token the id
   * @param catalogue the IRI of the framework
   * @return the IRI; empty if the id is of another catalogue or form
   */
  public static Optional<String> iriOf(String token, String catalogue) {
    if (!catalogue.startsWith(FRAMEWORK)) {
      return Optional.empty();
    }
    return requirement(token)
        .filter(id -> catalogue.equals(iri(id.framework())))
        .map(id -> catalogue + "/" + id.locator());
  }

  /**
   * Returns the framework that the address of a catalogue names: by its IRI, or by a last segment
   * that begins with its identifier ({@code catalogs/iso-42001-2023_catalog.json}); the longest
   * identifier that fits.
   *
   * @param href the address
   * @param known the frameworks that may be named
   * @return the framework; empty if none is named
   */
  public static Optional<FrameworkId> framework(String href, Collection<FrameworkId> known) {
    String path = href.split("[?#]", 2)[0];
    String last = path.substring(path.lastIndexOf('/') + 1);
    FrameworkId best = null;
    for (FrameworkId id : known) {
      boolean longer = best == null || id.value().length() > best.value().length();
      if (longer && begins(last, id.value())) {
        best = id;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean begins(String segment, String id) {
    return segment.startsWith(id)
        && (segment.length() == id.length() || "._-".indexOf(segment.charAt(id.length())) >= 0);
  }
}
