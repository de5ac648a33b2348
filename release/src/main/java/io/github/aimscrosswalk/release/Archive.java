package io.github.aimscrosswalk.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a zip or jar by name, in order of their names; folders are left out. All bytes are
 * held in memory: a bundle has some ten million.
 *
 * @param files the bytes of each file
 * @param order the names as they stand in the archive
 */
record Archive(SortedMap<String, byte[]> files, List<String> order) {
  Archive {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    order = List.copyOf(order);
  }

  static Archive read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  static Archive read(byte[] bytes) throws IOException {
    return read(new ByteArrayInputStream(bytes));
  }

  private static Archive read(InputStream in) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<String> order = new ArrayList<>();
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      order.add(entry.getName());
      if (!entry.isDirectory()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new Archive(files, order);
  }

  /** Returns whether a file of this name is itself an archive. */
  static boolean isArchive(String name) {
    return name.endsWith(".jar") || name.endsWith(".zip");
  }
}
