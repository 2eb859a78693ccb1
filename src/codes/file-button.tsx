/** A button that lets the user choose files, with the input that the browser needs for it beside it. */
import { useRef } from 'preact/hooks';

export function FileButton({ label, onFiles, quiet = false, many = true, disabled = false }: {
  label: string; onFiles: (files: readonly File[]) => void; quiet?: boolean; many?: boolean; disabled?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={quiet ? 'button quiet' : 'button'} disabled={disabled} onClick={() => input.current?.click()}>{label}</button>
      <input ref={input} type="file" class="unseen" tabIndex={-1} aria-hidden="true" multiple={many} onChange={(event) => {
        const files = [...event.currentTarget.files ?? []];
        // The same file may be chosen again, changed meanwhile.
        event.currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }} />
    </>
  );
}
