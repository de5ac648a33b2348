package io.github.aimscrosswalk.jmh.tenants;

import io.github.aimscrosswalk.jmh.Program;
import java.io.IOException;
import java.util.List;

/**
 * Starts {@link TenantLoad} in a virtual machine of its own with a heap of 512 MB, and prints its
 * table in Markdown. It ends with an error if the heap grew by more than a twentieth, or a tenant
 * was loaded twice at once.
 */
public final class TenantRun {
  private TenantRun() {}

  /**
   * Runs the measurement.
   *
   * @param args the number of questions, 3,600,000 if not given: an hour at 1,000 a second; the
   *     number of scopes, 24 if not given; the bound of the cache in MiB, 224 if not given
   * @throws IOException if the process cannot be started
   * @throws InterruptedException if waiting for it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(Program.run(List.of("-Xmx512m"), TenantLoad.class, args).output());
  }
}
