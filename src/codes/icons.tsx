/** Line icons that only this page has; decorative like those of `ui/icons`. */
const line = (d: string) => () => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <path d={d} />
  </svg>
);

export const UpIcon = line('M3.500 9.500 8 5l4.500 4.500');
export const DownIcon = line('M3.500 6.500 8 11l4.500-4.500');
export const RemoveIcon = line('M2.500 4.500h11M6 4.500V2.500h4v2M4 4.500l.6 9h6.800l.6-9M6.700 7v4M9.300 7v4');
export const GripIcon = line('M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1');
export const ScanIcon = line('M2 5.500V2h3.500M10.500 2H14v3.500M14 10.500V14h-3.500M5.500 14H2v-3.500M5 8h6');
export const PictureIcon = line('M2 3h12v10H2zM2 11l3.500-3.500L9 11l2-2 3 3M10.500 6v.1');
export const LinkIcon = line('M6.500 9.500 9.500 6.500M7 4.500l1.300-1.300a3 3 0 0 1 4.300 4.300L11.300 8.800M9 11.500l-1.300 1.300a3 3 0 0 1-4.300-4.300L4.700 7.200');
export const KeyIcon = line('M8.300 7.700 14 2m-2.300 2.300 1.800 1.800M9 10.500a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0Z');
