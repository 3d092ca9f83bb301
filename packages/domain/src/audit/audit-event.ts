import { z } from 'zod';
import { ALERT_KINDS } from '../alert/alert';
import { CHANNEL_KINDS } from '../alert/alert-channel';
import { GOLD_ORIGINS, GOLD_USES } from '../gold/gold-answer';
import { checkSettingsSchema } from '../gold/check-settings';
import { comparisonChangeSchema, eligibilitySchema } from '../distribution/distribution';
import { roleSchema } from '../member/role';
import { APPEAL_DECISIONS, RATER_ACTIONS } from '../rater/rater-action';
import { raterRuleSchema, RULE_KINDS } from '../rater/rater-rule';
import { qualitySettingsSchema } from '../quality/quality-settings';
import { REPORT_DECISIONS } from '../report/report-decision';

const id = z.uuid();

/** Every change that is written down, with its data. Stored as JSON: changing one here needs a data migration. */
export const auditEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('owner.created'), data: z.object({ userId: id }) }),
  z.object({ type: z.literal('password.set'), data: z.object({ userId: id }) }),
  z.object({ type: z.literal('session.revoked_all'), data: z.object({ userId: id }) }),
  z.object({ type: z.literal('sign_in_link.created'), data: z.object({ userId: id }) }),
  z.object({ type: z.literal('user.disabled'), data: z.object({ userId: id }) }),
  z.object({ type: z.literal('user.enabled'), data: z.object({ userId: id }) }),
  z.object({ type: z.literal('token.created'), data: z.object({ tokenId: id, name: z.string() }) }),
  z.object({ type: z.literal('token.revoked'), data: z.object({ tokenId: id }) }),
  z.object({ type: z.literal('project.created'), data: z.object({ name: z.string(), overlap: z.number() }) }),
  z.object({
    type: z.literal('project.changed'),
    data: z.object({
      name: z.string().optional(),
      overlap: z.number().optional(),
      guidelineVersion: z.number().optional(),
      editHours: z.number().optional(),
      imageHosts: z.array(z.string()).optional(),
    }),
  }),
  z.object({ type: z.literal('scheme.published'), data: z.object({ version: z.number() }) }),
  z.object({ type: z.literal('statement.published'), data: z.object({ version: z.number() }) }),
  z.object({ type: z.literal('statement.switched_off'), data: z.object({ version: z.number() }) }),
  z.object({ type: z.literal('invite.created'), data: z.object({ linkId: id, role: roleSchema }) }),
  z.object({ type: z.literal('invite.revoked'), data: z.object({ linkId: id }) }),
  z.object({ type: z.literal('member.joined'), data: z.object({ userId: id, role: roleSchema }) }),
  z.object({ type: z.literal('member.role_changed'), data: z.object({ userId: id, role: roleSchema }) }),
  z.object({ type: z.literal('member.removed'), data: z.object({ userId: id }) }),
  z.object({
    type: z.literal('import.created'),
    data: z.object({ importId: id, fileName: z.string(), licence: z.string() }),
  }),
  z.object({ type: z.literal('question.answered'), data: z.object({ questionId: id }) }),
  z.object({ type: z.literal('question.reply_corrected'), data: z.object({ questionId: id }) }),
  z.object({
    type: z.literal('report.settled'),
    data: z.object({ comparisonId: id, reportIds: z.array(id), decision: z.enum(REPORT_DECISIONS) }),
  }),
  z.object({
    type: z.literal('skips.settled'),
    data: z.object({ comparisonId: id, decision: z.enum(REPORT_DECISIONS) }),
  }),
  z.object({ type: z.literal('case.withheld'), data: z.object({ comparisonId: id }) }),
  z.object({ type: z.literal('withhold.undone'), data: z.object({ comparisonId: id }) }),
  z.object({
    type: z.literal('gold.added'),
    data: z.object({ goldId: id, comparisonId: id, use: z.enum(GOLD_USES), origin: z.enum(GOLD_ORIGINS) }),
  }),
  z.object({ type: z.literal('gold.retired'), data: z.object({ goldId: id }) }),
  z.object({ type: z.literal('quality.settings_changed'), data: qualitySettingsSchema }),
  z.object({
    type: z.literal('rater_attribute.defined'),
    data: z.object({ attributeId: id, question: z.string(), options: z.array(z.string()) }),
  }),
  z.object({ type: z.literal('rater_attribute.removed'), data: z.object({ attributeId: id }) }),
  z.object({
    type: z.literal('comparisons.changed'),
    data: z.object({
      comparisonIds: z.array(id).optional(),
      importId: id.optional(),
      comparisons: z.number(),
      change: comparisonChangeSchema,
    }),
  }),
  z.object({
    type: z.literal('comparison.reassigned'),
    data: z.object({ comparisonId: id, fromUserId: id.nullable(), toUserId: id.nullable() }),
  }),
  z.object({
    type: z.literal('distribution.changed'),
    data: z.object({
      dailyLimit: z.number().nullable(),
      totalLimit: z.number().nullable(),
      dueAt: z.string().nullable(),
    }),
  }),
  z.object({ type: z.literal('project.paused'), data: z.object({ reason: z.string() }) }),
  z.object({ type: z.literal('project.resumed'), data: z.object({}) }),
  z.object({
    type: z.literal('member.eligibility_changed'),
    data: z.object({ userIds: z.array(id), change: eligibilitySchema.partial() }),
  }),
  z.object({ type: z.literal('checks.changed'), data: checkSettingsSchema.partial() }),
  z.object({
    type: z.literal('rule.changed'),
    data: z.object({ kind: z.enum(RULE_KINDS), rule: raterRuleSchema.nullable() }),
  }),
  z.object({ type: z.literal('training.waived'), data: z.object({ raterId: id }) }),
  z.object({
    type: z.literal('rater.acted'),
    data: z.object({
      actionId: id,
      raterId: id,
      kind: z.enum(RATER_ACTIONS),
      rule: z.enum(RULE_KINDS).nullable(),
    }),
  }),
  z.object({
    type: z.literal('appeal.decided'),
    data: z.object({ actionId: id, decision: z.enum(APPEAL_DECISIONS) }),
  }),
  z.object({
    type: z.literal('alert_channel.created'),
    data: z.object({ channelId: id, kind: z.enum(CHANNEL_KINDS), kinds: z.array(z.enum(ALERT_KINDS)) }),
  }),
  z.object({ type: z.literal('alert_channel.removed'), data: z.object({ channelId: id }) }),
  z.object({ type: z.literal('snapshot.created'), data: z.object({ snapshotId: id, name: z.string() }) }),
  z.object({ type: z.literal('training.started'), data: z.object({ runId: id, snapshotId: id }) }),
  z.object({ type: z.literal('scoring.started'), data: z.object({ modelId: id }) }),
]);

export type AuditEvent = z.infer<typeof auditEventSchema>;
