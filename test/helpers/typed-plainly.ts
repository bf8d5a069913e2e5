/** Letters that keyboards without marks have no other way to write. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ß: 'ss', ı: 'i' };
/** As many people write Arabic in a hurry. */
const HURRIED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ة: 'ه',
  ى: 'ي',
};

/** A text as a reader types it who leaves out what the keyboard or the hurry leaves out. Not how the search does it. */
export function typedPlainly(text: string): string {
  const arabic = text.replace(/[أإآؤئةى]/g, (letter) => HURRIED[letter] ?? letter);
  return arabic
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/[đĐßı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');
}
