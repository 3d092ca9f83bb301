import { describe, expect, it } from 'vitest';
import { ARITY_OF_KIND, labelSchemeSchema, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { answerKeysOf } from '../compose/answer-keys';
import { keyEffect } from '../compose/key-effect';
import { questionsOf } from '../compose/questions';
import { stopsOf } from '../compose/stops';
import { changeKey } from './change-key';
import { DESK_COMMANDS, DESK_COMMAND_NAMES, keysWith, type DeskKeys } from './desk-commands';
import { commandOf, commandsUnder } from './key-map';

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `n${String(at)}`, name: `Name ${String(at)}` }));
const bool = [true, false];

/** Everything that can be asked beside the outcome, all of it or none. */
const EXTRAS = [
  {},
  {
    ratings: named(2).map((one, at) => ({ ...one, max: at === 0 ? 10 : 5, required: false })),
    flags: named(12),
    spans: named(12),
    rationale: { ask: 'optional', minLength: 0 },
    confidence: 'optional',
    ownReading: { ask: 'optional', minLength: 0 },
  },
];

/** Every kind, number of steps and set of outcomes, with and without everything else. */
const SCHEMES: LabelScheme[] = EXTRAS.flatMap((extras) => [
  ...[1, 2, 3, 4].flatMap((steps) =>
    bool.flatMap((tie) =>
      bool.map((cannot_judge) => ({
        kind: 'pairwise',
        steps,
        outcomes: { tie, both_good: tie, both_bad: tie, cannot_judge },
        dimensions: named(8).map((one, at) => ({
          ...one,
          steps: (at % 4) + 1,
          outcomes: { tie, cannot_judge },
          required: false,
        })),
        ...extras,
      })),
    ),
  ),
  ...bool.flatMap((tie) =>
    bool.map((cannot_judge) => ({ kind: 'ranking', outcomes: { tie, cannot_judge }, ...extras })),
  ),
  ...bool.map((cannot_judge) => ({ kind: 'best_worst', outcomes: { cannot_judge }, ...extras })),
]).map((scheme) => labelSchemeSchema.parse(scheme));

const aritiesOf = ({ kind }: LabelScheme) => {
  const { min, max } = ARITY_OF_KIND[kind];
  return Array.from({ length: max - min + 1 }, (_, at) => min + at);
};

/** Of a pair: at a question of their own, digits and the signs of a tie answer that question. */
const answers = (name: string) => /^(choice_|tie|both_|cannot_judge)/.test(name);

/** What Shift adds the desk does not hear. */
const plain = (key: string) => key.replace('Shift+', '');

/** Keys that would do two things somewhere under a scheme. */
function clashes(scheme: LabelScheme, arity: number, keys: DeskKeys): string[] {
  const commands = commandsUnder(scheme);
  const twice = commands.filter((name, at) => commands.findIndex((one) => keys[one] === keys[name]) !== at);
  const ofQuestions = questionsOf(scheme).flatMap((question) => {
    const own = answerKeysOf(question, arity, keys).flatMap((group) => group.keys);
    const repeated = own.filter((key, at) => own.indexOf(key) !== at);
    // Escape ends what is innermost: an answer in hand is put down before a revision is left.
    const covered = commands.filter(
      (name) => !answers(name) && name !== 'keep' && own.some((key) => plain(key) === keys[name]),
    );
    return [...repeated, ...covered].map((one) => `${question.id}: ${one}`);
  });
  const unheard = stopsOf(scheme, arity).flatMap((stop) =>
    [undefined, 0].flatMap((held) =>
      commands
        .filter((name) => !answers(name) && name !== 'keep')
        .filter((name) => keyEffect(keys[name], { scheme, arity, draft: {}, stop, held }, keys) !== undefined)
        .map((name) => `${stop.question} takes ${name}`),
    ),
  );
  return [...new Set([...twice, ...ofQuestions, ...unheard])];
}

const allClashes = (keys: DeskKeys) =>
  SCHEMES.flatMap((scheme) =>
    aritiesOf(scheme).flatMap((arity) =>
      clashes(scheme, arity, keys).map((clash) => `${scheme.kind} of ${String(arity)}, ${clash}`),
    ),
  );

describe('under every scheme, for every number of answers', () => {
  it('no key from the start does two things', () => {
    expect(allClashes(DESK_COMMANDS)).toEqual([]);
  });

  it('a key that names an answer would be found', () => {
    const found = allClashes({ ...DESK_COMMANDS, guidelines: 'H', conversation: 'C' });
    expect(found).toContain('ranking of 8, outcome takes guidelines');
    expect(found).toContain('best_worst of 3, outcome: conversation');
    expect(found.some((one) => one.startsWith('ranking of 7, ') && one.includes('guidelines'))).toBe(false);
  });

  it('no key that can be chosen does either, nor one chosen before a command had it from the start', () => {
    const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789=[];'];
    for (const command of DESK_COMMAND_NAMES) {
      for (const key of LETTERS) {
        const changed = changeKey(DESK_COMMANDS, command, key, true);
        if (!changed) continue;
        const found = new Set(Object.values(changed));
        expect(found.size, `${command} on ${key}`).toBe(DESK_COMMAND_NAMES.length);
      }
    }
    expect(
      allClashes(keysWith({ tie: 'X', skip: 'P', conversation: 'S', report: 'C', layout: '7' })),
    ).toEqual([]);
    expect(keysWith({ skip: 'X' }).differences).not.toBe('X');
  });

  it('every command is heard on its key', () => {
    for (const scheme of SCHEMES)
      for (const name of commandsUnder(scheme)) expect(commandOf(DESK_COMMANDS[name], scheme)).toBeDefined();
  });
});
