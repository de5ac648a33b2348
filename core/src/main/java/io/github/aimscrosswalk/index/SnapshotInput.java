package io.github.aimscrosswalk.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link SnapshotOutput} wrote. */
final class SnapshotInput {
  private final byte[] bytes;
  private int at;
  private final String[] pool;

  SnapshotInput(byte[] bytes, int from) throws IOException {
    this.bytes = bytes;
    this.at = from;
    int count = number();
    if (count > bytes.length) {
      throw new IOException("expected a snapshot, found a broken table of texts");
    }
    this.pool = new String[count];
    for (int i = 0; i < pool.length; i++) {
      int length = number();
      if (length < 0 || length > bytes.length - at) {
        throw new IOException("expected a snapshot, found a broken table of texts");
      }
      pool[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("expected a number, found more than five bytes");
  }

  String text() {
    return pool[number()];
  }

  List<String> texts() {
    return list(this::text);
  }

  LocalDate date() {
    return LocalDate.ofEpochDay(number());
  }

  <T> List<T> list(Supplier<T> reader) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(Math.min(size, bytes.length));
    for (int i = 0; i < size; i++) {
      values.add(reader.get());
    }
    return values;
  }

  <T> Optional<T> optional(Supplier<T> reader) {
    return number() == 0 ? Optional.empty() : Optional.of(reader.get());
  }

  <E> E code(E[] values) {
    return values[number()];
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
