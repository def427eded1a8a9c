import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLanguageGuess } from '../../src/measure/language.ts';
import { LEXICONS } from '../../src/presets/lexicons.ts';
import { readText } from '../../src/read/text.ts';

const guess = createLanguageGuess(LEXICONS);
const guessOf = (text: string): string | null => guess(readText(text));

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The harbour was closed for a week, and the boats could not leave before the storm had passed.',
  de: 'Der Hafen war eine Woche lang geschlossen, und die Boote konnten nicht auslaufen, bevor sich der Sturm gelegt hatte.',
  fr: 'Le port est resté fermé pendant une semaine, et les bateaux ne pouvaient pas sortir avant la fin de la tempête.',
  es: 'El puerto estuvo cerrado durante una semana y los barcos no pudieron salir hasta que pasó la tormenta.',
  pt: 'O porto esteve fechado durante uma semana e os barcos não puderam sair até que a tempestade passasse.',
  it: 'Il porto è rimasto chiuso per una settimana e le barche non sono potute uscire prima della fine della tempesta.',
  nl: 'De haven was een week gesloten en de boten konden niet uitvaren voordat de storm voorbij was.',
  pl: 'Port był zamknięty przez tydzień, a łodzie nie mogły wypłynąć, dopóki nie minął sztorm, który nadszedł z północy.',
  cs: 'Přístav byl týden zavřený a lodě nemohly vyplout, dokud se nepřehnala bouře, která přišla ze severu.',
  ru: 'Порт был закрыт целую неделю, и лодки не могли выйти в море, пока не прошёл шторм, который пришёл с севера.',
  uk: 'Порт був закритий цілий тиждень, і човни не могли вийти в море, поки не минув шторм, який прийшов з півночі.',
  tr: 'Liman bir hafta boyunca kapalı kaldı ve fırtına dinene kadar tekneler denize açılamadı, ama bu hafta için yeni bir karar var.',
  ar: 'أغلق الميناء لمدة أسبوع ولم تتمكن القوارب من الخروج إلى البحر قبل أن تهدأ العاصفة التي جاءت من الشمال.',
  fa: 'بندر برای یک هفته بسته بود و قایق‌ها نتوانستند پیش از پایان توفانی که از شمال آمده بود به دریا بروند.',
  hi: 'बंदरगाह एक हफ्ते तक बंद रहा और तूफान के थमने से पहले नावें समुद्र में नहीं जा सकीं।',
  bn: 'বন্দরটি এক সপ্তাহ বন্ধ ছিল এবং ঝড় থামার আগে নৌকাগুলো সাগরে যেতে পারেনি, কিন্তু এই সপ্তাহে তা খুলে দেওয়া হয়েছে।',
  id: 'Pelabuhan itu ditutup selama satu minggu dan kapal-kapal tidak dapat berlayar sebelum badai yang datang dari utara berlalu.',
  vi: 'Cảng đã đóng cửa trong một tuần và các con thuyền không thể ra khơi trước khi cơn bão đi qua.',
  ja: '港は一週間閉鎖され、嵐が過ぎるまで船は出港できなかった。',
  ko: '항구는 일주일 동안 폐쇄되었고 폭풍이 지나갈 때까지 배들은 출항하지 못했다.',
  'zh-Hans': '港口关闭了一个星期，在风暴过去之前，渔船都不能出海，渔民们说这是多年来最长的一次。',
  'zh-Hant': '港口關閉了一個星期，在風暴過去之前，漁船都不能出海，漁民們說這是多年來最長的一次。',
  sv: 'Hamnen var stängd i en vecka och båtarna kunde inte lämna den förrän stormen hade dragit förbi.',
  el: 'Το λιμάνι έμεινε κλειστό για μια εβδομάδα και τα σκάφη δεν μπορούσαν να βγουν πριν περάσει η καταιγίδα.',
  he: 'הנמל היה סגור במשך שבוע, והסירות לא יכלו לצאת לים לפני שהסערה חלפה, כי הרוח של הצפון לא פסקה.',
};

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
