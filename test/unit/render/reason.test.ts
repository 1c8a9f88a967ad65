import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analyze.ts';
import { renderCard } from '../../../src/render/card.ts';
import { renderHover } from '../../../src/render/hover.ts';
import { reasonWords } from '../../../src/render/reason.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';
import { openTestResources } from '../resources.ts';
import { article, person, quotation, spanOf } from './article.ts';

const resources = openTestResources();

/** The reasons of the quotations of a text, in both languages, with plain spaces. */
function reasons(text: string): readonly (readonly string[])[] {
  const analysis = analyze({ text, language: 'fra' }, resources);
  return analysis.quotes.map((quote) =>
    [englishWording, frenchWording].map((wording) =>
      (reasonWords(analysis, quote, wording) ?? '').replace(/\u00a0|\u202f/gu, ' '),
    ),
  );
}

describe('reasonWords', () => {
  it('says in one sentence how the cue leads to the words, and the words to the person', () => {
    const text =
      'Le président russe Vladimir Poutine a reçu jeudi Olaf Scholz à Moscou. Il a déclaré que « le dialogue continue ». Le président russe s’est dit « serein ».';
    assert.deepEqual(reasons(text), [
      [
        'Subject of « a déclaré »; « Il » → Vladimir Poutine, the last man named',
        'Sujet de « a déclaré » ; « Il » → Vladimir Poutine, dernier homme nommé',
      ],
      [
        'Subject of « s’est dit »; « Le président russe » → Vladimir Poutine, to whom the article gives this role',
        'Sujet de « s’est dit » ; « Le président russe » → Vladimir Poutine, à qui l’article donne ce rôle',
      ],
    ]);
  });

  it('has nothing to add to a name', () => {
    assert.deepEqual(reasons('« On verra », a dit Ana Duval.'), [
      ['Inverted subject of « a dit »', 'Sujet inversé de « a dit »'],
    ]);
  });

  it('names both where two fit alike', () => {
    const text = 'Awa et Ana arrivent. «Oui», dit-elle.';
    const quote = quotation(text, { words: 'Oui', speaker: 'elle', cue: 'dit-elle', rule: 'clitic-subject' });
    const unsure = {
      ...quote,
      attribution: quote.attribution && { ...quote.attribution, candidates: ['e1', 'e2'] },
    };
    const analysis = article(text, {
      quotes: [unsure],
      entities: [person('e1', 'Awa'), person('e2', 'Ana')],
      coreferences: [
        {
          ...spanOf(text, 'elle'),
          kind: 'pronoun',
          entities: [],
          rule: 'no-certain-antecedent',
          confidence: 0,
        },
      ],
    });
    assert.equal(
      reasonWords(analysis, unsure, englishWording),
      'Pronoun of «\u00a0dit-elle\u00a0»; «\u00a0elle\u00a0»: Awa or Ana',
    );
  });

  it('has words for every rule of coreference in both languages', () => {
    const sources = readdirSync('src/core/names').map((file) =>
      readFileSync(`src/core/names/${file}`, 'utf8'),
    );
    const rules = sources.flatMap((source) =>
      [...source.matchAll(/\brule: '([a-z-]+)'/gu)].map((match) => match[1] ?? ''),
    );
    assert.ok(rules.length > 5);
    for (const rule of rules)
      for (const { references, locale } of [englishWording, frenchWording])
        assert.ok(references[rule], `no words for ${rule} in ${locale}`);
  });
});

describe('what carried the words, and to whom', () => {
  const text = '«Nous viendrons», a confié Jo Blin à la presse dans un communiqué.';
  const said = quotation(text, {
    words: 'Nous viendrons',
    speaker: 'Jo Blin',
    entities: ['e1'],
    cue: 'a confié',
  });
  const quote = {
    ...said,
    attribution: said.attribution && {
      ...said.attribution,
      via: spanOf(text, 'un communiqué'),
      addressee: spanOf(text, 'la presse'),
    },
  };
  const analysis = article(text, { quotes: [quote], entities: [person('e1', 'Jo Blin')] });

  it('stand on the card', () => {
    const card = renderCard(analysis, quote, { level: 'B1', words: {} }, englishWording);
    assert.deepEqual([card.via, card.addressee], ['un communiqué', 'la presse']);
  });

  it('stand in the hover of the cue', () => {
    const hover = renderHover(analysis, text.indexOf('confié'), frenchWording);
    assert.match(hover?.markdown ?? '', /\*Par\*\s:\s.?un communiqué · \*À\*\s:\s.?la presse/u);
  });
});
