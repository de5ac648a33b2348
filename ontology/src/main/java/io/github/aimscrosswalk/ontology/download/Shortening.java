package io.github.aimscrosswalk.ontology.download;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Shortens IRIs by prefixes, where the rest needs no escape in any of the formats. */
final class Shortening {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?");

  private final Map<String, String> prefixes;

  Shortening(Map<String, String> prefixes) {
    this.prefixes = new TreeMap<>(prefixes);
  }

  Map<String, String> prefixes() {
    return prefixes;
  }

  /** Returns {@code prefix:rest} with the longest namespace that fits, or the IRI itself. */
  String shorten(String iri) {
    String best = iri;
    int length = 0;
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String namespace = prefix.getValue();
      if (namespace.length() > length
          && iri.startsWith(namespace)
          && LOCAL.matcher(iri).region(namespace.length(), iri.length()).matches()) {
        best = prefix.getKey() + ":" + iri.substring(namespace.length());
        length = namespace.length();
      }
    }
    return best;
  }
}
