import { request, safeEndpoint, storeHeaders } from './record-store.js';
import { XapiError, type XapiActor, type XapiContext } from './types.js';

/** What a learning system puts into the address that it opens. */
export interface Cmi5Launch {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: XapiActor;
  readonly registration: string;
  readonly activityId: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const asObject = (value: unknown): Record<string, unknown> =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

function parseActor(text: string): XapiActor {
  let actor: Record<string, unknown> = {};
  try {
    actor = asObject(JSON.parse(text));
  } catch {
    // Said below.
  }
  const { objectType = 'Agent' } = actor;
  const account = asObject(actor['account']);
  const [homePage, name] = [account['homePage'], account['name']];
  if (
    objectType !== 'Agent' ||
    typeof homePage !== 'string' ||
    typeof name !== 'string' ||
    !homePage ||
    !name
  )
    throw new TypeError('The launch names no learner with an account.');
  return actor;
}

/**
 * Reads the cmi5 launch parameters of an address.
 * @returns null when it has none: the page was not opened by a learning system.
 * @throws TypeError when some are missing, or lead to where nothing may be sent.
 */
export function readLaunch(href: string): Cmi5Launch | null {
  const { searchParams } = new URL(href);
  const [endpoint = '', fetch = '', actor = '', registration = '', activityId = ''] = NAMES.map(
    (name) => searchParams.get(name) ?? undefined,
  );
  if (!endpoint && !fetch) return null;
  if (!UUID.test(registration)) throw new TypeError('The launch has no registration.');
  return {
    endpoint: safeEndpoint(endpoint),
    fetch: safeFetch(fetch),
    actor: parseActor(actor),
    registration,
    activityId: new URL(activityId).href && activityId,
  };
}

/** The address as it was given: a slash at its end may matter. */
function safeFetch(address: string): string {
  safeEndpoint(address);
  return new URL(address, document.baseURI).href;
}

/** The address without the launch: it names the learner, and a link to a view must not. */
export function withoutLaunch(href: string): string {
  const url = new URL(href);
  for (const name of NAMES) url.searchParams.delete(name);
  return url.href;
}

/** What the learning system says about this launch. */
export interface LaunchData {
  /** `Normal`, or `Browse` and `Review`, in which nothing is recorded. */
  readonly mode: string;
  readonly context: XapiContext;
  readonly masteryScore: number | null;
  /** Where the window must go at the end; null for nowhere. */
  readonly returnUrl: string | null;
}

/** The requests of a session: its token is fetched once and opens the rest. */
export class LearningSystem {
  readonly #launch: Cmi5Launch;
  readonly authorization: string;

  private constructor(launch: Cmi5Launch, token: string) {
    this.#launch = launch;
    this.authorization = `Basic ${token}`;
  }

  /** @throws XapiError when the token cannot be had, as after a reload: it is given once. */
  static async open(launch: Cmi5Launch): Promise<LearningSystem> {
    const response = await request(launch.fetch, { method: 'POST' });
    const answer = asObject(await response.json().catch(() => null));
    const token = answer['auth-token'];
    if (typeof token === 'string' && token) return new LearningSystem(launch, token);
    const reason = answer['error-text'];
    throw new XapiError(`The learning system gave no token (${typeof reason === 'string' ? reason : ''}).`);
  }

  async launchData(): Promise<LaunchData> {
    const { activityId, registration } = this.#launch;
    const data = await this.#read('activities/state', {
      activityId,
      agent: this.#agent,
      registration,
      stateId: 'LMS.LaunchData',
    });
    const { launchMode, contextTemplate, masteryScore, returnURL } = data;
    return {
      mode: typeof launchMode === 'string' ? launchMode : 'Normal',
      context: asObject(contextTemplate),
      masteryScore: typeof masteryScore === 'number' ? masteryScore : null,
      returnUrl: typeof returnURL === 'string' && /^https?:\/\//i.test(returnURL) ? returnURL : null,
    };
  }

  /** Languages that the learner prefers, the first one most; none when the system does not say. */
  async languages(): Promise<string[]> {
    try {
      const { languagePreference } = await this.#read('agents/profile', {
        agent: this.#agent,
        profileId: 'cmi5LearnerPreferences',
      });
      return typeof languagePreference === 'string'
        ? languagePreference.split(/\s*,\s*/).filter(Boolean)
        : [];
    } catch (error) {
      // A learner without preferences is no failure.
      if (error instanceof XapiError && [403, 404].includes(error.status)) return [];
      throw error;
    }
  }

  /** Whether this verb was said about this unit in this registration before. */
  async hasSaid(verbId: string): Promise<boolean> {
    const { activityId, registration } = this.#launch;
    const { statements } = await this.#read('statements', {
      agent: this.#agent,
      verb: verbId,
      activity: activityId,
      registration,
      limit: '1',
    });
    return Array.isArray(statements) && statements.length > 0;
  }

  get #agent(): string {
    return JSON.stringify(this.#launch.actor);
  }

  async #read(path: string, query: Record<string, string>): Promise<Record<string, unknown>> {
    const address = `${this.#launch.endpoint}/${path}?${new URLSearchParams(query).toString()}`;
    const headers = await storeHeaders(this.authorization);
    const response = await request(address, { headers, cache: 'no-store' });
    return asObject(await response.json().catch(() => null));
  }
}
