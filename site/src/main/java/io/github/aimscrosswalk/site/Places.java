package io.github.aimscrosswalk.site;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the repository stand on the site: in the same folders, pages as HTML. */
final class Places {
  private final Path root;

  Places(Path root) {
    this.root = root;
  }

  /**
   * Returns the place of a file of the repository, from the root of the site. A folder is the page
   * that lists it; a file without an ending gets {@code .txt}, so that a browser shows it.
   */
  String of(String path) {
    if (path.endsWith("README.md")) {
      return path.substring(0, path.length() - "README.md".length()) + "index.html";
    }
    if (path.endsWith(".md")) {
      return path.substring(0, path.length() - "md".length()) + "html";
    }
    if (Files.isDirectory(root.resolve(path))) {
      return path + "/index.html";
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.indexOf('.') < 0 ? path + ".txt" : path;
  }

  /** Returns the way from one place of the site to another. */
  static String between(String from, String to) {
    Path folder = Path.of(from).getParent();
    Path way = folder == null ? Path.of(to) : folder.relativize(Path.of(to));
    return Manual.slashes(way);
  }
}
