import {
  type Calendar,
  DATE_STYLES,
  type DateStyle,
  longDate,
  MONTHS,
  randomCalendar,
  randomStamp,
} from './dates.ts';
import {
  AGENCIES,
  COUNTRIES,
  type Country,
  MONONYMS,
  NEEDS_GIVEN_NAME,
  OTHER_COUNTRIES,
  OUTLETS,
  PEOPLE,
  type Person,
  PLACES,
  SEED_COUNTRIES,
  SEED_PEOPLE,
} from './names.ts';
import type { Random } from './random.ts';

type Rule = readonly [pattern: RegExp, replace: (...groups: string[]) => string];

const MONTH = MONTHS.join('|');

/** Rewrites any text of the seeds, everywhere with the same new names and dates. */
export interface Substitution {
  readonly rewrite: (text: string) => string;
  /** The new people's names as the texts write them in full. */
  readonly people: readonly string[];
  /** The outlet that publishes the page. */
  readonly outlet: string;
}

/** The people of the seeds as they are. */
export const SEED_NAMES: readonly string[] = SEED_PEOPLE.map(
  ({ given, family }) => `${given[0]} ${family[0]}`,
);

/** Draws new people, places, outlets and dates for the seeds'. */
export function randomSubstitution(random: Random): Substitution {
  const people = randomPeople(random);
  const outlets = random.shuffle(OUTLETS);
  const rules = [
    ...outletRules(outlets, random.pick(AGENCIES)),
    ...personRules(people),
    ...placeRules(random),
    ...countryRules(random.shuffle(COUNTRIES)),
    ...dateRules(random),
  ];
  return {
    rewrite: (text) => applyRules(text, rules),
    people: people.filter(({ given }) => given !== '').map(fullName),
    outlet: outlets[0] ?? '',
  };
}

/** Replaces in two passes, so that no rule sees what another has written. */
function applyRules(text: string, rules: readonly Rule[]): string {
  const written: string[] = [];
  let marked = text;
  for (const [pattern, replace] of rules) {
    marked = marked.replace(pattern, (...groups: string[]) => {
      written.push(replace(...groups));
      return `\uE000${written.length - 1}\uE001`;
    });
  }
  return marked.replace(/\uE000(\d+)\uE001/g, (_, index: string) => written[Number(index)] ?? '');
}

function word(...words: readonly string[]): RegExp {
  return whole(words.map((each) => each.replace(/[.*+?()[\]]/g, '\\$&')).join('|'));
}

function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
}

function fullName({ given, family }: Person): string {
  return given === '' ? family : `${given} ${family}`;
}

/** People in the order of the seeds' people; the first ones always have a given name. */
function randomPeople(random: Random): Person[] {
  const named = random.shuffle(PEOPLE);
  const main = named.splice(0, NEEDS_GIVEN_NAME);
  return [...main, ...random.shuffle([...named, ...MONONYMS])];
}

function personRules(people: readonly Person[]): Rule[] {
  const pairs = SEED_PEOPLE.map((seed, index) => ({ seed, person: people[index] as Person }));
  const full = pairs.map(({ seed, person }): Rule => {
    const names = seed.given.flatMap((given) => seed.family.map((family) => `${given} ${family}`));
    return [word(...names), () => fullName(person)];
  });
  const family = pairs.map(({ seed, person }): Rule => [word(...seed.family), () => person.family]);
  const bracketed = people[2]?.given ?? '';
  return [...full, ...family, [word('Vladimir'), () => bracketed]];
}

function withoutThe(outlet: string): string {
  return outlet.replace(/^The /, '');
}

function outletRules(outlets: readonly string[], agency: string): Rule[] {
  const at = (index: number): string => outlets[index] ?? '';
  const short = (index: number): string => withoutThe(at(index));
  return [
    [word('Asian Lite News'), () => at(0)],
    [word('The Financial Times'), () => at(0)],
    [word('The Economic Times'), () => at(1)],
    [word('Al Jazeera'), () => at(2)],
    [word('Rai 1'), () => at(3)],
    [word('BBC'), () => short(4)],
    [word('CNN'), () => short(5)],
    [word('Bloomberg'), () => short(6)],
    [word('TASS'), () => agency],
  ];
}

function placeRules(random: Random): Rule[] {
  const ministry = random.pick(PLACES.ministry);
  const palace = random.pick(PLACES.palace);
  const region = random.pick(PLACES.region);
  const river = random.pick(PLACES.river);
  const city = random.pick(PLACES.city);
  return [
    [word('Pentagon'), () => ministry],
    [word('Kremlin'), () => palace],
    [word('Donbas'), () => region],
    [word('Donets'), () => river],
    [word('Mariupol'), () => city],
  ];
}

function countryRules(countries: readonly Country[]): Rule[] {
  const main = SEED_COUNTRIES.flatMap((seed, index): Rule[] => {
    const country = countries[index] as Country;
    const adjective = seed.adjectives.join('|');
    return [
      ...seed.nouns.map(({ source }): Rule => [whole(source), () => country.name]),
      [word(...seed.people), () => country.people],
      [word(...seed.capitals), () => country.capital],
      [
        whole(`([Aa])n? (?:${adjective})`),
        (_, article) =>
          `${article}${/^[AEIOU]/.test(country.adjective) ? 'n' : ''} ${country.adjective}`,
      ],
      [whole(adjective), () => country.adjective],
    ];
  });
  const others = OTHER_COUNTRIES.map((name, index): Rule => {
    return [word(name), () => countries[SEED_COUNTRIES.length + index]?.name ?? name];
  });
  return [...main, ...others];
}

function dateRules(random: Random): Rule[] {
  const calendar = randomCalendar(random);
  const dayFirst = random.chance(0.3);
  const style = random.chance(0.4) ? longDate : random.pick(DATE_STYLES);
  const stamp = randomStamp(random);
  return [
    [/\b\d\d\/\d\d\/\d\d, \d\d:\d\d\b/g, () => stamp],
    [whole(`(${MONTH}) (\\d{1,2}), (\\d{4})`), (_, ...date) => fullDate(calendar, style, date)],
    [
      whole(`(${MONTH}) (\\d{1,2})`),
      (_, name = '', day) => {
        const moved = [calendar.month(name), calendar.day(Number(day))];
        return (dayFirst ? moved.reverse() : moved).join(' ');
      },
    ],
    [whole(MONTH), (name = '') => calendar.month(name)],
    [whole('Tuesday|Thursday|Friday'), (name = '') => calendar.weekday(name)],
    [/\b202[12](?=h?\b)/g, (year) => String(calendar.year(Number(year)))],
  ];
}

function fullDate(calendar: Calendar, style: DateStyle, date: readonly string[]): string {
  const [name = '', day, year] = date;
  return style({
    year: calendar.year(Number(year)),
    month: MONTHS.indexOf(calendar.month(name)) + 1,
    day: calendar.day(Number(day)),
  });
}
