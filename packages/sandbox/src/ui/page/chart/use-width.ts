import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How wide an element is, also when the page changes its size. */
export const useWidth = <Kind extends HTMLElement>(usual: number): [RefObject<Kind | null>, number] => {
  const place = useRef<Kind>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.max(Math.floor(entry?.contentRect.width ?? usual), 200)),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [place, width];
};
