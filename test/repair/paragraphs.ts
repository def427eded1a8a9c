/** Closed paragraphs of a news article, with names, quotations, abbreviations and figures. */
export const PARAGRAPHS: readonly string[] = [
  'The harbour authority of Port Lowell said on Tuesday that it would close both ferry terminals for three weeks, after divers found cracks in the pillars under the eastern pier.',
  'Harbour master Ellen Tarrant told reporters that the damage had "probably been there for years", and that nobody had been in danger. Repairs are expected to cost about 4.2 million pounds.',
  'Transport Minister Anil Deshmukh, who visited the pier with Brig. Gen. Thomas Okoro and Mayor Ruth Calloway, promised help from the national government. "We will not leave this town alone," he said.',
  'Ms. Tarrant and Mr. Deshmukh had argued in public before: in March 2019 the minister called the terminal "a monument to bad planning", a remark for which he later apologised.',
  'Commuters will have to take the bus across the Lowell Bridge, which adds some 40 minutes to the trip. The bus company, Northern Lines, has hired 12 extra drivers and will run buses every ten minutes between 6 am and 9 am.',
  '“I have crossed the bay by ferry every day since I was a child,” said Maria Lindqvist, a nurse at the hospital in Easthaven. “My mother did the same, and so did her mother before the war.”',
  'Not everyone is unhappy. Fishermen on the western shore (many of whom lost their berths when the terminal was built) say that the water has not been so quiet for decades, and that the cod may return to the bay.',
  'A report by the University of Easthaven, published in the Journal of Coastal Engineering in April, had warned that salt and frost were eating away the concrete; the authority dismissed it at the time as "alarmist".',
  'Engineers from Tokyo and Rotterdam will inspect the pillars next week. They will be joined by Lt. Col. Sarah Whitfield of the Royal Engineers, whose unit built the temporary bridge at St. Anne after the flood of 2014.',
  'The opposition leader, Jonas Berg, said the government had known about the cracks since January and asked why it did not act. Deshmukh rejected the claim as “an invention of the Lowell Courier and its friends”.',
  'According to figures of the statistics office, 1.3 million people used the ferries last year, fewer than the 1.9 million who did so in 2015 but more than in any year since the pandemic.',
  'Work is to begin on Monday. If the weather holds, Tarrant said, the first boats could sail again before the Midsummer Festival, which draws up to 30,000 visitors to Port Lowell every June.',
];
