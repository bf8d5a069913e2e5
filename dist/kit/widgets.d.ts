/** The widgets a page can hold, by the name that addresses and placeholders use. */
export declare const WIDGETS: {
    readonly diagram: {
        readonly tag: 'lcf-diagram';
        readonly title: 'Ring diagram';
        readonly height: 1000;
    };
    readonly 'practice-cards': {
        readonly tag: 'lcf-practice-cards';
        readonly title: 'Practice cards';
        readonly height: 1200;
    };
    readonly 'readiness-form': {
        readonly tag: 'lcf-readiness-form';
        readonly title: 'Readiness form';
        readonly height: 1100;
    };
    readonly 'readiness-radar': {
        readonly tag: 'lcf-readiness-radar';
        readonly title: 'Readiness results';
        readonly height: 1300;
    };
    readonly 'action-plan': {
        readonly tag: 'lcf-action-plan';
        readonly title: 'Action plan';
        readonly height: 900;
    };
};
export type WidgetName = keyof typeof WIDGETS;
export declare const isWidgetName: (name: string) => name is WidgetName;
/** How a page shows its widgets, whatever form it takes. */
export interface Look {
    readonly widgets: readonly WidgetName[];
    readonly locale?: string;
    readonly scheme?: 'light' | 'dark';
    readonly persist?: 'session' | 'local';
    /** Start the diagram or the results in another view. */
    readonly view?: string;
}
