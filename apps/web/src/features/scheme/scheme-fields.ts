import type { UseFormReturn } from 'react-hook-form';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { SchemeForm } from './scheme-form';

/** The form every part of the editor writes into. */
export type SchemeFields = UseFormReturn<SchemeForm, unknown, LabelScheme>;
