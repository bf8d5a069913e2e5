/** Signs of the series, the radar, and the figures of one condition. */
export declare const chartStyles: import("lit").CSSResult;
