package io.github.aimscrosswalk.ontology.dataset;

import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The prefixes under which our graphs are written. */
final class DatasetPrefixes {
  static final Map<String, String> ALL = Collections.unmodifiableMap(all());

  private DatasetPrefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    all.put("act", Terms.FRAMEWORK_BASE + "eu-ai-act-2024/");
    all.put("airmf", Terms.FRAMEWORK_BASE + "nist-ai-rmf-1.0/");
    all.put("iso27001", Terms.FRAMEWORK_BASE + "iso-27001-2022/");
    all.put("iso42001", Terms.FRAMEWORK_BASE + "iso-42001-2023/");
    all.put("tsc", Terms.FRAMEWORK_BASE + "soc2-tsc-2017/");
    for (String kind : new String[] {"agent", "element", "evidence-type", "framework"}) {
      all.put(kind, Iris.BASE + kind + "/");
    }
    for (String kind :
        new String[] {"assignment", "graph", "pair", "practice", "rule", "subject"}) {
      all.put(kind, Iris.BASE + kind + "/");
    }
    all.put("ns", Terms.NS);
    all.put("dcat", "http://www.w3.org/ns/dcat#");
    all.put("dcterms", "http://purl.org/dc/terms/");
    all.put("earl", "http://www.w3.org/ns/earl#");
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("pav", "http://purl.org/pav/");
    all.put("prov", "http://www.w3.org/ns/prov#");
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("semapv", "https://w3id.org/semapv/vocab/");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("sssom", "https://w3id.org/sssom/");
    all.put("void", "http://rdfs.org/ns/void#");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return all;
  }
}
