import type { XapiStatement } from '../../../src/embed/xapi.js';
import { statementProblems } from './rules.js';

export const ENDPOINT = 'https://lrs.example/xapi';
export const TOKEN = 'QWxhZGRpbjpvcGVuIHNlc2FtZQ==';
export const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: '1625378' },
} as const;
export const LAUNCH = {
  endpoint: `${ENDPOINT}/`,
  fetch: 'https://lms.example/token?k=2390289x0',
  actor: JSON.stringify(ACTOR),
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://lms.example/units/readiness',
};
export const TEMPLATE = {
  contextActivities: { grouping: [{ id: 'https://publisher.example/units/readiness' }] },
  extensions: { [SESSION_ID]: 'session-1' },
};
export const launchUrl = (change: Partial<Record<keyof typeof LAUNCH, string>> = {}): string =>
  `https://content.example/unit.html?${new URLSearchParams({ ...LAUNCH, ...change }).toString()}`;

interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly keepalive: boolean;
  readonly redirect: string | undefined;
}

/** A record store with a learning system around it, in the place of `fetch`. Refuses what breaks the rules. */
export class FakeRecordStore {
  readonly requests: Request[] = [];
  readonly statements: XapiStatement[] = [];
  readonly problems: string[] = [];
  launchData: Record<string, unknown> = {
    launchMode: 'Normal',
    contextTemplate: TEMPLATE,
    moveOn: 'Completed',
  };
  preferences: Record<string, unknown> | null = { languagePreference: 'es-MX, en', audioPreference: 'off' };
  /** Verbs that were said in earlier sessions. */
  saidBefore: string[] = [];
  /** Statuses that the next requests with statements get; 0 stands for no answer. */
  readonly answers: number[] = [];
  /** Resolves before statements are answered. */
  hold: Promise<void> | null = null;
  isTokenGone = false;
  readonly #real = window.fetch;

  constructor() {
    window.fetch = (input, init = {}) => this.#answer(String(input), init);
  }

  restore(): void {
    window.fetch = this.#real;
  }

  get verbs(): string[] {
    return this.statements.map(({ verb }) => verb.id.split('/').pop() ?? '');
  }

  get responses(): (string | undefined)[] {
    return this.statements.map(({ result }) => result?.response);
  }

  async #answer(url: string, init: RequestInit): Promise<Response> {
    const { method = 'GET', keepalive = false, redirect } = init;
    const headers = new Headers(init.headers);
    this.requests.push({ url, method, headers, keepalive, redirect });
    const { pathname, searchParams } = new URL(url);
    if (url === LAUNCH.fetch && method === 'POST') return this.#token();
    if (headers.get('X-Experience-API-Version') !== '1.0.3') return new Response(null, { status: 400 });
    if (pathname.endsWith('/activities/state')) return Response.json(this.launchData);
    if (pathname.endsWith('/agents/profile'))
      return this.preferences ? Response.json(this.preferences) : new Response(null, { status: 404 });
    if (pathname.endsWith('/statements') && method === 'POST') return this.#take(init);
    if (pathname.endsWith('/statements')) {
      const isThere = this.saidBefore.some((word) => searchParams.get('verb')?.endsWith(`/${word}`));
      return Response.json({ statements: isThere ? [{}] : [] });
    }
    return new Response(null, { status: 404 });
  }

  #token(): Response {
    if (this.isTokenGone)
      return Response.json({ 'error-code': '1', 'error-text': 'The token was given already.' });
    this.isTokenGone = true;
    return Response.json({ 'auth-token': TOKEN });
  }

  async #take({ body }: RequestInit): Promise<Response> {
    await this.hold;
    const status = this.answers.shift() ?? 200;
    if (status === 0) throw new TypeError('Failed to fetch');
    if (status !== 200) return new Response(null, { status });
    const statements = JSON.parse(body as string) as XapiStatement[];
    const problems = statements.flatMap(statementProblems);
    this.problems.push(...problems);
    if (problems.length > 0) return new Response(null, { status: 400 });
    this.statements.push(...statements);
    return Response.json(statements.map(({ id }) => id));
  }
}
