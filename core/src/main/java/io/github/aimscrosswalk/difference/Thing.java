package io.github.aimscrosswalk.difference;

import java.util.Map;
import java.util.Objects;

/**
 * One row of data that is compared.
 *
 * @param id its identifier on its side
 * @param key what it is called after, so that rows about things that moved are found; for a row
 *     about what ended, something that is not there after
 * @param identity the words by which it is what it is: with others it is another thing
 * @param fields what else is said of it, by name
 */
record Thing(String id, String key, String identity, Map<String, String> fields) {
  Thing {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(fields, "fields");
  }

  /** Makes a thing that has an identifier of its own. */
  Thing(String id, String identity, Map<String, String> fields) {
    this(id, id, identity, fields);
  }
}
