/** What a group of furniture is; a group moves, and is relabelled, as one. */
export type GroupKind =
  | 'breadcrumb'
  | 'kicker'
  | 'date-line'
  | 'reading-time'
  | 'byline'
  | 'gallery'
  | 'caption'
  | 'caption-pair'
  | 'newsletter'
  | 'media-url'
  | 'also-read'
  | 'pager'
  | 'related'
  | 'comments'
  | 'recent-comments'
  | 'bloggers'
  | 'top'
  | 'credits'
  | 'copyright';

/** A piece of furniture: blocks that belong together, each with one or more lines. */
export interface Group {
  readonly kind: GroupKind;
  readonly blocks: readonly (readonly string[])[];
  /** Stands on the line after the block before it, with no blank line between. */
  readonly stuck: boolean;
}

/** A paragraph of the body: as it must come out, and as it stands in the text. */
export interface Paragraph {
  readonly clean: string;
  readonly raw: string;
}

/** Furniture between two body paragraphs. */
export interface Insert {
  readonly after: number;
  readonly group: Group;
}

/** A printed page's footer and header: after a paragraph, or inside it at a space of its text. */
export interface PageMark {
  /** Index of the paragraph; the number of paragraphs means the end of the document. */
  readonly at: number;
  /** Offset of the space in the paragraph where the page ends, or null when it ends after it. */
  readonly cut: number | null;
  readonly blocks: readonly (readonly string[])[];
  /** A form feed starts the next page. */
  readonly formFeed: boolean;
}

/** An article page taken apart. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly beforeTitle: readonly Group[];
  readonly underTitle: readonly Group[];
  readonly underStandfirst: readonly Group[];
  readonly paragraphs: readonly Paragraph[];
  readonly inserts: readonly Insert[];
  readonly tail: readonly Group[];
  readonly marks: readonly PageMark[];
}

/** One block of the text that is about to be laid out. */
export interface Block {
  readonly role: 'body' | 'furniture' | 'heading';
  readonly lines: readonly string[];
}

/** A group whose blocks are single lines. */
export function groupOf(kind: GroupKind, ...lines: readonly string[]): Group {
  return { kind, blocks: lines.map((line) => [line]), stuck: false };
}

/** The same page with every string of it rewritten. */
export function mapPage(page: Page, rewrite: (text: string) => string): Page {
  const lines = (blocks: readonly (readonly string[])[]): string[][] =>
    blocks.map((block) => block.map(rewrite));
  const group = (from: Group): Group => ({ ...from, blocks: lines(from.blocks) });
  return {
    ...page,
    title: rewrite(page.title),
    standfirst: page.standfirst === null ? null : rewrite(page.standfirst),
    beforeTitle: page.beforeTitle.map(group),
    underTitle: page.underTitle.map(group),
    underStandfirst: page.underStandfirst.map(group),
    paragraphs: page.paragraphs.map(({ clean, raw }) => ({
      clean: rewrite(clean),
      raw: rewrite(raw),
    })),
    inserts: page.inserts.map((insert) => ({ ...insert, group: group(insert.group) })),
    tail: page.tail.map(group),
    marks: page.marks.map((mark) => {
      const paragraph = page.paragraphs[mark.at];
      const cut =
        mark.cut === null || paragraph === undefined
          ? mark.cut
          : rewrite(paragraph.raw.slice(0, mark.cut)).length;
      return { ...mark, cut, blocks: lines(mark.blocks) };
    }),
  };
}

/** The body that must come out of the page. */
export function bodyOf(page: Page): string {
  return page.paragraphs.map((paragraph) => paragraph.clean).join('\n\n');
}

/** The blocks of the page, from its first line to its last. */
export function blocksOf(page: Page): Block[] {
  const blocks: Block[] = [];
  const add = (role: Block['role'], ...lines: readonly string[]): void => {
    blocks.push({ role, lines });
  };
  const addGroup = (group: Group): void => {
    const last = blocks.at(-1);
    const stuck = group.stuck && last?.role === 'furniture';
    group.blocks.forEach((lines, index) => {
      if (stuck && index === 0) {
        blocks[blocks.length - 1] = { role: 'furniture', lines: [...last.lines, ...lines] };
      } else {
        add('furniture', ...lines);
      }
    });
  };
  const addMark = (mark: PageMark): void => {
    for (const lines of mark.blocks) add('furniture', ...lines);
  };
  page.beforeTitle.forEach(addGroup);
  add('heading', page.title);
  page.underTitle.forEach(addGroup);
  if (page.standfirst !== null) add('heading', page.standfirst);
  page.underStandfirst.forEach(addGroup);
  page.paragraphs.forEach(({ raw }, index) => {
    const here = page.marks.filter((mark) => mark.at === index);
    const feed = (mark: PageMark): string => (mark.formFeed ? '\f' : '');
    const cut = here.find((mark) => mark.cut !== null);
    const before = page.marks.find((mark) => mark.at === index - 1 && mark.cut === null);
    const start = before === undefined ? '' : feed(before);
    if (cut?.cut == null) {
      add('body', start + raw);
    } else {
      add('body', start + raw.slice(0, cut.cut));
      addMark(cut);
      add('body', feed(cut) + raw.slice(cut.cut + 1));
    }
    for (const insert of page.inserts) if (insert.after === index) addGroup(insert.group);
    for (const mark of here) if (mark.cut === null) addMark(mark);
  });
  page.tail.forEach(addGroup);
  for (const mark of page.marks) if (mark.at === page.paragraphs.length) addMark(mark);
  return blocks;
}
