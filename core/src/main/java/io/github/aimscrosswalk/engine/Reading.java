package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.view.View;
import java.util.List;

/** How the sources of an assessment are read: a system's are partly those of its organisation. */
interface Reading {
  /** Reads an assessment that stands for itself. */
  Reading ALONE = Sources::of;

  /** Returns the sources of an assessment in a view. */
  List<Source> of(View view, Assessment assessment);
}
