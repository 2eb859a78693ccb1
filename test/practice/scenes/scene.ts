/**
 * Pages of services beside Microsoft work accounts, written down as scenes: what is on the page, what a click does, and what is right
 * to click. Synthetic, from public descriptions; nothing here knows the extension.
 */
import type { Language } from '../state';

export interface Part {
  tag: string;
  text?: string;
  attributes?: Record<string, string>;
  parts?: readonly Part[];
  /** Stands in the page's head, as data that a site puts there. */
  head?: true;
  /** Name in the truth; never in the document. */
  mark?: string;
  /** A click asks the site for its next scene under this name. */
  act?: string;
  /** A click leaves for this address. */
  href?: string;
  /** A typed field of the form that is sent along with an act. */
  field?: string;
}

export interface Scene {
  title: string;
  /** The page's own word for the view. */
  view: string;
  parts: readonly Part[];
  /** In front of the page, as a modal dialog. */
  dialog?: readonly Part[];
  /** Marks that are right to point at; `filled`, once every field holds something. Absent: nothing on the page is to be clicked. */
  right?: readonly string[];
  filled?: readonly string[];
  /** The address that the page takes on without loading. */
  path?: string;
}

/** What a site knows of one person. `renamed`: stable names of elements are gone; `language` of the page. */
export interface Memory { upn: string; language: Language | 'it'; renamed: boolean; older: boolean; done: Set<string>; values: Record<string, string> }

export interface SceneSite {
  hosts: readonly string[];
  scene: (url: URL, memory: Memory) => Scene | Promise<Scene>;
  /** Does what a click asked for; undefined where it changes nothing but the scene that is asked for again. An address leads away. */
  act: (name: string, fields: Readonly<Record<string, string>>, memory: Memory, url: URL) => string | undefined;
}
