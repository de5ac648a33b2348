package io.github.aimscrosswalk.framework;

/** What sort of demand a provision makes. The order is that of weight in lists of gaps. */
public enum ProvisionKind {
  /** A duty under law. */
  OBLIGATION,
  /** A requirement in a clause of a standard. */
  REQUIREMENT,
  /** A control of a reference set, chosen by risk. */
  CONTROL,
  /** A criterion of an attestation. */
  CRITERION,
  /** An outcome that a voluntary framework describes. */
  OUTCOME
}
