import './no-web-fonts';
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Spinner } from '@fluentui/react';
import type { PageSession } from '../protocol';
import { call, faultOf } from './call';
import { Header } from './Header';
import { registerOwnIcons } from './icons';
import { ManagePage } from './ManagePage';
import { useView } from './marks';
import { pageOf, PageContext, type Page } from './page';
import { RegisterPage } from './RegisterPage';

/** First asks whether anyone is signed in, and leaves for sign-in if not; then shows the page of the address. */
function App(): ReactElement {
  const [page, setPage] = useState<Page>();
  useView(page ? undefined : 'info.loading');
  useEffect(() => {
    void call<PageSession>('session/authorize', {}).then((answer) => {
      if (faultOf(answer)) return;
      const session = answer as PageSession;
      document.documentElement.lang = session.language;
      setPage(pageOf(session));
    });
  }, []);
  useEffect(() => {
    if (page) document.title = `${page.words.securityInfo} | ${page.words.appTitle}`;
  }, [page]);
  if (!page) return <Spinner ariaLabel="Loading" />;
  return (
    <PageContext.Provider value={page}>
      <Header />
      {location.pathname === '/register' ? <RegisterPage /> : <ManagePage />}
    </PageContext.Provider>
  );
}

registerOwnIcons();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
