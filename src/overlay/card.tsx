/** Which card a stage asks for, what it is called, and what a screen reader hears when it comes. */
import type { ComponentType } from 'preact';
import type { Lead, Scene, Stage } from '../guide/lead';
import { say, t } from '../shared/i18n';
import type { CardSnapshot } from '../shared/messages';
import { AlreadyCard } from './already-card';
import { ChooseCard } from './choose-card';
import { DoneCard } from './done-card';
import { OfferCard } from './offer-card';
import { PlainCard } from './plain-card';
import { StepCard } from './step-card';
import { titleOf } from './words';

export interface CardProps { stage: Stage; lead: Lead; snapshot: CardSnapshot; fold: () => void; /** The event is a user's own, and the page did nothing to the card just before. */ isReal: (event: Event) => boolean }

interface Content { id: string; kind: string; body: ComponentType<CardProps>; /** "Step 2 of 5" */ place: string; spoken: string }

export function cardFor(stage: Exclude<Stage, { kind: 'empty' }>): Content {
  if (stage.kind === 'offer') return { id: 'offer', kind: 'offer', body: OfferCard, place: '', spoken: t('offer_title') };
  const { scene } = stage;
  const { show } = scene;
  switch (show.kind) {
    case 'choose': return { id: 'choose', kind: 'choose', body: ChooseCard, place: say(scene.guide.title), spoken: t('choose_title') };
    case 'already': return { id: 'already', kind: 'already', body: AlreadyCard, place: say(scene.guide.title), spoken: t('already_title') };
    case 'not-offered': return { id: 'not-offered', kind: 'not-offered', body: AlreadyCard, place: say(scene.guide.title), spoken: t('not_offered_title') };
    case 'done': return { id: show.leave ? 'leave' : 'done', kind: 'done', body: DoneCard, place: say(scene.guide.title), spoken: t('done_body') };
    case 'wait': return { id: 'wait', kind: 'wait', body: PlainCard, place: say(scene.guide.title), spoken: '' };
    case 'over': return { id: 'over', kind: 'over', body: PlainCard, place: say(scene.guide.title), spoken: t('card_over_title') };
    case 'lost': return { id: 'lost', kind: 'lost', body: PlainCard, place: say(scene.guide.title), spoken: t('card_lost_title') };
    case 'ahead': return { id: `${show.step.id}-ahead`, kind: 'ahead', body: PlainCard, place: placeOf(scene), spoken: t('card_ahead_title') };
    case 'step': case 'detour':
      return { id: show.step.id, kind: show.kind, body: StepCard, place: placeOf(scene), spoken: [placeOf(scene), ...titlesOf(scene)].join('. ') };
  }
}

function placeOf({ show }: Scene): string {
  return 'number' in show ? t('card_progress', show.number, show.total) : t('card_detour');
}

const titlesOf = ({ aim }: Scene): string[] =>
  [aim?.phone, aim?.here].flatMap((part) => (part ? [titleOf(part, aim?.quote ?? '')] : []));
