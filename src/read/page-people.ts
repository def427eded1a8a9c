/** Words before a name: "By Jane Doe", "Written by: Jane Doe". */
const LABEL =
  /^(?:about the author|the author|article by|insights from|(?:(?:written|posted|words|text|reviewed|story|published|reported|updated|created|edited) )?by|von|par|por|di|door|av|autor(?:in)?|author|auteur|autore)\b[\s:]+/i;

/** What no person is called. */
const NO_NAME =
  /^(?:admin(?:istrator)?|user|guest|staff|editor(?:s|ial)?(?: (?:team|staff|board))?|team|anonymous|unknown|author|null|undefined|none|n\/?a|webmaster|root|wpengine|default|by)$/i;

const ADDRESS = /^(?:https?:|\/|www\.|@)|@[\w-]+\.|\w\.[a-z]{3,}|[<>{}]/;

/** Degrees behind a name, which a comma sets apart. */
const DEGREE =
  /^(?:ph\.?d\.?|m\.?d\.?|m\.?s\.?|m\.?a\.?|b\.?a\.?|m\.?b\.?a\.?|r\.?d\.?n?\.?|r\.?n\.?|j\.?d\.?|jr\.?|sr\.?|iii?|cpa|cfp®?|d\.?o\.?|dds|dvm|mph|mscp?|bsc|lcsw|esq\.?)$/i;

const SEPARATOR = /[,;|&]|\s(?:and|und|et|y|e|en|och|og|i|with)\s/i;

const MAX_NAME = 60;
const MAX_WORDS = 7;
/** A value of more parts is no list of authors. */
const MAX_PEOPLE = 50;

/** The people that a value names: "By Jane Doe and John Roe, MD" → Jane Doe, John Roe. */
export function peopleIn(value: string): string[] {
  const text = value.replace(LABEL, '');
  if (ADDRESS.test(text)) return [];
  const people: string[] = [];
  for (const part of text.split(SEPARATOR, MAX_PEOPLE)) {
    const name = part.trim().replace(LABEL, '').trim();
    if (isName(name) && !people.includes(name)) people.push(name);
  }
  return people;
}

function isName(name: string): boolean {
  if (name === '' || name.length > MAX_NAME || NO_NAME.test(name) || DEGREE.test(name))
    return false;
  return (
    /\p{Script=Han}|\p{Script=Hangul}|\p{L}.?.?\p{L}/u.test(name) &&
    !/\d{2}/.test(name) &&
    name.split(' ').length <= MAX_WORDS
  );
}
