/*
 * Widths of the bold sans-serif letters that the picture is drawn with, in thousandths of its size. Node has no
 * fonts and a picture must be the same wherever it is made, so they are written down: those of Helvetica Bold,
 * whose metrics Arial and Liberation Sans share.
 */
const NARROW = /[fijlrtI.,:;'’|!()[\]/\\ -]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|\p{Extended_Pictographic}/u;
const widthOf = (char) => {
    if (FULL.test(char))
        return 1000;
    if (/\p{M}/u.test(char))
        return 0;
    if (NARROW.test(char))
        return 345;
    if (WIDE.test(char))
        return 900;
    return CAPITAL.test(char) ? 720 : 600;
};
/** About the width of a text, rather too much than too little, in pixels. */
const measureText = (text, fontSize) => ([...text].reduce((sum, char) => sum + widthOf(char), 0) * fontSize) / 1000;

export { measureText };
