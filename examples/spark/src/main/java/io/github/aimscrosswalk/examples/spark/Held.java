package io.github.aimscrosswalk.examples.spark;

import io.github.aimscrosswalk.crosswalks.Crosswalks;

/**
 * The library in an executor. Nothing of it travels: each virtual machine reads the release from
 * its own class path when the first task asks, in some hundred milliseconds, and all tasks of that
 * machine share it, for it is immutable.
 */
final class Held {
  private static final Tenants TENANTS = new Tenants(Crosswalks.bundled());

  private Held() {}

  static Tenants tenants() {
    return TENANTS;
  }
}
