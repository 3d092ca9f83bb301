import type { QualityForecast } from '@touchstone/domain/quality/quality-report';
import { resampledRatio } from '@touchstone/stats/interval/resampled-ratio';
import type { QualityVote } from './quality-vote';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 14;

/**
 * The pace of the last fourteen days, or of as many as there has been work for, with its interval by resampling days: days
 * without work are days. Null with fewer than two days, which say nothing of how days differ.
 */
export function measureForecast(votes: readonly QualityVote[], left: number, now: Date): QualityForecast {
  const first = votes.reduce((earliest, { at }) => Math.min(earliest, at), now.getTime());
  const days = Math.min(DAYS, Math.max(1, Math.ceil((now.getTime() - first) / DAY_MS)));
  const perDay = new Array<number>(days).fill(0);
  const times: number[] = [];
  for (const { at, activeMs } of votes) {
    const ago = Math.floor((now.getTime() - at) / DAY_MS);
    if (ago >= days) continue;
    perDay[Math.max(0, ago)] = (perDay[Math.max(0, ago)] ?? 0) + 1;
    if (activeMs !== null) times.push(activeMs);
  }
  const judgments = perDay.reduce((sum, n) => sum + n, 0);
  return {
    left,
    days,
    perDay: judgments / days,
    perDayCi95: resampledRatio(
      perDay.map((above) => ({ above, below: 1 })),
      { seed: 1, resamples: 1000 },
    ),
    seconds: times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length / 1000,
  };
}
