/** Cyrillic and Greek letters that OCR and hostile text put in the place of the Latin ones they look like. */
const lookalikes = new Map(
  [...'аеорсухіјѕԁһАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((letter, i) => [
    letter,
    'aeopcyxijsdhABEKMHOPCTXIJSABEZHIKMNOPTYXo'[i] as string,
  ]),
);

/** Characters that folding only puts in lower case; nearly every word is made of these alone. */
const plain = /^[a-zA-Z0-9'.ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜàâäçèéêëîïôöùûüœ-]*$/u;
const ascii = /^[a-zA-Z0-9'.-]*$/u;

/**
 * A key for look-up, never a text: lower case, composed accents, straight apostrophe, Latin letters for their look-alikes,
 * no soft hyphen or zero-width character. Accents stay: «L’État» → «l'état».
 */
export function fold(word: string): string {
  return plain.test(word) ? word.toLowerCase() : foldRare(word);
}

function foldRare(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[’ʼ´`′‘]/gu, "'")
    .replace(/[\u0391-\u03ff\u0400-\u04ff\u0500-\u052f]/gu, (letter) => lookalikes.get(letter) ?? letter)
    .toLowerCase();
}

/** `fold` without accents and with «œ», «æ» as two letters: «États-Unis» and «Etats-Unis» → «etats-unis». */
export function foldAccents(word: string): string {
  return ascii.test(word) ? word.toLowerCase() : foldLetters(word);
}

function foldLetters(word: string): string {
  return fold(word).normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae');
}
