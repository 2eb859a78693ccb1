import type { RequestContext } from '../http';
import { adminLegacy, adminPortal } from './admin';
import { github } from './github';
import { gitlab } from './gitlab';
import { google } from './google';
import { microsoftPersonal } from './microsoft-personal';
import type { Memory, SceneSite } from './scene';
import { serve } from './serve';
import { vpn } from './vpn';

const sites: readonly SceneSite[] = [google, microsoftPersonal, github, gitlab, vpn, adminPortal];

export const sceneHosts: readonly string[] = sites.flatMap(({ hosts }) => hosts);

/** Handlers by host; `memories` holds what the sites know of each person. */
export const sceneHandlers = (memories: Map<string, Memory>): Record<string, (context: RequestContext) => Promise<void>> =>
  Object.fromEntries(sites.flatMap((site) => site.hosts.map((host) => [host, serve(site, memories)])));

/** The administrators' page of the older host, which serves others too. */
export const adminHandler = (memories: Map<string, Memory>): ((context: RequestContext) => Promise<void>) => serve(adminLegacy, memories);
