import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults, openBrowser } from './browser.ts';
import { type PageServer, startPage } from './page-server.ts';

const NAMED = 'So proud of my patient Mrs Achterberg, who walked again on 3 May after her stroke.';
const HARMLESS = 'Flu clinic on Saturday, 9 to 12. If you are 65 or older, come early.';

describe('the check page', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  let asked: string[];

  beforeAll(async () => {
    server = await startPage();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = async (width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<void> => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    page = await context.newPage();
    asked = [];
    page.on('request', (r) => asked.push(r.url()));
    await page.goto(server.url, { waitUntil: 'networkidle' });
  };
  beforeEach(() => open());
  afterEach(() => page.context().close());

  const draft = () => page.getByLabel('Your draft');
  const verdict = () => page.locator('.verdict h2');

  it('answers the question as one types, and names what, why and instead', async () => {
    await draft().fill(NAMED);
    await expect.poll(() => verdict().textContent()).toBe('No, not like this.');
    const finding = page.locator('.finding').first();
    expect(await finding.textContent()).toMatch(/Achterberg.*Why\..*Instead\./s);
    expect(await page.locator('.composer-mirror mark').count()).toBeGreaterThan(0);
    await draft().fill(HARMLESS);
    await expect.poll(() => verdict().textContent()).toMatch(/^Yes/);
  });

  it('sends nothing: no request after loading, and the page’s own policy refuses one', async () => {
    const loaded = asked.length;
    await draft().pressSequentially(NAMED, { delay: 1 });
    await expect.poll(() => page.locator('.finding').count()).toBeGreaterThan(0);
    // Chromium fetches the icon when it likes; it is part of loading the page.
    expect(asked.slice(loaded).filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(asked.every((u) => u.startsWith(server.url))).toBe(true);
    const tries = await page.evaluate(async (url) => {
      const refused = (p: Promise<unknown>): Promise<boolean> =>
        p.then(
          () => false,
          () => true,
        );
      return [await refused(fetch(url)), navigator.sendBeacon(url, 'x'), document.cookie, localStorage.length + sessionStorage.length];
    }, server.url);
    expect(tries[0]).toBe(true);
    expect(tries.slice(2)).toEqual(['', 0]);
    // What checks runs beside the page, under the same policy.
    const beside = page.workers();
    expect(beside).toHaveLength(1);
    const isRefused = await beside[0]?.evaluate((url) => fetch(url).then(...([() => false, () => true] as const)), server.url);
    expect(isRefused).toBe(true);
  });

  it('applies a fix with one click and takes it back with undo', async () => {
    await draft().fill('');
    await draft().pressSequentially(NAMED);
    await expect.poll(() => page.locator('.finding').count()).toBeGreaterThan(0);
    await page.locator('.finding .actions button:not(.plain)').first().click();
    await expect.poll(() => draft().inputValue()).not.toBe(NAMED);
    await draft().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => draft().inputValue()).toBe(NAMED);
  });

  it('works by keyboard alone: skip link, draft, fix at the caret, findings', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip');
    await page.keyboard.press('Tab');
    await page.keyboard.type(NAMED);
    await expect.poll(() => page.locator('.finding').count()).toBeGreaterThan(0);
    await page.keyboard.press('Control+.');
    await expect.poll(() => draft().inputValue()).not.toBe(NAMED);
  });

  it('says who may read it, and that the account’s label changes nothing', async () => {
    await draft().fill(NAMED);
    await expect.poll(() => page.locator('.readers').textContent()).toContain('could recognise themselves');
    const before = await verdict().textContent();
    await page.getByLabel('Account').selectOption('organisation');
    await page.getByLabel('Account').selectOption('professional');
    expect(await verdict().textContent()).toBe(before);
  });

  it.each([
    ['bio', 'Your bio', 'Physician. DM me your ECG for a free opinion.', 'Not yet: ask somebody first.'],
    ['incoming', 'The comment', 'I want to die tonight, nobody answers', 'Act now.'],
    ['request', 'The request', 'You looked after me on ward 4 last spring, nurse Abiola. Can we be friends?', 'Do not accept yet.'],
    ['policy', 'The policy’s text', 'Employees must not discuss their pay online.', 'Not yet: ask counsel first.'],
  ])('checks a %s as what it is', async (what, label, text, answer) => {
    await page.getByLabel('This is a').selectOption(what);
    await page.getByLabel(label).fill(text);
    await expect.poll(() => verdict().textContent()).toBe(answer);
    expect(await page.locator('.readers').count()).toBe(what === 'bio' ? 1 : 0);
    await page.getByLabel('This is a').selectOption('post');
    await expect.poll(() => draft().inputValue()).toBe(text);
  });

  it('tells about a rule inside the page, without a request, and gives the focus back', async () => {
    await page.getByLabel('This is a').selectOption('policy');
    await page.getByLabel('The policy’s text').fill('Employees must not discuss their pay online.');
    const about = page.getByRole('button', { name: 'About this rule' });
    await expect.poll(() => about.count()).toBe(1);
    const loaded = asked.length;
    await about.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'About policy/no-chilling-clause' });
    await expect.poll(() => dialog.textContent()).toMatch(/Examples.*Not so.*Fine.*Why.*Known misses.*Sources.*POL-01/s);
    expect(asked.slice(loaded).filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('About this rule');
  });

  it('counts characters as each network does', async () => {
    await draft().fill('é👩‍⚕️ https://clinic.example/a-very-long-address-that-counts-as-twenty-three');
    await expect.poll(() => page.getByLabel('Length on each network').textContent()).toContain('X 27/280');
    await draft().fill('x'.repeat(301));
    await expect.poll(() => page.locator('.counters [data-over]').count()).toBe(2);
  });

  it('survives nonsense and very long text', async () => {
    for (const text of ['\ud83d\u202e\u0000<script>alert(1)</script>&amp;', 'my patient '.repeat(9000), '"'.repeat(5000)]) {
      await draft().fill(text);
      await expect.poll(() => verdict().count()).toBe(1);
    }
    expect(await page.locator('script:not([src])').count()).toBe(0);
  });

  it.each([
    ['wide and light', 1280, 'light'],
    ['wide and dark', 1280, 'dark'],
    ['phone and light', 390, 'light'],
    ['phone and dark', 390, 'dark'],
  ] as const)('is accessible and fits: %s', async (_, width, scheme) => {
    await page.context().close();
    await open(width, scheme);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const name of ['A proud nurse', 'A clinic’s offer', 'A bio', 'A comment that came in', 'A connection request', 'A policy', 'Harmless']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.waitForTimeout(150);
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});
