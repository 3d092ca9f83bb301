import { writeCsv } from '@touchstone/formats/csv/write-csv';
import type { TimesheetDay } from './read-timesheet';

const COLUMNS = [
  'Day',
  'Time zone',
  'Active time (h:mm:ss)',
  'Active milliseconds',
  'Judgments',
  'Counted',
  'Surplus',
  'Set aside',
  'Training',
  'Revisions',
] as const;

/**
 * A timesheet as CSV, one row a day. It holds figures and ASCII names only, so that no spreadsheet needs a byte order mark
 * to read it right; sums are left to the reader, who may sum any part.
 */
export function writeTimesheetCsv(
  days: readonly TimesheetDay[],
  timeZone: string,
): AsyncGenerator<Uint8Array> {
  return writeCsv<(typeof COLUMNS)[number]>(rows(days, timeZone), COLUMNS);
}

// eslint: the writer takes an async iterable; nothing here waits.
async function* rows(days: readonly TimesheetDay[], timeZone: string) {
  for (const day of days) {
    yield await Promise.resolve({
      Day: day.day,
      'Time zone': timeZone,
      'Active time (h:mm:ss)': clockTime(day.activeMs),
      'Active milliseconds': day.activeMs,
      Judgments: day.counted + day.surplus + day.setAside + day.training,
      Counted: day.counted,
      Surplus: day.surplus,
      'Set aside': day.setAside,
      Training: day.training,
      Revisions: day.revisions,
    });
  }
}

/** Whole seconds, rounded down: `Active milliseconds` is exact. */
function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
