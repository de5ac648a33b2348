package example.rdf;

import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.query.Answer;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A Spring context with the RDF dataset in it, on the versions that Spring Boot chooses. */
@SpringBootApplication
public class Application {
  @Bean
  RdfDataset dataset() throws IOException {
    return Ontology.dataset(Crosswalks.bundled(), LocalDate.of(2026, 11, 21)).build();
  }

  /** Takes the version of commons-lang3 that must be there; with 3.17 no query of Jena runs. */
  public static void main(String[] args) throws ClassNotFoundException {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class)
            .properties("spring.main.banner-mode=off", "logging.level.root=warn")
            .run()) {
      Answer.Rows rows =
          BoundedQueries.on(context.getBean(RdfDataset.class))
              .select(
                  "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#>"
                      + " SELECT ?framework { ?framework a ns:Framework } ORDER BY ?framework");
      if (rows.rows().size() < 5) {
        throw new IllegalStateException("expected five frameworks, found " + rows);
      }
      System.out.println(
          "Spring Boot %s, commons-lang3 %s: %d frameworks by SPARQL"
              .formatted(
                  SpringBootVersion.getVersion(),
                  version(Class.forName("org.apache.commons.lang3.StringUtils"), args[0]),
                  rows.rows().size()));
    }
  }

  /** Returns the version that the name of the jar ends with; another than expected ends the run. */
  private static String version(Class<?> type, String expected) {
    String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    if (!jar.endsWith("-" + expected + ".jar")) {
      throw new IllegalStateException("expected version " + expected + ", found '" + jar + "'");
    }
    return expected;
  }
}
