package io.github.aimscrosswalk.element;

import java.util.Objects;

/**
 * What an organisation has one process, one owner and mostly one artefact for; a group of elements.
 *
 * @param id its identifier, such as {@code internal-audit}
 * @param title its name
 * @param description one sentence on what it is
 */
public record Practice(String id, String title, String description) {
  /** Checks that all parts are there. */
  public Practice {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
  }
}
