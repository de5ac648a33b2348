package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * Coverage and gaps of many tenants over HTTP. {@code --assessments=FOLDER} names a folder of
 * assessments; each becomes a tenant named like its file.
 */
@SpringBootApplication(proxyBeanMethods = false)
final class CoverageApplication implements WebMvcConfigurer {
  /**
   * Serves until it is stopped.
   *
   * @param args options of Spring Boot, and the folder
   */
  public static void main(String[] args) {
    SpringApplication.run(CoverageApplication.class, args);
  }

  // begin beans
  @Bean
  Crosswalk crosswalk() {
    return Crosswalks.bundled();
  }

  @Bean
  Tenants tenants(Crosswalk crosswalk, @Value("${assessments:}") String folder) throws IOException {
    Tenants tenants = new Tenants(crosswalk);
    for (Path file : folder.isEmpty() ? List.<Path>of() : assessments(Path.of(folder))) {
      String name = file.getFileName().toString().replace(".json", "");
      tenants.put(name, crosswalk.readAssessment(file));
    }
    return tenants;
  }

  // end beans

  private static List<Path> assessments(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Answers are about one tenant: no cache that others share may keep them. */
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    WebContentInterceptor interceptor = new WebContentInterceptor();
    interceptor.setCacheControl(CacheControl.noCache().cachePrivate());
    registry.addInterceptor(interceptor);
  }

  /** Who asks again with the tag of an answer that did not move gets 304 and no body. */
  @Bean
  ShallowEtagHeaderFilter tagsOfAnswers() {
    return new ShallowEtagHeaderFilter();
  }
}
