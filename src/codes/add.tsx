/** Adding codes: from the page in front, from pictures and files, from a link, or typed. Nothing is saved before it was seen. */
import { t } from '../shared/i18n';
import { AddLink } from './add-link';
import { AddTyped } from './add-typed';
import { AskFile } from './ask-file';
import { Choose } from './choose';
import { Confirm } from './confirm';
import { FileButton } from './file-button';
import { LinkIcon, KeyIcon, PictureIcon, ScanIcon } from './icons';
import { Preview } from './preview';
import { useAdding, type Adding, type News } from './use-adding';
import { usePage } from './page';
import type { ComponentChildren } from 'preact';

export function Add() {
  const adding = useAdding();
  const { step, busy, news } = adding;
  if (step.kind === 'preview') return <Preview imported={step.imported} news={<Trouble news={news} />} busy={busy} onMore={(files) => void adding.take({ files, text: '' })} onDone={adding.reset} />;
  return (
    <section class="add">
      <h2 class="screen">{t('add_title')}</h2>
      <p class="lead">{t('add_lead')}</p>
      <Trouble news={news} />
      {busy && <p class="waiting" role="status">{t('import_working')}</p>}
      {step.kind === 'file' ? <AskFile ask={step} busy={busy} onOpen={adding.open} onCancel={adding.reset} /> : <Ways adding={adding} />}
      {step.kind === 'choose' && <Choose finds={step.finds} onChoose={adding.confirm} onCancel={adding.reset} />}
      {step.kind === 'confirm' && <Confirm find={step.find} onDone={adding.reset} />}
    </section>
  );
}

function Ways({ adding: { busy, scanPage, take, confirmTyped } }: { adding: Adding }) {
  const { from } = usePage();
  return (
    <div class="ways">
      {from.tab !== null && (
        <Way icon={<ScanIcon />} title={t('add_scan_title')} body={t('add_scan_body')}>
          <button type="button" class="button" disabled={busy} onClick={() => void scanPage()}>{t('add_scan')}</button>
        </Way>
      )}
      <Way icon={<PictureIcon />} title={t('add_file_title')} body={t('add_file_body')}>
        <FileButton label={t('add_file')} quiet={from.tab !== null} disabled={busy} onFiles={(files) => void take({ files, text: '' })} />
      </Way>
      <Way icon={<LinkIcon />} title={t('add_link_title')}><AddLink busy={busy} onLink={(text) => void take({ files: [], text })} /></Way>
      <Way icon={<KeyIcon />} title={t('add_typed_title')}><AddTyped onTyped={confirmTyped} /></Way>
    </div>
  );
}

function Way({ icon, title, body, children }: { icon: ComponentChildren; title: string; body?: string; children: ComponentChildren }) {
  return (
    <section class="card way">
      <span class="badge">{icon}</span>
      <div><h3>{title}</h3>{body !== undefined && <p>{body}</p>}{children}</div>
    </section>
  );
}

const Trouble = ({ news }: { news: News | null }) => <div class="alerts" role="alert">{news && <p class={`note ${news.kind}`}>{news.title !== undefined && <b>{news.title} </b>}{news.text}</p>}</div>;
