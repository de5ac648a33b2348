/**
 * The answers, computed on views; not exported. Start with {@link
 * io.github.aimscrosswalk.engine.CompiledAnalysis}, then {@link
 * io.github.aimscrosswalk.engine.Engine}.
 */
@NullMarked
package io.github.aimscrosswalk.engine;

import org.jspecify.annotations.NullMarked;
