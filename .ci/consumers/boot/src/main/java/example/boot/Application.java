package example.boot;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.format.AssessmentJson;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A Spring context with the library in it, on the versions that Spring Boot chooses. */
@SpringBootApplication
public class Application {
  @Bean
  Crosswalk crosswalk() {
    return Crosswalks.bundled();
  }

  /** Takes the versions of Jackson and Caffeine that must be there. */
  public static void main(String[] args) throws Exception {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class)
            .properties("spring.main.banner-mode=off", "logging.level.root=warn")
            .run()) {
      Crosswalk crosswalk = context.getBean(Crosswalk.class);
      Assessment assessment =
          Assessment.builder("boot")
              .scope(Scope.of("role:provider", "risk:high-risk-annex-iii"))
              .implemented(Crosswalks.ISO_42001, "4.1", "5.2")
              .build();
      // Jackson writes and reads, Caffeine holds the view of the analysis
      byte[] bytes = AssessmentJson.write(assessment).getBytes(StandardCharsets.UTF_8);
      InputStream json = new ByteArrayInputStream(bytes);
      Assessment read = AssessmentJson.read("boot.json", json, crosswalk.corpus());
      Analysis analysis = crosswalk.analyze(read, LocalDate.of(2026, 11, 21));
      System.out.println(
          "Spring Boot %s, Jackson %s, Caffeine %s: %s"
              .formatted(
                  SpringBootVersion.getVersion(),
                  version(Class.forName("tools.jackson.core.JsonParser"), args[0]),
                  version(Caffeine.class, args[1]),
                  analysis.coverage(Crosswalks.ISO_42001).tally().inForce()));
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
