'use client';
import { createContext } from 'react';
import type { SpanMarking } from './span-marking';

/** What is marked, and as what: the label of a mark stands deep within what Markdown was turned into. */
export const SpanMarkingContext = createContext<SpanMarking | undefined>(undefined);
