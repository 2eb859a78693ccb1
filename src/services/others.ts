import { google } from './google/book';
import type { OtherService } from './other-service';

/** The services beside Microsoft work accounts: what they are called, their guides, and what their pages write on their controls. */
export const otherServices: readonly OtherService[] = [google];
