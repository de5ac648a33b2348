package io.github.aimscrosswalk.mapping;

import java.util.List;
import java.util.Set;

/**
 * The slots that SSSOM 1.1 defines, by name, in the order of its model. Everything else is an
 * extension slot.
 */
public final class Slots {
  /** The slots of a mapping set, but for its mappings, prefixes and extension definitions. */
  public static final List<String> OF_SET =
      List.of(
          ("sssom_version mapping_set_id mapping_set_version mapping_set_source mapping_set_title"
                  + " mapping_set_description mapping_set_confidence creator_id creator_label"
                  + " license subject_type subject_source subject_source_version object_type"
                  + " object_source object_source_version predicate_type mapping_provider"
                  + " cardinality_scope mapping_tool mapping_tool_id mapping_tool_version"
                  + " mapping_date publication_date subject_match_field object_match_field"
                  + " subject_preprocessing object_preprocessing similarity_measure curation_rule"
                  + " curation_rule_text see_also issue_tracker other comment")
              .split(" "));

  /** The slots of a mapping. */
  public static final List<String> OF_MAPPING =
      List.of(
          ("record_id subject_id subject_label subject_category predicate_id predicate_label"
                  + " predicate_modifier object_id object_label object_category"
                  + " mapping_justification author_id author_label reviewer_id reviewer_label"
                  + " creator_id creator_label license subject_type subject_source"
                  + " subject_source_version object_type object_source object_source_version"
                  + " predicate_type mapping_provider mapping_source mapping_cardinality"
                  + " cardinality_scope mapping_tool mapping_tool_id mapping_tool_version"
                  + " mapping_date publication_date review_date confidence curation_rule"
                  + " curation_rule_text subject_match_field object_match_field match_string"
                  + " subject_preprocessing object_preprocessing similarity_score"
                  + " similarity_measure see_also issue_tracker_item other comment")
              .split(" "));

  /** The slots of a set whose value counts for each of its mappings. */
  public static final Set<String> PROPAGATED =
      Set.of(
          ("subject_type subject_source subject_source_version object_type object_source"
                  + " object_source_version predicate_type mapping_provider cardinality_scope"
                  + " mapping_tool mapping_tool_id mapping_tool_version mapping_date"
                  + " subject_match_field object_match_field subject_preprocessing"
                  + " object_preprocessing similarity_measure curation_rule curation_rule_text")
              .split(" "));

  /** The slots that may have several values. */
  public static final Set<String> MULTIVALUED =
      Set.of(
          ("mapping_set_source creator_id creator_label author_id author_label reviewer_id"
                  + " reviewer_label cardinality_scope curation_rule curation_rule_text"
                  + " subject_match_field object_match_field match_string subject_preprocessing"
                  + " object_preprocessing see_also")
              .split(" "));

  /** The slots whose values are entities: compact IRIs in files, absolute ones in the model. */
  public static final Set<String> ENTITIES =
      Set.of(
          ("record_id subject_id predicate_id object_id mapping_justification author_id"
                  + " reviewer_id creator_id subject_source object_source mapping_source"
                  + " mapping_tool_id curation_rule subject_match_field object_match_field"
                  + " subject_preprocessing object_preprocessing issue_tracker_item")
              .split(" "));

  /** The slots whose values are numbers from 0 to 1. */
  public static final Set<String> NUMBERS =
      Set.of("mapping_set_confidence", "confidence", "similarity_score");

  /** The slots whose values are days. */
  public static final Set<String> DATES = Set.of("mapping_date", "publication_date", "review_date");

  private Slots() {}
}
