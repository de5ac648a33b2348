package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of all that the library describes. An IRI once given never means something else. */
public final class Iris {
  /** What all of them begin with. */
  public static final String BASE = "https://w3id.org/aims-crosswalk/";

  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]+");

  private static final int KEY_LENGTH = 16;

  private Iris() {}

  /**
   * Returns the IRI of a framework.
   *
   * @param id its identifier
   * @return {@code …/framework/<id>}
   */
  public static Node framework(FrameworkId id) {
    return iri("framework/" + id);
  }

  /**
   * Returns the IRI of a requirement.
   *
   * @param id its identifier
   * @return {@code …/framework/<framework>/<locator>}
   */
  public static Node requirement(RequirementId id) {
    return iri("framework/" + id.framework() + "/" + legal(id.locator()));
  }

  /**
   * Returns the IRI of a wording.
   *
   * @param id the requirement that reads so
   * @param firstDay the first day of the wording
   * @return {@code …/framework/<framework>/<locator>/wording/<day>}
   */
  public static Node wording(RequirementId id, LocalDate firstDay) {
    return NodeFactory.createURI(requirement(id).getURI() + "/wording/" + firstDay);
  }

  /**
   * Returns the IRI of a rule of application.
   *
   * @param framework the framework whose rule it is
   * @param rule its identifier
   * @return {@code …/rule/<framework>/<rule>}
   */
  public static Node rule(FrameworkId framework, String rule) {
    return iri("rule/" + framework + "/" + segment(rule));
  }

  /**
   * Returns the IRI of a practice.
   *
   * @param id its identifier
   * @return {@code …/practice/<id>}
   */
  public static Node practice(String id) {
    return iri("practice/" + segment(id));
  }

  /**
   * Returns the IRI of an element.
   *
   * @param id its identifier
   * @return {@code …/element/<id>}
   */
  public static Node element(ElementId id) {
    return iri("element/" + id);
  }

  /**
   * Returns the IRI of a subject.
   *
   * @param subject the subject
   * @return {@code …/subject/<id>}
   */
  public static Node subject(Subject subject) {
    return iri("subject/" + subject.id());
  }

  /**
   * Returns the IRI of an element about a subject.
   *
   * @param pair the element and its subject
   * @return {@code …/pair/<element>/<subject>}
   */
  public static Node pair(Pair pair) {
    return iri("pair/" + pair.element() + "/" + pair.subject().id());
  }

  /**
   * Returns the IRI of an evidence type.
   *
   * @param id its identifier
   * @return {@code …/evidence-type/<id>}
   */
  public static Node evidenceType(String id) {
    return iri("evidence-type/" + segment(id));
  }

  /**
   * Returns the IRI of an assignment.
   *
   * @param assignment what tells it from all others
   * @return {@code …/assignment/<framework>/<locator>/<element>/<subject>}, and {@code /from/<day>}
   *     where it holds for one wording only
   */
  public static Node assignment(AssignmentId assignment) {
    return iri("assignment/" + path(assignment));
  }

  private static String path(AssignmentId assignment) {
    RequirementId provision = assignment.provision();
    String wording = assignment.wording().map(day -> "/from/" + day).orElse("");
    return provision.framework()
        + "/"
        + legal(provision.locator())
        + "/"
        + assignment.pair().element()
        + "/"
        + assignment.pair().subject().id()
        + wording;
  }

  /**
   * Returns the IRI of an overlay.
   *
   * @param id its name
   * @return {@code …/overlay/<id>}
   */
  public static Node overlay(String id) {
    return iri("overlay/" + id);
  }

  /**
   * Returns the IRI of a correction.
   *
   * @param corrected what it made
   * @return {@code …/overlay/<overlay>/<framework>/<locator>/<element>/<subject>}, and {@code
   *     /from/<day>} where it is about one wording only
   */
  public static Node correction(Corrected corrected) {
    return iri("overlay/" + corrected.overlay() + "/" + path(corrected.assignment()));
  }

  /**
   * Returns the IRI of documented information, which has no identifier: a key made of what it says
   * stands for one.
   *
   * @param document the documented information
   * @return {@code …/documented-information/<framework>/<locator>/<key>}
   */
  public static Node documentedInformation(DocumentedInformation document) {
    RequirementId provision = document.provision();
    String key = key(document.form() + "\n" + document.label());
    return iri(
        "documented-information/"
            + provision.framework()
            + "/"
            + legal(provision.locator())
            + "/"
            + key);
  }

  /**
   * Returns the IRI of a term of the scope vocabulary.
   *
   * @param dimension its dimension
   * @param value its value
   * @return {@code …/scope/<dimension>/<value>}
   */
  public static Node scopeTerm(String dimension, String value) {
    return iri("scope/" + segment(dimension) + "/" + segment(value));
  }

  /**
   * Returns the IRI of a dimension of the scope vocabulary.
   *
   * @param dimension the dimension
   * @return {@code …/scope/<dimension>}
   */
  public static Node scopeDimension(String dimension) {
    return iri("scope/" + segment(dimension));
  }

  /**
   * Returns the IRI of someone who coded an assignment.
   *
   * @param name the name used in the data
   * @return {@code …/agent/<name>}
   */
  public static Node agent(String name) {
    return iri("agent/" + segment(name));
  }

  /**
   * Returns the name of one of our graphs.
   *
   * @param name such as {@code decomposition/iso-42001-2023}
   * @return {@code …/graph/<name>}
   */
  public static Node graph(String name) {
    return iri("graph/" + name);
  }

  /**
   * Tells whether a text can stand as an absolute IRI.
   *
   * @param text the text
   * @return whether it has a scheme and no character that IRIs forbid
   */
  public static boolean isAbsolute(String text) {
    return ABSOLUTE.matcher(text).matches();
  }

  /** The constant in lower case with hyphens, as the vocabulary names its individuals. */
  static Node individual(Enum<?> constant) {
    return Terms.ns(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  /** Encodes a text so that it is one segment, whatever it holds, and can be decoded. */
  static String segment(String text) {
    if (text.equals(".") || text.equals("..")) {
      // a step of a path, which readers take out with what stands before it
      return text.replace(".", "%2E");
    }
    StringBuilder out = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }

  /** A short name made of a text, the same every time. */
  static String key(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected SHA-256 in every Java runtime", e);
    }
  }

  /** Locators stand as they are, but for characters that no IRI may hold. */
  private static String legal(String locator) {
    StringBuilder out = new StringBuilder(locator.length());
    for (int i = 0; i < locator.length(); i++) {
      char c = locator.charAt(i);
      boolean illegal = c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0;
      out.append(illegal ? segment(String.valueOf(c)) : String.valueOf(c));
    }
    return out.toString();
  }
}
