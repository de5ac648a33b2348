package io.github.aimscrosswalk.jmh;

/** A program that does nothing: what a virtual machine costs by itself. */
public final class Nothing {
  private Nothing() {}

  /**
   * Does nothing.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println("0 0 0");
  }
}
