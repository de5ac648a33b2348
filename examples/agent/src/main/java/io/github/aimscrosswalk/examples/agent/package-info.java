/**
 * A program that an AI agent asks over the Model Context Protocol. Start with {@link
 * io.github.aimscrosswalk.examples.agent.AgentServer}.
 */
@NullMarked
package io.github.aimscrosswalk.examples.agent;

import org.jspecify.annotations.NullMarked;
