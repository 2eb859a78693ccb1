/** The services that are written down in one file each: what their pages look like. */
import type { SiteData } from '../compact/format';
import { site as github } from './github';
import { site as gitlab } from './gitlab';
import { site as aws } from './aws';
import { site as okta } from './okta';
import { site as duo } from './duo';
import { site as amazon } from './amazon';
import { site as apple } from './apple';
import { site as facebook } from './facebook';
import { site as linkedin } from './linkedin';
import { site as slack } from './slack';
import { site as dropbox } from './dropbox';
import { site as zoom } from './zoom';
import { site as salesforce } from './salesforce';
import { site as atlassian } from './atlassian';
import { site as paypal } from './paypal';

export const siteData: readonly SiteData[] = [github, gitlab, aws, okta, duo, amazon, apple, facebook, linkedin, slack, dropbox, zoom, salesforce, atlassian, paypal];
