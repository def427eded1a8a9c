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
 * The closed list of kinds.
 *
 * Default actions follow the share of matching lines that annotators kept in the body on WCXB dev
 * (793 article pages): drop at 1 % or less, lift at 1–10 %, keep above, except where users plainly
 * want otherwise (inline "also read" lines go, though 36 % were kept).
 */
export const KINDS: { readonly [Name in Kind]: KindEntry } = {
  'nav-menu': kind('head', 'drop', 'Site menus: runs of section names, "Menu", "Log in".'),
  breadcrumb: kind('head', 'drop', 'The path to the page, also when glued to the title.'),
  kicker: kind('head', 'lift', 'The section label over the title.'),
  title: kind('head', 'lift', 'The headline, on good evidence.'),
  'title-duplicate': kind('head', 'drop', 'The headline printed a second time.'),
  standfirst: kind('head', 'lift', 'The summary between headline and article.'),
  byline: kind('head', 'lift', 'Who wrote it, and where.'),
  'date-stamp': kind('head', 'lift', 'When it was published or updated.'),
  'reading-time': kind('head', 'lift', 'How long the read takes.'),
  'audio-widget': kind('head', 'drop', 'Players: "Listen to this article", "0:00 / 4:12".'),
  'table-of-contents': kind('head', 'drop', 'A list of the headings that follow.'),
  'cookie-consent': kind('head', 'drop', 'Cookie notices and their buttons.'),
  'bot-wall': kind('head', 'drop', 'JavaScript, robot and ad-blocker notices.'),
  'region-gate': kind('head', 'drop', 'Region and age gates.'),
  'interface-residue': kind('inline', 'drop', 'Lone buttons and placeholders: "X", "Loading…".'),
  'also-read': kind('inline', 'drop', 'A label and the headline of another story.'),
  'related-card': kind('inline', 'drop', 'Headline and teaser of another story in mid-article.'),
  'read-more': kind('inline', 'drop', 'A bare "Read more" or "Continue reading".'),
  'advert-label': kind('inline', 'drop', '"Advertisement", "Story continues below".'),
  'newsletter-prompt': kind('inline', 'drop', 'Sign-up prompts for mail and alerts.'),
  'app-prompt': kind('inline', 'drop', '"Download our app", "Turn on notifications".'),
  'donation-plea': kind('inline', 'drop', '"Support our journalism".'),
  'paywall-prompt': kind('inline', 'drop', '"Subscribe to continue reading".'),
  'photo-caption': kind('inline', 'lift', 'The description of an image, beside its credit.'),
  'photo-credit': kind('inline', 'lift', 'Who took or owns an image.'),
  'gallery-counter': kind('inline', 'drop', '"1 of 4" above an image.'),
  'media-url': kind('inline', 'lift', 'The bare address of a video or a post.'),
  'print-page': kind('inline', 'drop', 'Page headers and footers of a print or PDF dump.'),
  'pull-quote': kind('inline', 'drop', 'A sentence of the article printed a second time, large.'),
  'affiliate-disclosure': kind('inline', 'keep', '"We may earn a commission".'),
  poll: kind('inline', 'drop', 'Votes, ratings, "Was this helpful?".'),
  'live-blog-chrome': kind('inline', 'drop', '"Pinned", "Load more updates".'),
  'previous-next': kind('tail', 'drop', 'Links to the story before and after.'),
  'related-section': kind('tail', 'drop', 'Lists of other stories with their teasers.'),
  'share-bar': kind('tail', 'drop', 'Share and follow buttons.'),
  tags: kind('tail', 'lift', 'Tags and categories.'),
  'author-bio': kind('tail', 'lift', 'Who the author is and how to reach them.'),
  'comment-form': kind('tail', 'drop', 'Comment forms, counts and threads.'),
  copyright: kind('tail', 'lift', 'Copyright and rights notices.'),
  'closing-credit': kind('tail', 'lift', '"Additional reporting by …".'),
  'editorial-note': kind('tail', 'keep', 'Corrections and syndication notes.'),
  'footer-chrome': kind('tail', 'drop', '"Back to top", "Powered by", legal links.'),
  surroundings: kind('tail', 'drop', 'Whatever stands around the article on a whole page.'),
  custom: kind('inline', 'drop', 'What a cleaner of your own takes out.'),
};

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
  | 'custom';

function kind(place: Place, action: Action, description: string): KindEntry {
  return { place, action, description };
}
