/** The services that are written down in one file each: their guides. */
import type { OtherService } from '../other-service';
import { book as github, site as githubSite } from './github';
import { book as gitlab, site as gitlabSite } from './gitlab';
import { book as aws, site as awsSite } from './aws';
import { book as okta, site as oktaSite } from './okta';
import { book as duo, site as duoSite } from './duo';
import { book as amazon, site as amazonSite } from './amazon';
import { book as apple, site as appleSite } from './apple';
import { book as facebook, site as facebookSite } from './facebook';
import { book as linkedin, site as linkedinSite } from './linkedin';
import { book as slack, site as slackSite } from './slack';
import { book as dropbox, site as dropboxSite } from './dropbox';
import { book as zoom, site as zoomSite } from './zoom';
import { book as salesforce, site as salesforceSite } from './salesforce';
import { book as atlassian, site as atlassianSite } from './atlassian';
import { book as paypal, site as paypalSite } from './paypal';

export const books: readonly OtherService[] = [
  { id: githubSite.id, ...github() },
  { id: gitlabSite.id, ...gitlab() },
  { id: awsSite.id, ...aws() },
  { id: oktaSite.id, ...okta() },
  { id: duoSite.id, ...duo() },
  { id: amazonSite.id, ...amazon() },
  { id: appleSite.id, ...apple() },
  { id: facebookSite.id, ...facebook() },
  { id: linkedinSite.id, ...linkedin() },
  { id: slackSite.id, ...slack() },
  { id: dropboxSite.id, ...dropbox() },
  { id: zoomSite.id, ...zoom() },
  { id: salesforceSite.id, ...salesforce() },
  { id: atlassianSite.id, ...atlassian() },
  { id: paypalSite.id, ...paypal() },
];
