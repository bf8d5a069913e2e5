/** About the width of a text, rather too much than too little, in pixels. */
export declare const measureText: (text: string, fontSize: number) => number;
