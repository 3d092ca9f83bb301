import { z } from 'zod';

/** Kinds of harmful content that imported data may be declared to hold, and that an annotator opts into one by one. */
export const HARM_KINDS = [
  'violence',
  'sexual',
  'self_harm',
  'hate',
  'harassment',
  'illegal',
  'misinformation',
  'other',
] as const;

export type HarmKind = (typeof HARM_KINDS)[number];

export const harmKindsSchema = z.array(z.enum(HARM_KINDS)).max(HARM_KINDS.length);
