import { SUSPEND_LIMITS } from '../../kit/suspend-data.js';

/** The functions of both versions of SCORM that are used; all take and give text. */
type Api = Readonly<Record<string, (...args: string[]) => unknown>>;

const VERSIONS = {
  '1.2': {
    global: 'API',
    calls: {
      start: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      save: 'LMSCommit',
      end: 'LMSFinish',
    },
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  '2004': {
    global: 'API_1484_11',
    calls: { start: 'Initialize', get: 'GetValue', set: 'SetValue', save: 'Commit', end: 'Terminate' },
    status: 'cmi.completion_status',
    score: 'cmi.score',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
  },
} as const;
type Version = keyof typeof VERSIONS;

const DONE = new Set(['completed', 'passed', 'failed']);

/** Windows in which a system may have put its API: those around this one, and around the one that opened it. */
function windowsAround(start: Window): Window[] {
  const found: Window[] = [];
  for (const first of [start, start.opener as Window | null]) {
    for (let at = first; at && found.length < 40; at = at.parent === at ? null : at.parent) found.push(at);
  }
  return found;
}

function apiIn(view: Window, name: string): Api | null {
  try {
    const api: unknown = Reflect.get(view, name);
    return typeof api === 'object' && api !== null ? (api as Api) : null;
  } catch {
    // A window of another site tells nothing.
    return null;
  }
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
function clock(milliseconds: number, version: Version): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return version === '1.2'
    ? `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
    : `PT${seconds}S`;
}

/** One launch of a package in a learning system. */
export class Course {
  readonly #api: Api;
  readonly #version: Version;
  readonly #started = performance.now();
  #isOpen = true;

  private constructor(api: Api, version: Version) {
    this.#api = api;
    this.#version = version;
  }

  /** Finds the system around a window and begins; null where there is none, or it refuses. */
  static open(view: Window): Course | null {
    const windows = windowsAround(view);
    for (const version of ['2004', '1.2'] as const) {
      for (const candidate of windows) {
        const api = apiIn(candidate, VERSIONS[version].global);
        if (!api) continue;
        const course = new Course(api, version);
        if (course.#call('start', '') !== 'true') continue;
        course.#begin();
        return course;
      }
    }
    return null;
  }

  /** Longest `suspend_data`. */
  get limit(): number {
    return SUSPEND_LIMITS[this.#version];
  }

  get suspendData(): string {
    return this.#call('get', 'cmi.suspend_data');
  }

  /** Keeps text for the next launch. */
  suspend(data: string): void {
    this.#set('cmi.suspend_data', data);
    this.#save();
  }

  get isComplete(): boolean {
    return DONE.has(this.#call('get', VERSIONS[this.#version].status));
  }

  complete(): void {
    if (!this.isComplete) this.#set(VERSIONS[this.#version].status, 'completed');
    this.#save();
  }

  /** @param share 0 to 1 */
  score(share: number): void {
    const { score } = VERSIONS[this.#version];
    this.#set(`${score}.min`, '0');
    this.#set(`${score}.max`, '100');
    this.#set(`${score}.raw`, String(Math.round(share * 100)));
    if (this.#version === '2004') this.#set(`${score}.scaled`, String(Math.round(share * 100) / 100));
  }

  /** Ends the launch; a later one goes on from here. */
  close(): void {
    if (!this.#isOpen) return;
    const { exit, time } = VERSIONS[this.#version];
    this.#set(exit, 'suspend');
    this.#set(time, clock(performance.now() - this.#started, this.#version));
    this.#save();
    this.#call('end', '');
    this.#isOpen = false;
  }

  #begin(): void {
    const { status } = VERSIONS[this.#version];
    if (!this.isComplete) this.#set(status, 'incomplete');
    this.#save();
  }

  #set(element: string, value: string): void {
    if (this.#call('set', element, value) === 'false') console.warn(`lcf-scorm: ${element} was refused.`);
  }

  #save(): void {
    this.#call('save', '');
  }

  #call(what: keyof (typeof VERSIONS)[Version]['calls'], ...args: string[]): string {
    if (!this.#isOpen) return '';
    try {
      // Some systems answer with booleans.
      const answer = this.#api[VERSIONS[this.#version].calls[what]]?.(...args);
      return typeof answer === 'boolean' ? String(answer) : typeof answer === 'string' ? answer : '';
    } catch (error) {
      console.warn('lcf-scorm: the system failed.', error);
      return '';
    }
  }
}
