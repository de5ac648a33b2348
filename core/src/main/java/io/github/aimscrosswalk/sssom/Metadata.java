package io.github.aimscrosswalk.sssom;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The metadata block of a file: YAML, of which only names, scalars and lists are allowed. Scalars
 * stay the characters they were written with, so that no version or date is turned into a number.
 */
final class Metadata {
  /** A top-level entry and the line it stands on. */
  record Entry(Node value, int line) {
    /** Returns what is written, if it is one value. */
    Optional<String> scalar() {
      return value instanceof ScalarNode scalar && !isNull(scalar)
          ? Optional.of(scalar.getValue())
          : Optional.empty();
    }
  }

  final Map<String, String> prefixes = new LinkedHashMap<>();
  final Map<String, Entry> entries = new LinkedHashMap<>();

  private static final String REPAIR = "write each slot as name: value, or as a list";

  /** More than honest metadata need; the composer calls itself once a level, without a limit. */
  private static final int MAX_DEPTH = 20;

  private static final List<String> OF_DEFINITION = List.of("slot_name", "property", "type_hint");

  private final Problems problems;
  private boolean whole = true;

  Metadata(String yaml, Problems problems) {
    this.problems = problems;
    if (!yaml.isBlank()) {
      parse(yaml);
    }
  }

  private void parse(String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setMaxAliasesForCollections(0).setUseMarks(true).build();
    Optional<Node> root;
    try {
      if (isTooDeep(parser(settings, yaml))) {
        whole = false;
        return;
      }
      root = new Composer(settings, parser(settings, yaml)).getSingleNode();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(Code.MALFORMED, line, "metadata that are not YAML: " + e.getProblem(), REPAIR);
      whole = false;
      return;
    } catch (YamlEngineException e) {
      problems.add(Code.MALFORMED, 1, "metadata that are not YAML: " + e.getMessage(), REPAIR);
      whole = false;
      return;
    }
    if (root.isPresent() && root.get() instanceof MappingNode map) {
      map.getValue().forEach(this::entry);
    } else if (root.isPresent()) {
      problems.add(
          Code.MALFORMED, 1, "metadata that are not names and values", "write name: value");
    }
  }

  private static ParserImpl parser(LoadSettings settings, String yaml) {
    return new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  private boolean isTooDeep(Iterator<Event> events) {
    int depth = 0;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > MAX_DEPTH) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        problems.add(Code.MALFORMED, line, "metadata nested deeper than " + MAX_DEPTH, REPAIR);
        return true;
      }
    }
    return false;
  }

  private void entry(NodeTuple tuple) {
    String name = text(tuple.getKeyNode());
    int line = line(tuple.getKeyNode());
    if (name.equals("curie_map") && tuple.getValueNode() instanceof MappingNode map) {
      map.getValue().forEach(this::prefix);
    } else if (entries.put(name, new Entry(tuple.getValueNode(), line)) != null) {
      problems.add(Code.DUPLICATE, line, "slot '" + name + "' given twice", "give it once");
    }
  }

  private void prefix(NodeTuple tuple) {
    String name = text(tuple.getKeyNode());
    String iri = text(tuple.getValueNode());
    int line = line(tuple.getKeyNode());
    String builtIn = Prefixes.BUILT_IN.get(name);
    if (builtIn != null && !builtIn.equals(iri)) {
      problems.add(
          Code.INVALID_VALUE,
          line,
          "prefix '" + name + "' with another meaning than the built-in one",
          "write " + builtIn);
    } else if (!Prefixes.isName(name) || !Prefixes.isNamespace(iri)) {
      problems.add(
          Code.INVALID_VALUE,
          line,
          "prefix '" + name + "' for '" + iri + "'",
          "give a name of letters, digits, '_', '-' and '.', and an absolute IRI");
    } else if (prefixes.put(name, iri) != null) {
      problems.add(Code.DUPLICATE, line, "prefix '" + name + "' given twice", "give it once");
    }
  }

  /** Tells whether the block could be read, so that its prefixes are known. */
  boolean whole() {
    return whole;
  }

  /** Returns the values of a scalar or a list of scalars; an empty scalar has none. */
  List<String> values(String name, Entry entry) {
    List<String> values = new ArrayList<>();
    if (entry.value() instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> values.add(text(item)));
    } else if (entry.value() instanceof ScalarNode) {
      values.add(text(entry.value()));
    } else {
      problems.add(
          Code.INVALID_VALUE, entry.line(), "slot '" + name + "' with names in it", "give values");
    }
    values.removeIf(String::isEmpty);
    return values;
  }

  /** Returns what is said in each definition of an extension slot, by field. */
  List<Map<String, String>> definitions(Entry entry) {
    List<Map<String, String>> definitions = new ArrayList<>();
    if (entry.value() instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof MappingNode map) {
          definitions.add(definition(map));
        } else {
          noDefinition(line(item));
        }
      }
    } else if (entry.value() instanceof MappingNode || !text(entry.value()).isEmpty()) {
      noDefinition(entry.line());
    }
    return definitions;
  }

  private void noDefinition(int line) {
    problems.add(
        Code.INVALID_VALUE,
        line,
        "extension_definitions that are no list of groups",
        "write each as - slot_name: name, with property and type_hint below");
  }

  private Map<String, String> definition(MappingNode map) {
    Map<String, String> definition = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String field = text(tuple.getKeyNode());
      int line = line(tuple.getKeyNode());
      if (!OF_DEFINITION.contains(field)) {
        problems.add(
            Code.UNKNOWN_FIELD,
            line,
            "unknown field '" + field + "' of an extension definition",
            Suggestion.nearest(field, OF_DEFINITION));
      } else if (definition.put(field, text(tuple.getValueNode())) != null) {
        problems.add(Code.DUPLICATE, line, "field '" + field + "' given twice", "give it once");
      }
    }
    return definition;
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return isNull(scalar) ? "" : scalar.getValue();
    }
    problems.add(Code.INVALID_VALUE, line(node), "a list where one value is expected", "give one");
    return "";
  }

  private static boolean isNull(ScalarNode scalar) {
    return scalar.isPlain() && List.of("", "null", "~").contains(scalar.getValue());
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
