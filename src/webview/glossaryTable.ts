import type { Span } from '../core/span.ts';
import { arrangeTerms } from '../render/arrangeTerms.ts';
import type { Term } from '../render/card.ts';
import type { TermStatus, Wording } from '../render/wording.ts';
import { iconButton, linkButton } from './buttons.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import { type Arrangement, termControls } from './termControls.ts';

/** Whether easy words are shown, kept by the card from one quotation to the next; and how a word is marked. */
export interface TermActions {
  readonly showsAll: boolean;
  readonly toggle: () => void;
  readonly mark: (key: string, status: TermStatus) => void;
  readonly setGloss: (words: Span) => void;
  readonly arrangement: Arrangement;
}

/** Fewer rows need neither order nor filter. */
const fewRows = 4;

/** The terms of a quotation with their English; words that the reader knows stay behind a button. */
export function glossaryTable(terms: readonly Term[], wording: Wording, actions: TermActions): HTMLElement {
  const { labels, card } = wording;
  const easy = terms.filter((term) => !term.isWorthKnowing).length;
  const hidesEasy = !actions.showsAll;
  const listed = terms.filter((term) => !hidesEasy || term.isWorthKnowing);
  const { order, filter } = actions.arrangement;
  const rows = arrangeTerms(listed, order, filter).map((term) =>
    termRow(term, terms.indexOf(term), wording, actions),
  );
  const head = element(
    'tr',
    { role: 'row' },
    ...[labels.term, labels.partOfSpeech, labels.english].map((name) =>
      element('th', { role: 'columnheader', scope: 'col' }, name),
    ),
  );
  const table = element(
    'table',
    { role: 'table', 'aria-labelledby': 'glossary' },
    element('thead', { role: 'rowgroup' }, head),
    element('tbody', { role: 'rowgroup' }, ...rows),
  );
  return element(
    'section',
    { class: 'glossary' },
    element(
      'h2',
      { id: 'glossary' },
      labels.glossary,
      rows.length > 0 ? element('span', { class: 'count' }, String(rows.length)) : null,
    ),
    listed.length >= fewRows ? termControls(actions.arrangement, wording) : null,
    terms.length > 0 ? table : element('p', { class: 'quiet' }, card.noTerms),
    easy > 0 ? linkButton(hidesEasy ? card.allTerms(easy) : card.fewerTerms, actions.toggle) : null,
  );
}

function termRow(term: Term, index: number, wording: Wording, actions: TermActions): HTMLElement {
  const { text, lemma, wordClass, level } = term;
  const differs = lemma.toLowerCase() !== text.toLowerCase();
  return element(
    'tr',
    { role: 'row', 'data-term': index },
    element(
      'th',
      { role: 'rowheader', scope: 'row', lang: 'fr' },
      element('span', { class: 'word' }, text),
      differs ? element('span', { class: 'lemma' }, lemma) : null,
    ),
    element(
      'td',
      { role: 'cell', class: 'class' },
      element('span', {}, wordClass),
      element('abbr', { class: 'level', title: wording.levels[level] }, level),
      element(
        'span',
        { class: 'marks' },
        ...markButtons(term, wording, actions),
        glossButton(term, wording, actions),
      ),
    ),
    element('td', { role: 'cell', class: 'senses' }, ...senses(term, wording)),
  );
}

/** Pressed for what the word is marked as; pressing it again forgets the word. */
function markButtons({ key, text, status }: Term, wording: Wording, actions: TermActions): readonly Node[] {
  return (['known', 'learning'] as const).map((mark) => {
    const label = `${wording.words.mark[mark]}${wording.colon}${text}`;
    const isPressed = status === mark;
    const button = iconButton(mark === 'known' ? 'check' : 'learn', label, () =>
      actions.mark(key, isPressed ? 'new' : mark),
    );
    button.setAttribute('aria-pressed', String(isPressed));
    button.setAttribute('data-focus', `${mark} ${key}`);
    return button;
  });
}

function glossButton({ start, end, text, key }: Term, wording: Wording, actions: TermActions): Node {
  const label = `${wording.corrections.actions.gloss} ${text}`;
  const button = iconButton('edit', label, () => actions.setGloss({ start, end }));
  button.setAttribute('data-focus', `gloss ${key}`);
  return button;
}

function senses(term: Term, wording: Wording): readonly (Node | null)[] {
  const { english, otherSenses, literal, trap, origin, isCorrected, sentence } = term;
  return [
    element('span', { class: 'sense', lang: 'en' }, english),
    trap ? element('span', { class: 'trap', lang: 'en' }, icon('warning'), trap) : null,
    literal
      ? element(
          'span',
          { class: 'quiet' },
          `${wording.labels.literally}${wording.colon}`,
          element('span', { lang: 'en' }, literal),
        )
      : null,
    isCorrected
      ? element('span', { class: 'quiet corrected' }, icon('edit'), wording.labels.corrected)
      : null,
    origin ? element('span', { class: 'quiet' }, origin) : null,
    element(
      'details',
      {},
      element(
        'summary',
        {},
        otherSenses.length > 0 ? wording.card.otherSenses(otherSenses.length) : wording.words.sentence,
      ),
      otherSenses.length > 0
        ? element('ul', { lang: 'en' }, ...otherSenses.map((sense) => element('li', {}, sense)))
        : null,
      element('p', { class: 'quiet', lang: 'fr' }, sentence),
    ),
  ];
}

/** Pointing at a row or at a word of the quotation marks the other one too. */
export function linkTerms(root: HTMLElement): void {
  const mark = (event: Event) => {
    const at = event.target instanceof Element ? event.target.closest('[data-term]') : null;
    const term = at?.getAttribute('data-term');
    for (const other of root.querySelectorAll('[data-term]')) {
      other.classList.toggle('pointed', term !== undefined && other.getAttribute('data-term') === term);
    }
  };
  root.addEventListener('pointerover', mark);
  root.addEventListener('pointerleave', mark);
  root.addEventListener('focusin', mark);
}
