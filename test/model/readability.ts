/** Words of a text: letters and digits, apostrophes and hyphens inside. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Sentences, without their closing marks. */
export const sentencesOf = (text: string): string[] =>
  text.split(/[.!?]+[”"]?(?:\s+|$)/).filter((sentence) => sentence.trim() !== '');

/** Vowel groups of an English word, silent endings left out: a usual estimate. */
function syllablesIn(word: string): number {
  const parts = word.replace(/[’']s?$/, '').split('-');
  return parts.reduce((sum, part) => {
    const spoken = part.length > 3 ? part.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '') : part;
    return sum + Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
  }, 0);
}

/** Flesch-Kincaid grade: the US school year in which a text can be read. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
