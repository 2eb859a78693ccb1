import { useEffect } from 'preact/hooks';
import type { Given } from './page';

/** Things that are dropped anywhere on the page, or pasted outside of its fields. Typing and pasting text into a field stays the field's. */
export function useGiven(take: (given: Given) => void, onHover: (hovering: boolean) => void): void {
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => [...event.dataTransfer?.types ?? []].some((type) => type === 'Files' || type === 'text/uri-list');
    const over = (event: DragEvent): void => { if (holdsFiles(event)) { event.preventDefault(); onHover(true); } };
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) onHover(false); };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      onHover(false);
      give(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing && !event.clipboardData?.files.length) return;
      if (give(event.clipboardData)) event.preventDefault();
    };
    const give = (data: DataTransfer | null): boolean => {
      const files = [...data?.files ?? []];
      const text = files.length > 0 ? '' : data?.getData('text').trim() ?? '';
      if (files.length === 0 && text === '') return false;
      take({ files, text });
      return true;
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, [take, onHover]);
}
