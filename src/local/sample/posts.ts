import type { SheetDay } from './days';
import type { Random } from './random';

export type Network = 'Twitter' | 'Facebook';

export interface Post {
  readonly id: string;
  readonly link: string;
  readonly day: SheetDay;
}

const POSTS_A_DAY = { Twitter: 9, Facebook: 5 } as const;
const LATEST_DAYS = 3;
const SCATTER = 3 ** 18;

/** The agency's publications: many citizens comment on the same few, mostly on fresh ones. */
export class Feed {
  readonly #random: Random;
  readonly #posts = new Map<string, readonly Post[]>();
  #comments = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A publication of that day or of the three before it. */
  postBefore(network: Network, day: SheetDay): Post {
    const age = Math.floor(this.#random.next() ** 2 * (LATEST_DAYS + 1));
    return this.#random.pick(this.#publishedOn(network, day - age));
  }

  /** What Inconcert shows for a comment, digits only (acta 23); never twice the same. */
  caseId(network: Network, post: Post): string {
    this.#comments += 1;
    // A power of 3 shares no factor with a power of 10: no two comments get the same nine digits.
    const serial = String((this.#comments * SCATTER) % 1_000_000_000).padStart(9, '0');
    if (network === 'Twitter') return `20${this.#random.digits(8)}${serial}`;
    return `${post.id}_31${this.#random.digits(5)}${serial}`;
  }

  #publishedOn(network: Network, day: SheetDay): readonly Post[] {
    const key = `${network}${day}`;
    const known = this.#posts.get(key);
    if (known) return known;
    const posts = Array.from({ length: POSTS_A_DAY[network] }, () => this.#publish(network, day));
    this.#posts.set(key, posts);
    return posts;
  }

  #publish(network: Network, day: SheetDay): Post {
    if (network === 'Twitter') {
      const id = `20${this.#random.digits(17)}`;
      return { id, link: `https://twitter.com/ProsperidadCol/status/${id}`, day };
    }
    const id = `46${this.#random.digits(13)}`;
    return { id, link: `https://www.facebook.com/ProsperidadSocial/posts/${id}`, day };
  }
}
