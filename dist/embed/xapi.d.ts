/**
 * `dist/xapi.js`: ratings as xAPI statements for a record store of the page's own choice, or of the learning system
 * that opened the page. Nothing is listened to or sent until a page calls one of these functions.
 */
export { likertStatement, type LikertOptions } from './xapi/statements.js';
export { recordRatings, type RecordOptions, type Recorder } from './xapi/recorder.js';
export { recordStoreSend, type RecordStore } from './xapi/record-store.js';
export { startCmi5, type Cmi5Options, type Cmi5Session } from './xapi/cmi5.js';
export type { Cmi5Launch, LaunchData } from './xapi/cmi5-launch.js';
export { XapiError } from './xapi/types.js';
export type { XapiActivity, XapiActor, XapiContext, XapiErrorHandler, XapiSend, XapiStatement, } from './xapi/types.js';
