/** No article is longer, in UTF-16 code units; what comes after is kept but not read, so that a dump cannot stall a build. */
export const LONGEST_READ = 500_000;
