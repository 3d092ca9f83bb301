import { changeAccount } from './account/change-account';
import { changePreference } from './account/change-preference';
import { readAccount } from './account/read-account';
import { readPreference } from './account/read-preference';
import { signOutEverywhere } from './account/sign-out-everywhere';
import { decideCase } from './adjudication/decide-case';
import { openCase } from './adjudication/open-case';
import { putBackCase } from './adjudication/put-back-case';
import { readQueue } from './adjudication/read-queue';
import { requestAboutOwn } from './adjudication/request-about-own';
import { requestAdjudication } from './adjudication/request-adjudication';
import { undoDecision } from './adjudication/undo-decision';
import { withholdCase } from './adjudication/withhold-case';
import { createChannel } from './alert/create-channel';
import { listChannels } from './alert/list-channels';
import { removeChannel } from './alert/remove-channel';
import { releaseAssignments } from './assignment/release-assignments';
import { renewLeases } from './assignment/renew-leases';
import { skipAssignment } from './assignment/skip-assignment';
import { takeWork } from './assignment/take-work';
import { acceptStatement } from './consent/accept-statement';
import { readConsent } from './consent/read-consent';
import { whyNoWork } from './assignment/why-no-work';
import { changeChecks } from './checks/change-checks';
import { changeRule } from './checks/change-rule';
import { readChecks } from './checks/read-checks';
import { changeComparisons } from './distribution/change-comparisons';
import { changeDistribution } from './distribution/change-distribution';
import { changeEligibility } from './distribution/change-eligibility';
import { listHandedOut } from './distribution/list-handed-out';
import { pauseProject } from './distribution/pause-project';
import { readDistribution } from './distribution/read-distribution';
import { reassign } from './distribution/reassign';
import { resumeProject } from './distribution/resume-project';
import { listGold } from './gold/list-gold';
import { listGoldCandidates } from './gold/list-gold-candidates';
import { markGold } from './gold/mark-gold';
import { retireGold } from './gold/retire-gold';
import { searchForGold } from './gold/search-for-gold';
import { createAppeal } from './notice/create-appeal';
import { listOwnNotices } from './notice/list-own-notices';
import { actOnMember } from './rater/act-on-member';
import { decideAppeal } from './rater/decide-appeal';
import { listRaterActions } from './rater/list-rater-actions';
import { previewSetAside } from './rater/preview-set-aside';
import { reverseAction } from './rater/reverse-action';
import { ping } from './health/ping';
import { listImportRefusals } from './import/list-import-refusals';
import { listImports } from './import/list-imports';
import { createInvite } from './invite/create-invite';
import { listInvites } from './invite/list-invites';
import { revokeInvite } from './invite/revoke-invite';
import { listJudgingRaters } from './judgment/list-judging-raters';
import { listJudgments } from './judgment/list-judgments';
import { openJudgment } from './judgment/open-judgment';
import { submitJudgment } from './judgment/submit-judgment';
import { readLink } from './link/read-link';
import { changeMemberRole } from './member/change-member-role';
import { listMembers } from './member/list-members';
import { removeMember } from './member/remove-member';
import { listOwnFeedback } from './own-work/list-own-feedback';
import { listOwnJudgments } from './own-work/list-own-judgments';
import { readOwnComparison } from './own-work/read-own-comparison';
import { readOwnJudgment } from './own-work/read-own-judgment';
import { countOwnToday } from './own-work/count-own-today';
import { readOwnPace } from './own-work/read-own-pace';
import { readProjectShare } from './own-work/read-project-share';
import { readTimesheet } from './own-work/read-timesheet';
import { changeProject } from './project/change-project';
import { createProject } from './project/create-project';
import { listProjects } from './project/list-projects';
import { readGuidelineVersion } from './project/read-guideline-version';
import { readProgress } from './project/read-progress';
import { readProject } from './project/read-project';
import { sendTestAlert } from './alert/send-test-alert';
import { changeQualitySettings } from './quality/change-quality-settings';
import { readQuality } from './quality/read-quality';
import { requestQualityReport } from './quality/request-quality-report';
import { answerAttribute } from './rater-attribute/answer-attribute';
import { defineAttribute } from './rater-attribute/define-attribute';
import { deleteOwnAnswers } from './rater-attribute/delete-own-answers';
import { listAttributes } from './rater-attribute/list-attributes';
import { listOwnAnswers } from './rater-attribute/list-own-answers';
import { removeAttribute } from './rater-attribute/remove-attribute';
import { answerQuestion } from './question/answer-question';
import { createQuestion } from './question/create-question';
import { correctReply } from './question/correct-reply';
import { listAnsweredQuestions } from './question/list-answered-questions';
import { listOpenQuestions } from './question/list-open-questions';
import { listOwnQuestions } from './question/list-own-questions';
import { createReport } from './report/create-report';
import { listOpenReports } from './report/list-open-reports';
import { settleReports } from './report/settle-reports';
import { listSettled } from './review/list-settled';
import { listSkipped } from './review/list-skipped';
import { settleSkips } from './review/settle-skips';
import { undoWithhold } from './review/undo-withhold';
import { listTrainingPoints } from './reward/list-training-points';
import { listTrainingRuns } from './reward/list-training-runs';
import { startScoring } from './reward/start-scoring';
import { startTraining } from './reward/start-training';
import { countArities } from './scheme/count-arities';
import { listLabelSchemes } from './scheme/list-label-schemes';
import { publishLabelScheme } from './scheme/publish-label-scheme';
import { readExampleComparison } from './scheme/read-example-comparison';
import { createSnapshot } from './snapshot/create-snapshot';
import { listSnapshots } from './snapshot/list-snapshots';
import { publishStatement } from './statement/publish-statement';
import { readStatement } from './statement/read-statement';
import { switchOffStatement } from './statement/switch-off-statement';
import { createToken } from './token/create-token';
import { listTokens } from './token/list-tokens';
import { revokeToken } from './token/revoke-token';
import { createCallerFactory, router } from './trpc';
import { judgeTrainingItem } from './training/judge-training-item';
import { listTrainees } from './training/list-trainees';
import { readTraining } from './training/read-training';
import { startTrainingRound } from './training/start-training-round';
import { waiveTraining } from './training/waive-training';
import { createSignInLink } from './user/create-sign-in-link';
import { listUsers } from './user/list-users';
import { setUserDisabled } from './user/set-user-disabled';

export const appRouter = router({
  account: router({
    read: readAccount,
    change: changeAccount,
    readPreference,
    changePreference,
    signOutEverywhere,
  }),
  adjudication: router({
    queue: readQueue,
    open: openCase,
    decide: decideCase,
    putBack: putBackCase,
    withhold: withholdCase,
    undo: undoDecision,
    request: requestAdjudication,
    requestAboutOwn,
  }),
  alert: router({
    channels: listChannels,
    createChannel,
    removeChannel,
    test: sendTestAlert,
  }),
  consent: router({ read: readConsent, accept: acceptStatement }),
  assignment: router({ takeWork, renewLeases, release: releaseAssignments, skip: skipAssignment, whyNoWork }),
  checks: router({ read: readChecks, change: changeChecks, changeRule }),
  distribution: router({
    read: readDistribution,
    change: changeDistribution,
    changeComparisons,
    pause: pauseProject,
    resume: resumeProject,
    handedOut: listHandedOut,
    reassign,
  }),
  gold: router({
    list: listGold,
    candidates: listGoldCandidates,
    search: searchForGold,
    mark: markGold,
    retire: retireGold,
  }),
  health: router({ ping }),
  import: router({ list: listImports, refusals: listImportRefusals }),
  invite: router({ create: createInvite, list: listInvites, revoke: revokeInvite }),
  judgment: router({
    submit: submitJudgment,
    list: listJudgments,
    open: openJudgment,
    raters: listJudgingRaters,
  }),
  link: router({ read: readLink }),
  member: router({
    list: listMembers,
    changeRole: changeMemberRole,
    changeEligibility,
    remove: removeMember,
  }),
  notice: router({ own: listOwnNotices, appeal: createAppeal }),
  ownWork: router({
    judgments: listOwnJudgments,
    judgment: readOwnJudgment,
    feedback: listOwnFeedback,
    comparison: readOwnComparison,
    pace: readOwnPace,
    share: readProjectShare,
    today: countOwnToday,
    timesheet: readTimesheet,
  }),
  project: router({
    create: createProject,
    list: listProjects,
    read: readProject,
    change: changeProject,
    progress: readProgress,
    guidelines: readGuidelineVersion,
  }),
  quality: router({
    read: readQuality,
    request: requestQualityReport,
    changeSettings: changeQualitySettings,
  }),
  question: router({
    create: createQuestion,
    own: listOwnQuestions,
    open: listOpenQuestions,
    answered: listAnsweredQuestions,
    answer: answerQuestion,
    correct: correctReply,
  }),
  rater: router({
    actions: listRaterActions,
    act: actOnMember,
    reverse: reverseAction,
    preview: previewSetAside,
    decideAppeal,
  }),
  raterAttribute: router({
    list: listAttributes,
    define: defineAttribute,
    remove: removeAttribute,
    own: listOwnAnswers,
    answer: answerAttribute,
    deleteOwn: deleteOwnAnswers,
  }),
  report: router({
    create: createReport,
    open: listOpenReports,
    settle: settleReports,
  }),
  review: router({ skipped: listSkipped, settleSkips, settled: listSettled, undoWithhold }),
  reward: router({ startTraining, runs: listTrainingRuns, points: listTrainingPoints, startScoring }),
  scheme: router({
    list: listLabelSchemes,
    publish: publishLabelScheme,
    arities: countArities,
    example: readExampleComparison,
  }),
  snapshot: router({ create: createSnapshot, list: listSnapshots }),
  statement: router({ read: readStatement, publish: publishStatement, switchOff: switchOffStatement }),
  token: router({ create: createToken, list: listTokens, revoke: revokeToken }),
  training: router({
    read: readTraining,
    start: startTrainingRound,
    judge: judgeTrainingItem,
    trainees: listTrainees,
    waive: waiveTraining,
  }),
  user: router({ list: listUsers, setDisabled: setUserDisabled, createSignInLink }),
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
