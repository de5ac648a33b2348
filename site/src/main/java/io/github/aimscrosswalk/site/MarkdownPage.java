package io.github.aimscrosswalk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * One page as it stands in the repository, and what can be said of it: headings, references, code.
 * Lines count from 1.
 *
 * @param path from the root of the repository, with slashes
 * @param text the page
 * @param headings in order
 * @param references links and images, in order
 * @param fences code that stands in lines of its own, in order
 * @param spans code within a line, in order
 */
record MarkdownPage(
    String path,
    String text,
    List<Heading> headings,
    List<Reference> references,
    List<Fence> fences,
    List<Span> spans) {

  /** A heading; {@code level} 1 is the title. */
  record Heading(int line, int level, String text, String anchor) {}

  /** Where a link leads, or what an image shows. */
  record Reference(int line, String target, String words) {}

  /** A block of code; {@code language} is empty where none is named. */
  record Fence(int line, String language, List<String> lines) {
    Fence {
      lines = List.copyOf(lines);
    }
  }

  /** Code within a line. */
  record Span(int line, String code) {}

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  MarkdownPage {
    headings = List.copyOf(headings);
    references = List.copyOf(references);
    fences = List.copyOf(fences);
    spans = List.copyOf(spans);
  }

  /** Returns the page at a path of the repository. */
  static MarkdownPage read(Path root, String path) throws IOException {
    return of(path, Files.readString(root.resolve(path)));
  }

  static MarkdownPage of(String path, String text) {
    Reader reader = new Reader();
    PARSER.parse(text).accept(reader);
    return new MarkdownPage(
        path, text, reader.headings, reader.references, reader.fences, reader.spans);
  }

  /** Returns the tree of the page, fresh, to be changed and rendered. */
  Node tree() {
    return PARSER.parse(text);
  }

  /** Returns the words of the first heading, or the path if there is none. */
  String title() {
    return headings.isEmpty() ? path : headings.get(0).text();
  }

  boolean hasAnchor(String anchor) {
    return headings.stream().anyMatch(heading -> heading.anchor().equals(anchor));
  }

  /** Returns the words of a node without marks. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            words.append(' ');
          }
        });
    return words.toString();
  }

  private static int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        return at.getSourceSpans().get(0).getLineIndex() + 1;
      }
    }
    return 1;
  }

  private static final class Reader extends AbstractVisitor {
    private final List<Heading> headings = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Fence> fences = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Anchors anchors = new Anchors();

    @Override
    public void visit(org.commonmark.node.Heading heading) {
      String words = words(heading);
      headings.add(new Heading(line(heading), heading.getLevel(), words, anchors.next(words)));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      references.add(new Reference(line(link), link.getDestination(), words(link)));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      references.add(new Reference(line(image), image.getDestination(), words(image)));
    }

    @Override
    public void visit(FencedCodeBlock block) {
      String language = block.getInfo() == null ? "" : block.getInfo().strip();
      fences.add(new Fence(line(block), language, block.getLiteral().lines().toList()));
    }

    @Override
    public void visit(Code code) {
      spans.add(new Span(line(code), code.getLiteral()));
    }
  }
}
