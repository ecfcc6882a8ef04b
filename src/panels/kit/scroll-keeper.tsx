import { Component, type ComponentChildren, createRef } from 'preact';
import './scroll-keeper.css';

interface ScrollKeeperProps {
  /** Whose change brings things in. On any other change the box scrolls as it is told to. */
  readonly arrivals: unknown;
  /** The things that a person reads: elements with their own `id`. */
  readonly anchors: string;
  readonly children: ComponentChildren;
}

interface Anchor {
  readonly id: string;
  readonly top: number;
}

/**
 * A scrolling box that keeps what the person is reading where it is when things come in above it.
 * Browsers do this by themselves, but not at the top of a box, and not all of them.
 */
export class ScrollKeeper extends Component<ScrollKeeperProps> {
  readonly #box = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(before: ScrollKeeperProps): Anchor | null {
    const box = this.#box.current;
    if (box === null || before.arrivals === this.props.arrivals) return null;
    const { top, bottom } = box.getBoundingClientRect();
    for (const element of box.querySelectorAll(this.props.anchors)) {
      const place = element.getBoundingClientRect();
      if (place.bottom <= top) continue;
      return place.top < bottom ? { id: element.id, top: place.top } : null;
    }
    return null;
  }

  override componentDidUpdate(_props: unknown, _state: unknown, anchor: Anchor | null) {
    const box = this.#box.current;
    const element = anchor && document.getElementById(anchor.id);
    if (!box || !anchor || !element) return;
    box.scrollTop += element.getBoundingClientRect().top - anchor.top;
  }

  override render() {
    return (
      <div class="scroll-keeper" ref={this.#box}>
        {this.props.children}
      </div>
    );
  }
}
