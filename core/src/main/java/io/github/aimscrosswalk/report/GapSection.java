package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Facet;
import io.github.aimscrosswalk.page.Block.Rule;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import io.github.aimscrosswalk.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is not certainly there, as sentences that a reader may narrow. */
final class GapSection {
  private final Facts facts;

  GapSection(Facts facts) {
    this.facts = facts;
  }

  Section section() {
    int gaps = facts.gaps().size();
    Text lead =
        Text.of(
                Facts.number(gaps, "pair")
                    + (gaps == 1 ? " is" : " are")
                    + " not certainly there. Obligations that apply come first, then what else"
                    + " applies, then what will, by date; within these, what most provisions ask for. ")
            .mark(Tone.WARM, "new")
            .words(" means that nothing is there; ")
            .mark(Tone.HALF, "extend")
            .words(" that it is there about another subject or for other systems; ")
            .mark(Tone.HATCHED, "perhaps there")
            .words(" that evidence is stale or in draft, or a statement too vague.");
    List<Block.Entry> entries = facts.gaps().stream().map(this::entry).toList();
    Block.Entries list =
        new Block.Entries(
            "gap-list", "gaps", List.of(frameworks(), practices(), days(), needs()), entries);
    return new Section("gaps", "Gaps", List.of(new Block.Paragraph(lead), list));
  }

  private Facet frameworks() {
    Map<String, String> options = new LinkedHashMap<>();
    facts.frameworks().forEach(f -> options.put(f.id().value(), f.label()));
    return new Facet("framework", "Framework", Rule.SAME, options);
  }

  private Facet practices() {
    Map<String, String> options = new LinkedHashMap<>();
    TreeSet<String> used = new TreeSet<>();
    facts.gaps().forEach(gap -> used.add(gap.pair().element().practice()));
    for (Practice practice : facts.corpus().hub().practices()) {
      if (used.contains(practice.id())) {
        options.put(practice.id(), practice.title());
      }
    }
    return new Facet("practice", "Practice", Rule.SAME, options);
  }

  private Facet days() {
    LocalDate day = facts.analysis().asOf();
    Map<String, String> options = new LinkedHashMap<>();
    options.put(day.toString(), "on " + day);
    TreeSet<LocalDate> later = new TreeSet<>();
    facts.gaps().forEach(gap -> later.add(gap.since()));
    for (LocalDate date : later.tailSet(day, false)) {
      options.put(date.toString(), "by " + date);
    }
    return new Facet("since", "Applies", Rule.UP_TO, options);
  }

  private static Facet needs() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("new", "new");
    options.put("extend", "extend");
    options.put("perhaps", "perhaps there");
    return new Facet("need", "Need", Rule.SAME, options);
  }

  private Block.Entry entry(Gap gap) {
    boolean fresh = gap.need() == Gap.Need.NEW;
    boolean perhaps = gap.certainty() == Gap.Certainty.OPEN;
    List<String> needs = new ArrayList<>(List.of(fresh ? "new" : "extend"));
    Text head = Text.empty().mark(fresh ? Tone.WARM : Tone.HALF, fresh ? "new" : "extend");
    if (perhaps) {
      needs.add("perhaps");
      head = head.words(" ").mark(Tone.HATCHED, "perhaps there");
    }
    List<String> frameworks =
        gap.provisions().stream()
            .map(RequirementId::framework)
            .map(FrameworkId::value)
            .distinct()
            .toList();
    Map<String, List<String>> keys =
        Map.of(
            "framework",
            frameworks,
            "practice",
            List.of(gap.pair().element().practice()),
            "since",
            List.of(gap.since().toString()),
            "need",
            needs);
    String anchor = facts.gapAnchor(gap.pair());
    return new Block.Entry(anchor, keys, head.words(" " + gap.statement()), notes(gap));
  }

  private List<Text> notes(Gap gap) {
    String practice = gap.pair().element().practice();
    String title = facts.corpus().practice(practice).map(Practice::title).orElse(practice);
    Text asked =
        Text.of("asked for by ")
            .text(facts.links(gap.provisions()))
            .words(gap.application().isSetByLaw() ? "; law applies from " + gap.application() : "");
    List<String> types = gap.evidenceTypes().stream().map(facts::evidenceType).toList();
    String shown = types.isEmpty() ? "no evidence type known" : String.join(" or ", types);
    List<Text> notes = new ArrayList<>();
    notes.add(asked);
    notes.add(Text.of(title + ", about " + gap.pair().subject() + "; shown by: " + shown));
    for (Corrected corrected : facts.analysis().corrected(gap)) {
      RequirementId provision = corrected.assignment().provision();
      notes.add(facts.links(List.of(provision)).words(": ").text(OverlayBlocks.said(corrected)));
    }
    return notes;
  }
}
