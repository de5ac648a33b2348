/**
 * The documentation of the repository as a site of plain pages: Markdown in, HTML out. Start with
 * {@link io.github.aimscrosswalk.site.Site}, then {@link io.github.aimscrosswalk.site.Manual} and
 * {@link io.github.aimscrosswalk.site.SitePage}. Nothing here is published.
 */
@NullMarked
package io.github.aimscrosswalk.site;

import org.jspecify.annotations.NullMarked;
