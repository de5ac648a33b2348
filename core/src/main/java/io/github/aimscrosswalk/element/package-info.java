/**
 * The hub: practices, the elements they consist of, and which provision asks for which element
 * about which subject. Start with {@link io.github.aimscrosswalk.element.Element} and {@link
 * io.github.aimscrosswalk.element.Assignment}.
 */
@NullMarked
package io.github.aimscrosswalk.element;

import org.jspecify.annotations.NullMarked;
