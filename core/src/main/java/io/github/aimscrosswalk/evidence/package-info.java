/**
 * Kinds of artefact and the dated artefacts that a user holds. Start with {@link
 * io.github.aimscrosswalk.evidence.EvidenceType} and {@link
 * io.github.aimscrosswalk.evidence.Evidence}.
 */
@NullMarked
package io.github.aimscrosswalk.evidence;

import org.jspecify.annotations.NullMarked;
