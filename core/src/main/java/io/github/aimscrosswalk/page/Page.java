package io.github.aimscrosswalk.page;

import java.util.List;
import java.util.Objects;

/**
 * One page.
 *
 * @param title what it is about, in the user's words
 * @param lead what a reader has to know first
 * @param notice what a reader must not mistake
 * @param sections the sections, in the order in which they are read
 * @param foot the last line
 */
public record Page(String title, Text lead, Text notice, List<Section> sections, Text foot) {
  /** Copies the sections. */
  public Page {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(notice, "notice");
    sections = List.copyOf(sections);
    Objects.requireNonNull(foot, "foot");
  }
}
