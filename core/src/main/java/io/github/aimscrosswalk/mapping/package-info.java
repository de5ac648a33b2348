/**
 * Mapping sets in the model of SSSOM, and the relationships of NIST IR 8477. Start with {@link
 * io.github.aimscrosswalk.mapping.MappingSet}.
 */
@NullMarked
package io.github.aimscrosswalk.mapping;

import org.jspecify.annotations.NullMarked;
