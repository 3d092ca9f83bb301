import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Message } from '@touchstone/domain/message/message';

/** What a label scheme is tried on. */
export interface ExampleComparison {
  prompt: Message[];
  completions: Message[][];
  harmKinds: HarmKind[];
}
