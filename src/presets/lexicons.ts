import type { Lexicon } from '../core/lexicon.ts';
import { ar } from '../lexicons/ar.ts';
import { bn } from '../lexicons/bn.ts';
import { cs } from '../lexicons/cs.ts';
import { de } from '../lexicons/de.ts';
import { el } from '../lexicons/el.ts';
import { en } from '../lexicons/en.ts';
import { es } from '../lexicons/es.ts';
import { fa } from '../lexicons/fa.ts';
import { fr } from '../lexicons/fr.ts';
import { he } from '../lexicons/he.ts';
import { hi } from '../lexicons/hi.ts';
import { id } from '../lexicons/id.ts';
import { it } from '../lexicons/it.ts';
import { ja } from '../lexicons/ja.ts';
import { ko } from '../lexicons/ko.ts';
import { nl } from '../lexicons/nl.ts';
import { pl } from '../lexicons/pl.ts';
import { pt } from '../lexicons/pt.ts';
import { ru } from '../lexicons/ru.ts';
import { sv } from '../lexicons/sv.ts';
import { tr } from '../lexicons/tr.ts';
import { uk } from '../lexicons/uk.ts';
import { vi } from '../lexicons/vi.ts';
import { zhHans } from '../lexicons/zh-hans.ts';
import { zhHant } from '../lexicons/zh-hant.ts';

/** All languages. English comes first, so it is always active: sites of all languages have it. */
export const LEXICONS: readonly Lexicon[] = [
  en,
  ar,
  bn,
  cs,
  de,
  el,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  vi,
  zhHans,
  zhHant,
];
