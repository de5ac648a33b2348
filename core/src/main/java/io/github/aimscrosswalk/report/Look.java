package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.page.Text;
import io.github.aimscrosswalk.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the standing of a provision is shown: by its tone, by a letter, in a word. A small letter
 * means that the provision applies later.
 *
 * @param tone how it looks
 * @param letter one letter
 * @param word one or two words
 */
record Look(Tone tone, String letter, String word) {
  private static final Look FULL = new Look(Tone.SOLID, "F", "full");
  private static final Look PARTIAL = new Look(Tone.HALF, "P", "partial");
  private static final Look POSSIBLE = new Look(Tone.HATCHED, "M", "possible");
  private static final Look NONE = new Look(Tone.WARM, "N", "none");
  private static final Look UNKNOWN = new Look(Tone.DOTTED, "U", "unknown");
  private static final Look EXCLUDED = new Look(Tone.QUIET, "X", "excluded");
  private static final Look NOT_APPLICABLE = new Look(Tone.QUIET, "-", "not applicable");
  private static final Look ENDED = new Look(Tone.QUIET, "E", "ended");

  static Look of(Coverage coverage) {
    if (coverage instanceof Coverage.NotYet notYet) {
      Look then = of(notYet.then());
      return new Look(then.tone, then.letter.toLowerCase(Locale.ROOT), "later, then " + then.word);
    }
    if (coverage instanceof Coverage.Excluded) {
      return EXCLUDED;
    }
    if (coverage instanceof Coverage.NotApplicable) {
      return NOT_APPLICABLE;
    }
    if (coverage instanceof Coverage.Ended) {
      return ENDED;
    }
    if (coverage instanceof Coverage.Unknown) {
      return UNKNOWN;
    }
    if (coverage instanceof Coverage.Full) {
      return FULL;
    }
    if (coverage instanceof Coverage.Partial) {
      return PARTIAL;
    }
    return coverage instanceof Coverage.Possible ? POSSIBLE : NONE;
  }

  /** Tells whether every pair is held, or would be if the provision applied already. */
  boolean isFull() {
    return tone == Tone.SOLID;
  }

  /** Returns what the letters mean. */
  static Text legend() {
    return FULL.with("every pair held")
        .text(PARTIAL.with("some pair held"))
        .text(POSSIBLE.with("nothing certain, something possible (maybe)"))
        .text(NONE.with("nothing held"))
        .text(UNKNOWN.with("nobody has taken it apart; no gap"))
        .text(EXCLUDED.with("by the user, with a reason"))
        .text(NOT_APPLICABLE.with("in the circumstances"))
        .text(ENDED.with("its text is no longer in force. "))
        .words("A small letter: it applies later.");
  }

  private Text with(String meaning) {
    String end = this == ENDED ? "" : "; ";
    return Text.empty().mark(tone, letter).words(" " + word + ": " + meaning + end);
  }

  /** Returns the details of a standing in words, without the word itself. */
  static Text detail(Coverage coverage) {
    if (coverage instanceof Coverage.NotYet notYet) {
      String from = "from " + notYet.application();
      Text then = detail(notYet.then());
      return then.spans().isEmpty() ? Text.of(from) : Text.of(from + "; ").text(then);
    }
    if (coverage instanceof Coverage.Excluded excluded) {
      return Text.empty().given(excluded.justification());
    }
    if (coverage instanceof Coverage.NotApplicable not) {
      return Text.of(not.reason());
    }
    if (coverage instanceof Coverage.Ended ended) {
      return Text.of("on " + ended.lastDay());
    }
    return coverage.measured().map(Look::content).orElse(Text.empty());
  }

  private static Text content(Content c) {
    List<String> parts = new ArrayList<>();
    add(c.held(), "held", parts);
    add(c.possible(), "possible", parts);
    add(c.transferable(), "to extend", parts);
    add(c.missing(), "missing", parts);
    return Text.of(Facts.number(c.asked(), "pair") + ": " + String.join(", ", parts));
  }

  private static void add(List<Pair> pairs, String word, List<String> parts) {
    if (!pairs.isEmpty()) {
      parts.add(pairs.size() + " " + word);
    }
  }
}
