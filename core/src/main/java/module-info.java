/**
 * The model of AIMS Crosswalk, the questions and the text formats, without any RDF library.
 *
 * @see io.github.aimscrosswalk.Crosswalk
 */
module io.github.aimscrosswalk.core {
  requires de.siegmar.fastcsv;
  requires static transitive org.jspecify;
  requires com.github.benmanes.caffeine;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;

  exports io.github.aimscrosswalk;
  exports io.github.aimscrosswalk.analysis;
  exports io.github.aimscrosswalk.assessment;
  exports io.github.aimscrosswalk.certification;
  exports io.github.aimscrosswalk.corpus;
  exports io.github.aimscrosswalk.diagnostic;
  exports io.github.aimscrosswalk.difference;
  exports io.github.aimscrosswalk.element;
  exports io.github.aimscrosswalk.evidence;
  exports io.github.aimscrosswalk.fine;
  exports io.github.aimscrosswalk.format;
  exports io.github.aimscrosswalk.framework;
  exports io.github.aimscrosswalk.mapping;
  exports io.github.aimscrosswalk.money;
  exports io.github.aimscrosswalk.oscal;
  exports io.github.aimscrosswalk.overlay;
  exports io.github.aimscrosswalk.report;
  exports io.github.aimscrosswalk.sssom;
  exports io.github.aimscrosswalk.tenant;
}
