/**
 * Everything an analysis has to say, on one page for people. Start with {@link
 * io.github.aimscrosswalk.report.HtmlReport} and {@link
 * io.github.aimscrosswalk.report.MarkdownReport}.
 */
@NullMarked
package io.github.aimscrosswalk.report;

import org.jspecify.annotations.NullMarked;
