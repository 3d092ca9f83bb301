import { expect, it } from 'vitest';
import type { OutboxPhase } from '../outbox/outbox-sender';
import { saveSpeech, type SaveSpeech } from './save-speech';

const CALM: SaveSpeech = { phase: 'resting', troubled: false, recovered: false };
const after = (...phases: OutboxPhase[]) => phases.reduce(saveSpeech, CALM);

it('says nothing of judgments that are sent as they come', () => {
  expect(after('sending', 'resting', 'sending', 'resting')).toEqual(CALM);
});

it('says trouble, and that all is saved again once, when what waited is sent', () => {
  expect(after('sending', 'unreachable')).toMatchObject({ troubled: true, recovered: false });
  expect(after('unreachable', 'sending')).toMatchObject({ troubled: true, recovered: false });
  expect(after('unreachable', 'sending', 'resting')).toMatchObject({ troubled: false, recovered: true });
  expect(after('unreachable', 'sending', 'resting', 'sending', 'resting').recovered).toBe(false);
});
