package io.github.aimscrosswalk.release;

import java.util.ArrayList;
import java.util.List;

/** What a release consists of: these artifacts, no fewer and no more. */
enum Published {
  BOM("aims-crosswalk-bom", 0, ""),
  CORE("aims-crosswalk-core", 17, "io.github.aimscrosswalk.core"),
  ONTOLOGY("aims-crosswalk-ontology", 21, "io.github.aimscrosswalk.ontology"),
  CROSSWALKS("aims-crosswalk", 17, "io.github.aimscrosswalk.crosswalks");

  static final String GROUP = "io.github.aims-crosswalk";

  private final String artifact;
  private final int java;
  private final String module;

  Published(String artifact, int java, String module) {
    this.artifact = artifact;
    this.java = java;
    this.module = module;
  }

  String artifact() {
    return artifact;
  }

  /** Returns the Java release whose machine can load the classes; 0 where there are none. */
  int java() {
    return java;
  }

  /** Returns the name as a module, empty where there is no jar. */
  String module() {
    return module;
  }

  /** Returns the name of a file of the bundle, such as that of the sources. */
  String file(String version, String ending) {
    return GROUP.replace('.', '/')
        + "/%1$s/%2$s/%1$s-%2$s%3$s".formatted(artifact, version, ending);
  }

  /** Returns the names of all files of the bundle without signatures and sums. */
  List<String> files(String version) {
    List<String> endings = new ArrayList<>(List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml"));
    if (this != BOM) {
      endings.addAll(List.of(".jar", "-sources.jar", "-javadoc.jar"));
    }
    if (this == CROSSWALKS) {
      endings.add("-rdf.zip");
    }
    return endings.stream().map(ending -> file(version, ending)).toList();
  }
}
