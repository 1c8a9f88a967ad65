/** Letters of the spelling of 1990 and what stood there before: «connait» for «connaît», «évènement» for «événement», «ambigüe». */
const older: readonly (readonly [reformed: string, old: string])[] = [
  ['i', 'î'],
  ['u', 'û'],
  ['è', 'é'],
  ['üe', 'uë'],
];

/** What a word may be in the older spelling, which the dictionary has: one letter changed in each, «cout» → «coût». */
export function oldSpellings(form: string): readonly string[] {
  const spellings: string[] = [];
  for (let i = 0; i < form.length; i++) {
    for (const [reformed, old] of older) {
      if (form.startsWith(reformed, i))
        spellings.push(form.slice(0, i) + old + form.slice(i + reformed.length));
    }
  }
  return spellings;
}
