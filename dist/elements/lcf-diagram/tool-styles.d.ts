/** Search, menus, the guided tour, the path above an unfolded part, and what only goes on paper or into files. */
export declare const toolStyles: import("lit").CSSResult;
