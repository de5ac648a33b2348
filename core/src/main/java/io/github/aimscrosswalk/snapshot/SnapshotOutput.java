package io.github.aimscrosswalk.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes numbers and pooled texts: small numbers take one byte, each text is stored once. */
final class SnapshotOutput {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> pool = new LinkedHashMap<>();

  void number(int value) {
    number(body, value);
  }

  private static void number(ByteArrayOutputStream to, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      to.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    to.write(rest);
  }

  void numbers(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  void text(String value) {
    Integer known = pool.putIfAbsent(value, pool.size());
    number(known == null ? pool.size() - 1 : known);
  }

  void texts(List<String> values) {
    list(values, this::text);
  }

  void date(LocalDate value) {
    number(Math.toIntExact(value.toEpochDay()));
  }

  <T> void list(List<T> values, Consumer<T> writer) {
    number(values.size());
    values.forEach(writer);
  }

  <T> void optional(Optional<T> value, Consumer<T> writer) {
    list(new ArrayList<>(value.stream().toList()), writer);
  }

  void code(Enum<?> value) {
    number(value.ordinal());
  }

  void writeTo(OutputStream out, byte[] magic) throws IOException {
    out.write(magic);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    number(head, pool.size());
    for (String text : pool.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(head, bytes.length);
      head.writeBytes(bytes);
    }
    head.writeTo(out);
    body.writeTo(out);
  }
}
