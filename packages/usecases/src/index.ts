export { type AccountDeed, noteAccountDeed } from './account/note-deed.ts';
export { changeActivity } from './activity/change.ts';
export { createActivity } from './activity/create.ts';
export { browseActivities, readActivity } from './activity/read.ts';
export {
  browseApiKeys,
  type KeptKey,
  type KeyContext,
  type KeyRing,
  makeApiKey,
  revokeOwnApiKey,
} from './api-key/keys.ts';
export { attachToIntroduction, attachToNeed } from './attachment/add.ts';
export type { FileContext } from './attachment/context.ts';
export { browseNdas, recordNda } from './attachment/nda.ts';
export { listIntroductionFiles, listNeedFiles, type ReadFile, readFile } from './attachment/read.ts';
export { removeFile } from './attachment/remove.ts';
export { browseClaims, claimOrganisation, decideClaim } from './claim/claim.ts';
export { browseClocks, readAnswerHabit, releaseReminder } from './clock/browse.ts';
export { remindNextActions } from './clock/remind-next-actions.ts';
export { type ClockRun, runClocks } from './clock/run.ts';
export { createContact } from './contact/create.ts';
export { browseContacts } from './contact/read.ts';
export {
  type Context,
  createContext,
  type IdSource,
  type IndexContext,
  type RequestKey,
  UUIDS,
} from './context/context.ts';
export { browseDisclosures } from './disclosure/browse.ts';
export { dismissDuplicate } from './duplicate/dismiss.ts';
export { mergeDuplicate, mergeOrganisations } from './duplicate/merge/merge.ts';
export { previewDuplicate, previewMerge } from './duplicate/merge/preview.ts';
export { undoMerge } from './duplicate/merge/undo.ts';
export { type Proposed, proposeDuplicates } from './duplicate/propose.ts';
export { browseDuplicates, browseMerges } from './duplicate/read.ts';
export type { CellType, CellValue } from './export/column.ts';
export { type ExportedTable, exportableColumns, exportList } from './export/export.ts';
export { createDailyFigures, type DailyFigures, type FiguresContext } from './figures/daily.ts';
export { publicFigures } from './figures/read.ts';
export { runImport } from './import/execute.ts';
export { type FileImport, importFromFile } from './import/from-file.ts';
export { importRows, type RowImport } from './import/from-rows.ts';
export { IMPORT_KINDS, type ImportKindName } from './import/importers.ts';
export { browseMappings, saveListedMapping, saveMapping } from './import/mapping.ts';
export { IMPORT_PROBLEM_CODES, type ImportProblem, type ImportProblemCode } from './import/problem.ts';
export { browseImports, readImport } from './import/read.ts';
export { type ImportReport, importReport } from './import/report.ts';
export type { ImportCounts, ImportObserver } from './import/store-rows.ts';
export { tidyImports } from './import/tidy.ts';
export { UPLOAD_LIMIT, uploadImport } from './import/upload.ts';
export { importViewOf } from './import/view.ts';
export { describeRowProblem } from './import/words/describe.ts';
export { createMailReader, INBOUND_LIMIT, type MailReader } from './inbound/reader.ts';
export { activityFromMail, type InboundContext, receiveMail } from './inbound/receive.ts';
export { acceptUndertaking, answerIntroduction } from './introduction/answer.ts';
export { chooseStartup } from './introduction/choose.ts';
export { createIntroduction } from './introduction/create.ts';
export { moveIntroduction } from './introduction/move.ts';
export { proposeIntroduction } from './introduction/propose.ts';
export { browseAsked, browseIntroductions, readIntroduction } from './introduction/read.ts';
export type { AcceptContext } from './invitation/accept.ts';
export { browseInvitations, invite, revokeInvitation } from './invitation/create.ts';
export { type QueueContext, readJobs } from './job/read.ts';
export { retryJob } from './job/retry.ts';
export type { LinkContext } from './link/open.ts';
export { createLinkSigner, type LinkSigner } from './link/signer.ts';
export { useLink } from './link/use.ts';
export { viewLink } from './link/view.ts';
export { type AccountLetter, writeAccountLetter } from './mail/account-letter.ts';
export { browseMails } from './mail/browse.ts';
export type { MailDesk } from './mail/compose.ts';
export { type MailSettings, openDesk, openSmtp } from './mail/desk.ts';
export { sendDigests, sendDueMails } from './mail/due.ts';
export { browseKeptMails, readKeptMail } from './mail/kept.ts';
export { type PostContext, sendMail } from './mail/send.ts';
export { changeMailPreferences, openUnsubscribe, readMailPreferences, unsubscribe } from './mail/unsubscribe.ts';
export { addMatch } from './match/add.ts';
export { decideMatch } from './match/decide.ts';
export { explainPair } from './match/explain-pair.ts';
export { historyOfMatch, type MatchEvent } from './match/history.ts';
export { browseMatchesOfNeed, browseMatchesOfProfile, readMatch } from './match/read.ts';
export { reconcileMatches } from './match/reconcile.ts';
export { reconsiderProfile, reconsiderProfiles } from './match/reconsider.ts';
export { SUGGESTIONS_PER_NEED, type Suggested, suggestMatches } from './match/suggest.ts';
export { takeAttentionIfDue } from './match/take-attention.ts';
export { changeMeeting } from './meeting/change.ts';
export { cancelMeeting, holdMeeting } from './meeting/end.ts';
export { planMeeting } from './meeting/plan.ts';
export { browseMeetings, meetingCalendar, readMeeting } from './meeting/read.ts';
export { browseMessages } from './message/read.ts';
export { writeMessage } from './message/write.ts';
export { indexSettings } from './model/current.ts';
export { browseModels, makeModel } from './model/models.ts';
export { previewModel } from './model/preview.ts';
export { readMyDay } from './my-day/read.ts';
export { askApproval } from './need/ask-owner.ts';
export { createNeed } from './need/create.ts';
export { type FeedPlaces, publicFeed } from './need/feed/feed.ts';
export { handNeedOver } from './need/hand-over.ts';
export { moveNeed } from './need/move.ts';
export { browsePublicNeeds } from './need/public.ts';
export { browseNeeds, readNeed } from './need/read.ts';
export { changeNeed } from './need/update.ts';
export { browseEditions, browseOperators } from './network/read.ts';
export { createOrganisation } from './organisation/create.ts';
export { browseOrganisations, readOrganisation } from './organisation/read.ts';
export { changeOrganisation } from './organisation/update.ts';
export { type AnswerOutcomeInput, answerOutcome, writeOutcomeAnswer } from './outcome/answer.ts';
export { changeOutcome } from './outcome/change.ts';
export { declareOutcome } from './outcome/declare.ts';
export { browseOutcomes, readOutcome } from './outcome/read.ts';
export { withdrawOutcome } from './outcome/withdraw.ts';
export { changePerson } from './person/change.ts';
export { browseColleagues } from './person/colleagues.ts';
export { type CreateAccount, createPerson } from './person/create.ts';
export { browsePeople, readMe } from './person/read.ts';
export { scopePerson } from './person/scope.ts';
export { browseAudit, keepRetention, readRetention, sealAuditLog, verifyAuditLog } from './privacy/audit.ts';
export { queueNotices } from './privacy/notify.ts';
export {
  browsePrivacyRequests,
  carryOutPrivacyRequest,
  eraseAtOnce,
  fetchPrivacyArchive,
  giveUpPrivacyRequest,
  readPrivacyRequest,
  requestPrivacy,
} from './privacy/request.ts';
export { createProfile } from './profile/create.ts';
export { browseProfiles, readProfile } from './profile/read.ts';
export { changeProfile } from './profile/update.ts';
export { browseProgressNeeds } from './progress/browse.ts';
export { readProgress } from './progress/read.ts';
export { readWriting } from './reading/read.ts';
export { companyCache } from './register/cache.ts';
export type { RegisterContext } from './register/context.ts';
export { fillFromRegister } from './register/fill.ts';
export { lookUpCompany } from './register/look-up.ts';
export { browseRematches, readRematch, rematchView } from './rematch/read.ts';
export { finishRematch, rematchPart, unfinishedRematchParts } from './rematch/run.ts';
export { startRematch } from './rematch/start.ts';
export { changeNetworkSettings, readNetworkSettings } from './setting/change.ts';
export { changeShortlist } from './shortlist/change.ts';
export { createShortlist } from './shortlist/create.ts';
export { sharedShortlistPdf, shortlistPdf } from './shortlist/pdf.ts';
export { browseShortlists, readShortlist } from './shortlist/read.ts';
export { sendShortlist } from './shortlist/send.ts';
export { revokeShortlist, shareShortlist } from './shortlist/share.ts';
export { markSharedShortlist, readSharedShortlist } from './shortlist/shared.ts';
export { type Named, type TaxonomyImpact, taxonomyImpact } from './taxonomy/impact.ts';
export { type InstalledTaxonomy, installKeptTaxonomy } from './taxonomy/install.ts';
export { KeptLayersError, keepLayers, readKeptLayers } from './taxonomy/kept-layers.ts';
export { addTaxonomyLabel, browseTaxonomyLabels, removeTaxonomyLabel } from './taxonomy/labels.ts';
export { analyseText } from './text/analyse.ts';
export { currentUndertaking } from './undertaking/text.ts';
export { addVeto, browseVetoes, removeVeto } from './veto/veto.ts';
