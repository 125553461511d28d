/**
 * States that news calls "the former Soviet republic" or "the former Yugoslav republic": the union's republics but for
 * the one that took its place (constitutions of the USSR of 1977, art. 71, and of the SFRY of 1974, art. 2).
 */
export const FORMER_UNIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  soviet: new Set(
    'ARM AZE BLR EST GEO KAZ KGZ LVA LTU MDA TJK TKM UKR UZB'.split(' ').map((key) => `state:${key}`),
  ),
  yugoslav: new Set('BIH HRV MKD MNE SVN UNK'.split(' ').map((key) => `state:${key}`)),
};
