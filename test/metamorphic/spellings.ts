/** Labels of a link to another article, with what stands between them and its headline. */
export const ALSO_READ: readonly string[] = [
  'READ ALSO: ',
  'Read more - ',
  'ALSO READ-',
  'ALSO READ: ',
  'Also Read: ',
  'Also read | ',
  'READ MORE: ',
  'Read Also – ',
  'Related: ',
  'See also: ',
];

/** Labels over the articles published before and after. */
export const PAGERS: readonly (readonly [previous: string, next: string])[] = [
  ['Previous Post', 'Next Post'],
  ['Older post', 'Newer post'],
  ['Previous Article', 'Next Article'],
  ['Previous article', 'Next article'],
  ['← Previous', 'Next →'],
  ['« Previous Post', 'Next Post »'],
  ['Prev', 'Next'],
  ['PREVIOUS STORY', 'NEXT STORY'],
];

/** Names of a site's sections. */
export const SECTIONS: readonly string[] = ['World', 'Politics', 'Defence', 'Top News', 'Europe'];

/** Headings over other articles; `{section}` stands for a section. */
export const RELATED: readonly string[] = [
  'You may also like',
  'You May Also Like',
  'Latest from {section}',
  'More from {section}',
  'More in {section}',
  'Most Read',
  'Most Popular',
  'Trending now',
  'Recommended for you',
  'Related stories',
  'Related Articles',
  "Don't miss",
  'In case you missed it',
  'Editor’s picks',
  "Editor's Picks",
];

/** What stands where readers comment. */
export const COMMENTS: readonly (readonly string[])[] = [
  ['Comments are closed'],
  ['Comments are closed.'],
  ['Leave a Comment', 'Your email address will not be published. Required fields are marked *'],
  ['Leave a Reply Cancel reply', 'Your email address will not be published.'],
  [
    'Leave a Reply Cancel reply',
    'Your email address will not be published. Required fields are marked *',
    'Comment *',
    'Name *',
    'Email *',
    'Website',
    'Post Comment',
  ],
  ['3 comments', 'Leave a Reply'],
  ['12 Comments', 'Leave a comment', 'Required fields are marked *'],
  ['No comments yet', 'Leave a Reply'],
];

/** Links to the top of the page. */
export const TOP: readonly string[] = [
  'Back to top',
  'Go toTop',
  '↑ Top',
  'Return to top',
  'Back to Top ↑',
];

/** Copyright lines; `{outlet}` and `{year}` are filled in. */
export const COPYRIGHT: readonly string[] = [
  '© {year} {outlet}',
  '© {outlet} {year}',
  'Copyright {year} {outlet}. All rights reserved.',
  'Copyright © {year} {outlet}. All Rights Reserved.',
  '(c) {year} {outlet}. All rights reserved.',
  'Copyright {outlet} Limited {year}. All rights reserved.',
];

/** Prompts to subscribe to mail; `{outlet}` is filled in. */
export const NEWSLETTERS: readonly (readonly string[])[] = [
  ['Stay across the latest news', '♣ Get instant email alerts', 'X'],
  ['Sign up to our newsletter'],
  ['Subscribe to our newsletter', 'Enter your email address', 'Sign up'],
  ['Sign up for the {outlet} morning newsletter'],
  ['Get the best of {outlet} in your inbox', 'Subscribe'],
  ['Get the latest news delivered to your inbox every morning.'],
  ['✉ Get email alerts'],
];

/** Reading times. */
export const READING_TIMES: readonly string[] = [
  '3 min read',
  '2 minutes read',
  'Reading time: 4 minutes',
  '5-minute read',
  '1 min read',
  'Reading Time: 2 mins',
];

/** Credits at the end; `{person}` and `{place}` are filled in. */
export const CREDITS: readonly string[] = [
  'Additional reporting by {person}',
  'With additional reporting by {person}',
  'Additional reporting by {person} in {place}',
  'Reporting by {person}; editing by {person2}',
];

/** Bylines. */
export const BYLINES: readonly string[] = [
  'By {person}',
  'By {person} and {person2}',
  'By {person}, {outlet}',
  'Written by {person}',
  '{person} in {place}',
  '{person} in {place} and {person2} in {place2} YESTERDAY',
  'by {person}',
];

/** Credits at the end of a caption. */
export const CAPTION_CREDITS: readonly string[] = [
  '© {outlet}',
  'Photo: {outlet}',
  '(Photo: {outlet})',
  'Photograph: {person}/{outlet}',
  'Image credit: {outlet}',
];

/** What the caption of a picture of somebody says. */
export const CAPTIONS: readonly string[] = [
  '{person} at a press conference in {place}',
  '{person}, pictured in {place} last year.',
  '{person} speaks to reporters in {place}.',
  'A file picture of {person}.',
];

/** Counters of a gallery. */
export const GALLERIES: readonly string[] = ['1 of 4', '1/9', '2 of 12', 'Image 1 of 6', '1 / 5'];

/** Places on the web where media are embedded from; `{key}` is filled in. */
export const MEDIA_URLS: readonly string[] = [
  'https://www.youtube.com/watch?v={key}',
  'https://youtu.be/{key}',
  'https://vimeo.com/{number}',
  'https://twitter.com/{key}/status/{number}',
  'https://www.instagram.com/p/{key}/',
];

/** Headlines of other articles. */
export const HEADLINES: readonly string[] = [
  'Grain exports resume after harbour deal',
  'Parliament votes to extend state of emergency',
  'What we know about the missing cargo ship',
  'Central bank holds rates as inflation eases',
  'Two mountaineers rescued after five days in the snow',
  'Why small towns are losing their last pharmacy',
  'Ministers meet to discuss fuel shortage',
];
