'use client';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
export function SchemePreview(_: { projectId: string; scheme: LabelScheme }) {
  return null;
}
