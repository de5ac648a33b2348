package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a tenant may ask. The day is always a parameter: the same question gives the same answer,
 * whenever it is asked.
 */
@RestController
@RequestMapping("/tenants/{tenant:[a-z0-9][a-z0-9-]{0,62}}")
final class TenantEndpoints {
  static final int MOST_BYTES = 1_000_000;
  static final int MOST_GAPS = 200;

  private final Crosswalk crosswalk;
  private final Tenants tenants;

  TenantEndpoints(Crosswalk crosswalk, Tenants tenants) {
    this.crosswalk = crosswalk;
    this.tenants = tenants;
  }

  // begin coverage
  @GetMapping("/coverage")
  CoverageAnswer coverage(@PathVariable String tenant, @RequestParam String day) {
    return CoverageAnswer.of(crosswalk, new Asked(tenant, analysis(tenant, day)));
  }

  // end coverage

  @GetMapping("/gaps")
  GapsAnswer gaps(
      @PathVariable String tenant,
      @RequestParam String day,
      @RequestParam(defaultValue = "") List<String> framework,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "50") int limit) {
    if (offset < 0 || limit < 1 || limit > MOST_GAPS) {
      throw wrong("expected offset from 0 and limit from 1 to " + MOST_GAPS);
    }
    Asked asked = new Asked(tenant, analysis(tenant, day));
    FrameworkId[] frameworks = framework.stream().map(this::framework).toArray(FrameworkId[]::new);
    return GapsAnswer.of(crosswalk, asked, List.of(frameworks), offset, limit);
  }

  @GetMapping("/provisions/{provision}")
  ProvisionAnswer provision(
      @PathVariable String tenant, @PathVariable String provision, @RequestParam String day) {
    Analysis analysis = analysis(tenant, day);
    try {
      return ProvisionAnswer.of(
          crosswalk, new Asked(tenant, analysis), RequirementId.parse(provision));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage());
    }
  }

  /** Reads at most {@value #MOST_BYTES} bytes of what is sent, whatever length it says it has. */
  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> put(@PathVariable String tenant, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new ResponseStatusException(
          HttpStatus.CONTENT_TOO_LARGE, "expected at most " + MOST_BYTES + " bytes");
    }
    boolean isNew =
        tenants.put(
            tenant,
            AssessmentJson.read("body", new ByteArrayInputStream(bytes), crosswalk.corpus()));
    return isNew
        ? ResponseEntity.created(URI.create("/tenants/" + tenant)).build()
        : ResponseEntity.noContent().build();
  }

  private Analysis analysis(String tenant, String day) {
    return tenants
        .analysis(tenant, day(day))
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "expected a tenant, found '" + tenant + "'"));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong("expected day year-month-day, found '" + text + "'");
    }
  }

  private FrameworkId framework(String text) {
    List<String> known = crosswalk.frameworks().stream().map(f -> f.id().value()).toList();
    if (!known.contains(text)) {
      throw wrong("expected one of " + String.join(", ", known) + ", found '" + text + "'");
    }
    return FrameworkId.of(text);
  }

  private static ResponseStatusException wrong(String message) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, message);
  }
}
