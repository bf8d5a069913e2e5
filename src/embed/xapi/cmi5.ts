import type { RateDetail } from '../../events/event-types.js';
import type { Model } from '../../model/types.js';
import type { StoredState } from '../../state/state-types.js';
import {
  LearningSystem,
  readLaunch,
  withoutLaunch,
  type Cmi5Launch,
  type LaunchData,
} from './cmi5-launch.js';
import { recordStoreSend } from './record-store.js';
import { answersInto, onLeave, onRatings, warn } from './recorder.js';
import { StatementQueue, tell } from './statement-queue.js';
import { checkBase, joinContexts, statement, verb, type LikertOptions } from './statements.js';
import {
  XapiError,
  type XapiActivity,
  type XapiErrorHandler,
  type XapiResult,
  type XapiStatement,
} from './types.js';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/';

export interface Cmi5Options extends Pick<LikertOptions, 'withEvidence' | 'withScore'> {
  /** The address with the launch parameters; default: that of the page, from which they are then taken. */
  readonly href?: string;
  /** Under which the conditions are named; default: the id of the unit, given by the learning system. */
  readonly base?: string;
  readonly root?: EventTarget;
  readonly onError?: XapiErrorHandler;
  /** Says `completed` once every condition of an assessment is answered. True unless set to false. */
  readonly completes?: boolean;
}

/** What was read before a session begins. */
interface KnownLaunch {
  readonly data: LaunchData;
  readonly languages: readonly string[];
  readonly isCompleted: boolean;
}

type Word = 'initialized' | 'completed' | 'passed' | 'terminated';

/** An ISO 8601 duration since `start` (milliseconds since 1970). */
const durationSince = (start: number): string => `PT${(Math.max(0, Date.now() - start) / 1000).toFixed(2)}S`;

/** A launch under way: one learner, one registration, until the page goes. */
export class Cmi5Session {
  readonly launch: Cmi5Launch;
  /** What the learning system says: mode, mastery score, where to go at the end. */
  readonly data: LaunchData;
  /** Languages that the learner prefers, the first one most. */
  readonly languages: readonly string[];
  readonly #system: LearningSystem;
  readonly #queue: StatementQueue;
  readonly #onError: XapiErrorHandler;
  readonly #said = new Set<Word>();
  readonly #start = Date.now();
  readonly #stops: (() => void)[];

  constructor(
    launch: Cmi5Launch,
    system: LearningSystem,
    about: KnownLaunch,
    { root = document, onError = warn, completes = true, base = launch.activityId, ...rest }: Cmi5Options,
  ) {
    this.launch = launch;
    this.data = about.data;
    this.languages = about.languages;
    this.#system = system;
    this.#onError = onError;
    if (about.isCompleted) this.#said.add('completed');
    const { endpoint } = launch;
    const { authorization } = system;
    this.#queue = new StatementQueue(recordStoreSend({ endpoint, authorization }), onError);
    const context = joinContexts(this.data.context, { registration: launch.registration });
    const record = answersInto(this.#queue, { ...rest, actor: launch.actor, base, context });
    const answered = new Map<string, Set<string>>();
    const unlisten = onRatings(
      root,
      (rating, model, event) => {
        // A look around, or back, leaves no traces.
        if (!this.#isNormal) return;
        record(rating, model, event);
        if (completes && isAllAnswered(rating, model, event, answered)) void this.completed();
      },
      onError,
    );
    const unwatch = onLeave(
      () => void this.#queue.flush(),
      () => this.#end(),
    );
    this.#stops = [unlisten, unwatch];
  }

  /** Says that the page is ready: the first statement of a session. */
  begin(): Promise<void> {
    this.#say('initialized', {});
    return this.#queue.flush();
  }

  /**
   * Says that the learner has done all of it, once in a registration.
   * @returns false where cmi5 does not allow it: said before, session over, not launched to be recorded.
   */
  completed(): Promise<boolean> {
    return this.#judge('completed', { completion: true });
  }

  /**
   * Says that the learner has passed. Never said by itself: a rating of a school is no test of a person.
   * @param scaled 0 to 1; must reach the mastery score where there is one.
   * @returns false where cmi5 does not allow it.
   */
  passed(scaled?: number): Promise<boolean> {
    const { masteryScore } = this.data;
    const isScore = scaled === undefined || (scaled >= 0 && scaled <= 1);
    if (!isScore || (masteryScore !== null && (scaled === undefined || scaled < masteryScore)))
      return Promise.resolve(false);
    return this.#judge('passed', { success: true, ...(scaled === undefined ? {} : { score: { scaled } }) });
  }

  /** Ends the session, and leads back to where the learning system wants the window. */
  async terminate(): Promise<void> {
    if (this.#isOver) return;
    this.#close();
    await this.#queue.flush();
    if (this.data.returnUrl) location.assign(this.data.returnUrl);
  }

  get #isNormal(): boolean {
    return this.data.mode === 'Normal';
  }

  get #isOver(): boolean {
    return this.#said.has('terminated');
  }

  /** @returns false when it was said before in this registration, by an earlier session too. */
  async #judge(word: 'completed' | 'passed', result: XapiResult): Promise<boolean> {
    if (!this.#canJudge(word)) return false;
    try {
      if (word === 'passed' && (await this.#system.hasSaid(verb(word).id))) return false;
    } catch (error) {
      // Better not than twice.
      tell(this.#onError, error);
      return false;
    }
    // Something may have been said meanwhile.
    if (!this.#canJudge(word)) return false;
    this.#say(word, { ...result, duration: durationSince(this.#start) });
    return true;
  }

  #canJudge(word: Word): boolean {
    return this.#isNormal && !this.#isOver && !this.#said.has(word);
  }

  #say(word: Word, result: XapiResult): void {
    this.#said.add(word);
    const { actor, activityId, registration } = this.launch;
    const isJudged = result.success !== undefined || result.completion !== undefined;
    const category: XapiActivity[] = ['cmi5', ...(isJudged ? ['moveon'] : [])].map((name) => ({
      id: `${CMI5}categories/${name}`,
    }));
    const { masteryScore } = this.data;
    const mastery =
      word === 'passed' && masteryScore !== null
        ? { extensions: { [`${CMI5}extensions/masteryscore`]: masteryScore } }
        : {};
    const own = { registration, contextActivities: { category }, ...mastery };
    const said: XapiStatement = statement({
      actor,
      verb: verb(word),
      object: { objectType: 'Activity', id: activityId },
      ...(Object.keys(result).length > 0 ? { result } : {}),
      context: joinContexts(this.data.context, own),
    });
    this.#queue.add(said);
  }

  #close(): void {
    for (const stop of this.#stops) stop();
    this.#say('terminated', { duration: durationSince(this.#start) });
  }

  #end(): void {
    this.#close();
    this.#queue.leave();
    addEventListener('pageshow', ({ persisted }) => {
      // Back in a page whose session is over.
      if (persisted) tell(this.#onError, new XapiError('The session is over: open the page anew.'));
    });
  }
}

/** Whether every condition of an assessment has an answer, from what the page knows and what was heard. */
function isAllAnswered(
  { assessment, id, value, unknown }: RateDetail,
  model: Model,
  event: Event,
  heard: Map<string, Set<string>>,
): boolean {
  const ids = heard.get(assessment) ?? new Set();
  heard.set(assessment, ids);
  if (value !== null || unknown) ids.add(id);
  else ids.delete(id);
  const provider = event
    .composedPath()
    .find((target): target is EventTarget & { state: StoredState } => 'state' in target && 'model' in target);
  const kept = provider?.state.assessments[assessment]?.ratings ?? {};
  const isAnswered = (condition: string): boolean => {
    const rating = Object.hasOwn(kept, condition) ? kept[condition] : undefined;
    return ids.has(condition) || (rating !== undefined && (rating.value !== null || !!rating.unknown));
  };
  return [...model.nodes.values()].every((node) => node.kind !== 'condition' || isAnswered(node.id));
}

function hideLaunch(href: string): void {
  try {
    history.replaceState(history.state, '', withoutLaunch(href));
  } catch {
    // Frames without an origin may not.
  }
}

/**
 * Starts a cmi5 session from the page's address: fetches the token, reads what the learning system says, and says
 * `initialized`; from then on ratings go to the learning system's record store, and `terminated` when the page goes.
 * @returns null when the page was not opened by a learning system, or the session could not be started: `onError`
 * is told why, and the page works on without it.
 */
export async function startCmi5(options: Cmi5Options = {}): Promise<Cmi5Session | null> {
  const { href = location.href, onError = warn } = options;
  try {
    const launch = readLaunch(href);
    if (!launch) return null;
    checkBase(options.base ?? launch.activityId);
    if (options.href === undefined) hideLaunch(href);
    const system = await LearningSystem.open(launch);
    const [data, languages, isCompleted] = await Promise.all([
      system.launchData(),
      system.languages(),
      system.hasSaid(verb('completed').id),
    ]);
    const session = new Cmi5Session(launch, system, { data, languages, isCompleted }, options);
    await session.begin();
    return session;
  } catch (error) {
    tell(onError, error);
    return null;
  }
}
