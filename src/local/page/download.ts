import type { Dialogs } from './chrome/dialogs';
import { hostClient } from './host-client';

/** Downloads the workbook; asks first where it would lack something of the person's file. */
export async function download(losses: readonly string[], dialogs: Dialogs): Promise<void> {
  const agreed =
    losses.length === 0 ||
    (await dialogs.confirm({
      title: 'Descargar .xlsx',
      message: `La descarga no incluirá: ${losses.join(', ')}. El archivo original los conserva.`,
      yes: 'Descargar de todos modos',
    }));
  if (agreed) window.location.assign(hostClient.downloadAddress());
}
