import type { Issue } from '../../src/model/types.js';

const load = async (name: string): Promise<string> => {
  const response = await fetch(new URL(`../fixtures/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`No fixture ${name}`);
  return response.text();
};

export const validNames = ['empty', 'district', 'own-framework'] as const;
export const invalidNames = ['wrong-types', 'unsafe-addresses', 'unknown-names'] as const;

export const validText = (name: (typeof validNames)[number]): Promise<string> => load(`valid/${name}.json`);
export const invalidText = (name: (typeof invalidNames)[number]): Promise<string> =>
  load(`invalid/${name}.json`);
export const expectedIssues = async (name: (typeof invalidNames)[number]): Promise<Partial<Issue>[]> =>
  JSON.parse(await load(`invalid/${name}.issues.json`)) as Partial<Issue>[];
