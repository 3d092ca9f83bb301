import type { Message } from '../data/message';
import { completionFeatures, promptWordSet } from '../features/completion-features';
import type { RewardModel } from './reward-model';
import { rawScorer } from './score-features';

/** A completion to score, with the prompt it answers. */
export interface PromptAndCompletion {
  prompt: Message[];
  completion: Message[];
}

/** Prepares a model for scoring many completions. The returned function is pure. */
export function completionScorer(model: RewardModel): (item: PromptAndCompletion) => number {
  const rawScore = rawScorer(model);
  const { config, scoreMean } = model.card;
  return ({ prompt, completion }) =>
    rawScore(completionFeatures(promptWordSet(prompt), completion, config.hashBits)) - scoreMean;
}

/**
 * The score of one completion: a real number, higher for what people would prefer, 0 for an average training answer.
 * The difference `d` of two scores means a probability of `1 / (1 + exp(−d))` that the first is preferred. Scores of
 * different models cannot be compared.
 */
export function scoreCompletion(model: RewardModel, item: PromptAndCompletion): number {
  return completionScorer(model)(item);
}
