package io.github.aimscrosswalk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Shows a page as one HTML file that needs nothing else. Its style and script stand beside this
 * class as files and are written into the page; a policy in the page allows these two, by their
 * hash, and nothing more: no other script or style, no image, no connection, no form.
 */
public final class HtmlPage {
  private final HtmlWriter html = new HtmlWriter();
  private final HtmlSpans spans = new HtmlSpans(html);
  private final HtmlBlocks blocks = new HtmlBlocks(html);
  private final Page page;

  private HtmlPage(Page page) {
    this.page = page;
  }

  /**
   * Returns a page. The same page always gives the same text.
   *
   * @param page the page
   * @return the page as HTML
   */
  public static String write(Page page) {
    return new HtmlPage(page).text();
  }

  private String text() {
    String style = resource("page.css");
    String script = resource("page.js");
    html.inline("html", "lang", "en");
    head(style, script);
    html.open("body");
    html.open("a", "class", "skip", "href", "#content").words("Skip to the content").close();
    hatching();
    header();
    contents();
    main();
    html.open("footer").inline("p");
    spans.show(page.foot());
    html.close().close();
    html.raw("script", script).close().close();
    return "<!DOCTYPE html>\n" + html.text();
  }

  private void head(String style, String script) {
    String policy =
        "default-src 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(script)
            + "; base-uri 'none'; form-action 'none'";
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.open("title").words(page.title()).close();
    html.raw("style", style).close();
  }

  /** Defines the hatching that pictures refer to. */
  private void hatching() {
    html.open("svg", "class", "defs", "aria-hidden", "true").inline("defs");
    html.inline(
        "pattern",
        "id",
        "hatching",
        "width",
        "4",
        "height",
        "4",
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    html.empty("rect", "width", "4", "height", "4", "class", "ground");
    html.empty("rect", "width", "1.6", "height", "4", "class", "stripe");
    html.close().close().close();
  }

  private void header() {
    html.open("header").open("div").open("h1").inline("bdi").words(page.title()).close().close();
    html.open("p");
    spans.show(page.lead());
    html.close().close();
    html.open("fieldset", "class", "theme").element("legend", "Colours");
    theme("auto", "As the system", "checked");
    theme("light", "Light", "");
    theme("dark", "Dark", "");
    html.close();
    html.open("p", "class", "notice");
    spans.show(page.notice());
    html.close().close();
  }

  private void theme(String id, String label, String checked) {
    html.open("label");
    html.empty("input", "type", "radio", "name", "theme", "id", id, "checked", checked);
    html.words(" " + label).close();
  }

  private void contents() {
    html.open("nav", "aria-label", "Contents").open("ul");
    for (Section section : page.sections()) {
      html.open("li").element("a", section.title(), "href", "#" + section.anchor()).close();
    }
    html.close().close();
  }

  private void main() {
    html.open("main", "id", "content", "tabindex", "-1");
    for (Section section : page.sections()) {
      html.open("section", "aria-labelledby", section.anchor());
      html.open("h2", "id", section.anchor()).words(section.title()).close();
      blocks.show(section.blocks());
      html.close();
    }
    html.close();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource '" + name + "', found none");
      }
      // A browser reads CR LF as LF before it computes the hash.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
