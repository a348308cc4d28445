export { absentHeaders, type ColumnMap, checkColumns, createColumnMap } from './columns/column-map.ts';
export { FIELDS, type NeedField, type ProfileField, type RecordKind } from './columns/field.ts';
export { LISTED_FIELDS, type ListedField } from './columns/listed-fields.ts';
export { type ColumnChoices, NO_CHOICES, parseMapFile } from './columns/map-file.ts';
export { recogniseHeader } from './columns/recognise.ts';
export { activityFromRecord } from './document/activity-from-record.ts';
export { contactFromRecord } from './document/contact-from-record.ts';
export { introductionFromRecord } from './document/introduction-from-record.ts';
export type { ListedDocuments, ListedKind } from './document/listed.ts';
export type { ListedActivity } from './document/listed-activity.ts';
export type { ListedContact } from './document/listed-contact.ts';
export type { ListedContactRef } from './document/listed-contact-ref.ts';
export type { ListedIntroduction } from './document/listed-introduction.ts';
export type { ListedNeed } from './document/listed-need.ts';
export type { ListedNeedRecord } from './document/listed-need-record.ts';
export type { ListedNeedRef } from './document/listed-need-ref.ts';
export type { ListedNumber } from './document/listed-number.ts';
export type { ListedOpposition } from './document/listed-opposition.ts';
export type { ListedOrganisation } from './document/listed-organisation.ts';
export type { ListedOrganisationRef } from './document/listed-organisation-ref.ts';
export type { ListedPlace } from './document/listed-place.ts';
export type { ListedProfile } from './document/listed-profile.ts';
export type { ListedProfileRecord } from './document/listed-profile-record.ts';
export type { ListedSite } from './document/listed-site.ts';
export { type NeedDraft, needFromRecord } from './document/need-from-record.ts';
export { needRecordFromRecord } from './document/need-record-from-record.ts';
export { oppositionFromRecord } from './document/opposition-from-record.ts';
export { organisationFromRecord } from './document/organisation-from-record.ts';
export type { FromRecord } from './document/outcome.ts';
export { type ProfileDraft, profileFromRecord } from './document/profile-from-record.ts';
export { profileRecordFromRecord } from './document/profile-record-from-record.ts';
export { type ReadNeed, type ReadProfile, readNeeds, readProfiles } from './document/read-documents.ts';
export { type ListedRow, readListed } from './document/read-listed.ts';
export { LISTED_READINGS, type ListedReadings } from './document/readings.ts';
export { knownListedHeader } from './mapping/known-header.ts';
export { createListedMap, type ListedMap } from './mapping/listed-map.ts';
export type { Mapping } from './mapping/mapping.ts';
export { parseMapping } from './mapping/parse-mapping.ts';
export {
  type ColumnProposal,
  GUESS_REASONS,
  type GuessReason,
  mappingOf,
  proposeMapping,
} from './mapping/propose-mapping.ts';
export { recogniseExport, SHIPPED_MAPPINGS, type ShippedMapping } from './mapping/shipped.ts';
export type { Encoding } from './source/encoding.ts';
export type { Format } from './source/format.ts';
export { fileSource, memorySource, type Source } from './source/source.ts';
export { FILE_ERROR_CODES, FileError, type FileErrorCode } from './table/file-error.ts';
export { LIMITS, type Limits, type WorkbookLimits } from './table/limits.ts';
export { type OpenOptions, openTable } from './table/open-table.ts';
export {
  LISTED_PROBLEM_CODES,
  type ListedProblem,
  type ListedProblemCode,
  PROBLEM_CODES,
  type Problem,
  type ProblemCode,
  type Row,
} from './table/row.ts';
export type { Table, TableNote } from './table/table.ts';
export { readDate } from './values/date.ts';
export { describeFileError, describeGuess, describeNote, describeProblem, fill, printable } from './words/describe.ts';
export { FILE_WORDS, type FileWords, type Template } from './words/words.ts';
export {
  WRITTEN_FORMATS,
  WRITTEN_TYPES,
  type WrittenColumn,
  type WrittenFormat,
  type WrittenType,
  type WrittenValue,
} from './write/column.ts';
export { WRITE_ERROR_CODES, WriteError, type WriteErrorCode } from './write/write-error.ts';
export { type WriteOptions, writeTable } from './write/write-table.ts';
