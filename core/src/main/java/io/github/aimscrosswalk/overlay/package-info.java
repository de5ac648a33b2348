/**
 * A user's corrections of which provision asks for what, and what they made of it. Start with
 * {@link io.github.aimscrosswalk.overlay.Overlay} and {@link
 * io.github.aimscrosswalk.overlay.Correction}; answers carry {@link
 * io.github.aimscrosswalk.overlay.Corrected}.
 */
@NullMarked
package io.github.aimscrosswalk.overlay;

import org.jspecify.annotations.NullMarked;
