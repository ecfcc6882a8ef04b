import { useEffect, useMemo } from 'preact/hooks';

/** An address at which the page shows a picture, for as long as it is shown. */
export function usePictureUrl(picture: Blob): string {
  const url = useMemo(() => URL.createObjectURL(picture), [picture]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
}
