package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Overlays as tables in the form of our own decompositions: who laid them over and when stands in
 * comment lines, one correction in each row. {@code docs/overlays.md} describes the columns.
 */
public final class OverlayTsv {
  private OverlayTsv() {}

  /**
   * Reads an overlay and holds it to the data that it is to be laid over.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, in UTF-8; not closed
   * @param corpus the data, with the overlays that are laid over it before this one
   * @return the overlay; comment lines that are no metadata are not kept
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input
   */
  public static Overlay read(String source, InputStream from, Corpus corpus) throws IOException {
    Problems problems = new Problems(source);
    return new OverlayTable(corpus, problems).read(TextInput.read(source, from));
  }

  /**
   * Returns an overlay as a table. Reading it gives an equal overlay, and writing that the same
   * text.
   *
   * @param overlay the overlay
   * @return the table, lines ending in LF
   */
  public static String write(Overlay overlay) {
    StringBuilder out = new StringBuilder();
    field(out, OverlayTable.OVERLAY, overlay.id());
    field(out, OverlayTable.TITLE, overlay.title());
    field(out, OverlayTable.AUTHOR, overlay.author());
    field(out, OverlayTable.RECORDED, overlay.recorded().toString());
    row(out, OverlayTable.COLUMNS);
    overlay.corrections().forEach(correction -> row(out, cells(correction, overlay.author())));
    return out.toString();
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append("# ").append(name).append(": ").append(value).append('\n');
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append(String.join("\t", cells)).append('\n');
  }

  private static List<String> cells(Correction correction, String author) {
    String basis = "";
    String reading = "";
    String status = "";
    OverlayTable.Verb verb = OverlayTable.Verb.DROP;
    if (correction instanceof Correction.Add add) {
      verb = OverlayTable.Verb.ADD;
      basis = add.basis();
      reading = Values.name(add.reading());
      status = Values.name(add.status());
    } else if (correction instanceof Correction.Change change) {
      verb = OverlayTable.Verb.CHANGE;
      basis = change.basis().orElse("");
      reading = change.reading().map(Values::name).orElse("");
      status = Values.name(change.status());
    }
    AssignmentId id = correction.assignment();
    return List.of(
        Values.name(verb),
        id.provision().toString(),
        id.pair().element().value(),
        id.pair().subject().id(),
        id.wording().map(Object::toString).orElse(""),
        basis,
        reading,
        status,
        correction.author().equals(author) ? "" : correction.author(),
        correction.reason());
  }
}
