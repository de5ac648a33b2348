/** Requires one module, and gets the model with it. */
module example.modular {
  requires io.github.aimscrosswalk.crosswalks;
}
