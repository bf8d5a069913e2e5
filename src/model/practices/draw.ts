import type { PracticeFacts } from './practice-facts.js';
import { seededRandom, shuffled } from './random.js';

/** Draws practices at random, from different experiences as far as there are any. The seed alone decides. */
export function drawPractices(pool: readonly PracticeFacts[], count: number, seed: string): PracticeFacts[] {
  const drawn: PracticeFacts[] = [];
  // Rounds: one of each experience first, then a second of each, until there are enough.
  for (let left = shufflePractices(pool, seed); drawn.length < count && left.length > 0;) {
    const taken = new Set<string>();
    const rest: PracticeFacts[] = [];
    for (const practice of left) {
      const key = practice.experience?.id ?? '';
      if (drawn.length < count && !taken.has(key)) drawn.push(practice);
      else rest.push(practice);
      taken.add(key);
    }
    left = rest;
  }
  return drawn;
}

/** A short text to draw or shuffle by. */
export const newSeed = (random: () => number): string =>
  Math.floor(random() * 36 ** 5)
    .toString(36)
    .padStart(5, '0');

/** Seeds looked at before a repeat is accepted; a pool that has others nearly always gives them sooner. */
const MAX_TRIES = 400;

/** A seed whose draw repeats as little as can be of the last one, so that a link needs the seed alone. */
export function freshSeed(
  pool: readonly PracticeFacts[],
  count: number,
  last: readonly string[],
  random: () => number,
): string {
  const least = Math.max(0, count - pool.filter(({ id }) => !last.includes(id)).length);
  let best = { seed: newSeed(random), repeats: Infinity };
  for (let tries = 0; tries < MAX_TRIES && best.repeats > least; tries++) {
    const seed = newSeed(random);
    const repeats = drawPractices(pool, count, seed).filter(({ id }) => last.includes(id)).length;
    if (repeats < best.repeats) best = { seed, repeats };
  }
  return best.seed;
}

/** Practices in a random order that the seed alone decides. */
export const shufflePractices = (practices: readonly PracticeFacts[], seed: string): PracticeFacts[] =>
  shuffled(practices, seededRandom(seed));

const DAY = 86_400_000;

/** Weeks from Monday to Sunday since the first Monday of 1970, by the reader's calendar. */
export function weekNumber(date: Date): number {
  const days = Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
  return Math.floor((days - 4) / 7);
}

/** The Monday a week begins with. */
export function weekStart(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - ((date.getDay() + 6) % 7));
}

/** Year, month and day as `2026-11-24`, by the reader's calendar. */
export function isoDay(date: Date): string {
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** A calendar day from `2026-11-24`; undefined when it is none. */
export function dayOf(text: string): Date | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim()) ?? []).map(Number);
  if (!year || !month || !day) return undefined;
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : undefined;
}

/**
 * The practice of a week: the same for everyone with the same pool. Each practice has its week before
 * one comes back.
 * @param inOrder keeps the pool's order (a district's own plan) instead of mixing it anew each round.
 */
export function practiceOfWeek(
  pool: readonly PracticeFacts[],
  date: Date,
  seed: string,
  inOrder = false,
): PracticeFacts | undefined {
  if (pool.length === 0) return undefined;
  const week = weekNumber(date);
  const round = Math.floor(week / pool.length);
  const order = inOrder ? pool : shufflePractices(pool, `${seed} ${round}`);
  return order[week - round * pool.length];
}
