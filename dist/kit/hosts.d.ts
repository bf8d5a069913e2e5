/**
 * How a host takes a widget: in the page, by the loader, as a mark that the loader finds, in a frame,
 * by address alone, or as a file that `lcf build` makes.
 */
export type Rung = 'element' | 'loader' | 'theme' | 'mark' | 'iframe' | 'address' | 'single' | 'static' | 'zip' | 'scorm12';
/** Where widgets go. `tested` is told to the people who choose; docs/embedding.md says how each was tried. */
export declare const HOSTS: {
    readonly html: {
        readonly rung: 'element';
        readonly tested: true;
    };
    readonly loader: {
        readonly rung: 'loader';
        readonly tested: true;
    };
    readonly canvas: {
        readonly rung: 'iframe';
        readonly tested: false;
    };
    readonly 'canvas-theme': {
        readonly rung: 'theme';
        readonly tested: false;
    };
    readonly 'canvas-static': {
        readonly rung: 'static';
        readonly tested: true;
    };
    readonly moodle: {
        readonly rung: 'iframe';
        readonly tested: false;
    };
    readonly 'moodle-activity': {
        readonly rung: 'scorm12';
        readonly tested: false;
    };
    readonly brightspace: {
        readonly rung: 'iframe';
        readonly tested: false;
    };
    readonly blackboard: {
        readonly rung: 'iframe';
        readonly tested: false;
    };
    readonly schoology: {
        readonly rung: 'zip';
        readonly tested: false;
    };
    readonly 'google-sites': {
        readonly rung: 'address';
        readonly tested: false;
    };
    readonly 'google-sites-file': {
        readonly rung: 'single';
        readonly tested: false;
    };
    readonly 'google-classroom': {
        readonly rung: 'address';
        readonly tested: false;
    };
    readonly wordpress: {
        readonly rung: 'element';
        readonly tested: true;
    };
    readonly 'wordpress-author': {
        readonly rung: 'mark';
        readonly tested: true;
    };
    readonly drupal: {
        readonly rung: 'iframe';
        readonly tested: false;
    };
    readonly wix: {
        readonly rung: 'address';
        readonly tested: false;
    };
    readonly squarespace: {
        readonly rung: 'iframe';
        readonly tested: false;
    };
    readonly finalsite: {
        readonly rung: 'iframe';
        readonly tested: false;
    };
    readonly file: {
        readonly rung: 'single';
        readonly tested: true;
    };
};
export type HostName = keyof typeof HOSTS;
export declare const isHost: (name: string) => name is HostName;
export declare const hostWords: (host: HostName) => {
    name: string;
    why: string;
    where: string;
};
