/**
 * Function words of languages that have no lexicon, so that a text in one of them is not taken for a
 * neighbour: Danish and Norwegian, Catalan, Galician, Romanian, Slovak, Croatian, Slovene,
 * Bulgarian, Serbian, Belarusian, Afrikaans, Hungarian, Finnish and Estonian, Albanian, Latin,
 * Swahili, Tagalog, Lithuanian, Urdu, Sorani, Marathi, Nepali, Assamese, Yiddish.
 */
export const OTHER_LANGUAGES: readonly string[] = [
  'og er det en et i på for af av til at med der som de den har ikke ikkje',
  'els les amb per que és són una un dels al la el de del i a en no es',
  'o a os as unha un do da dos das no na nos nas e que de en con por',
  'și în de la cu pe care nu din a este un o sunt au fi pentru mai ce se',
  'a v na sa že je s z do pre o aj ako ktorý ktoré ktorá sú bol bola bolo',
  'i u je na se da su za od s a o kao koji koja koje što iz bi biti',
  'in je na v da se za so ki s z tudi po pri bi bo kot pa ne od',
  'и на да се в за от са не е по с като че която който което към до или',
  'је и у на се да су за од са не по као који која које што из би бити',
  'і у на не што з да ў як па для за ад быў была было гэта яго яе але',
  "die het en van in is nie dat 'n te vir op met sy hy wat aan deur ook as",
  'a az és hogy nem is egy ez volt de meg csak már el ha mint még ki után szerint',
  'ja on ei se että oli hän ovat myös kun mutta joka niin kuin sen ole et see ka kui',
  'të e në dhe që një për me nga i është së ka do u si nuk por kanë janë',
  'et in est non ad ut cum sunt sed ex quod qui esse per de ab etiam atque',
  'ya na wa kwa ni katika la za cha kuwa hiyo huo hii lakini kama alisema',
  'ang ng sa na mga ay at si ni para kay hindi niya ito siya may rin',
  'ir kad su tai iš bei buvo yra į ne o bet kaip jo jos po apie už tik',
  'کے کی کا میں ہے اور سے کو نے پر یہ کہ وہ ہیں تھا تھی اس ان ایک بھی',
  'لە و بۆ کە بە لەگەڵ ئەم ئەو دەکات کرد هەر نەک یان پێش دوای بوو',
  'आहे आणि या व ही हे होते होता होती नाही ते तो की मध्ये यांनी त्या त्यांनी असे असून साठी',
  'छ र को मा ले लाई भएको छन् हो गरेको यो पनि का की थियो एक गर्न तर भने गरी',
  'আৰু এই কৰা হৈছে পৰা তেওঁ যে কৰে হয় এটা নাই কিন্তু লগত আছিল কৰিছে',
  'און די דער דאס איז אין פון צו אויף מיט וואס נישט א ער זיי האט זענען אויך ווי מען',
];
