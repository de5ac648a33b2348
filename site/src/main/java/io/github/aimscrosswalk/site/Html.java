package io.github.aimscrosswalk.site;

/** Characters as HTML shows them. */
final class Html {
  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String link(String target, String words) {
    return "<a href=\"" + escape(target) + "\">" + escape(words) + "</a>";
  }
}
