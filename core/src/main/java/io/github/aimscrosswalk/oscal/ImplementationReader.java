package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one component definition or system security plan, noting every problem with its line. */
final class ImplementationReader {
  private static final String DEFINITION = "component-definition";
  private static final String PLAN = "system-security-plan";
  private static final Pattern VERSIONS = Pattern.compile("1\\.[0-2]\\.[0-9]+");

  private final Problems problems;
  private final OscalInput input;
  private final AssessmentCheck check;
  private final List<FrameworkId> known;
  private final RequirementReader requirements;
  private final Map<String, List<String>> hrefsOfResources = new HashMap<>();
  private final List<OscalInput.Prop> props = new ArrayList<>();
  private final Map<String, Integer> linesOfEvidence = new HashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  ImplementationReader(String source, Corpus corpus) {
    this.problems = new Problems(source);
    this.input = new OscalInput(problems);
    this.check = new AssessmentCheck(corpus);
    this.known = corpus.frameworks().stream().map(Framework::id).toList();
    this.requirements = new RequirementReader(problems, input, check, known);
  }

  Assessment read(TextInput text) {
    OscalInput.Model model =
        input.open(text, List.of(DEFINITION, PLAN), VERSIONS, "1.0.0 to 1.2.x");
    JsonObject body = model.body();
    Optional<String> uuid = input.uuid(body);
    body.optionalObject("back-matter").ifPresent(this::backMatter);
    boolean plan = model.name().equals(PLAN);
    Optional<String> name = plan ? plan(body) : definition(body);
    body.end();
    List<Statement> statements = new ArrayList<>(requirements.statements());
    Assessment.Builder builder =
        Assessment.builder(
            input
                .only(props, ImplementationWriter.ASSESSMENT_ID)
                .map(OscalInput.Prop::exact)
                .filter(id -> !id.isBlank())
                .or(() -> uuid)
                .orElse("?"));
    builder.about(target(plan, name.orElse("?")));
    frameworks().forEach(builder::frameworks);
    builder.scope(scope());
    input
        .only(props, ImplementationWriter.ASSURANCE)
        .flatMap(p -> input.constant(Assurance.values(), p))
        .ifPresent(builder::assurance);
    statements.addAll(findings());
    List<Inclusion> inclusions = requirements.inclusions();
    problems.throwIfAny();
    statements.forEach(builder::state);
    inclusions.forEach(builder::include);
    evidence.forEach(builder::evidence);
    return builder.build();
  }

  private void backMatter(JsonObject backMatter) {
    for (JsonObject resource : backMatter.objects("resources")) {
      Optional<String> uuid = input.uuid(resource);
      List<String> hrefs = new ArrayList<>();
      for (JsonObject link : resource.objects("rlinks")) {
        link.text("href").ifPresent(hrefs::add);
        link.skip("media-type", "hashes");
        link.end();
      }
      uuid.ifPresent(u -> hrefsOfResources.put(u, hrefs));
      List<OscalInput.Prop> own = input.props(resource);
      if (!OscalInput.ours(own, EvidenceProps.ID).isEmpty()) {
        EvidenceProps.read(own, resource.line(), input, problems)
            .filter(item -> input.found(check.evidence(item), resource.line()))
            .ifPresent(item -> add(item, resource.line()));
      }
      resource.skip("title", "description", "document-ids", "citation", "base64", "remarks");
      resource.end();
    }
    backMatter.end();
  }

  private void add(Evidence item, int line) {
    Integer other = linesOfEvidence.putIfAbsent(item.id(), line);
    if (other == null) {
      evidence.add(item);
      return;
    }
    problems.add(
        Code.DUPLICATE,
        line,
        "evidence '" + item.id() + "' is also in line " + other,
        "give each its own id");
  }

  private Optional<String> definition(JsonObject body) {
    for (JsonObject imported : body.objects("import-component-definitions")) {
      problems.add(
          Code.INVALID_VALUE,
          imported.line(),
          "import of another component definition, which is not followed",
          "put what it holds into this document");
    }
    List<String> titles = new ArrayList<>();
    for (JsonObject component : body.objects("components")) {
      component.text("title").ifPresent(titles::add);
      component.skip("type", "purpose", "responsible-roles", "protocols");
      component(component);
    }
    for (JsonObject capability : body.objects("capabilities")) {
      capability.text("name").ifPresent(titles::add);
      capability.skip("incorporates-components");
      component(capability);
    }
    return titles.size() == 1
        ? Optional.of(titles.get(0))
        : body.optionalObject("metadata")
            .flatMap(m -> m.optionalText("title"))
            .filter(title -> !title.isBlank());
  }

  private void component(JsonObject component) {
    input.uuid(component);
    props.addAll(input.props(component));
    for (JsonObject implementation : component.objects("control-implementations")) {
      input.uuid(implementation);
      Optional<FrameworkId> framework = Optional.empty();
      Optional<String> source = implementation.text("source");
      if (source.isPresent()) {
        framework = framework(source.get());
        if (framework.isEmpty()) {
          unknownSource(source.get(), implementation.line("source"));
        }
      }
      if (framework.isPresent()) {
        requirements.read(implementation, framework);
      } else {
        implementation.skip("implemented-requirements");
      }
      implementation.skip("description", "props", "links", "set-parameters");
      implementation.end();
    }
    component.skip("description", "links", "remarks");
    component.end();
  }

  private Optional<String> plan(JsonObject body) {
    JsonObject profile = body.object("import-profile");
    Optional<FrameworkId> framework = profile.text("href").flatMap(this::framework);
    profile.skip("remarks");
    profile.end();
    JsonObject system = body.object("system-characteristics");
    props.addAll(input.props(system));
    JsonObject implementation = body.object("control-implementation");
    requirements.read(implementation, framework);
    implementation.skip("description", "set-parameters");
    implementation.end();
    body.skip("system-implementation");
    return system.text("system-name");
  }

  /** Returns the framework that a source names, by itself or by a resource it points to. */
  private Optional<FrameworkId> framework(String href) {
    if (href.startsWith("#")) {
      return hrefsOfResources.getOrDefault(href.substring(1), List.of()).stream()
          .flatMap(h -> OscalIds.framework(h, known).stream())
          .findFirst();
    }
    return OscalIds.framework(href, known);
  }

  private void unknownSource(String href, int line) {
    problems.add(
        Code.UNKNOWN_FRAMEWORK,
        line,
        "source '" + href + "' names no framework of this release",
        "write "
            + OscalIds.iri(known.isEmpty() ? FrameworkId.of("id") : known.get(0))
            + " or such");
  }

  private Target target(boolean plan, String name) {
    Target.Kind kind =
        input
            .only(props, ImplementationWriter.ABOUT)
            .flatMap(p -> input.constant(Target.Kind.values(), p))
            .orElse(plan ? Target.Kind.AI_SYSTEM : Target.Kind.ORGANISATION);
    String called =
        input
            .only(props, ImplementationWriter.ABOUT_NAME)
            .map(OscalInput.Prop::exact)
            .filter(n -> !n.isBlank())
            .orElse(name);
    return new Target(kind, called);
  }

  private List<FrameworkId> frameworks() {
    return OscalInput.ours(props, ImplementationWriter.FRAMEWORK).stream()
        .flatMap(
            p ->
                input.parse(FrameworkId::of, p.value(), p.line()).stream()
                    .filter(id -> input.found(check.framework(id), p.line())))
        .toList();
  }

  private Scope scope() {
    List<String> terms = new ArrayList<>();
    int line = 0;
    for (OscalInput.Prop prop : OscalInput.ours(props, ImplementationWriter.SCOPE)) {
      line = prop.line();
      if (input.parse(Scope::of, prop.exact(), line).isPresent()
          && input.found(check.scopeTerm(prop.exact()), line)) {
        terms.add(prop.exact());
      }
    }
    Scope scope = Scope.of(terms);
    input.found(check.scope(scope), line);
    return input
        .only(props, ImplementationWriter.PLACED)
        .flatMap(input::day)
        .map(scope::placedOnMarket)
        .orElse(scope);
  }

  private List<Statement> findings() {
    List<Statement> findings = new ArrayList<>();
    Map<Pair, Integer> lines = new HashMap<>();
    for (OscalInput.Prop prop : OscalInput.ours(props, ImplementationWriter.FOUND)) {
      Optional<Pair> pair = input.parse(ImplementationReader::pair, prop.value(), prop.line());
      if (pair.isEmpty()) {
        continue;
      }
      Statement finding = new Statement.Found(pair.get());
      if (!input.found(check.statement(finding), prop.line())) {
        continue;
      }
      Integer other = lines.putIfAbsent(pair.get(), prop.line());
      if (other == null) {
        findings.add(finding);
      } else {
        problems.add(
            Code.DUPLICATE,
            prop.line(),
            "'" + pair.get() + "' is also spoken of in line " + other,
            "keep one statement");
      }
    }
    return findings;
  }

  private static Pair pair(String text) {
    int at = text.indexOf('@');
    Optional<Subject> subject = Subject.of(text.substring(at + 1));
    if (at < 0 || subject.isEmpty()) {
      throw new IllegalArgumentException("expected element@subject, found '" + text + "'");
    }
    return new Pair(ElementId.of(text.substring(0, at)), subject.get());
  }
}
