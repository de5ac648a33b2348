package io.github.aimscrosswalk.snapshot;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.ScopeTerm;
import io.github.aimscrosswalk.framework.Wording;
import io.github.aimscrosswalk.index.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a corpus in its binary form: the same corpus always gives the same bytes. */
public final class SnapshotWriter {
  static final byte[] MAGIC = "AIMSX-3\n".getBytes(StandardCharsets.US_ASCII);

  private final SnapshotOutput out = new SnapshotOutput();

  private SnapshotWriter() {}

  /**
   * Writes a snapshot.
   *
   * @param snapshot the data and their tables
   * @param to where to; not closed
   * @throws IOException if writing fails
   */
  public static void write(Snapshot snapshot, OutputStream to) throws IOException {
    SnapshotWriter writer = new SnapshotWriter();
    writer.corpus(snapshot.corpus());
    writer.tables(snapshot.tables());
    writer.out.writeTo(to, MAGIC);
  }

  private void tables(Tables tables) {
    out.numbers(tables.asked().starts());
    out.numbers(tables.asked().values());
    out.numbers(tables.codes());
    out.numbers(tables.entailed().starts());
    out.numbers(tables.entailed().values());
    out.numbers(tables.shown().starts());
    out.numbers(tables.shown().values());
  }

  private void corpus(Corpus corpus) {
    out.text(corpus.release());
    out.list(corpus.frameworks(), this::framework);
    out.list(corpus.hub().practices(), this::practice);
    out.list(corpus.hub().elements(), this::element);
    out.list(corpus.hub().assignments(), this::assignment);
    out.list(corpus.hub().implications(), this::implication);
    out.list(corpus.hub().evidenceTypes(), this::evidenceType);
    out.list(corpus.hub().demonstrations(), this::demonstration);
    out.list(corpus.scopeTerms(), this::scopeTerm);
    out.list(corpus.documentedInformation(), this::document);
  }

  private void framework(Framework framework) {
    out.text(framework.id().value());
    Framework.Edition edition = framework.edition();
    out.text(edition.title());
    out.text(edition.label());
    out.text(edition.publisher());
    out.text(edition.issued());
    out.date(edition.inForceFrom());
    out.text(edition.rights());
    out.text(edition.link());
    out.list(framework.requirements(), this::requirement);
    out.list(framework.rules(), this::rule);
  }

  private void requirement(Requirement requirement) {
    Heading heading = requirement.heading();
    out.text(heading.id().locator());
    out.optional(heading.parent(), p -> out.text(p.locator()));
    out.text(heading.nodeType());
    out.text(heading.notation());
    out.text(heading.label());
    out.optional(heading.officialTitle(), out::text);
    out.code(heading.normativity());
    out.list(heading.wordings(), this::wording);
    out.optional(heading.link(), out::text);
    out.optional(heading.note(), out::text);
    if (requirement instanceof Provision provision) {
      out.number(1);
      out.code(provision.kind());
      out.list(provision.conditions(), this::condition);
      out.optional(provision.assessableUntil(), out::date);
    } else {
      out.number(0);
      out.texts(((Group) requirement).addressees());
    }
  }

  private void wording(Wording wording) {
    out.date(wording.inForceFrom());
    out.optional(wording.inForceUntil(), out::date);
    out.code(wording.change());
    out.text(wording.setBy());
    out.optional(wording.officialTitle(), out::text);
  }

  private void condition(Condition condition) {
    out.text(condition.dimension());
    out.texts(condition.values());
  }

  private void rule(ApplicationRule rule) {
    out.text(rule.id());
    out.texts(rule.provisions());
    out.texts(rule.except());
    out.list(rule.conditions(), this::condition);
    out.optional(rule.placedFrom(), out::date);
    out.optional(rule.placedBefore(), out::date);
    out.code(rule.effect());
    out.optional(rule.appliesFrom(), out::date);
    out.date(rule.knownFrom());
    out.optional(rule.knownUntil(), out::date);
    out.text(rule.setBy());
    out.code(rule.basis());
    out.text(rule.note());
  }

  private void practice(Practice practice) {
    out.text(practice.id());
    out.text(practice.title());
    out.text(practice.description());
  }

  private void element(Element element) {
    out.text(element.id().value());
    out.text(element.statement());
    out.code(element.level());
    out.code(element.kind());
  }

  private void assignment(Assignment assignment) {
    out.text(assignment.provision().framework().value());
    out.text(assignment.provision().locator());
    out.text(assignment.pair().element().value());
    out.code(assignment.pair().subject());
    out.optional(assignment.wording(), out::date);
    out.text(assignment.basis());
    out.code(assignment.reading());
    out.code(assignment.status());
    out.texts(assignment.annotators());
    out.text(assignment.note());
  }

  private void implication(Implication implication) {
    out.text(implication.from().value());
    out.text(implication.to().value());
    out.text(implication.reason());
  }

  private void evidenceType(EvidenceType type) {
    out.text(type.id());
    out.text(type.label());
    out.text(type.description());
    out.code(type.form());
    out.optional(
        type.freshness().lasts(),
        lasts -> {
          out.number(lasts.getYears());
          out.number(lasts.getMonths());
          out.number(lasts.getDays());
        });
    out.text(type.freshness().trigger());
    out.code(type.freshness().basis());
    out.text(type.freshness().source());
    out.list(type.subjects(), out::code);
  }

  private void scopeTerm(ScopeTerm term) {
    out.text(term.dimension());
    out.text(term.value());
    out.text(term.label());
    out.text(term.definition());
  }

  private void document(DocumentedInformation document) {
    out.text(document.provision().framework().value());
    out.text(document.provision().locator());
    out.code(document.form());
    out.code(document.obligation());
    out.texts(document.evidenceTypes());
    out.text(document.label());
    out.text(document.note());
  }

  private void demonstration(Demonstration demonstration) {
    out.text(demonstration.evidenceType());
    out.text(demonstration.element().value());
    out.text(demonstration.note());
  }
}
