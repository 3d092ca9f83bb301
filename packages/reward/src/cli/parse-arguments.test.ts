import { expect, test } from 'vitest';
import { parseArguments } from './parse-arguments';
import { UsageError } from './usage-error';

const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean));

test('reads both commands, with the defaults', () => {
  expect(parse('train --data f --out d')).toEqual({
    name: 'train',
    arguments: { data: 'f', out: 'd', folds: undefined, seed: 42 },
  });
  expect(parse('train --data=f --out=d --folds 5 --seed 0')).toMatchObject({
    arguments: { folds: 5, seed: 0 },
  });
  expect(parse('score --model d --data f --out g')).toEqual({
    name: 'score',
    arguments: { model: 'd', data: 'f', out: 'g' },
  });
  expect(parse('train --help')).toEqual({ name: 'help' });
});

test.each([
  ['', /"train" or "score"/],
  ['tune', /"tune"/],
  ['train more --data f --out d', /"more"/],
  ['train --date f', /--date/],
  ['train --data', /--data/],
  ['train --data f', /--out/],
  ['train --data f --out d --model m', /--model/],
  ['score --data f --out g', /--model/],
  ['score --model d --data f --out g --folds 3', /--folds/],
  ['train --data f --out d --folds 1', /at least 2/],
  ['train --data f --out d --folds five', /"five"/],
  ['train --data f --out d --seed 1.5', /"1.5"/],
])('refuses "%s"', (line, message) => {
  expect(() => parse(line)).toThrow(UsageError);
  expect(() => parse(line)).toThrow(message);
});
