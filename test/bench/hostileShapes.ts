/**
 * Texts that tempt a reader into more than one pass over them: each of at least `length` UTF-16 code units. Names are counted from
 * `first`, so that no two texts need have one in common.
 */
export const hostileShapes: Readonly<Record<string, (length: number, first?: number) => string>> = {
  'ordinary articles': (length) =>
    fill(
      length,
      (i) =>
        `La ministre Awa Diop a déclaré jeudi à Dakar que « la route ${i} restera fermée tout l’hiver » dans la vallée. Les habitants de la région de Thiès attendent depuis le mois de mai une réponse du gouvernement.\n\n`,
    ),
  'one line': (length) =>
    fill(length, () => 'Le maire de Namur a prévenu mardi que la route de la vallée restera fermée. '),
  'one sentence': (length) =>
    fill(
      length,
      () => 'le maire de la ville de Namur et la route de la vallée avec les habitants du village, ',
    ),
  'quotations in one line': (length) => fill(length, (i) => `« Non ${i} », dit-il. `),
  'quotations in paragraphs': (length) => fill(length, (i) => `« Nous viendrons ${i} », a dit Léa Roy.\n\n`),
  'marks that open': (length) => fill(length, () => '« Nous viendrons demain. '),
  'marks that close': (length) => fill(length, () => 'Nous viendrons demain ». '),
  'straight marks': (length) => fill(length, () => 'Il dit " oui. '),
  'straight marks of paragraphs': (length) => fill(length, () => '" Nous viendrons demain, dit Léa Roy.\n\n'),
  'marks of all kinds': (length) => fill(length, () => '« “ „ » ” \' ‹ › " >> << '),
  'marks in marks': (length) => {
    const depth = Math.floor(length / 6);
    return `${'« a '.repeat(depth)}${'» '.repeat(depth)}`;
  },
  'names, each another': (length, first) =>
    fill(length, (i) => `Awa ${nameOf(i)} a vu Léa ${nameOf(i * 7 + 3)} à Paris. `, first),
  'names of one line': (length, first) => fill(length, (i) => `Jean ${nameOf(i)} `, first),
  'one name': (length) => fill(length, () => 'Emmanuel Macron, M. Macron, le président, il, '),
  'sources that come back': (length) =>
    fill(length, () => '« Oui », dit un docker de Sète. Le premier a ri. « Non », lance celle qui compte.\n'),
  'acronyms, each another': (length, first) =>
    fill(
      length,
      (i) => `L’Union ${nameOf(i)} (U${nameOf(i)[0]}) et la Ligue ${nameOf(i + 1)} (L${nameOf(i + 1)[0]}). `,
      first,
    ),
  'names that are joined': (length, first) =>
    fill(length, (i) => `Léa ${nameOf(i)} et Paul ${nameOf(i + 5)} sont venus. `, first),
  'roles and pronouns': (length) =>
    fill(length, () => 'Le ministre a dit que son porte-parole viendrait. Elle le sait. '),
  'turns of a dialogue': (length) => fill(length, (i) => `– Vous venez le ${i} ? Oui !\n`),
  'questions behind one dash': (length) => `Jo attend.\n\n— ${fill(length, () => 'Où ? ')}.\n\nFin.\n`,
  'turns of an interview': (length) =>
    fill(length, (i) => `Q. Vous venez le ${i} ?\nR. Nous viendrons demain.\n\n`),
  'wrapped lines': (length) =>
    fill(length, (i) => `le maire de la ville de Namur et la route ${i} de la vallée avec les habitants\n`),
  'emphasis and links': (length) => fill(length, () => '**a** _b_ [c](https://d.fr) # e '),
  dates: (length) => fill(length, (i) => `Le ${(i % 28) + 1} mai 2021, jeudi dernier, il y a ${i} jours. `),
  newlines: (length) => fill(length, () => '\n'),
  'lines of a word': (length) => fill(length, () => 'Bonjour\n'),
  'one word': (length) => fill(length, () => 'anticonstitution'),
  'one word of capitals': (length) => fill(length, () => 'ANTICONSTITUTION'),
  'hyphens and apostrophes': (length) => fill(length, () => "l'-a-t-"),
  spaces: (length) => fill(length, () => ' '),
  'full stops': (length) => fill(length, () => '.'),
  capitals: (length) => fill(length, () => 'PARIS ONU LE MAIRE '),
  brackets: (length) => fill(length, () => '(['),
  digits: (length) => fill(length, () => '1 234,5 % '),
  'bidirectional controls': (length) => fill(length, () => '\u202eabc\u2066 '),
  'halves of pairs': (length) => fill(length, () => '\ud83d '),
};

/** Pieces one after the other until there are enough. */
function fill(length: number, piece: (i: number) => string, first = 0): string {
  const pieces: string[] = [];
  for (let i = first, sum = 0; sum < length; i++) {
    const next = piece(i);
    pieces.push(next);
    sum += next.length;
  }
  return pieces.join('');
}

const syllables = ['ba', 'ko', 'di', 'mar', 'lu', 'ten', 'sa', 'vo', 'ri', 'pel'];

/** 1234 → «Kodimarlu»: a name of its own for each number. */
function nameOf(i: number): string {
  const letters = [...`${i}`].map((digit) => syllables[Number(digit)]).join('');
  return `${letters[0]?.toUpperCase()}${letters.slice(1)}`;
}
