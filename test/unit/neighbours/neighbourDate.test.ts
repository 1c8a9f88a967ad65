import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { findNeighbourDate } from '../../../src/core/neighbours/findNeighbourDate.ts';
import { traceDays } from '../../../src/core/neighbours/trace.ts';
import { openTestResources } from '../resources.ts';

const resources = openTestResources();

/** A text, or a text and its date of publication. */
type Article = string | readonly [text: string, published: string];

function traceOf(article: Article) {
  const [text, value] = typeof article === 'string' ? [article] : article;
  return traceDays(
    analyze(
      { text, language: 'fra', ...(value ? { published: { value, how: 'option' as const } } : {}) },
      resources,
    ),
  );
}

/** «mardi = 2022-05-10 by quotation in 0; 2022-05-10 to 2022-05-16, likely 2022-05-11», or what is missing of it. */
function tell(here: Article, ...neighbours: readonly Article[]): string {
  const found = findNeighbourDate(traceOf(here), neighbours.map(traceOf));
  if (!found) return 'nothing';
  const reasons = found.reasons.map(
    ({ here: { text }, day, by, neighbour }) => `${text} = ${day} by ${by} in ${neighbour}`,
  );
  const { between, likely } = found;
  const when = between ? `${between.first} to ${between.last}` : 'contradiction';
  return `${reasons.join(', ')}; ${when}${likely ? `, likely ${likely}` : ''}`;
}

const undated = '« Le barrage de Sivens tiendra encore vingt ans », a déclaré mardi Ana Duval.';

describe('the date of an article by its neighbours', () => {
  it('is bounded by the same words told with a full date, whatever their form', () => {
    const other =
      '« Le barrage de Sivens tiendra encore vingt ans, croyez-moi », avait affirmé Ana Duval le 10 mai 2022.';
    assert.equal(tell(undated, other), 'mardi = 2022-05-10 by quotation in 0; 2022-05-10 to 2022-05-16');
  });

  it('is probably that of a neighbour that tells the same', () => {
    assert.equal(
      tell(undated, [undated, '2022-05-11']),
      'mardi = 2022-05-10 by quotation in 0; 2022-05-10 to 2022-05-16, likely 2022-05-11',
    );
  });

  it('is known to the day by «hier»', () => {
    const yesterday = undated.replace('mardi', 'hier');
    assert.equal(
      tell(yesterday, [undated, '2022-05-12']),
      'hier = 2022-05-10 by quotation in 0; 2022-05-11 to 2022-05-11, likely 2022-05-11',
    );
  });

  it('is bounded by the same event', () => {
    assert.equal(
      tell(
        'Le train de Lyon à Genève a déraillé mardi près de Culoz, sans faire de blessé.',
        'Vendredi 13 mai 2022, on cherchait encore. Le train Lyon-Genève de 8 heures a déraillé le 10 mai 2022 près de Culoz, entre Lyon et Genève.',
      ),
      'mardi = 2022-05-10 by event in 0; 2022-05-10 to 2022-05-16',
    );
  });

  it('takes the year from the weekday here, the day there and a year that one of them names', () => {
    assert.equal(
      tell(
        'Joe Biden et Vladimir Poutine ont parlé mardi deux heures par vidéo des troupes russes.',
        'Depuis 2021, tout va mal. Joe Biden et Vladimir Poutine ont parlé le 7 décembre par vidéo des troupes russes.',
      ),
      'mardi = 2021-12-07 by event in 0; 2021-12-07 to 2021-12-13',
    );
    assert.equal(
      tell(
        'Joe Biden et Vladimir Poutine ont parlé mardi deux heures par vidéo des troupes russes.',
        'Joe Biden et Vladimir Poutine ont parlé le 7 décembre par vidéo des troupes russes.',
      ),
      'nothing',
    );
  });

  it('is unknown where neighbours contradict each other', () => {
    assert.equal(
      tell(undated, [undated, '2022-05-12'], [undated, '2022-06-02']),
      'mardi = 2022-05-10 by quotation in 0, mardi = 2022-05-31 by quotation in 1; contradiction',
    );
  });

  it('is told by no other weekday, no other words and no other event', () => {
    assert.equal(tell(undated, [undated.replace('mardi', 'mercredi'), '2022-05-12']), 'nothing');
    assert.equal(
      tell(undated, ['« Rien ne va plus ici », a déclaré mardi Ana Duval.', '2022-05-12']),
      'nothing',
    );
    assert.equal(
      tell('Le train de Lyon a déraillé mardi près de Culoz.', [
        'Le maire de Lyon a inauguré mardi une école.',
        '2022-05-12',
      ]),
      'nothing',
    );
    assert.equal(tell([undated, '2022-05-20'], [undated, '2022-05-12']), 'nothing');
  });

  it('looks forward where the words do', () => {
    assert.equal(
      tell(
        'Ana Duval et Joe Biden signeront mardi à Genève le traité des eaux du lac.',
        'Ana Duval et Joe Biden ont signé le 10 mai 2022 à Genève le traité des eaux du lac.',
      ),
      'mardi = 2022-05-10 by event in 0; 2022-05-04 to 2022-05-10',
    );
  });
});
