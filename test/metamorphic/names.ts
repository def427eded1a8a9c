/** A person as the seeds or the generated texts call one. */
export interface Person {
  readonly given: string;
  readonly family: string;
}

/** A country with the words made of its name. */
export interface Country {
  readonly name: string;
  readonly adjective: string;
  readonly people: string;
  readonly capital: string;
}

/** People of the seeds: every spelling of the given names and of the family names. */
export const SEED_PEOPLE: readonly { given: readonly string[]; family: readonly string[] }[] = [
  { given: ['Lloyd'], family: ['Austin'] },
  { given: ['Sergey', 'Sergei'], family: ['Shoygu', 'Shoigu'] },
  { given: ['Vladimir'], family: ['Putin'] },
  { given: ['Joe'], family: ['Biden'] },
  { given: ['Volodymyr'], family: ['Zelenskyy', 'Zelensky'] },
  { given: ['Olaf'], family: ['Scholz'] },
  { given: ['John'], family: ['Kirby'] },
  { given: ['Donald'], family: ['Trump'] },
  { given: ['Ketanji'], family: ['Brown Jackson'] },
  { given: ['James'], family: ['Politi'] },
  { given: ['Guy'], family: ['Chazan'] },
  { given: ['Courtney'], family: ['Weaver'] },
  { given: ['Pat'], family: ['Ryder'] },
  { given: ['Dmitry'], family: ['Peskov'] },
  { given: ['Mark'], family: ['Milley'] },
  { given: ['Valery'], family: ['Gerasimov'] },
  { given: ['Avril'], family: ['Haines'] },
  { given: ['Scott'], family: ['Berrier'] },
  { given: ['Steffen'], family: ['Hebestreit'] },
  { given: ['Rishi'], family: ['Sunak'] },
  { given: ['Sergey'], family: ['Lavrov'] },
];

/** How many of the seeds' people, from the first, are only ever called by more than one word. */
export const NEEDS_GIVEN_NAME = 12;

/** The seeds' words that are one country's, with the pattern of its name where it is a noun. */
export interface SeedCountry {
  readonly nouns: readonly RegExp[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

/** The countries that the seeds are about. */
export const SEED_COUNTRIES: readonly SeedCountry[] = [
  {
    nouns: [
      /[Tt]he (?:US|United States)(?= was\b| would\b| from\b| and\b|[,.]|$)/,
      /US(?=, | holds\b|:)/,
    ],
    adjectives: ['US', 'American'],
    people: ['Americans'],
    capitals: ['Washington'],
  },
  { nouns: [/Russia/], adjectives: ['Russian'], people: ['Russians'], capitals: ['Moscow'] },
  { nouns: [/Ukraine/], adjectives: ['Ukrainian'], people: ['Ukrainians'], capitals: ['Kyiv'] },
  { nouns: [/Germany/], adjectives: ['German'], people: ['Germans'], capitals: ['Berlin'] },
];

/** Countries of the seeds that are named and no more. */
export const OTHER_COUNTRIES: readonly string[] = [
  'Italy',
  'Sweden',
  'Finland',
  'India',
  'Pakistan',
  'Philippines',
  'Singapore',
  'Britain',
  'France',
];

/** New people, with a given name. */
export const PEOPLE: readonly Person[] = [
  { given: 'Arvo', family: 'Saarinen' },
  { given: 'José', family: 'Márquez' },
  { given: 'Tomasz', family: 'Wójcik' },
  { given: 'Anders', family: 'Håland' },
  { given: 'Jean-Luc', family: 'Berthier' },
  { given: 'Kwame', family: 'Boateng' },
  { given: 'Rui', family: 'Carvalho-Pinto' },
  { given: 'Nikola', family: 'Đurić' },
  { given: 'Brendan', family: 'Ó Ceallaigh' },
  { given: 'Pieter', family: 'Van Aerden' },
  { given: 'Habib', family: 'Ben Salah' },
  { given: 'Luis', family: 'Ortega Núñez' },
  { given: 'Mihai', family: 'Țurcanu' },
  { given: 'Lars', family: 'Okkels' },
  { given: 'Deepak', family: 'Rathore' },
  { given: 'Emeka', family: 'Nwosu' },
  { given: 'Hugo', family: 'Lindqvist' },
  { given: 'Yusuf', family: 'Çelik' },
  { given: 'Martin', family: 'Horák' },
  { given: 'Gareth', family: 'Pugh-Evans' },
  { given: 'Tevita', family: 'Fonua' },
  { given: 'Samir', family: 'Haddad' },
  { given: 'Viktor', family: 'Szabó' },
  { given: 'Alan', family: 'Cho' },
  { given: 'Juan Pablo', family: 'Whitlock' },
  { given: 'Sindre', family: 'Mæland' },
  { given: 'Marco', family: 'Conti' },
  { given: 'Wei', family: 'Ng' },
  { given: 'Óscar', family: 'Freire' },
  { given: 'Rashid', family: 'Qureshi' },
  { given: 'Theo', family: 'Marchetti' },
  { given: 'Bram', family: 'De Wit' },
];

/** New people known by one word only. */
export const MONONYMS: readonly Person[] = [
  { given: '', family: 'Wirakusuma' },
  { given: '', family: 'Sutrisno' },
  { given: '', family: 'Ronildo' },
  { given: '', family: 'Hasanuddin' },
];

/** New countries. */
export const COUNTRIES: readonly Country[] = [
  { name: 'Chile', adjective: 'Chilean', people: 'Chileans', capital: 'Santiago' },
  {
    name: 'New Zealand',
    adjective: 'New Zealand',
    people: 'New Zealanders',
    capital: 'Wellington',
  },
  {
    name: 'Sierra Leone',
    adjective: 'Sierra Leonean',
    people: 'Sierra Leoneans',
    capital: 'Freetown',
  },
  { name: 'Norway', adjective: 'Norwegian', people: 'Norwegians', capital: 'Oslo' },
  { name: 'Kenya', adjective: 'Kenyan', people: 'Kenyans', capital: 'Nairobi' },
  { name: 'Sri Lanka', adjective: 'Sri Lankan', people: 'Sri Lankans', capital: 'Colombo' },
  { name: 'Costa Rica', adjective: 'Costa Rican', people: 'Costa Ricans', capital: 'San José' },
  { name: 'Uruguay', adjective: 'Uruguayan', people: 'Uruguayans', capital: 'Montevideo' },
  { name: 'Bolivia', adjective: 'Bolivian', people: 'Bolivians', capital: 'La Paz' },
  { name: 'Malaysia', adjective: 'Malaysian', people: 'Malaysians', capital: 'Kuala Lumpur' },
  { name: 'Estonia', adjective: 'Estonian', people: 'Estonians', capital: 'Tallinn' },
  {
    name: 'South Africa',
    adjective: 'South African',
    people: 'South Africans',
    capital: 'Pretoria',
  },
  { name: 'Côte d’Ivoire', adjective: 'Ivorian', people: 'Ivorians', capital: 'Yamoussoukro' },
  {
    name: 'Guinea-Bissau',
    adjective: 'Bissau-Guinean',
    people: 'Bissau-Guineans',
    capital: 'Bissau',
  },
  { name: 'Saudi Arabia', adjective: 'Saudi', people: 'Saudis', capital: 'Riyadh' },
  { name: 'Timor-Leste', adjective: 'Timorese', people: 'Timorese', capital: 'Dili' },
  { name: 'Iceland', adjective: 'Icelandic', people: 'Icelanders', capital: 'Reykjavík' },
  { name: 'Papua New Guinea', adjective: 'Papuan', people: 'Papuans', capital: 'Port Moresby' },
  { name: 'Austria', adjective: 'Austrian', people: 'Austrians', capital: 'Vienna' },
  { name: 'Oman', adjective: 'Omani', people: 'Omanis', capital: 'Muscat' },
];

/** New outlets; a leading "The" falls where the seed has none. */
export const OUTLETS: readonly string[] = [
  'The Northern Herald',
  'Meridian Daily',
  'Harbour Tribune',
  'The Sunday Ledger',
  'Kestrel News',
  'Gulf & Delta Times',
  'Valley Post-Gazette',
  'The Capital Observer',
  'Radio Belvedere',
  'Pacific Chronicle',
  'The Lowland Courier',
  'Cordillera Press',
];

/** New news agencies. */
export const AGENCIES: readonly string[] = ['VESTRA', 'Polnews', 'SELA', 'Interpress', 'KORVA'];

/** New names for what the seeds call Pentagon, Kremlin, Donbas, Donets and Mariupol. */
export const PLACES = {
  ministry: ['Citadel', 'Bastion', 'Red Fort', 'Palisade'],
  palace: ['Casa Verde', 'State House', 'Belvedere', 'Topaz Palace'],
  region: ['Altiplano', 'Karoo', 'Chaco', 'Upper Vale', 'Mato Verde'],
  river: ['Maule', 'Rokel', 'Waitaki', 'São Bento'],
  city: ['Port Elena', 'Koidu', 'Valparaíso', 'Saint-Aubin', 'Timaru'],
} as const;
