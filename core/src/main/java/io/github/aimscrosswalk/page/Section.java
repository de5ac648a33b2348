package io.github.aimscrosswalk.page;

import java.util.List;
import java.util.Objects;

/**
 * One section of a page.
 *
 * @param anchor the name by which links reach it
 * @param title its heading
 * @param blocks what stands in it, from top to bottom
 */
public record Section(String anchor, String title, List<Block> blocks) {
  /** Copies the blocks. */
  public Section {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(title, "title");
    blocks = List.copyOf(blocks);
  }
}
