/** What a reader does in the page, by mouse or by keyboard alone, counted in steps. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { placeOf } from './page.ts';

export const HANDS = ['mouse', 'keyboard'] as const;
export type Hand = (typeof HANDS)[number];

/** So many times Tab is pressed at most on the way to a thing. */
const TABS = 150;

/**
 * A step is something done: by mouse a click, or words typed; by keyboard a key that is a command, Enter on what Tab has led
 * to, or words typed and entered.
 */
export class Steps {
  private taken = 0;
  private readonly page: Page;
  private readonly by: Hand;

  constructor(page: Page, by: Hand) {
    this.page = page;
    this.by = by;
  }

  /** The steps from here on answer this question, in at most so many. */
  async within(most: number, question: string, answer: () => Promise<void>): Promise<void> {
    this.taken = 0;
    await answer();
    expect(this.taken, `${question}, by ${this.by}`).toBeGreaterThan(0);
    expect(this.taken, `${question}, by ${this.by}`).toBeLessThanOrEqual(most);
  }

  /** Words for the search box; what they find first is opened. */
  async ask(words: string): Promise<void> {
    this.taken += 1;
    const box = this.page.getByRole('searchbox', { name: 'Search' });
    if (this.by === 'mouse') await box.fill(words);
    else {
      await this.page.keyboard.press('/');
      await this.page.keyboard.type(words);
      await this.page.keyboard.press('Enter');
      return;
    }
    this.taken += 1;
    // In the list, which may come late: selects beside it have options, too.
    await this.page.getByRole('listbox').getByRole('option').first().click();
  }

  /** An actor: by mouse it is clicked in the drawing, by keyboard it is searched for by name. */
  async actor(key: string, name: string): Promise<void> {
    if (this.by === 'keyboard') return this.ask(name);
    this.taken += 1;
    const { x, y } = await placeOf(this.page, { type: 'node', key });
    await this.page.mouse.click(x, y);
  }

  /** Something to press: by mouse it is clicked, by keyboard Tab leads to it, and Enter presses it. */
  async press(thing: Locator): Promise<void> {
    this.taken += 1;
    if (this.by === 'mouse') return thing.click();
    await this.tabTo(thing);
    await this.page.keyboard.press('Enter');
  }

  /** A command: by mouse its button or link, by keyboard its key. */
  async command(thing: Locator, key: string): Promise<void> {
    this.taken += 1;
    if (this.by === 'mouse') return thing.click();
    await thing.waitFor(); // a key means nothing before there is what it is about
    await this.page.keyboard.press(key);
  }

  /** One of a list that folds away; by keyboard arrows lead to it, and Enter chooses it. */
  async choose(list: Locator, value: string): Promise<void> {
    this.taken += 1;
    if (this.by === 'mouse') {
      await list.selectOption(value);
      return;
    }
    await this.tabTo(list);
    for (let key = 0; key < TABS && (await list.inputValue()) !== value; key += 1)
      await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  private async tabTo(thing: Locator): Promise<void> {
    await thing.waitFor();
    const there = (): Promise<boolean> => thing.evaluate((element) => element === document.activeElement);
    for (let tab = 0; tab < TABS && !(await there()); tab += 1) await this.page.keyboard.press('Tab');
    expect(await there(), 'Tab leads to it').toBe(true);
  }
}
