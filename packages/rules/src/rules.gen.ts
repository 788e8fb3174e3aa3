// Written by "npm run gen" from the folders. Do not edit.
import type { RuleModule } from '@precept/engine';
import { rule as accessCapitaliseHashtags } from './access/capitalise-hashtags/rule.ts';
import { rule as accessCaptionVideos } from './access/caption-videos/rule.ts';
import { rule as accessDescribeImages } from './access/describe-images/rule.ts';
import { rule as accessFewEmojiPlainLetters } from './access/few-emoji-plain-letters/rule.ts';
import { rule as accessGiveNumbersABase } from './access/give-numbers-a-base/rule.ts';
import { rule as accessNoShoutingOrClickHere } from './access/no-shouting-or-click-here/rule.ts';
import { rule as accessWritePlainly } from './access/write-plainly/rule.ts';
import { rule as adviceFrameEducation } from './advice/frame-education/rule.ts';
import { rule as adviceKeepCareInProperChannels } from './advice/keep-care-in-proper-channels/rule.ts';
import { rule as adviceNameWhereLicensed } from './advice/name-where-licensed/rule.ts';
import { rule as adviceNoIndividualAdvice } from './advice/no-individual-advice/rule.ts';
import { rule as adviceNoPrescribingInPublic } from './advice/no-prescribing-in-public/rule.ts';
import { rule as adviceSecondLook } from './advice/second-look/rule.ts';
import { rule as boundaryDeclineKindly } from './boundary/decline-kindly/rule.ts';
import { rule as boundaryKeepConnectionsFree } from './boundary/keep-connections-free/rule.ts';
import { rule as boundaryKeepPatientsOffPersonalAccounts } from './boundary/keep-patients-off-personal-accounts/rule.ts';
import { rule as boundaryNoLookingUpPatients } from './boundary/no-looking-up-patients/rule.ts';
import { rule as boundaryNoTieThroughCare } from './boundary/no-tie-through-care/rule.ts';
import { rule as boundaryNoteTheInterest } from './boundary/note-the-interest/rule.ts';
import { rule as boundarySecondLook } from './boundary/second-look/rule.ts';
import { rule as boundaryWaitUntilTeachingEnds } from './boundary/wait-until-teaching-ends/rule.ts';
import { rule as claimNeedEvidence } from './claim/need-evidence/rule.ts';
import { rule as claimNoBarredTestimonial } from './claim/no-barred-testimonial/rule.ts';
import { rule as claimNoBoughtInfluence } from './claim/no-bought-influence/rule.ts';
import { rule as claimNoFakeReviews } from './claim/no-fake-reviews/rule.ts';
import { rule as claimNoGuarantee } from './claim/no-guarantee/rule.ts';
import { rule as claimNoMiracleWords } from './claim/no-miracle-words/rule.ts';
import { rule as claimNoMisinformation } from './claim/no-misinformation/rule.ts';
import { rule as claimNoPressure } from './claim/no-pressure/rule.ts';
import { rule as claimNoReviewSuppression } from './claim/no-review-suppression/rule.ts';
import { rule as claimProveSuperiority } from './claim/prove-superiority/rule.ts';
import { rule as claimRightFdaWords } from './claim/right-fda-words/rule.ts';
import { rule as claimSecondLook } from './claim/second-look/rule.ts';
import { rule as claimShowTypicalResults } from './claim/show-typical-results/rule.ts';
import { rule as claimStateOfferTerms } from './claim/state-offer-terms/rule.ts';
import { rule as claimSupportBeforeAfter } from './claim/support-before-after/rule.ts';
import { rule as conductCreditWhatYouShare } from './conduct/credit-what-you-share/rule.ts';
import { rule as conductKeepSelfDisplaySmall } from './conduct/keep-self-display-small/rule.ts';
import { rule as conductKeepTalkPrivate } from './conduct/keep-talk-private/rule.ts';
import { rule as conductMindTheGlobalAudience } from './conduct/mind-the-global-audience/rule.ts';
import { rule as conductNoAttacksOnColleagues } from './conduct/no-attacks-on-colleagues/rule.ts';
import { rule as conductNoBiasAgainstGroups } from './conduct/no-bias-against-groups/rule.ts';
import { rule as conductNoConductThatCostsTrust } from './conduct/no-conduct-that-costs-trust/rule.ts';
import { rule as conductNoConfidentialNews } from './conduct/no-confidential-news/rule.ts';
import { rule as conductNoContemptForPatients } from './conduct/no-contempt-for-patients/rule.ts';
import { rule as conductNoOfficeForPrivateOpinion } from './conduct/no-office-for-private-opinion/rule.ts';
import { rule as conductNoThreats } from './conduct/no-threats/rule.ts';
import { rule as conductNoUnsupportedAccusations } from './conduct/no-unsupported-accusations/rule.ts';
import { rule as conductSayItWithRespect } from './conduct/say-it-with-respect/rule.ts';
import { rule as conductSecondLook } from './conduct/second-look/rule.ts';
import { rule as disclosureNoSellingThroughCare } from './disclosure/no-selling-through-care/rule.ts';
import { rule as disclosureSayItWhileItPlays } from './disclosure/say-it-while-it-plays/rule.ts';
import { rule as disclosureSayWhoPays } from './disclosure/say-who-pays/rule.ts';
import { rule as disclosureSecondLook } from './disclosure/second-look/rule.ts';
import { rule as disclosureShowTiesInTheBio } from './disclosure/show-ties-in-the-bio/rule.ts';
import { rule as policyCompleteCommentPolicy } from './policy/complete-comment-policy/rule.ts';
import { rule as policyCompletePolicy } from './policy/complete-policy/rule.ts';
import { rule as policyKeepConcernsReportable } from './policy/keep-concerns-reportable/rule.ts';
import { rule as policyNoChillingClause } from './policy/no-chilling-clause/rule.ts';
import { rule as policyNoPasswordDemand } from './policy/no-password-demand/rule.ts';
import { rule as policyNoTotalBan } from './policy/no-total-ban/rule.ts';
import { rule as policyOrderNoWrong } from './policy/order-no-wrong/rule.ts';
import { rule as policyScreenMisuseReports } from './policy/screen-misuse-reports/rule.ts';
import { rule as policySpeakOfWorkingTime } from './policy/speak-of-working-time/rule.ts';
import { rule as policyStateSpeechRights } from './policy/state-speech-rights/rule.ts';
import { rule as privacyNoAgeOver89 } from './privacy/no-age-over-89/rule.ts';
import { rule as privacyNoCasesInClosedGroups } from './privacy/no-cases-in-closed-groups/rule.ts';
import { rule as privacyNoCommentOnKnownPatients } from './privacy/no-comment-on-known-patients/rule.ts';
import { rule as privacyNoConfirmingReply } from './privacy/no-confirming-reply/rule.ts';
import { rule as privacyNoIdentifiableStory } from './privacy/no-identifiable-story/rule.ts';
import { rule as privacyNoPatientContacts } from './privacy/no-patient-contacts/rule.ts';
import { rule as privacyNoPatientDates } from './privacy/no-patient-dates/rule.ts';
import { rule as privacyNoPatientInAltText } from './privacy/no-patient-in-alt-text/rule.ts';
import { rule as privacyNoPatientLinks } from './privacy/no-patient-links/rule.ts';
import { rule as privacyNoPatientName } from './privacy/no-patient-name/rule.ts';
import { rule as privacyNoReadableRecordsInPictures } from './privacy/no-readable-records-in-pictures/rule.ts';
import { rule as privacyNoRecordNumbers } from './privacy/no-record-numbers/rule.ts';
import { rule as privacyNoReuseOfPublicHealthPosts } from './privacy/no-reuse-of-public-health-posts/rule.ts';
import { rule as privacyNoSensitiveRecord } from './privacy/no-sensitive-record/rule.ts';
import { rule as privacyNoSinglePatientStory } from './privacy/no-single-patient-story/rule.ts';
import { rule as privacyNoSmallPlaces } from './privacy/no-small-places/rule.ts';
import { rule as privacyNoVehicleOrDeviceNumbers } from './privacy/no-vehicle-or-device-numbers/rule.ts';
import { rule as privacySecondLook } from './privacy/second-look/rule.ts';
import { rule as profileKeepHomePrivate } from './profile/keep-home-private/rule.ts';
import { rule as profileKeepWorkStoriesOut } from './profile/keep-work-stories-out/rule.ts';
import { rule as profileNameYourEmployer } from './profile/name-your-employer/rule.ts';
import { rule as profileNoBorrowedTitle } from './profile/no-borrowed-title/rule.ts';
import { rule as profileNoMedicineCounter } from './profile/no-medicine-counter/rule.ts';
import { rule as profileNoSecondAccountToHide } from './profile/no-second-account-to-hide/rule.ts';
import { rule as profileOfferNoCareByMessage } from './profile/offer-no-care-by-message/rule.ts';
import { rule as profilePromiseNothing } from './profile/promise-nothing/rule.ts';
import { rule as profileSayWhoSpeaks } from './profile/say-who-speaks/rule.ts';
import { rule as profileSecondLook } from './profile/second-look/rule.ts';
import { rule as profileSpeakAsYourself } from './profile/speak-as-yourself/rule.ts';
import { rule as profileTrueCredentials } from './profile/true-credentials/rule.ts';
import { rule as profileTrustNoDisclaimer } from './profile/trust-no-disclaimer/rule.ts';
import { rule as promotionAnswerOffLabelQuestionsPrivately } from './promotion/answer-off-label-questions-privately/rule.ts';
import { rule as promotionBalanceBenefitWithRisk } from './promotion/balance-benefit-with-risk/rule.ts';
import { rule as promotionCanadaNamePriceQuantity } from './promotion/canada-name-price-quantity/rule.ts';
import { rule as promotionClearedIsNotApproved } from './promotion/cleared-is-not-approved/rule.ts';
import { rule as promotionKeepAwarenessUnbranded } from './promotion/keep-awareness-unbranded/rule.ts';
import { rule as promotionKeepRemindersBare } from './promotion/keep-reminders-bare/rule.ts';
import { rule as promotionLinkToFullRisks } from './promotion/link-to-full-risks/rule.ts';
import { rule as promotionMindLikesAndTags } from './promotion/mind-likes-and-tags/rule.ts';
import { rule as promotionNameTheIngredient } from './promotion/name-the-ingredient/rule.ts';
import { rule as promotionNoOffLabelUse } from './promotion/no-off-label-use/rule.ts';
import { rule as promotionNoOverstatedBenefit } from './promotion/no-overstated-benefit/rule.ts';
import { rule as promotionNoPraiseForInvestigationalDevices } from './promotion/no-praise-for-investigational-devices/rule.ts';
import { rule as promotionNoPrescriptionAdsToPublic } from './promotion/no-prescription-ads-to-public/rule.ts';
import { rule as promotionNoSamenessForCompounded } from './promotion/no-sameness-for-compounded/rule.ts';
import { rule as promotionNoSellingToPatients } from './promotion/no-selling-to-patients/rule.ts';
import { rule as promotionNothingBeforeApproval } from './promotion/nothing-before-approval/rule.ts';
import { rule as promotionOverTheCounterLimits } from './promotion/over-the-counter-limits/rule.ts';
import { rule as promotionSayFollowTheDirections } from './promotion/say-follow-the-directions/rule.ts';
import { rule as promotionSecondLook } from './promotion/second-look/rule.ts';
import { rule as promotionStayWithinClearedUse } from './promotion/stay-within-cleared-use/rule.ts';
import { rule as safetyAnswerDangerWithHelp } from './safety/answer-danger-with-help/rule.ts';
import { rule as safetyAnswerReportersWell } from './safety/answer-reporters-well/rule.ts';
import { rule as safetyAskReportersInPrivate } from './safety/ask-reporters-in-private/rule.ts';
import { rule as safetyEscalateDanger } from './safety/escalate-danger/rule.ts';
import { rule as safetyNoHealthFactsInAnswers } from './safety/no-health-facts-in-answers/rule.ts';
import { rule as safetyNoticeDanger } from './safety/notice-danger/rule.ts';
import { rule as safetyRaiseSeriousOutcomes } from './safety/raise-serious-outcomes/rule.ts';
import { rule as safetyReportHarmYouTell } from './safety/report-harm-you-tell/rule.ts';
import { rule as safetyRouteAdverseEvent } from './safety/route-adverse-event/rule.ts';
import { rule as safetyRouteDeviceProblem } from './safety/route-device-problem/rule.ts';
import { rule as safetyRouteSpecialSituation } from './safety/route-special-situation/rule.ts';
import { rule as safetySecondLook } from './safety/second-look/rule.ts';
import { rule as serviceAnswerMedicalQuestionsGenerally } from './service/answer-medical-questions-generally/rule.ts';
import { rule as serviceAnswerMisinformation } from './service/answer-misinformation/rule.ts';
import { rule as serviceHideOnlyTheRemovable } from './service/hide-only-the-removable/rule.ts';
import { rule as serviceNameLinksTruly } from './service/name-links-truly/rule.ts';
import { rule as serviceNoPromptsForHealthStories } from './service/no-prompts-for-health-stories/rule.ts';
import { rule as serviceRouteComplaint } from './service/route-complaint/rule.ts';
import { rule as serviceRouteMedicalQuestions } from './service/route-medical-questions/rule.ts';
import { rule as serviceSecondLook } from './service/second-look/rule.ts';
import { rule as serviceShieldVisitorsHealthDetails } from './service/shield-visitors-health-details/rule.ts';
import { rule as serviceUseNoNames } from './service/use-no-names/rule.ts';

export const rules: readonly RuleModule[] = [
  accessCapitaliseHashtags,
  accessCaptionVideos,
  accessDescribeImages,
  accessFewEmojiPlainLetters,
  accessGiveNumbersABase,
  accessNoShoutingOrClickHere,
  accessWritePlainly,
  adviceFrameEducation,
  adviceKeepCareInProperChannels,
  adviceNameWhereLicensed,
  adviceNoIndividualAdvice,
  adviceNoPrescribingInPublic,
  adviceSecondLook,
  boundaryDeclineKindly,
  boundaryKeepConnectionsFree,
  boundaryKeepPatientsOffPersonalAccounts,
  boundaryNoLookingUpPatients,
  boundaryNoTieThroughCare,
  boundaryNoteTheInterest,
  boundarySecondLook,
  boundaryWaitUntilTeachingEnds,
  claimNeedEvidence,
  claimNoBarredTestimonial,
  claimNoBoughtInfluence,
  claimNoFakeReviews,
  claimNoGuarantee,
  claimNoMiracleWords,
  claimNoMisinformation,
  claimNoPressure,
  claimNoReviewSuppression,
  claimProveSuperiority,
  claimRightFdaWords,
  claimSecondLook,
  claimShowTypicalResults,
  claimStateOfferTerms,
  claimSupportBeforeAfter,
  conductCreditWhatYouShare,
  conductKeepSelfDisplaySmall,
  conductKeepTalkPrivate,
  conductMindTheGlobalAudience,
  conductNoAttacksOnColleagues,
  conductNoBiasAgainstGroups,
  conductNoConductThatCostsTrust,
  conductNoConfidentialNews,
  conductNoContemptForPatients,
  conductNoOfficeForPrivateOpinion,
  conductNoThreats,
  conductNoUnsupportedAccusations,
  conductSayItWithRespect,
  conductSecondLook,
  disclosureNoSellingThroughCare,
  disclosureSayItWhileItPlays,
  disclosureSayWhoPays,
  disclosureSecondLook,
  disclosureShowTiesInTheBio,
  policyCompleteCommentPolicy,
  policyCompletePolicy,
  policyKeepConcernsReportable,
  policyNoChillingClause,
  policyNoPasswordDemand,
  policyNoTotalBan,
  policyOrderNoWrong,
  policyScreenMisuseReports,
  policySpeakOfWorkingTime,
  policyStateSpeechRights,
  privacyNoAgeOver89,
  privacyNoCasesInClosedGroups,
  privacyNoCommentOnKnownPatients,
  privacyNoConfirmingReply,
  privacyNoIdentifiableStory,
  privacyNoPatientContacts,
  privacyNoPatientDates,
  privacyNoPatientInAltText,
  privacyNoPatientLinks,
  privacyNoPatientName,
  privacyNoReadableRecordsInPictures,
  privacyNoRecordNumbers,
  privacyNoReuseOfPublicHealthPosts,
  privacyNoSensitiveRecord,
  privacyNoSinglePatientStory,
  privacyNoSmallPlaces,
  privacyNoVehicleOrDeviceNumbers,
  privacySecondLook,
  profileKeepHomePrivate,
  profileKeepWorkStoriesOut,
  profileNameYourEmployer,
  profileNoBorrowedTitle,
  profileNoMedicineCounter,
  profileNoSecondAccountToHide,
  profileOfferNoCareByMessage,
  profilePromiseNothing,
  profileSayWhoSpeaks,
  profileSecondLook,
  profileSpeakAsYourself,
  profileTrueCredentials,
  profileTrustNoDisclaimer,
  promotionAnswerOffLabelQuestionsPrivately,
  promotionBalanceBenefitWithRisk,
  promotionCanadaNamePriceQuantity,
  promotionClearedIsNotApproved,
  promotionKeepAwarenessUnbranded,
  promotionKeepRemindersBare,
  promotionLinkToFullRisks,
  promotionMindLikesAndTags,
  promotionNameTheIngredient,
  promotionNoOffLabelUse,
  promotionNoOverstatedBenefit,
  promotionNoPraiseForInvestigationalDevices,
  promotionNoPrescriptionAdsToPublic,
  promotionNoSamenessForCompounded,
  promotionNoSellingToPatients,
  promotionNothingBeforeApproval,
  promotionOverTheCounterLimits,
  promotionSayFollowTheDirections,
  promotionSecondLook,
  promotionStayWithinClearedUse,
  safetyAnswerDangerWithHelp,
  safetyAnswerReportersWell,
  safetyAskReportersInPrivate,
  safetyEscalateDanger,
  safetyNoHealthFactsInAnswers,
  safetyNoticeDanger,
  safetyRaiseSeriousOutcomes,
  safetyReportHarmYouTell,
  safetyRouteAdverseEvent,
  safetyRouteDeviceProblem,
  safetyRouteSpecialSituation,
  safetySecondLook,
  serviceAnswerMedicalQuestionsGenerally,
  serviceAnswerMisinformation,
  serviceHideOnlyTheRemovable,
  serviceNameLinksTruly,
  serviceNoPromptsForHealthStories,
  serviceRouteComplaint,
  serviceRouteMedicalQuestions,
  serviceSecondLook,
  serviceShieldVisitorsHealthDetails,
  serviceUseNoNames,
];
