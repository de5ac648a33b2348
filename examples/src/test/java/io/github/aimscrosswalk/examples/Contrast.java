package io.github.aimscrosswalk.examples;

/** The contrast of text with its ground, as the Web Content Accessibility Guidelines count it. */
final class Contrast {
  /**
   * An expression that lists the text in the page whose contrast with its ground is below 4.5 to 1.
   * A ground of stripes counts with each of its colours; half-transparent grounds are laid over
   * what is behind them.
   */
  static final String TOO_LOW =
      """
      (() => {
        const parse = (text) => {
          const n = text.match(/[\\d.]+/g).map(Number);
          return {r: n[0], g: n[1], b: n[2], a: n.length > 3 ? n[3] : 1};
        };
        const over = (top, below) => ({
          r: top.r * top.a + below.r * (1 - top.a),
          g: top.g * top.a + below.g * (1 - top.a),
          b: top.b * top.a + below.b * (1 - top.a), a: 1});
        const part = (v) => v <= 10.31475 ? v / 3294.6 : Math.pow((v / 255 + 0.055) / 1.055, 2.4);
        const light = (c) => 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b);
        const ratio = (a, b) => {
          const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
          return (high + 0.05) / (low + 0.05);
        };
        const grounds = (element) => {
          if (!element) return [{r: 255, g: 255, b: 255, a: 1}];
          const style = getComputedStyle(element);
          const stripes = style.backgroundImage.match(/rgba?\\([^)]*\\)/g);
          if (stripes) return stripes.map(parse);
          const own = parse(style.backgroundColor);
          return own.a === 1 ? [own] : grounds(element.parentElement).map(g => over(own, g));
        };
        const low = new Set();
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const element = texts.currentNode.parentElement;
          if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
          const style = getComputedStyle(element);
          const ink = parse(element.closest("svg") ? style.fill : style.color);
          const worst = Math.min(...grounds(element).map(g => ratio(ink, g)));
          if (worst < 4.5) {
            low.add(element.tagName + "." + element.getAttribute("class") + " " + worst.toFixed(2));
          }
        }
        return Array.from(low);
      })()
      """;

  private Contrast() {}
}
