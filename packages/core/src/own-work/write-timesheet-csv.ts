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
  'Changes',
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * A timesheet as CSV, one row a day. It holds figures and ASCII names only, so that no spreadsheet needs a byte order mark
 * to read it right; sums are left to the reader, who may sum any part.
 */
export function writeTimesheetCsv(
  days: readonly TimesheetDay[],
  timeZone: string,
): AsyncGenerator<Uint8Array> {
  return writeCsv<Column>(asStream(days.map((day) => row(day, timeZone))), COLUMNS);
}

function row(day: TimesheetDay, timeZone: string): Record<Column, string | number> {
  return {
    Day: day.day,
    'Time zone': timeZone,
    'Active time (h:mm:ss)': clockTime(day.activeMs),
    'Active milliseconds': day.activeMs,
    Judgments: day.counted + day.surplus + day.setAside + day.training,
    Counted: day.counted,
    Surplus: day.surplus,
    'Set aside': day.setAside,
    Training: day.training,
    Changes: day.revisions,
  };
}

/** The writer takes what comes in time; a timesheet is there at once. */
async function* asStream<T>(rows: readonly T[]): AsyncGenerator<T> {
  for (const one of rows) yield await Promise.resolve(one);
}

/** Whole seconds, rounded down: `Active milliseconds` is exact. */
function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
