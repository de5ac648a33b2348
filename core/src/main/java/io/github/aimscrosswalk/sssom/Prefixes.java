package io.github.aimscrosswalk.sssom;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns compact IRIs into absolute ones and back, by the prefixes of a set and the built-in. */
final class Prefixes {
  /** The prefixes that need no declaration. */
  static final Map<String, String> BUILT_IN =
      Map.of(
          "linkml", "https://w3id.org/linkml/",
          "owl", "http://www.w3.org/2002/07/owl#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "semapv", "https://w3id.org/semapv/vocab/",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "sssom", "https://w3id.org/sssom/",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");
  private static final Pattern NAMESPACE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\p{Z}\\p{Cc}<>\"{}|\\\\^`]+");

  private final Map<String, String> all;
  private final TreeSet<String> used = new TreeSet<>();

  Prefixes(Map<String, String> declared) {
    all = new TreeMap<>(declared);
    all.putAll(BUILT_IN);
  }

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  static boolean isNamespace(String text) {
    return NAMESPACE.matcher(text).matches();
  }

  Collection<String> names() {
    return all.keySet();
  }

  /** Returns the absolute IRI; empty if the prefix is not known. */
  Optional<String> expand(String compact) {
    int colon = compact.indexOf(':');
    String namespace = colon < 0 ? null : all.get(compact.substring(0, colon));
    return namespace == null
        ? Optional.empty()
        : Optional.of(namespace + compact.substring(colon + 1));
  }

  /** Returns the compact form with the longest namespace that fits. */
  String contract(String iri) {
    String name = "";
    String namespace = "";
    for (Map.Entry<String, String> prefix : all.entrySet()) {
      if (iri.startsWith(prefix.getValue()) && prefix.getValue().length() > namespace.length()) {
        name = prefix.getKey();
        namespace = prefix.getValue();
      }
    }
    if (namespace.isEmpty()) {
      throw new IllegalArgumentException(
          "expected an IRI with a known prefix, found '" + iri + "'");
    }
    used.add(name);
    return name + ":" + iri.substring(namespace.length());
  }

  /** Keeps the prefix that a text begins with, if there is one: the text may be an entity too. */
  void keep(String text) {
    int colon = text.indexOf(':');
    if (colon >= 0) {
      used.add(text.substring(0, colon));
    }
  }

  /** Returns the declared prefixes that contracted anything or begin a text, by name. */
  Map<String, String> used() {
    Map<String, String> map = new TreeMap<>();
    all.forEach(
        (name, namespace) -> {
          if (used.contains(name) && !BUILT_IN.containsKey(name)) {
            map.put(name, namespace);
          }
        });
    return map;
  }
}
