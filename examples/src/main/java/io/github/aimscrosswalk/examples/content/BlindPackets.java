package io.github.aimscrosswalk.examples.content;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Draws what a blind second coder is given: elements under opaque identifiers, shuffled within
 * their practice, and provisions in random order, drawn by a seed. The key back to the real
 * identifiers is written apart.
 */
public final class BlindPackets {
  private BlindPackets() {}

  /**
   * Writes {@code practices.tsv}, {@code elements.tsv}, {@code provisions.tsv} and {@code key.tsv}
   * into the directory of the system property {@code example.out}.
   *
   * @param args the seed; then, for each framework, its identifier and the part of its shuffled
   *     provisions in per cent, such as {@code eu-ai-act-2024:0-30}. Parts that do not overlap give
   *     samples that do not.
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Crosswalk crosswalk = Crosswalks.bundled();
    Path directory = Files.createDirectories(Path.of(System.getProperty("example.out"), "blind"));
    Random random = new Random(Long.parseLong(args[0]));
    elements(crosswalk, random, directory);
    List<String> drawn = new ArrayList<>();
    for (String part : List.of(args).subList(1, args.length)) {
      drawn.addAll(draw(crosswalk, part, new Random(Long.parseLong(args[0]))));
    }
    Collections.shuffle(drawn, random);
    write(directory, "provisions.tsv", "framework\tprovision\tlabel", drawn);
  }

  private static void elements(Crosswalk crosswalk, Random random, Path directory)
      throws IOException {
    List<String> practices = new ArrayList<>();
    List<String> elements = new ArrayList<>();
    List<String> key = new ArrayList<>();
    for (Practice practice : crosswalk.corpus().hub().practices()) {
      practices.add(row(practice.id(), practice.title(), practice.description()));
      List<Element> own = new ArrayList<>(crosswalk.corpus().hub().elements());
      own.removeIf(element -> !element.id().practice().equals(practice.id()));
      Collections.shuffle(own, random);
      for (Element element : own) {
        String opaque = String.format(Locale.ROOT, "e%04d", elements.size() + 1);
        String level = element.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String kind = element.kind().name().toLowerCase(Locale.ROOT);
        elements.add(row(opaque, practice.id(), element.statement(), level, kind));
        key.add(row(opaque, element.id().value()));
      }
    }
    write(directory, "practices.tsv", "practice\ttitle\tdescription", practices);
    write(directory, "elements.tsv", "element\tpractice\tstatement\tlevel\tkind", elements);
    write(directory, "key.tsv", "opaque\telement", key);
  }

  private static List<String> draw(Crosswalk crosswalk, String part, Random random) {
    int colon = part.indexOf(':');
    int dash = part.indexOf('-', colon);
    Framework framework =
        crosswalk.frameworks().stream()
            .filter(f -> f.id().value().equals(part.substring(0, colon)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no framework in '" + part + "'"));
    List<Provision> provisions = new ArrayList<>(framework.provisions());
    Collections.shuffle(provisions, random);
    int from = share(provisions.size(), part.substring(colon + 1, dash));
    int to = share(provisions.size(), part.substring(dash + 1));
    List<String> rows = new ArrayList<>();
    for (Provision provision : provisions.subList(from, to)) {
      rows.add(row(framework.id().value(), provision.id().locator(), provision.label()));
    }
    return rows;
  }

  private static int share(int size, String perCent) {
    return (int) Math.ceil(size * Integer.parseInt(perCent) / 100.0);
  }

  private static String row(String... cells) {
    StringJoiner row = new StringJoiner("\t");
    for (String cell : cells) {
      row.add(cell);
    }
    return row.toString();
  }

  private static void write(Path directory, String name, String header, List<String> rows)
      throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    rows.forEach(row -> text.append(row).append('\n'));
    Files.writeString(directory.resolve(name), text);
  }
}
