package io.github.aimscrosswalk.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link SnapshotOutput} wrote. */
final class SnapshotInput {
  private final byte[] bytes;
  private int at;
  private final String[] pool;

  SnapshotInput(byte[] bytes, int from) throws IOException {
    this.bytes = bytes;
    this.at = from;
    int count = number();
    if (count < 0 || count > bytes.length) {
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

  int[] numbers() {
    int size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("expected numbers, found fewer than '" + size + "'");
    }
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = number();
    }
    return values;
  }

  String text() {
    return pool[number()];
  }

  List<String> texts() {
    int size = number();
    List<String> values = room(size);
    for (int i = 0; i < size; i++) {
      values.add(text());
    }
    return values;
  }

  LocalDate date() {
    return LocalDate.ofEpochDay(number());
  }

  Optional<String> optionalText() {
    return number() == 0 ? Optional.empty() : Optional.of(text());
  }

  Optional<LocalDate> optionalDate() {
    return number() == 0 ? Optional.empty() : Optional.of(date());
  }

  /** Returns an empty list with room for a number of values. */
  <T> List<T> room(int size) {
    return size == 0 ? List.of() : new ArrayList<>(Math.min(size, bytes.length));
  }

  <E> E code(E[] values) {
    return values[number()];
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
