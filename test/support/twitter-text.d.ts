/** Only what the oracle of X's counting needs. */
declare module 'twitter-text' {
  export function parseTweet(text: string): { readonly weightedLength: number };
}
