package io.github.aimscrosswalk.overlay;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Corrections of assignments that a user lays over the data of a release, under one name. Whether
 * they fit the data is told where they are laid over it.
 *
 * @param id its name: letters, digits, dots and hyphens, in lower case
 * @param title what it is for, in a few words
 * @param author who answers for it
 * @param recorded the day it was written down
 * @param corrections the corrections, each of another assignment; their order means nothing; empty
 *     for an overlay that changes nothing
 */
public record Overlay(
    String id, String title, String author, LocalDate recorded, List<Correction> corrections) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

  /**
   * Copies the corrections and checks that all parts are there.
   *
   * @throws IllegalArgumentException if the name has another form, or the title or author is blank,
   *     has blanks around it, a tab or a line end
   */
  public Overlay {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "expected the name of an overlay such as acme-2026, found '" + id + "'");
    }
    OneLine.check(title, "title");
    OneLine.check(author, "author");
    Objects.requireNonNull(recorded, "recorded");
    corrections = List.copyOf(corrections);
  }

  /**
   * Tells whether a text can be the name of an overlay.
   *
   * @param text the text
   * @return whether it consists of lower-case letters and digits, with single dots or hyphens
   *     between them
   */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
