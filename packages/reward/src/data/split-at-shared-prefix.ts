import { isSameMessage, type Message } from './message';

/**
 * Splits two whole conversations into the prompt they share and the two ways it goes on.
 *
 * The prompt is the longest common prefix of turns that leaves each side its last assistant turn, so unequal turn
 * counts and one side being a prefix of the other lose nothing: `[...prompt, ...side]` is the conversation again.
 *
 * @returns `undefined` when a side has no assistant turn
 */
export function splitAtSharedPrefix(
  chosen: readonly Message[],
  rejected: readonly Message[],
): { prompt: Message[]; chosen: Message[]; rejected: Message[] } | undefined {
  const longest = Math.min(lastAssistantTurn(chosen), lastAssistantTurn(rejected));
  if (longest < 0) return undefined;
  const firstDifference = chosen.findIndex((turn, at) => {
    const other = rejected[at];
    return other === undefined || !isSameMessage(turn, other);
  });
  const shared = firstDifference < 0 ? longest : Math.min(firstDifference, longest);
  return {
    prompt: chosen.slice(0, shared),
    chosen: chosen.slice(shared),
    rejected: rejected.slice(shared),
  };
}

function lastAssistantTurn(turns: readonly Message[]): number {
  return turns.findLastIndex(({ role }) => role === 'assistant');
}
