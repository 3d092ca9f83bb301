import { expect, type Browser, type BrowserContext, type Page, type Response } from '@playwright/test';
import { openAs } from './open-as';

interface Turn {
  role: string;
  content: string;
}
interface Handed {
  id: string;
  prompt: Turn[];
  completions: Turn[][];
}

/** What was on screen and what was pressed. `completions[0]` stood as side A. */
export interface Pressed {
  prompt: Turn[];
  completions: Turn[][];
  key: string;
}

/** What each key means, as the desk shows it: 1 is "A much better", 6 "B much better". */
export const KEY_MEANING: Record<
  string,
  { outcome: string; preferred: number | null; strength: number | null }
> = {
  '1': { outcome: 'prefer', preferred: 0, strength: 3 },
  '2': { outcome: 'prefer', preferred: 0, strength: 2 },
  '3': { outcome: 'prefer', preferred: 0, strength: 1 },
  '4': { outcome: 'prefer', preferred: 1, strength: 1 },
  '5': { outcome: 'prefer', preferred: 1, strength: 2 },
  '6': { outcome: 'prefer', preferred: 1, strength: 3 },
  t: { outcome: 'tie', preferred: null, strength: null },
  g: { outcome: 'both_good', preferred: null, strength: null },
  b: { outcome: 'both_bad', preferred: null, strength: null },
  n: { outcome: 'cannot_judge', preferred: null, strength: null },
};

/** An annotator at the desk in a real browser: sees what is shown, presses keys, and remembers both. */
export class Annotator {
  private readonly handed = new Map<string, Handed>();

  constructor(readonly page: Page) {
    page.on('response', (response) => void this.remember(response));
  }

  /** Signs in and sits down at the desk of a project, past the guidelines. */
  static async atDesk(
    opener: Browser | BrowserContext,
    url: string,
    projectId: string,
    email = 'owner@example.org',
  ): Promise<Annotator> {
    const page = await opener.newPage();
    const annotator = new Annotator(page);
    await openAs(page, url, email, `/projects/${projectId}/label`);
    await annotator.sitDown();
    return annotator;
  }

  /** Waits for a comparison, and closes the guidelines when they open by themselves. */
  async sitDown(): Promise<void> {
    await expect(this.page.getByTestId('pair')).toBeVisible();
    const guidelines = this.page.getByRole('dialog');
    if (await guidelines.isVisible()) await this.page.keyboard.press('Escape');
    await expect(guidelines).toBeHidden();
  }

  private async remember(response: Response): Promise<void> {
    if (!/\/api\/trpc\/(assignment\.takeWork|judgment\.submit)/.test(response.url())) return;
    const body = (await response.json().catch(() => ({}))) as {
      result?: { data: Handed[] | { next: Handed | null } };
    };
    const data = body.result?.data;
    if (!data) return;
    for (const assignment of Array.isArray(data) ? data : data.next ? [data.next] : [])
      this.handed.set(assignment.id, assignment);
  }

  /** The pair on screen, after checking that what is shown is what was handed out, A left and B right. */
  async read(): Promise<Handed> {
    const id = await this.shownId();
    await expect.poll(() => this.handed.has(id)).toBe(true);
    const assignment = this.handed.get(id);
    if (!assignment) throw new Error('the pair on screen was never handed out');
    for (const [side, letter] of ['A', 'B'].entries()) {
      const shown = lettersOf(
        await this.page
          .getByTestId('pair')
          .getByRole('article', { name: `Answer ${letter}` })
          .innerText(),
      );
      const given = lettersOf(assignment.completions[side]?.map(({ content }) => content).join(' ') ?? '');
      expect(shown).toContain(given.slice(0, 30));
    }
    return assignment;
  }

  /** The assignment on screen. */
  async shownId(): Promise<string> {
    return (await this.page.getByTestId('pair').getAttribute('data-assignment')) ?? '';
  }

  /** Judges the pair on screen by a key, and waits until the next one (or the end) is there. */
  async press(key: string): Promise<Pressed> {
    const { id, prompt, completions } = await this.read();
    await this.page.keyboard.press(key);
    await this.leaves(id);
    return { prompt, completions, key };
  }

  /** Waits until an assignment is no longer the one on screen. */
  async leaves(id: string): Promise<void> {
    await expect(this.page.locator(`[data-testid=pair][data-assignment="${id}"]`)).toHaveCount(0);
  }

  saved(): Promise<void> {
    return this.waits(0);
  }

  /** Waits until the desk says that so many judgments are not sent yet. */
  async waits(count: number): Promise<void> {
    await expect(this.page.getByTestId('save-state')).toHaveAttribute('data-waiting', String(count));
  }
}

/** Letters and digits only: what Markdown turns into lists, bold and quotes is left out on both sides. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
