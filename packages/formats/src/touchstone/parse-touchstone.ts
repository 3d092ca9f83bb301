import type { Message } from '@touchstone/domain/message/message';
import { canonicalJson } from '../canonical/canonical-json';
import { parseJsonObject } from '../jsonl/parse-json-object';
import { refuse, type Parsed } from '../row/parsed';
import type { PreferenceRow, RowCompletion } from '../row/preference-row';
import { unstorableText } from '@touchstone/domain/text/unstorable-text';
import { parseAsks } from './parse-asks';
import { parseGold } from './parse-gold';
import { parseMessages } from './parse-messages';

const FEWEST = 2;
const MOST = 9;
const MOST_SOURCE = 200;

/**
 * One line of Touchstone's own JSON lines: `{"prompt": text or turns, "completions": [text or {"content": text or turns,
 * "source": name}, …]}` with 2 to 9 completions. It holds no preference: those are what people are asked for;
 * but it may hold what is right (`parseGold`) and who may label it (`parseAsks`).
 *
 * A completion is what the assistant and its tools said; who said it is its `source`, so the `name` of an assistant's
 * turn, which would tell annotators the model, is not kept. Other keys are not kept either.
 *
 * Refused, each with its own reason: a line that isn't a JSON object or holds text that can't be stored; a prompt or
 * completion of another shape; fewer than two completions or more than nine; a completion with a turn that is neither the
 * assistant's nor a tool's; two identical completions.
 */
export function parseTouchstone(text: string): Parsed<PreferenceRow> {
  const object = parseJsonObject(text);
  if (!object.ok) return object;
  const { prompt: givenPrompt, completions: given, gold: givenGold } = object.value;
  if (givenPrompt == null) return refuse('prompt is missing');
  const prompt = parseMessages(givenPrompt, 'user', 'prompt');
  if (!prompt.ok) return prompt;
  if (given == null) return refuse('completions are missing');
  if (!Array.isArray(given)) return refuse('completions are not a list');
  if (given.length < FEWEST) return refuse('fewer than two completions');
  if (given.length > MOST) return refuse(`more than nine completions: ${given.length}`);
  const completions: RowCompletion[] = [];
  for (const [at, item] of (given as unknown[]).entries()) {
    const completion = parseCompletion(item, `completion ${at + 1}`);
    if (!completion.ok) return completion;
    completions.push(completion.value);
  }
  const gold = givenGold == null ? undefined : parseGold(givenGold, completions.length);
  if (gold && !gold.ok) return gold;
  const asks = parseAsks(object.value);
  if (!asks.ok) return asks;
  const row = {
    prompt: prompt.value,
    completions,
    labels: [],
    ...(gold && { gold: gold.value }),
    ...(asks.value && { asks: asks.value }),
  };
  // Looked for in what is kept, not in the line: there a lone half of a pair is an escape.
  const unstorable = firstUnstorable(row);
  if (unstorable) return refuse(`the row holds ${unstorable}`);
  const same = firstIdentical(completions);
  return same
    ? refuse(`completions ${same[0] + 1} and ${same[1] + 1} are identical`)
    : { ok: true, value: row };
}

function parseCompletion(item: unknown, what: string): Parsed<RowCompletion> {
  const { content, source } = isObject(item) ? item : { content: item, source: undefined };
  if (content == null) return refuse(`${what} has no content`);
  const messages = parseMessages(content, 'assistant', what);
  if (!messages.ok) return messages;
  if (messages.value.some(({ role }) => role !== 'assistant' && role !== 'tool'))
    return refuse(`${what} holds a turn that is neither the assistant's nor a tool's`);
  if (!messages.value.some(({ role }) => role === 'assistant'))
    return refuse(`${what} has no turn of the assistant`);
  if (source != null && (typeof source !== 'string' || source.trim() === '' || source.length > MOST_SOURCE))
    return refuse(`the source of ${what} is not a name of 1 to ${MOST_SOURCE} characters`);
  return {
    ok: true,
    value: {
      messages: messages.value.map(withoutSpeaker),
      ...(typeof source === 'string' && { source: source.trim() }),
    },
  };
}

/** `{content, source}` rather than a text or a list of turns. */
const isObject = (item: unknown): item is Record<string, unknown> =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

function withoutSpeaker({ name, ...message }: Message): Message {
  return name === undefined || message.role === 'assistant' ? message : { ...message, name };
}

function firstUnstorable(value: unknown): string | undefined {
  if (typeof value === 'string') return unstorableText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const each of Object.values(value)) {
    const found = firstUnstorable(each);
    if (found) return found;
  }
  return undefined;
}

function firstIdentical(completions: RowCompletion[]): [number, number] | undefined {
  const seen = new Map<string, number>();
  for (const [at, { messages }] of completions.entries()) {
    const key = canonicalJson(messages);
    const before = seen.get(key);
    if (before !== undefined) return [before, at];
    seen.set(key, at);
  }
  return undefined;
}
