export declare const STYLES: {
    readonly root: 'color: #18202c; background-color: #ffffff; line-height: 1.5; max-width: 880px;';
    readonly picture: 'margin: 0 0 20px 0; padding: 0; text-align: center;';
    readonly image: 'max-width: 100%; height: auto;';
    readonly details: 'margin: 8px 0; padding: 8px 12px; border: 1px solid #d5dae2;';
    readonly summary: 'font-weight: bold; cursor: pointer;';
    readonly note: 'color: #475262;';
    readonly list: 'margin: 8px 0; padding-left: 24px;';
    readonly item: 'margin: 8px 0;';
    readonly scroll: 'overflow-x: auto;';
    readonly table: 'border-collapse: collapse; width: 100%; margin: 12px 0;';
    readonly caption: 'text-align: left; font-weight: bold; padding: 4px 0;';
    readonly head: 'border: 1px solid #d5dae2; padding: 6px 8px; text-align: left; vertical-align: top; background-color: #f5f6f8;';
    readonly cell: 'border: 1px solid #d5dae2; padding: 6px 8px; text-align: left; vertical-align: top;';
};
