const MONTHS = [
  ["January", "February", "March", "April", "May", "June"],
  ["July", "August", "September", "October", "November", "December"],
]
  .flat()
  .join("|");

const YEAR = String.raw`(?:\d{4}|(?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元))年`;
const WEEKDAY = "(?:（[日月火水木金土]）)?";

/**
 * What must stay on one line: a date with its year and its day of the week, an article with its paragraph and item, a
 * form, a page, a kind of facility, a verdict in short with its sign and medium.
 */
export const togetherParts: readonly string[] = [
  String.raw`${YEAR}(?:\d{1,2}月(?:\d{1,2}日)?)?(?:（\d{4}年）)?${WEEKDAY}`,
  String.raw`\d{1,2}月\d{1,2}日${WEEKDAY}`,
  String.raw`(?:附則)?第\d{1,3}条(?:の\d)?(?:第\d{1,2}項)?(?:第\d号)?`,
  String.raw`旧?様式第\d号`,
  String.raw`別添\d p\.\d{1,3}`,
  String.raw`診療所（[^）]{1,4}）`,
  String.raw`[○△×？※] [^\s：]{1,12}：[^\s／]{1,8}`,
  String.raw`[○△×？※] [a-z]+`,
  String.raw`(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) )?\d{1,2} (?:${MONTHS})(?: \d{4})?`,
  String.raw`(?:${MONTHS}) \d{4}`,
  String.raw`(?:Suppl\. )?Art\. \d{1,3}(?:-\d)?(?:\(\w{1,4}\)){0,2}`,
  String.raw`Form \d`,
  String.raw`Annex \d p\.\d{1,3}`,
];

export const TOGETHER = togetherParts.join("|");
