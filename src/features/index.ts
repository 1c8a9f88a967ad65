import { articleDate } from './articleDate.ts';
import { articleLanguage } from './articleLanguage.ts';
import { contextKey } from './contextKey.ts';
import { copyQuote } from './copyQuote.ts';
import { correctionActions } from './correctionActions.ts';
import { corrections } from './corrections.ts';
import { definition } from './definition.ts';
import { documentHighlights } from './documentHighlights.ts';
import { exportAnalysis } from './exportAnalysis.ts';
import { exportGlossary } from './exportGlossary.ts';
import type { Feature } from './feature.ts';
import { folding } from './folding.ts';
import { glossaryView } from './glossaryView.ts';
import { goToQuote } from './goToQuote.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlayHints.ts';
import { languageStatus } from './languageStatus.ts';
import { links } from './links.ts';
import { myWords } from './myWords.ts';
import { namesView } from './namesView.ts';
import { navigation } from './navigation.ts';
import { notices } from './notices.ts';
import { openArticle } from './openArticle.ts';
import { outline } from './outline.ts';
import { quoteCard } from './quoteCard.ts';
import { quotesView } from './quotesView.ts';
import { references } from './references.ts';
import { selectionRanges } from './selectionRanges.ts';
import { sidecarProblems } from './sidecarProblems.ts';
import { statusBar } from './statusBar.ts';
import { toggles } from './toggles.ts';
import { workspaceSymbols } from './workspaceSymbols.ts';

/** All that the extension does, one file each. */
export const features: readonly Feature[] = [
  articleDate,
  articleLanguage,
  contextKey,
  copyQuote,
  correctionActions,
  corrections,
  definition,
  documentHighlights,
  exportGlossary,
  exportAnalysis,
  folding,
  glossaryView,
  goToQuote,
  highlights,
  hover,
  inlayHints,
  languageStatus,
  links,
  myWords,
  namesView,
  navigation,
  notices,
  openArticle,
  outline,
  quoteCard,
  quotesView,
  references,
  selectionRanges,
  sidecarProblems,
  statusBar,
  toggles,
  workspaceSymbols,
];
