/** The version of Edgewise, as in package.json; it stands in every graph file as its generator. */
export const VERSION = '0.1.0';
