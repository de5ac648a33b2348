package io.github.aimscrosswalk.site;

import java.util.List;
import java.util.Map;

/** The frame of a page of the site: head, the way to all others, what is on it, the page. */
final class SitePage {
  private static final String NAME = "AIMS Crosswalk";

  private final Manual manual;
  private final Places places;
  private final boolean withApi;

  /**
   * @param withApi whether the API documentation is beside the pages
   */
  SitePage(Manual manual, Places places, boolean withApi) {
    this.manual = manual;
    this.places = places;
    this.withApi = withApi;
  }

  /** Returns the page at a place of the site. */
  String of(String place, String title, List<MarkdownPage.Heading> headings, String body) {
    String name = title.equals(NAME) ? NAME : title + " · " + NAME;
    return """
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="%s">
        </head>
        <body>
        <a class="skip" href="#page">To the page</a>
        <header><a href="%s">%s</a><p>Coverage is not compliance.</p></header>
        %s
        <main id="page">
        %s</main>
        </body>
        </html>
        """
        .formatted(
            Html.escape(name),
            Places.between(place, "site.css"),
            Places.between(place, "index.html"),
            NAME,
            navigation(place),
            withContents(body, contents(headings)));
  }

  /** The list of what is on a page stands below its title. */
  private static String withContents(String body, String contents) {
    int title = body.indexOf("</h1>");
    int after = title < 0 ? 0 : title + "</h1>\n".length();
    return body.substring(0, after) + contents + body.substring(after);
  }

  /** Twice the same list: folded on a telephone, beside the page where there is room. */
  private String navigation(String place) {
    String list = parts(place);
    return "<nav class=\"beside\" aria-label=\"Pages\">\n"
        + list
        + "</nav>\n<details class=\"above\"><summary>All pages</summary>\n<nav aria-label=\"Pages, folded\">\n"
        + list
        + "</nav></details>";
  }

  private String parts(String place) {
    StringBuilder html = new StringBuilder();
    for (Map.Entry<String, List<String>> part : manual.parts().entrySet()) {
      html.append("<p>").append(Html.escape(part.getKey())).append("</p>\n<ul>\n");
      for (String path : part.getValue()) {
        html.append(item(place, places.of(path), manual.label(path)));
      }
      html.append("</ul>\n");
    }
    html.append("<p>Whole</p>\n<ul>\n");
    html.append(item(place, Manual.DECISIONS + "/index.html", "Decisions"));
    html.append(item(place, "headings.html", "All headings"));
    if (withApi) {
      html.append(item(place, ApiPages.START, "API documentation"));
    }
    return html.append("</ul>\n").toString();
  }

  private static String item(String place, String to, String words) {
    return place.equals(to)
        ? "<li><a aria-current=\"page\" href=\"#page\">" + Html.escape(words) + "</a></li>\n"
        : "<li>" + Html.link(Places.between(place, to), words) + "</li>\n";
  }

  /** A page of one or two headings needs no list of them. */
  private static String contents(List<MarkdownPage.Heading> headings) {
    List<MarkdownPage.Heading> listed =
        headings.stream().filter(heading -> heading.level() == 2 || heading.level() == 3).toList();
    if (listed.size() < 3) {
      return "";
    }
    StringBuilder html = new StringBuilder("<details class=\"toc\"");
    html.append(listed.size() > 12 ? ">" : " open>")
        .append("<summary>On this page</summary>\n<ul>\n");
    for (MarkdownPage.Heading heading : listed) {
      html.append(heading.level() == 3 ? "<li class=\"sub\">" : "<li>")
          .append(Html.link("#" + heading.anchor(), heading.text()))
          .append("</li>\n");
    }
    return html.append("</ul>\n</details>\n").toString();
  }
}
