package io.github.aimscrosswalk.oscal.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs made from names (RFC 9562, version 5), so that the same thing always has the same one. */
public final class NameUuid {
  private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  /** The space of all names of this library. */
  private static final UUID SPACE = of(URL, OscalIds.BASE);

  private NameUuid() {}

  /**
   * Returns the UUID of a thing, named by the parts of its name.
   *
   * @param parts the parts of the name; the same parts cut elsewhere are another name
   * @return the UUID, in lower case
   */
  public static String of(String... parts) {
    StringBuilder name = new StringBuilder();
    for (String part : parts) {
      // The length before each part keeps ("a", "bc") and ("ab", "c") apart.
      name.append(part.length()).append(':').append(part);
    }
    return of(SPACE, name.toString()).toString();
  }

  static UUID of(UUID space, String name) {
    byte[] digest =
        sha1(
            ByteBuffer.allocate(16)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .array(),
            name.getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.wrap(digest);
    long high = (bytes.getLong() & ~0xf000L) | 0x5000L;
    long low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static byte[] sha1(byte[] space, byte[] name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(space);
      return digest.digest(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
