
"use strict";
// Everything can be read without this script. It narrows lists and unfolds parts.

for (const form of document.querySelectorAll("form.filter")) {
  const entries = Array.from(document.getElementById(form.dataset.for).children);
  const selects = Array.from(form.querySelectorAll("select"));
  const output = form.querySelector("output");

  const stays = (entry) => selects.every((select) => {
    if (select.selectedIndex === 0) return true;
    const values = (entry.dataset[select.dataset.key] || "").split(" ");
    return select.dataset.rule === "up_to"
      ? values.some((value) => value <= select.value)
      : values.includes(select.value);
  });
  const narrow = () => {
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !stays(entry);
      shown += entry.hidden ? 0 : 1;
    }
    output.textContent = shown + " of " + entries.length + " " + output.dataset.noun + " shown";
  };

  form.addEventListener("change", narrow);
  form.addEventListener("reset", () => setTimeout(narrow));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  narrow();
  addEventListener("pageshow", narrow);
}

// A link may lead to an entry that is filtered away, or into a part that is folded.
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  target.hidden = false;
  for (let part = target.closest("details"); part; part = part.parentElement.closest("details")) {
    part.open = true;
  }
  target.scrollIntoView();
};
addEventListener("hashchange", reveal);
reveal();
