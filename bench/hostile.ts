/** A text of a given length in UTF-16 units. */
export type Generator = (chars: number) => string;

/** A prose sentence, 90 characters. */
const SENTENCE =
  'The committee met on Tuesday, heard three witnesses and put off its decision until spring. ';

/** A paragraph that no cleaner should touch. */
const PARAGRAPH = `${SENTENCE.repeat(4).trim()}\n\n`;

/** Characters that open, close or mark something. */
const PUNCTUATION = '.,;:!?-–—…"\'“”‘’()[]{}<>|/\\*_#~`@&%$€^=+•·→©\n ';

/** Ordinary and hostile texts whose cleaning time may not grow faster than their length. */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  'prose, blank-line paragraphs': repeat(() => PARAGRAPH),
  'prose, one line': repeat(() => SENTENCE),
  'prose, wrapped at 45': repeat(() => `${SENTENCE.slice(0, 45)}\n${SENTENCE.slice(45).trim()}\n`),
  'many short lines': repeat((at) => `word ${at}\n`),
  'many blank lines': repeat(() => '\n'),
  'spaces only': repeat(() => ' '),
  'spaces before a letter': repeat(() => `${' '.repeat(997)}x\n`),
  'also-read lines': repeat((at) => `Also read: Council puts off vote on bridge number ${at}\n\n`),
  'counters n of N': repeat((at) => `${at + 1} of 100000\n`),
  'print series in prose': repeat(
    (at) => `The council met in\n\n${at + 1} of 90000 05/14/22, 10:03\n\nSpringfield today.\n\n`,
  ),
  'teaser runs': repeat(
    (at) => `Latest from\n\nHarbour ${at} reopens\n\nThe harbour opened as\n\n`,
  ),
  'addresses, a line each': repeat((at) => `https://example.org/story/${at}?from=list&x=1\n`),
  'addresses, one line': repeat((at) => `https://youtu.be/${at} `),
  'quotation marks': repeat((at) => (at % 2 === 0 ? '"' : "'")),
  'unclosed <u>': repeat(() => '<u>'),
  'unclosed <u> in words': repeat(() => 'a <u>word '),
  'open brackets': repeat(() => '['),
  backslashes: repeat(() => '\\'),
  'escapes in words': repeat(() => '\\$40bn \\[a\\] '),
  '# runs, one line': repeat(() => '#'),
  '# runs, many lines': repeat((at) => `${'#'.repeat(at % 9)} \n`),
  asterisks: repeat(() => '*'),
  'random punctuation': punctuation,
  'form feeds': repeat((at) => `page ${at}\f`),
  'alternating headings': repeat((at) => (at % 2 === 0 ? 'Most Popular\n\n' : PARAGRAPH)),
  'share bars and counts': repeat((at) => `Share on Facebook\n\nTwitter\n\n${at} shares\n\n`),
  'bios under prose': under((at) => `Ann Example${at} is a writer who lives by the harbour.\n\n`),
  'bios of one person': under(() => 'Ann Spring is a freelance writer in a harbour town.\n\n'),
  'hints under prose': under(() => 'Share on Facebook\n\nTwitter\n\n'),
  'cookie notices': repeat(() => 'We use cookies to improve your visit.\n\nAccept all\n\n'),
  'newsletter forms': under(() => 'Sign up for our newsletter\n\nSubscribe\n\n'),
  'comments under prose': under((at) => `Ann ${at} says:\n\nI think so.\n\nReply\n\n`),
  'pictures of people': repeat((at) => `${PARAGRAPH}John Smith${at}\n\nThe Exeter Times\n\n`),
  'quotes from prose': repeat((at) => `“${at} ${SENTENCE.trim()}”\n\n${PARAGRAPH}`),
  'headings listed': repeat((at) => `In this article\n\nHarbour ${at % 50}\n\nQuay ${at % 7}\n\n`),
  'menus of all words': repeat((at) => `Home\n\nNews\n\nHarbour ${at}\n\nContact\n\n`),
  'bylines and dates': repeat((at) => `By Ann Example\n\n${(at % 28) + 1} May 2021\n\n`),
  'copyright lines': repeat((at) => `© ${at} Example Press. All rights reserved.\n`),
  'digits, one line': repeat((at) => String(at % 10)),
  'pages with heads and numbers': repeat(
    (at) =>
      `The council met in the old town, and heard three wit-\n${at}\n\fReview\nnesses today\n`,
  ),
  'rules between lines': repeat(() => 'The council met in\n\n---\n\nthe old town hall\n\n'),
  'numbers, a line each': repeat((at) => `${at % 10000}\n\nThe council met in the old town\n\n`),
  'hyphens at line ends': repeat(() => `${'word '.repeat(12)}wo-\n`),
  'mojibake, one line': repeat(() => 'donâ€™t Ã©tÃ© ðŸ˜€ '),
  'mojibake, one run': repeat(() => 'Ã©'),
  'bytes of no character': repeat(() => 'â€'),
  'entities, one line': repeat(() => '&amp;#8217;&nbsp;s '),
  ampersands: repeat(() => '&amp'),
  'soft hyphens': repeat(() => 'a\u00ad'),
  'repairs of all kinds, one line': repeat(() => 'ﬁt&amp;a\u00adn Ã©t \\$4 '),
  'marks of direction': repeat((at) => (at % 3 === 2 ? '\u202c' : '\u202bא')),
  'lone surrogates': repeat(() => '\ud800'),
  'carriage returns': repeat(() => 'line\r\n\r'),
};

/** Texts whose size is given instead of found: the single line of ten million characters. */
export const FIXED: Readonly<Record<string, { generate: Generator; chars: number }>> = {
  'one line of 10 MB': { generate: repeat(() => 'word '), chars: 5e6 },
};

function repeat(piece: (at: number) => string): Generator {
  return (chars) => {
    const pieces: string[] = [];
    let length = 0;
    for (let at = 0; length < chars; at++) {
      const next = piece(at);
      pieces.push(next);
      length += next.length;
    }
    return pieces.join('').slice(0, chars);
  };
}

/** Prose in the first half, so that whatever stands in the other one stands below the article. */
function under(piece: (at: number) => string): Generator {
  const prose = repeat(() => PARAGRAPH);
  const rest = repeat(piece);
  return (chars) => `${prose(chars >> 1).slice(0, -2)}\n\n${rest(chars - (chars >> 1))}`;
}

function punctuation(chars: number): string {
  let state = 1;
  let text = '';
  for (let at = 0; at < chars; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += PUNCTUATION.charAt((state >>> 16) % PUNCTUATION.length);
  }
  return text;
}
