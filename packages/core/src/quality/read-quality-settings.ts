import type { Db } from '@touchstone/db/open-database';
import { DEFAULT_QUALITY_SETTINGS, type QualitySettings } from '@touchstone/domain/quality/quality-settings';

export async function readQualitySettings(db: Db, projectId: string): Promise<QualitySettings> {
  const row = await db.qualitySetting.findUnique({ where: { projectId } });
  if (!row) return DEFAULT_QUALITY_SETTINGS;
  const { alphaLeast, alphaWidth, goldLeast, unsureMost, costCurrency, costAmount } = row;
  const cost =
    costCurrency === null || costAmount === null ? null : { currency: costCurrency, amount: costAmount };
  return { alphaLeast, alphaWidth, goldLeast, unsureMost, cost };
}
