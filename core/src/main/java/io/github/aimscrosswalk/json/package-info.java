/**
 * JSON as text and as trees that know their lines, for the formats that are written in it. Start
 * with {@link io.github.aimscrosswalk.json.JsonObject} and {@link
 * io.github.aimscrosswalk.json.JsonText}.
 */
@NullMarked
package io.github.aimscrosswalk.json;

import org.jspecify.annotations.NullMarked;
