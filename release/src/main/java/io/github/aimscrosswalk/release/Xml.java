package io.github.aimscrosswalk.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reading POMs: elements by path, text without the space around it; nothing outside is fetched. */
final class Xml {
  private Xml() {}

  static Element read(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("expected an XML document: " + e.getMessage(), e);
    }
  }

  /** Returns the elements at a path such as {@code dependencies/dependency}, in document order. */
  static List<Element> all(Element from, String path) {
    List<Element> found = List.of(from);
    for (String name : path.split("/")) {
      List<Element> next = new ArrayList<>();
      for (Element element : found) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
          if (node instanceof Element child && child.getTagName().equals(name)) {
            next.add(child);
          }
        }
      }
      found = next;
    }
    return List.copyOf(found);
  }

  /** Returns the text at a path, empty where there is no such element. */
  static String text(Element from, String path) {
    List<Element> found = all(from, path);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }
}
