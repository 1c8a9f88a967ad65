/** Cyrillic and Greek letters that OCR and hostile text put in the place of the Latin ones they look like. */
const lookalikes = new Map(
  [...'аеорсухіјѕԁһАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((letter, i) => [
    letter,
    'aeopcyxijsdhABEKMHOPCTXIJSABEZHIKMNOPTYXo'[i] as string,
  ]),
);

/** Characters that folding leaves alone, and those that it only puts in lower case; nearly every text is made of these alone. */
const small =
  'abcdefghijklmnopqrstuvwxyz0123456789àâäçèéêëîïôöùûüœ \n!"#$%&\'()*+,-./:;<=>?@[\\]^_{|}~«»°–—“”„•…';
const capital = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÇÈÉÊËÎÏÔÖÙÛÜ';
const isCapital = 1;
const isApostrophe = 2;
const isOther = 4;

/** What a character is by its code: a look at each costs a tenth of a pattern, and folding is what the reader does most. */
const kinds = new Uint8Array(0x2040).fill(isOther);
for (const letter of small) kinds[letter.charCodeAt(0)] = 0;
for (const letter of capital) kinds[letter.charCodeAt(0)] = isCapital;
kinds[0x2019] = isApostrophe;

function kindsIn(word: string): number {
  let found = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    found |= code < kinds.length ? (kinds[code] as number) : isOther;
  }
  return found;
}

/**
 * A key for look-up, never a text: lower case, composed accents, straight apostrophe, Latin letters for their look-alikes,
 * no soft hyphen or zero-width character. Accents stay: «L’État» → «l'état».
 */
export function fold(word: string): string {
  const found = kindsIn(word);
  if (found >= isOther) return foldRare(word);
  const lower = found & isCapital ? word.toLowerCase() : word;
  return found & isApostrophe ? lower.replaceAll('’', "'") : lower;
}

/** The word with Latin letters in the place of those of other scripts that look like them: «Est-сe» → «Est-ce». */
export function latinLetters(word: string): string {
  return word.replace(
    /[\u0391-\u03ff\u0400-\u04ff\u0500-\u052f]/gu,
    (letter) => lookalikes.get(letter) ?? letter,
  );
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
  if (word.length > longestLine) return foldLetters(word);
  let key = '';
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const kind = kinds[code] ?? isOther;
    if (code >= bare.length && kind >= isOther) return foldLetters(word);
    if (code >= bare.length ? kind === 0 : changes[code] === 0) continue;
    key += word.slice(from, i) + (bare[code] ?? "'");
    from = i + 1;
  }
  return from === 0 ? word : key + word.slice(from);
}

/** Of longer texts, which are neither words nor lines, the letters are not put together one by one. */
const longestLine = 2000;

function foldLetters(word: string): string {
  return fold(word).normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae');
}

/** What folding makes of each Latin letter, by its code: «É» → «e», «œ» → «oe». */
const bare = Array.from(kinds.subarray(0, 0x180), (_, code) => foldLetters(String.fromCharCode(code)));
const changes = Uint8Array.from(bare, (letters, code) => Number(letters !== String.fromCharCode(code)));
