/**
 * The model as RDF graphs, and assessments back. Start with {@link
 * io.github.aimscrosswalk.ontology.graph.CorpusGraphs}, {@link
 * io.github.aimscrosswalk.ontology.graph.AssessmentGraph} and {@link
 * io.github.aimscrosswalk.ontology.graph.Iris}.
 */
@NullMarked
package io.github.aimscrosswalk.ontology.graph;

import org.jspecify.annotations.NullMarked;
