package io.github.aimscrosswalk.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a section is made of. */
public sealed interface Block {
  /**
   * Shows this block.
   *
   * @param reader the one who shows it
   */
  void to(Reader reader);

  /**
   * A paragraph.
   *
   * @param text its words
   */
  record Paragraph(Text text) implements Block {
    @Override
    public void to(Reader reader) {
      reader.paragraph(text);
    }
  }

  /**
   * What the looks of a picture mean; shown only where the picture is.
   *
   * @param text its words
   */
  record Key(Text text) implements Block {
    @Override
    public void to(Reader reader) {
      reader.key(text);
    }
  }

  /**
   * A heading below that of the section.
   *
   * @param anchor the name by which links reach it
   * @param words the heading
   */
  record Heading(String anchor, String words) implements Block {
    @Override
    public void to(Reader reader) {
      reader.heading(anchor, words);
    }
  }

  /**
   * A list.
   *
   * @param items its items
   */
  record Items(List<Item> items) implements Block {
    /** Copies what it is made of. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public void to(Reader reader) {
      reader.items(items);
    }
  }

  /**
   * An item of a list.
   *
   * @param text its words
   * @param under what belongs under it, line by line
   */
  record Item(Text text, List<Text> under) {
    /** Copies what it is made of. */
    public Item {
      under = List.copyOf(under);
    }
  }

  /**
   * A table. The first cell of each row is its header.
   *
   * @param caption what it shows
   * @param columns the headers
   * @param rows the rows, each with one cell a column
   */
  record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "expected " + columns.size() + " cells, found '" + row.cells().size() + "'");
        }
      }
    }

    @Override
    public void to(Reader reader) {
      reader.table(this);
    }
  }

  /**
   * A column of a table.
   *
   * @param label its header
   * @param align where its words stand
   */
  record Column(String label, Align align) {}

  /** Where the words of a column stand. */
  enum Align {
    /** Words: on the left. */
    WORDS,
    /** Days: on the left, in one line. */
    DAYS,
    /** Numbers: on the right, in one line. */
    NUMBERS
  }

  /**
   * A row of a table.
   *
   * @param anchor the name by which links reach it; empty if none do
   * @param cells its cells
   */
  record Row(String anchor, List<Cell> cells) {
    /** Copies what it is made of. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param text what stands in it
   * @param shade how dark its ground is, from 0, none, to 5
   */
  record Cell(Text text, int shade) {
    /**
     * Makes a cell without a ground.
     *
     * @param text what stands in it
     */
    public Cell(Text text) {
      this(text, 0);
    }
  }

  /**
   * A map of small linked squares, line by line, with counts at the end of each line.
   *
   * @param caption what it shows
   * @param columns the headers of the counts
   * @param lines the lines
   */
  record Grid(String caption, List<String> columns, List<Line> lines) implements Block {
    /** Copies what it is made of. */
    public Grid {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }

    @Override
    public void to(Reader reader) {
      reader.grid(this);
    }
  }

  /**
   * A line of a grid.
   *
   * @param depth how far it is set in
   * @param head what it shows
   * @param squares its squares; empty for a line that only heads the next ones
   * @param counts its counts, one a column; empty where there is none
   */
  record Line(int depth, Text head, List<Square> squares, List<Text> counts) {
    /** Copies what it is made of. */
    public Line {
      squares = List.copyOf(squares);
      counts = List.copyOf(counts);
    }
  }

  /**
   * A square of a grid.
   *
   * @param tone how it looks
   * @param letter what stands in it
   * @param anchor where it leads
   * @param name what it is, in a few words
   * @param more the same in a sentence
   */
  record Square(Tone tone, String letter, String anchor, String name, String more) {}

  /**
   * A picture of dates; a table beside it holds the same in words.
   *
   * @param caption what it shows
   * @param day the day on which the reader stands
   * @param points the dates, in their order, at least one
   */
  record Timeline(String caption, LocalDate day, List<Point> points) implements Block {
    /** Copies what it is made of. */
    public Timeline {
      points = List.copyOf(points);
    }

    @Override
    public void to(Reader reader) {
      reader.timeline(this);
    }
  }

  /**
   * A date.
   *
   * @param from the date
   * @param until another date that may hold instead
   * @param label what happens
   */
  record Point(LocalDate from, Optional<LocalDate> until, String label) {}

  /**
   * A long numbered list that a reader may narrow.
   *
   * @param anchor the name by which links reach it
   * @param noun what the entries are called, many of them
   * @param facets by what it may be narrowed
   * @param entries the entries
   */
  record Entries(String anchor, String noun, List<Facet> facets, List<Entry> entries)
      implements Block {
    /** Copies what it is made of. */
    public Entries {
      facets = List.copyOf(facets);
      entries = List.copyOf(entries);
    }

    @Override
    public void to(Reader reader) {
      reader.entries(this);
    }
  }

  /**
   * Something by which entries may be narrowed.
   *
   * @param key its name among the keys of the entries
   * @param label what it is called
   * @param rule when an entry stays
   * @param options what may be chosen, value to label
   */
  record Facet(String key, String label, Rule rule, Map<String, String> options) {
    /** Copies what it is made of. */
    public Facet {
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
  }

  /** When an entry stays. */
  enum Rule {
    /** One of its values is the one chosen. */
    SAME,
    /** Its value does not come after the one chosen. */
    UP_TO
  }

  /**
   * One entry.
   *
   * @param anchor the name by which links reach it
   * @param keys its values, by facet; no value may hold a blank
   * @param head what it is
   * @param notes what else there is to know, line by line
   */
  record Entry(String anchor, Map<String, List<String>> keys, Text head, List<Text> notes) {
    /** Copies what it is made of. */
    public Entry {
      keys = Map.copyOf(keys);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Parts that a reader unfolds, one under the other.
   *
   * @param folds the parts
   */
  record Folds(List<Fold> folds) implements Block {
    /** Copies what it is made of. */
    public Folds {
      folds = List.copyOf(folds);
    }

    @Override
    public void to(Reader reader) {
      reader.folds(folds);
    }
  }

  /**
   * A part that a reader unfolds.
   *
   * @param anchor the name by which links reach it
   * @param summary what shows while it is folded
   * @param items what shows when it is not; empty if the summary says it all
   */
  record Fold(String anchor, Text summary, List<Item> items) {
    /** Copies what it is made of. */
    public Fold {
      items = List.copyOf(items);
    }
  }

  /** One who shows blocks. */
  interface Reader {
    /**
     * Shows a paragraph.
     *
     * @param text its words
     */
    void paragraph(Text text);

    /**
     * Shows what a picture means, if it shows the picture.
     *
     * @param text its words
     */
    void key(Text text);

    /**
     * Shows a heading below that of the section.
     *
     * @param anchor the name by which links reach it
     * @param words the heading
     */
    void heading(String anchor, String words);

    /**
     * Shows a list.
     *
     * @param items its items
     */
    void items(List<Item> items);

    /**
     * Shows a table.
     *
     * @param table the table
     */
    void table(Table table);

    /**
     * Shows a map of squares.
     *
     * @param grid the map
     */
    void grid(Grid grid);

    /**
     * Shows dates.
     *
     * @param timeline the dates
     */
    void timeline(Timeline timeline);

    /**
     * Shows a long numbered list.
     *
     * @param entries the list
     */
    void entries(Entries entries);

    /**
     * Shows parts that a reader unfolds.
     *
     * @param folds the parts
     */
    void folds(List<Fold> folds);
  }
}
