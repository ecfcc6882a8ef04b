import { type ComponentChildren, render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Notice } from './notice';
import './theme.css';
import './base.css';

function Guarded({ children }: { readonly children: ComponentChildren }) {
  const [error] = useErrorBoundary((thrown) => console.error(thrown));
  if (error === undefined) return children;
  return (
    <div role="alert">
      <Notice kind="error" title="El panel dejó de funcionar.">
        <p>Ciérrelo y ábralo otra vez desde el menú Base de gestión. Lo que está escrito en la hoja no cambió.</p>
      </Notice>
    </div>
  );
}

/** Shows a panel in its page. */
export function mount(panel: ComponentChildren): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with id root');
  render(<Guarded>{panel}</Guarded>, root);
}
