import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLanguageGuess } from '../../src/measure/language.ts';
import { LEXICONS } from '../../src/presets/lexicons.ts';
import { readText } from '../../src/read/text.ts';
import { SENTENCES } from '../languages/sentences.ts';

const guess = createLanguageGuess(LEXICONS);
const guessOf = (text: string): string | null => guess(readText(text));

const NEIGHBOURS: Readonly<Record<string, string>> = {
  Danish:
    'Havnen var lukket i en uge, og bådene kunne ikke sejle ud, før stormen var drevet over. Det er ikke sket i mange år, siger en af fiskerne til avisen.',
  Norwegian:
    'Havnen var stengt i en uke, og båtene kunne ikke gå ut før stormen hadde gitt seg. Det har ikke skjedd på mange år, sier en av fiskerne til avisen.',
  Catalan:
    'El port va estar tancat una setmana i les barques no van poder sortir fins que va passar la tempesta. Els pescadors diuen que és la primera vegada que passa amb aquest temps.',
  Romanian:
    'Portul a fost închis timp de o săptămână, iar bărcile nu au putut ieși în larg până când furtuna nu a trecut. Pescarii spun că este pentru prima dată în ultimii ani.',
  Croatian:
    'Luka je bila zatvorena tjedan dana, a brodovi nisu mogli isploviti dok nije prošla oluja koja je došla sa sjevera. Ribari kažu da je to bilo prvi put nakon mnogo godina.',
  Slovak:
    'Prístav bol týždeň zatvorený a lode nemohli vyplávať, pokým neprešla búrka, ktorá prišla zo severu. Rybári hovoria, že je to prvýkrát po rokoch, ale už sa tešia.',
  Bulgarian:
    'Пристанището беше затворено за една седмица и лодките не можеха да излязат, преди да премине бурята. Рибарите казват, че това е най-дългото затваряне от много години.',
  Hungarian:
    'A kikötő egy hétig zárva volt, és a hajók nem futhattak ki, amíg a vihar el nem vonult. A halászok szerint ez az első ilyen eset évek óta, de nem az utolsó.',
  Finnish:
    'Satama oli suljettuna viikon, eivätkä veneet päässeet lähtemään ennen kuin myrsky oli ohi. Kalastajat sanovat, että se on ensimmäinen kerta vuosiin, mutta ei viimeinen.',
  Urdu: 'بندرگاہ ایک ہفتے تک بند رہی اور طوفان کے گزرنے سے پہلے کشتیاں سمندر میں نہیں جا سکیں۔ ماہی گیروں کا کہنا ہے کہ یہ کئی سالوں میں پہلی بار ہے۔',
  Marathi:
    'बंदर एक आठवडा बंद होते आणि वादळ थांबेपर्यंत नौका समुद्रात जाऊ शकल्या नाहीत. हे अनेक वर्षांत पहिल्यांदाच होत आहे, असे मच्छिमार सांगतात.',
};

describe('the guess of a language', () => {
  it.each(Object.entries(SENTENCES))('knows %s by a sentence', (lang, sentence) => {
    expect(guessOf(sentence)).toBe(lang);
  });

  it.each(Object.entries(SENTENCES))('knows %s however its accents are composed', (lang, text) => {
    expect(guessOf(text.normalize('NFD'))).toBe(lang);
    expect(guessOf(text.toUpperCase())).toBe(lang);
  });

  const folder = new URL('../../bench/languages/', import.meta.url);
  const langs = readdirSync(folder).filter((name) => !name.endsWith('.md'));
  it.each(langs)('knows %s by an article', (lang) => {
    for (const file of readdirSync(new URL(`${lang}/`, folder))) {
      expect(guessOf(readFileSync(new URL(`${lang}/${file}`, folder), 'utf8'))).toBe(lang);
    }
  });

  it.each(Object.entries(SENTENCES))('knows %s between English furniture', (lang, sentence) => {
    const text = `Share this article\n\nSign up for our newsletter\n\n${sentence}\n\n${sentence}\n\nBack to top`;
    expect(guessOf(text)).toBe(lang);
  });

  it.each(Object.entries(NEIGHBOURS))('does not take %s for a neighbour', (_, text) => {
    expect(guessOf(text)).toBeNull();
  });

  it.each([
    '',
    'Home\n\nNews\n\nSport',
    '12 34 56 78 90 12 34 56 78',
    'const total = list.map((value) => value * 2);\nreturn total;',
    'Marco Rossi, Anna Kowalska, Jean Dupont, Petra Novotná, Olga Ivanova, Hans Meier',
    '漢字仮名交文',
    'a a a a a a',
  ])('is unsure of %j', (text) => {
    expect(guessOf(text)).toBeNull();
  });
});
