'use client';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';
import { clockTime } from '../judgment-view/clock-time';
import type { Timesheet } from './own-work-types';

const COUNTS = ['counted', 'surplus', 'setAside', 'training'] as const;
type Figures = Omit<Timesheet[number], 'day'>;

const NOTHING: Figures = { activeMs: 0, counted: 0, surplus: 0, setAside: 0, training: 0, revisions: 0 };

/** A row a day, and the sum under them. */
export function TimesheetTable({ days }: { days: Timesheet }) {
  const t = useTranslations('ownWork.timesheet');
  const format = useFormatter();
  return (
    <div className="overflow-hidden rounded-lg border bg-surface">
      <Table label={t('table')}>
        <thead>
          <tr>
            <Th>{t('day')}</Th>
            <Th numeric>{t('activeTime')}</Th>
            <Th numeric>{t('judgments')}</Th>
            {COUNTS.map((name) => (
              <Th key={name} numeric>
                {t(name)}
              </Th>
            ))}
            <Th numeric>{t('revisions')}</Th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, ...figures }) => (
            <tr key={day}>
              <Th scope="row" className="whitespace-nowrap">
                {format.dateTime(new Date(`${day}T00:00:00Z`), { ...DAY, weekday: 'short', timeZone: 'UTC' })}
              </Th>
              <FigureCells figures={figures} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t font-semibold">
            <Th scope="row" className="font-semibold">
              {t('total')}
            </Th>
            <FigureCells figures={days.reduce(sum, NOTHING)} />
          </tr>
        </tfoot>
      </Table>
    </div>
  );
}

function FigureCells({ figures }: { figures: Figures }) {
  const { number } = useFormatter();
  return (
    <>
      <Td numeric>{clockTime(figures.activeMs)}</Td>
      <Td numeric>{number(COUNTS.reduce((total, name) => total + figures[name], 0))}</Td>
      {COUNTS.map((name) => (
        <Td key={name} numeric>
          {number(figures[name])}
        </Td>
      ))}
      <Td numeric>{number(figures.revisions)}</Td>
    </>
  );
}

function sum(total: Figures, day: Figures): Figures {
  return {
    activeMs: total.activeMs + day.activeMs,
    counted: total.counted + day.counted,
    surplus: total.surplus + day.surplus,
    setAside: total.setAside + day.setAside,
    training: total.training + day.training,
    revisions: total.revisions + day.revisions,
  };
}
