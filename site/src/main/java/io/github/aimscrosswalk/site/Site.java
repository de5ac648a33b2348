package io.github.aimscrosswalk.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the manual as a site that opens from the file system: no server, no script, no font, no
 * network. The same repository gives the same bytes. Each page stands where its Markdown stands,
 * with the ending {@code html}; files that pages speak of are laid beside them.
 */
public final class Site {
  private final Manual manual;
  private final Path out;
  private final Places places;
  private final SitePage frame;

  private Site(Manual manual, Path out) {
    this.manual = manual;
    this.out = out;
    this.places = new Places(manual.root());
    this.frame = new SitePage(manual, places, Files.exists(out.resolve(ApiPages.START)));
  }

  /**
   * Writes the site of the repository named first into the folder named second, and prints how many
   * pages it has. The API documentation is linked if it is there already.
   *
   * @param args the repository, and the folder to write
   * @throws IOException if a page cannot be read or written, or speaks of a file that is not there
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]).toRealPath();
    Path out = Path.of(args[1]);
    int pages = write(root, out);
    System.out.println(pages + " pages, beginning with " + out.resolve("index.html"));
  }

  /** Writes the site and returns how many pages it has, those of the API not counted. */
  static int write(Path root, Path out) throws IOException {
    Site site = new Site(Manual.read(root), out);
    site.style();
    for (MarkdownPage page : site.manual.pages().values()) {
      site.page(page);
      site.files(page);
    }
    site.headings();
    site.decisions();
    return site.manual.pages().size() + 2;
  }

  private void style() throws IOException {
    try (InputStream css = Site.class.getResourceAsStream("site.css")) {
      if (css == null) {
        throw new IOException("expected site.css beside this class, found none");
      }
      Files.createDirectories(out);
      Files.copy(css, out.resolve("site.css"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The first page is the README with the list of pages below it. */
  private void page(MarkdownPage page) throws IOException {
    String place = places.of(page.path());
    Body body = new Body(place, places);
    body.add(page);
    if (page.path().equals(Manual.START)) {
      body.add(manual.contents());
    }
    write(place, page.title(), body.headings(), body.html());
  }

  /** Lays beside the pages what one of them speaks of and is no page. */
  private void files(MarkdownPage page) throws IOException {
    Set<String> named = new TreeSet<>();
    for (MarkdownPage.Reference reference : page.references()) {
      Target target = Target.of(page.path(), reference.target());
      if (!target.leadsOut() && !target.path().endsWith(".md")) {
        named.add(target.path());
      }
    }
    for (String path : named) {
      Path file = manual.root().resolve(path);
      if (!Files.exists(file)) {
        throw new IOException(page.path() + ": expected a file '" + path + "', found none");
      }
      if (!Files.isDirectory(file)) {
        Path copy = out.resolve(places.of(path));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void headings() throws IOException {
    StringBuilder html = new StringBuilder("<h1 id=\"all-headings\">All headings</h1>\n");
    for (MarkdownPage page : manual.pages().values()) {
      String place = places.of(page.path());
      html.append("<h2>").append(Html.link(place, page.title())).append("</h2>\n<ul>\n");
      for (MarkdownPage.Heading heading : page.headings()) {
        if (heading.level() > 1) {
          html.append("<li>")
              .append(Html.link(place + "#" + heading.anchor(), heading.text()))
              .append("</li>\n");
        }
      }
      html.append("</ul>\n");
    }
    html.append(waysOut());
    write("headings.html", "All headings", List.of(), html.toString());
  }

  /** Every address outside the repository that a page leads to; nobody fetches them. */
  private String waysOut() {
    Set<String> addresses = new TreeSet<>();
    for (MarkdownPage page : manual.pages().values()) {
      for (MarkdownPage.Reference reference : page.references()) {
        addresses.add(Target.of(page.path(), reference.target()).outside());
      }
    }
    addresses.remove("");
    StringBuilder html = new StringBuilder("<h2>Addresses elsewhere</h2>\n<ul>\n");
    addresses.forEach(a -> html.append("<li>").append(Html.link(a, a)).append("</li>\n"));
    return html.append("</ul>\n").toString();
  }

  private void decisions() throws IOException {
    String place = Manual.DECISIONS + "/index.html";
    List<String> lines = new ArrayList<>();
    lines.add("<h1 id=\"decisions\">Decisions</h1>");
    lines.add("<p>What others will ask about: the question, what was chosen, what follows.</p>");
    lines.add("<ul>");
    for (MarkdownPage page : manual.decisions()) {
      String way = Places.between(place, places.of(page.path()));
      lines.add("<li>" + Html.link(way, page.title()) + "</li>");
    }
    lines.add("</ul>\n");
    write(place, "Decisions", List.of(), String.join("\n", lines));
  }

  private void write(String place, String title, List<MarkdownPage.Heading> headings, String body)
      throws IOException {
    Path file = out.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, frame.of(place, title, headings, body));
  }
}
