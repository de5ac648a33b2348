package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Target;
import java.util.Objects;

/**
 * All that a view depends on, and so the key under which it is kept.
 *
 * @param scope the scope
 * @param target whether it is about one system or all systems of an organisation
 * @param viewpoint the day, the knowledge and the policy
 */
public record Circumstances(Scope scope, Target.Kind target, Viewpoint viewpoint) {
  /** Checks that all parts are there. */
  public Circumstances {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(viewpoint, "viewpoint");
  }

  // Written out, as those of a record cost milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Circumstances that
        && scope.equals(that.scope)
        && target == that.target
        && viewpoint.equals(that.viewpoint);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * scope.hashCode() + target.hashCode()) + viewpoint.hashCode();
  }
}
