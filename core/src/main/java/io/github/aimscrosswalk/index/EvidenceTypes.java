package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.EvidenceType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Which evidence types show a pair. All is made when first asked for, then kept. */
final class EvidenceTypes {
  private final List<EvidenceType> types;
  private final Tables tables;
  private @Nullable Rows typesOfElement;
  private final AtomicReferenceArray<List<String>> showing;

  EvidenceTypes(List<EvidenceType> types, Tables tables) {
    this.types = types;
    this.tables = tables;
    int elements = tables.entailed().count();
    this.showing = new AtomicReferenceArray<>(elements * PairBits.SUBJECTS);
  }

  /** Returns for each type the elements that it shows, and what these entail. */
  private Rows closed() {
    List<int[]> closed = new ArrayList<>();
    for (int type = 0; type < types.size(); type++) {
      TreeSet<Integer> shown = new TreeSet<>();
      for (int element : tables.shown().row(type)) {
        shown.add(element);
        for (int i = tables.entailed().from(element); i < tables.entailed().to(element); i++) {
          shown.add(tables.entailed().values()[i]);
        }
      }
      closed.add(shown.stream().mapToInt(Integer::intValue).toArray());
    }
    return Rows.of(closed);
  }

  List<String> showing(int code) {
    List<String> known = showing.get(code);
    if (known == null) {
      known = find(code);
      showing.set(code, known);
    }
    return known;
  }

  private List<String> find(int code) {
    Subject subject = Subject.values()[PairBits.subject(code)];
    List<String> found = new ArrayList<>();
    Rows known = typesOfElement;
    if (known == null) {
      known = Rows.inverse(tables.entailed().count(), closed());
      typesOfElement = known;
    }
    for (int type : known.row(PairBits.element(code))) {
      if (types.get(type).subjects().contains(subject)) {
        found.add(types.get(type).id());
      }
    }
    found.sort(String::compareTo);
    return List.copyOf(found);
  }
}
