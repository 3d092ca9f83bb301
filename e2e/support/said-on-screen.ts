import { expect, type Page } from '@playwright/test';
import type { Database } from '@touchstone/db/open-database';

const LETTERS = 'ABCDEFGHI';

/**
 * Which completion stands as A, as B …: canonical ordinals by side, read from the words of the answers on the screen
 * (seeded completion `n` says "Answer n."), never from what was sent.
 */
export async function ordinalsOnScreen(page: Page, arity: number): Promise<number[]> {
  const pair = page.getByTestId('pair');
  return Promise.all(
    [...LETTERS.slice(0, arity)].map(async (letter) => {
      const text = await pair.getByRole('article', { name: `Answer ${letter}`, exact: true }).innerText();
      return Number(/Answer (\d)\./.exec(text)?.[1]);
    }),
  );
}

export const assignmentOnScreen = async (page: Page): Promise<string> =>
  (await page.getByTestId('pair').getAttribute('data-assignment')) ?? '';

/** Waits until the comparison has left the screen and the server has it. */
export async function givenAndSaved(page: Page, assignmentId: string): Promise<void> {
  await expect(page.locator(`[data-testid=pair][data-assignment="${assignmentId}"]`)).toHaveCount(0);
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-waiting', '0');
}

/** What the database holds of the newest judgment of an assignment, texts included. */
export async function storedOf(db: Database, assignmentId: string) {
  const judgment = await db.judgment.findFirstOrThrow({
    where: { assignmentId },
    orderBy: { revision: 'desc' },
    include: { text: true },
  });
  const { outcome, preferred, strength, steps, ranks, shown, attributes, text, revision } = judgment;
  return {
    outcome,
    preferred,
    strength,
    steps,
    ranks,
    shown,
    attributes,
    revision,
    text: text && { rationale: text.rationale, ownReading: text.ownReading, spanNotes: text.spanNotes },
  };
}
