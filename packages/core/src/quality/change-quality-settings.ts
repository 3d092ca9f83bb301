import type { Database } from '@touchstone/db/open-database';
import type { QualitySettings } from '@touchstone/domain/quality/quality-settings';
import { recordAudit } from '../audit/record-audit';

/** Changes what the project asks of its judgments; reports made before keep what was asked then. */
export async function changeQualitySettings(
  db: Database,
  { projectId, settings, actorId }: { projectId: string; settings: QualitySettings; actorId: string },
): Promise<void> {
  const { cost, ...asked } = settings;
  const data = { ...asked, costCurrency: cost?.currency ?? null, costAmount: cost?.amount ?? null };
  await db.$transaction(async (tx) => {
    await tx.qualitySetting.upsert({ where: { projectId }, create: { projectId, ...data }, update: data });
    await recordAudit(tx, { type: 'quality.settings_changed', data: settings, projectId, actorId });
  });
}
