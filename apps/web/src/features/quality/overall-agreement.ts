import type { AgreementFigures, QualityAgreement } from '@touchstone/domain/quality/agreement';
import type { QualityFigure } from '@touchstone/domain/quality/figures';

interface OverallFigure {
  id: 'raw' | 'alphaNominal' | 'gwetAc2' | 'fleissKappa' | 'gradedOrdinal' | 'gradedInterval' | 'bestAlpha';
  figure: QualityFigure;
  /** Comparisons it is measured on. */
  pairedItems: number;
}

const CHOICE = ['raw', 'alphaNominal', 'gwetAc2', 'fleissKappa'] as const;

/** Every figure of agreement of the whole project, each with what it is measured on. */
export function overallAgreement({ choice, graded, best }: QualityAgreement): OverallFigure[] {
  const of = (id: OverallFigure['id'], { pairedItems }: AgreementFigures, figure: QualityFigure) => ({
    ...{ id, figure, pairedItems },
  });
  return [
    ...CHOICE.map((id) => of(id, choice.planned, choice.planned[id])),
    ...(graded
      ? [
          of('gradedOrdinal', graded.planned, graded.planned.alphaOrdinal),
          of('gradedInterval', graded.planned, graded.planned.alphaInterval),
        ]
      : []),
    ...(best ? [of('bestAlpha', best.planned, best.planned.alphaNominal)] : []),
  ];
}
