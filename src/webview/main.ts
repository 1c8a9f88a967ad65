import { connect } from '../channel/call.ts';
import type { Span } from '../core/span.ts';
import type { TermOrder } from '../render/arrangeTerms.ts';
import { type TermStatus, type Wording, wordingFor } from '../render/wording.ts';
import { element } from './element.ts';
import { elsewhereList } from './elsewhere.ts';
import { emptyState } from './emptyState.ts';
import { background, facts } from './facts.ts';
import { glossaryTable, linkTerms } from './glossaryTable.ts';
import type { CardState, HostApi, QuoteReference, ViewApi } from './protocol.ts';
import { chips, quotation } from './quotation.ts';
import { speakerLine } from './speaker.ts';
import { type Toolbar, toolbar } from './toolbar.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const main = element('main', { tabindex: -1 });
let bar: Toolbar | undefined;
let shown: CardState | undefined;
/** What the person chose for the glossary, kept as long as the view. */
interface Kept {
  readonly showsAll: boolean;
  readonly order: TermOrder;
}

let kept: Kept = { showsAll: false, order: 'text', ...(vscode.getState() as Partial<Kept> | undefined) };
let filter = '';

const host = connect<HostApi, ViewApi>(
  {
    post: (message) => vscode.postMessage(message),
    listen: (receive) => window.addEventListener('message', (event) => receive(event.data)),
  },
  {
    show(state) {
      const before = shown;
      shown = state;
      // The caret has moved inside the quotation: what is open and focused stays.
      if (JSON.stringify(before) !== JSON.stringify(state)) draw(state, before);
    },
  },
);

function draw(state: CardState, before?: CardState): void {
  const wording = wordingFor(state.locale);
  document.documentElement.lang = state.locale;
  bar ??= openToolbar(wording);
  const { content } = state;
  const isQuote = content.is === 'quote';
  bar.update(isQuote ? content.card : null);
  main.setAttribute('aria-busy', String(content.is === 'loading'));
  const isOther =
    content.is !== 'quote' || before?.content.is !== 'quote' || before.content.card.id !== content.card.id;
  if (isOther) filter = '';
  const parts = isQuote ? quoteParts(state, wording) : [emptyPart(state, wording)];
  const focused = document.activeElement?.getAttribute('data-focus');
  main.replaceChildren(element('h1', { class: 'hidden' }, wording.card.title), ...parts);
  if (focused) refocus(focused);
  if (isOther) window.scrollTo(0, 0);
}

/** A button that was pressed keeps the keyboard although its row was drawn anew, or has gone. */
function refocus(id: string): void {
  const again = main.querySelector<HTMLElement>(`[data-focus="${CSS.escape(id)}"]`);
  (again ?? main).focus();
  if (again instanceof HTMLInputElement) again.setSelectionRange(again.value.length, again.value.length);
}

function quoteParts(state: CardState, wording: Wording): readonly HTMLElement[] {
  if (state.content.is !== 'quote') return [];
  const { card, elsewhere } = state.content;
  const terms = {
    showsAll: kept.showsAll,
    toggle: () => toggleTerms(state),
    mark: (key: string, status: TermStatus) => void host.mark(key, status),
    setGloss: (words: Span) => void host.setGloss(referenceTo(), words),
    arrangement: {
      order: kept.order,
      filter,
      arrange: (order: TermOrder, words: string) => {
        filter = words;
        keep({ ...kept, order });
        draw(state, state);
      },
    },
  };
  const actions = {
    setDate: () => void host.request('setDate'),
    revealParent: (id: string) => void host.reveal(referenceTo(id)),
  };
  const speaker = speakerLine(card, wording);
  return [
    element('figure', {}, quotation(card), element('figcaption', {}, speaker, chips(card, wording))),
    facts(card, wording, actions),
    elsewhereList(elsewhere, wording, (at) => void host.openRendering(referenceTo(), at)),
    glossaryTable(card.terms, wording, terms),
    background(card, wording, actions),
  ].filter((part) => part !== null);
}

function emptyPart(state: CardState, wording: Wording): HTMLElement {
  if (state.content.is === 'quote') return element('section', {});
  return emptyState(state.content, wording, {
    goToNext: () => void host.step('next'),
    request: (what) => void host.request(what),
  });
}

function openToolbar(wording: Wording): Toolbar {
  const opened = toolbar(wording, {
    step: (direction) => void host.step(direction),
    reveal: () => void host.reveal(referenceTo()),
    copy: () => host.copy(referenceTo()),
    correct: () => void host.correct(referenceTo()),
  });
  document.body.replaceChildren(opened.root, main);
  return opened;
}

/** The quotation that is shown, or another one of the same article. */
function referenceTo(id?: string): QuoteReference {
  const card = shown?.content.is === 'quote' ? shown.content.card.id : '';
  return { uri: shown?.article?.uri ?? '', version: shown?.article?.version ?? 0, id: id ?? card };
}

function keep(choice: Kept): void {
  kept = choice;
  vscode.setState(choice);
}

function toggleTerms(state: CardState): void {
  keep({ ...kept, showsAll: !kept.showsAll });
  draw(state, state);
  main.querySelector<HTMLElement>('.glossary > .link')?.focus();
}

linkTerms(main);
window.addEventListener('keydown', ({ key, target, altKey, ctrlKey, metaKey, shiftKey }) => {
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  // In a field the arrows move in the field.
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
  if (key === 'ArrowLeft') void host.step('previous');
  if (key === 'ArrowRight') void host.step('next');
});
// A failure is told by the extension; here it only means that the card stays as it is.
window.addEventListener('unhandledrejection', (event) => event.preventDefault());
void host.ready();
