/** Reading a report in the page without freezing it. */
import { useRef, useState } from 'preact/hooks';
import { tallying, type Tally } from '../report/tally';
import { inTurns } from '../report/turns';
import { readReport, type ReportProblem, type ReportReading } from '../report/read';

/** `round` counts what was shown of a reading that still goes on. */
export type ReportState =
  | { kind: 'none' } | { kind: 'failed' }
  | { kind: 'reading'; reading: ReportReading | null; share: number; round: number }
  | { kind: 'done'; reading: ReportReading; counts: Tally }
  | { kind: 'problem'; problem: ReportProblem };

/** Size of the pieces that are read at once, in bytes, and time after which the page gets its turn, in ms. */
const PIECE = 64 * 1024;
const TURN = 12;
/** Time between two drawings of a reading that goes on, in ms. */
const SHOWN = 150;

export interface ReportReader { state: ReportState; open: (file: File) => void; stop: () => void }

export function useReport(): ReportReader {
  const [state, setState] = useState<ReportState>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);

  const open = async (file: File): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    let round = 0;
    let shown = 0;
    let turn = performance.now();
    setState({ kind: 'reading', reading: null, share: 0, round });
    try {
      const result = await readReport(pieces(file), {
        signal: controller.signal,
        async onProgress({ reading, bytes }) {
          const now = performance.now();
          if (now - shown > SHOWN) {
            shown = now;
            setState({ kind: 'reading', reading, share: bytes / file.size, round: ++round });
          }
          if (now - turn < TURN) return;
          await new Promise((next) => setTimeout(next));
          turn = performance.now();
        },
      });
      if ('why' in result) return setState({ kind: 'problem', problem: result });
      setState({ kind: 'done', reading: result, counts: await inTurns(tallying(result.users), controller.signal) });
    } catch {
      if (!controller.signal.aborted) setState({ kind: 'failed' });
    }
  };
  return { state, open: (file) => void open(file), stop: () => { running.current?.abort(); setState({ kind: 'none' }); } };
}

async function* pieces(file: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += 16 * PIECE) {
    const part = new Uint8Array(await file.slice(at, at + 16 * PIECE).arrayBuffer());
    for (let inside = 0; inside < part.length; inside += PIECE) yield part.subarray(inside, inside + PIECE);
  }
}
