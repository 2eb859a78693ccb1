/** Which field, or which boxes, take a one-time code. */
import type { Area } from './area';
import { boxesAmong, type BoxSign } from './boxes';
import { codeSigns, type Candidate } from './code-signs';
import { codeWeights, start, type CodeSign } from './code-weights';
import type { Field } from './fields';
import type { PageText } from './page-text';

export interface JudgedCode extends Candidate { found: ReadonlySet<CodeSign>; score: number }

/** Every field, or boxes as one, with the signs found and their sum; highest first. */
export function judgeCodes(areas: readonly Area[], page: PageText): JudgedCode[] {
  return areas
    .flatMap((area) => candidatesIn(area))
    .map((candidate) => {
      const found = codeSigns(candidate, page);
      let score = start;
      for (const sign of found) score += codeWeights[sign];
      return { ...candidate, found, score };
    })
    .sort((a, b) => b.score - a.score);
}

function candidatesIn(area: Area): Candidate[] {
  const groups = boxesAmong(area.fields);
  const first = new Map<Field, { fields: Field[]; signs: ReadonlySet<BoxSign> }>(groups.map((boxes) => [boxes.fields[0] as Field, boxes]));
  const grouped = new Set(groups.flatMap(({ fields }) => fields));
  return area.fields.flatMap((field) => {
    const boxes = first.get(field);
    if (boxes) return [{ area, fields: boxes.fields, signs: boxes.signs }];
    return grouped.has(field) ? [] : [{ area, fields: [field], signs: new Set<BoxSign>() }];
  });
}

/** The code of a page, if any candidate is more likely one than not. */
export function bestCode(judged: readonly JudgedCode[]): JudgedCode | undefined {
  const best = judged[0];
  return best && best.score > 0 ? best : undefined;
}
