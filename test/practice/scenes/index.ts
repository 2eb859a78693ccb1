import type { RequestContext } from '../http';
import { google } from './google';
import type { Memory, SceneSite } from './scene';
import { serve } from './serve';

const sites: readonly SceneSite[] = [google];

export const sceneHosts: readonly string[] = sites.flatMap(({ hosts }) => hosts);

/** Handlers by host; `memories` holds what the sites know of each person. */
export const sceneHandlers = (memories: Map<string, Memory>): Record<string, (context: RequestContext) => Promise<void>> =>
  Object.fromEntries(sites.flatMap((site) => site.hosts.map((host) => [host, serve(site, memories)])));
