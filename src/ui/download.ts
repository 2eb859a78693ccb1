/** Hands a file to the browser's own way of saving. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content over once it has begun; a minute is far more than that takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Such as `mfa-setup-guide-backup-2026-11-25.json`, by the user's own calendar. */
export function dated(name: string, extension: string, now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `mfa-setup-guide-${name}-${year}-${month}-${day}.${extension}`;
}
