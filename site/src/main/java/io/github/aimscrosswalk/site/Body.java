package io.github.aimscrosswalk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What pages of the repository say, as the HTML of one place of the site: headings with their
 * anchors, references led to where their files stand on the site.
 */
final class Body {
  private final String place;
  private final Places places;
  private final Anchors anchors = new Anchors();
  private final List<MarkdownPage.Heading> headings = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  /** Begins an empty body for the given place of the site. */
  Body(String place, Places places) {
    this.place = place;
    this.places = places;
  }

  /** Adds a page. */
  void add(MarkdownPage page) {
    Node tree = page.tree();
    tree.accept(new Leader(page.path()));
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> new Marks())
            .build();
    html.append(inFrames(renderer.render(tree)));
  }

  /**
   * A wide table or line of code is moved by itself, not with the page, and by the keyboard too.
   */
  private static String inFrames(String rendered) {
    return rendered
        .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
        .replace("</table>", "</table></div>")
        .replace("<pre>", "<pre tabindex=\"0\">");
  }

  String html() {
    return html.toString();
  }

  /** Returns the headings of all pages added, with the anchors they have here. */
  List<MarkdownPage.Heading> headings() {
    return List.copyOf(headings);
  }

  private final class Leader extends AbstractVisitor {
    private final String from;

    Leader(String from) {
      this.from = from;
    }

    @Override
    public void visit(Link link) {
      link.setDestination(led(link.getDestination()));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      image.setDestination(led(image.getDestination()));
    }

    private String led(String reference) {
      Target target = Target.of(from, reference);
      if (target.leadsOut()) {
        return reference;
      }
      String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
      if (target.path().equals(from) && !anchor.isEmpty()) {
        return anchor;
      }
      return Places.between(place, places.of(target.path())) + anchor;
    }
  }

  private final class Marks implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
      if (node instanceof Heading heading) {
        String words = MarkdownPage.words(heading);
        String anchor = anchors.next(words);
        headings.add(new MarkdownPage.Heading(0, heading.getLevel(), words, anchor));
        attributes.put("id", anchor);
      }
    }
  }
}
