/** What happens to a piece of text that was recognised: gone, moved into a field, or left in place. */
export type Action = 'drop' | 'lift' | 'keep';

/** Where in a text a kind of furniture usually stands. */
export type Place = 'head' | 'inline' | 'tail';

/** What is published about one kind of furniture. */
export interface KindEntry {
  /** The usual place. */
  readonly place: Place;
  /** What the `balanced` preset does with it. */
  readonly action: Action;
  /** One sentence for the documentation. */
  readonly description: string;
}

/**
 * What the `balanced` preset does with each kind.
 *
 * Default actions follow the share of matching lines that annotators kept in the body on WCXB dev
 * (793 article pages): drop at 1 % or less, lift at 1–10 %, keep above, except where users plainly
 * want otherwise (inline "also read" lines go, though 36 % were kept).
 */
export const DEFAULT_ACTIONS: { readonly [Name in Kind]: Action } = {
  'nav-menu': 'drop',
  breadcrumb: 'lift',
  kicker: 'lift',
  title: 'lift',
  'title-duplicate': 'drop',
  standfirst: 'lift',
  byline: 'lift',
  'date-stamp': 'lift',
  'reading-time': 'lift',
  'audio-widget': 'drop',
  'table-of-contents': 'drop',
  'cookie-consent': 'drop',
  'bot-wall': 'drop',
  'region-gate': 'drop',
  'interface-residue': 'drop',
  'also-read': 'drop',
  'related-card': 'drop',
  'read-more': 'drop',
  'advert-label': 'drop',
  'newsletter-prompt': 'drop',
  'app-prompt': 'drop',
  'donation-plea': 'drop',
  'paywall-prompt': 'drop',
  'photo-caption': 'lift',
  'photo-credit': 'lift',
  'gallery-counter': 'drop',
  'media-url': 'lift',
  'print-page': 'drop',
  'pull-quote': 'drop',
  'footnote-mark': 'keep',
  'affiliate-disclosure': 'keep',
  poll: 'drop',
  'live-blog-chrome': 'drop',
  'previous-next': 'drop',
  'related-section': 'drop',
  'share-bar': 'drop',
  tags: 'lift',
  'author-bio': 'lift',
  'comment-form': 'drop',
  copyright: 'lift',
  'closing-credit': 'lift',
  'editorial-note': 'keep',
  'footer-chrome': 'drop',
  surroundings: 'drop',
  'unlikely-body': 'drop',
  custom: 'drop',
};

const DESCRIPTIONS: { readonly [Name in Kind]: readonly [Place, string] } = {
  'nav-menu': ['head', 'Site menus: runs of section names, "Menu", "Log in".'],
  breadcrumb: ['head', 'The path to the page, also when glued to the title.'],
  kicker: ['head', 'The section label over the title.'],
  title: ['head', 'The headline, on good evidence.'],
  'title-duplicate': ['head', 'The headline printed a second time.'],
  standfirst: ['head', 'The summary between headline and article.'],
  byline: ['head', 'Who wrote it, and where.'],
  'date-stamp': ['head', 'When it was published or updated.'],
  'reading-time': ['head', 'How long the read takes.'],
  'audio-widget': ['head', 'Players: "Listen to this article", "0:00 / 4:12".'],
  'table-of-contents': ['head', 'A list of the headings that follow.'],
  'cookie-consent': ['head', 'Cookie notices and their buttons.'],
  'bot-wall': ['head', 'JavaScript, robot and ad-blocker notices.'],
  'region-gate': ['head', 'Region and age gates.'],
  'interface-residue': ['inline', 'Lone buttons and placeholders: "X", "Loading…".'],
  'also-read': ['inline', 'A label and the headline of another story.'],
  'related-card': ['inline', 'Headline and teaser of another story in mid-article.'],
  'read-more': ['inline', 'A bare "Read more" or "Continue reading".'],
  'advert-label': ['inline', '"Advertisement", "Story continues below".'],
  'newsletter-prompt': ['inline', 'Sign-up prompts for mail and alerts.'],
  'app-prompt': ['inline', '"Download our app", "Turn on notifications".'],
  'donation-plea': ['inline', '"Support our journalism".'],
  'paywall-prompt': ['inline', '"Subscribe to continue reading".'],
  'photo-caption': ['inline', 'The description of an image, beside its credit.'],
  'photo-credit': ['inline', 'Who took or owns an image.'],
  'gallery-counter': ['inline', '"1 of 4" above an image.'],
  'media-url': ['inline', 'The bare address of a video or a post.'],
  'print-page': ['inline', 'Page headers and footers of a print or PDF dump.'],
  'pull-quote': ['inline', 'Sentences and paragraphs printed a second time.'],
  'footnote-mark': [
    'inline',
    'Numbers of footnotes, glued to the words before: "the treaty.12 It".',
  ],
  'affiliate-disclosure': ['inline', '"We may earn a commission".'],
  poll: ['inline', 'Votes, ratings, "Was this helpful?".'],
  'live-blog-chrome': ['inline', '"Pinned", "Load more updates".'],
  'previous-next': ['tail', 'Links to the story before and after.'],
  'related-section': ['tail', 'Lists of other stories with their teasers.'],
  'share-bar': ['tail', 'Share and follow buttons.'],
  tags: ['tail', 'Tags and categories.'],
  'author-bio': ['tail', 'Who the author is and how to reach them.'],
  'comment-form': ['tail', 'Comment forms, counts and threads.'],
  copyright: ['tail', 'Copyright and rights notices.'],
  'closing-credit': ['tail', '"Additional reporting by …".'],
  'editorial-note': ['tail', 'Corrections and syndication notes.'],
  'footer-chrome': ['tail', '"Back to top", "Powered by", legal links.'],
  surroundings: ['tail', 'Whatever stands around the article on a whole page.'],
  'unlikely-body': ['inline', 'What a learned model finds unlikely to be body.'],
  custom: ['inline', 'What a cleaner of your own takes out.'],
};

/** The closed list of kinds. */
export const KINDS: { readonly [Name in Kind]: KindEntry } = /* @__PURE__ */ readKinds();

/** The name of a kind of furniture. */
export type Kind =
  | 'nav-menu'
  | 'breadcrumb'
  | 'kicker'
  | 'title'
  | 'title-duplicate'
  | 'standfirst'
  | 'byline'
  | 'date-stamp'
  | 'reading-time'
  | 'audio-widget'
  | 'table-of-contents'
  | 'cookie-consent'
  | 'bot-wall'
  | 'region-gate'
  | 'interface-residue'
  | 'also-read'
  | 'related-card'
  | 'read-more'
  | 'advert-label'
  | 'newsletter-prompt'
  | 'app-prompt'
  | 'donation-plea'
  | 'paywall-prompt'
  | 'photo-caption'
  | 'photo-credit'
  | 'gallery-counter'
  | 'media-url'
  | 'print-page'
  | 'pull-quote'
  | 'footnote-mark'
  | 'affiliate-disclosure'
  | 'poll'
  | 'live-blog-chrome'
  | 'previous-next'
  | 'related-section'
  | 'share-bar'
  | 'tags'
  | 'author-bio'
  | 'comment-form'
  | 'copyright'
  | 'closing-credit'
  | 'editorial-note'
  | 'footer-chrome'
  | 'surroundings'
  | 'unlikely-body'
  | 'custom';

function readKinds(): { readonly [Name in Kind]: KindEntry } {
  const kinds = Object.entries(DESCRIPTIONS).map(([kind, [place, description]]) => {
    return [kind, { place, action: DEFAULT_ACTIONS[kind as Kind], description }];
  });
  return Object.fromEntries(kinds);
}
