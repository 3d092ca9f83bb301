import type { Messages } from './load-messages';

type Namespace = keyof Messages;

/**
 * The messages sent to the browser with the pages of each layout. `sent-namespaces.test.ts` reads every page of a layout,
 * and all that it imports, and fails when one asks for more, or when something is sent that none asks for.
 */
export const SENT_NAMESPACES = {
  root: ['common'],
  auth: ['common', 'problems', 'signIn'],
  label: [
    'common',
    'desk',
    'harm',
    'label',
    'labelCompose',
    'labelReading',
    'ownWork',
    'problems',
    'statement',
  ],
  instance: [
    'account',
    'common',
    'desk',
    'labelReading',
    'notices',
    'problems',
    'projects',
    'scheme',
    'users',
  ],
  project: [
    'alerts',
    'common',
    'desk',
    'harm',
    'importDeclare',
    'imports',
    'labelReading',
    'members',
    'notices',
    'problems',
    'projects',
    'snapshots',
    'statement',
  ],
  scheme: ['common', 'harm', 'label', 'labelCompose', 'labelReading', 'problems', 'scheme'],
  ownWork: [
    'common',
    'desk',
    'harm',
    'label',
    'labelCompose',
    'labelReading',
    'notices',
    'ownWork',
    'problems',
    'statement',
    'training',
  ],
  review: ['common', 'harm', 'labelReading', 'notices', 'ownWork', 'problems', 'review'],
  adjudicate: [
    'adjudication',
    'common',
    'harm',
    'label',
    'labelCompose',
    'labelReading',
    'ownWork',
    'problems',
  ],
  judgments: ['common', 'harm', 'judgments', 'label', 'labelCompose', 'labelReading', 'ownWork', 'problems'],
  training: ['common', 'harm', 'label', 'labelCompose', 'labelReading', 'ownWork', 'problems', 'training'],
  gold: ['common', 'gold', 'harm', 'labelReading', 'ownWork', 'problems', 'review'],
  quality: ['common', 'problems', 'quality'],
  distribution: ['common', 'distribution', 'labelCompose', 'problems'],
  models: ['common', 'problems', 'reward', 'snapshots'],
} as const satisfies Record<string, readonly Namespace[]>;

export type SentWith = keyof typeof SENT_NAMESPACES;
