package io.github.aimscrosswalk.jmh.sparql;

import java.util.function.Consumer;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's store in memory; one connection, queries prepared once. */
final class Rdf4jStore implements Store {
  /** How the store is asked. */
  enum Variant {
    /** Each query for itself. */
    AUTOMATIC,
    /** All queries within one transaction that isolates nothing. */
    UNISOLATED
  }

  private final SailRepository repository;
  private final SailRepositoryConnection connection;
  private final ValueFactory values;
  private final Variant variant;

  Rdf4jStore(Variant variant) {
    this.variant = variant;
    this.repository = new SailRepository(new MemoryStore());
    this.repository.init();
    this.connection = repository.getConnection();
    this.values = repository.getValueFactory();
    connection.begin(IsolationLevels.NONE);
  }

  private IRI iri(String name) {
    return values.createIRI(BASE, name);
  }

  @Override
  public void link(String subject, String property, String object) {
    connection.add(iri(subject), iri(property), iri(object));
  }

  @Override
  public void text(String subject, String property, String text) {
    connection.add(iri(subject), iri(property), values.createLiteral(text));
  }

  @Override
  public void number(String subject, String property, int number) {
    Literal literal = values.createLiteral(Integer.toString(number), XSD.INTEGER);
    connection.add(iri(subject), iri(property), literal);
  }

  @Override
  public void loaded() {
    connection.commit();
    if (variant == Variant.UNISOLATED) {
      connection.begin(IsolationLevels.NONE);
    }
  }

  @Override
  public Select prepare(String query, String... variables) {
    TupleQuery prepared =
        connection.prepareTupleQuery(QueryLanguage.SPARQL, "PREFIX : <" + BASE + ">\n" + query);
    return to -> run(prepared, variables, to);
  }

  private static void run(TupleQuery query, String[] columns, Consumer<Row> to) {
    try (TupleQueryResult rows = query.evaluate()) {
      while (rows.hasNext()) {
        to.accept(new Rdf4jRow(columns, rows.next()));
      }
    }
  }

  @Override
  public void close() {
    if (connection.isActive()) {
      connection.rollback();
    }
    connection.close();
    repository.shutDown();
  }

  private record Rdf4jRow(String[] columns, BindingSet bindings) implements Row {
    @Override
    public String text(int column) {
      Value value = bindings.getValue(columns[column]);
      return value == null ? "" : value.stringValue();
    }

    @Override
    public int number(int column) {
      return ((Literal) bindings.getValue(columns[column])).intValue();
    }
  }
}
