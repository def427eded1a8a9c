/** Names of news agencies as bylines, datelines and credits print them, folded to lower case. */
const AGENCIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'aa',
    'aap',
    'afp',
    'agence france-presse',
    'agence france presse',
    'agencia efe',
    'agerpres',
  ],
  ...['anadolu', 'anadolu agency', 'anadolu ajansı', 'ani', 'anp', 'ansa', 'antara', 'ap', 'apa'],
  ...['associated press', 'the associated press', 'ats', 'belga', 'bernama', 'bloomberg', 'bta'],
  ...['canadian press', 'the canadian press', 'cna', 'cp', 'čtk', 'dha', 'dow jones', 'dpa', 'efe'],
  ...['epd', 'europa press', 'europapress', 'ians', 'iha', 'i̇ha', 'interfax', 'irna', 'itar-tass'],
  ...['jiji', 'jiji press', 'keystone-sda', 'kna', 'kyodo', 'kyodo news', 'lusa', 'mti', 'ntb'],
  ...[
    'pa',
    'pa media',
    'press association',
    'pap',
    'petra',
    'press trust of india',
    'pti',
    'reuters',
  ],
  ...[
    'ria novosti',
    'ritzau',
    'sana',
    'sapa',
    'sda',
    'sid',
    'sputnik',
    'stt',
    'tanjug',
    'tass',
    'tt',
  ],
  ...['ukrinform', 'uni', 'united press international', 'upi', 'vna', 'wafa', 'xinhua', 'yonhap'],
  ...['рбк', 'риа новости', 'тасс', 'интерфакс', 'укрінформ', 'унн', 'αμπε', 'απε-μπε'],
  ...['أ ف ب', 'رويترز', 'وفا', 'سانا', 'واس', 'ایرنا', 'ایسنا', 'فارس', 'مهر', 'تسنیم'],
  ...['新华社', '中新社', '共同通信', '時事通信', '中央社', '연합뉴스', '뉴시스', '뉴스1'],
]);

/** Whether a name is that of a news agency: "Reuters", "AP", "dpa", "新华社". */
export function isAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase());
}
