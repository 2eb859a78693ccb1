/**
 * What buttons say that send a code off, and what those say that must not be pressed. Parts of words as `normalise` leaves them;
 * a letter before or after a Latin one does not count as a hit, so "next" is not in "nextcloud".
 */
export const going: readonly string[] = [
  // English
  'verify', 'confirm', 'continue', 'submit', 'sign in', 'log in', 'login', 'next', 'validate', 'authenticate', 'proceed',
  // German
  'bestätigen', 'überprüfen', 'prüfen', 'weiter', 'fortfahren', 'anmelden', 'einloggen', 'verifizieren', 'absenden', 'senden',
  // French
  'vérifier', 'confirmer', 'continuer', 'valider', 'se connecter', 'connexion', 'suivant', 'envoyer', 'soumettre',
  // Spanish
  'verificar', 'confirmar', 'continuar', 'siguiente', 'iniciar sesión', 'entrar', 'acceder', 'validar', 'enviar', 'comprobar',
  // Portuguese
  'iniciar sessão', 'fazer login', 'avançar', 'próximo', 'seguinte', 'prosseguir',
  // Italian
  'verifica', 'conferma', 'continua', 'avanti', 'accedi', 'invia', 'prosegui',
  // Dutch
  'verifiëren', 'bevestigen', 'doorgaan', 'verder', 'volgende', 'inloggen', 'aanmelden', 'controleren', 'verzenden',
  // Polish
  'zweryfikuj', 'potwierdź', 'kontynuuj', 'dalej', 'zaloguj', 'zaloguj się', 'wyślij',
  // Swedish, Danish, Norwegian
  'verifiera', 'bekräfta', 'fortsätt', 'nästa', 'logga in', 'bekræft', 'fortsæt', 'næste', 'log ind', 'bekreft', 'fortsett', 'neste', 'logg inn',
  // Finnish
  'vahvista', 'jatka', 'seuraava', 'kirjaudu sisään',
  // Czech
  'ověřit', 'potvrdit', 'pokračovat', 'další', 'přihlásit', 'přihlásit se',
  // Turkish
  'doğrula', 'onayla', 'devam', 'devam et', 'ileri', 'giriş yap', 'oturum aç',
  // Russian, Ukrainian
  'подтвердить', 'продолжить', 'проверить', 'войти', 'далее', 'підтвердити', 'продовжити', 'перевірити', 'увійти', 'далі',
  // Japanese, Korean, Chinese
  '確認', '続行', '次へ', 'ログイン', 'サインイン', '送信', '認証', '확인', '계속', '다음', '로그인', '인증', '验证', '确认', '继续', '下一步', '登录', '提交', '驗證', '確認', '繼續', '登入',
  // Arabic, Hebrew
  'تحقق', 'تأكيد', 'متابعة', 'التالي', 'تسجيل الدخول', 'אימות', 'אישור', 'המשך', 'הבא', 'התחברות',
];

export const notGoing: readonly string[] = [
  // English
  'resend', 'send again', 'send code', 'send a code', 'send new', 'new code', 'get a code', 'get code', 'request', 'cancel', 'another', 'different', 'other', 'try again', 'back', 'help', 'trouble',
  "didn't", "don't", "can't", 'lost', 'forgot', 'call me', 'text me', 'email me', 'backup', 'recovery', 'sign out', 'log out', 'sign up', 'register', 'skip', 'close', 'delete',
  'remove', 'disable', 'with google', 'with apple', 'with microsoft', 'passkey', 'security key', 'password',
  // German
  'erneut', 'nochmal', 'noch einmal', 'neuen code', 'neuer code', 'code senden', 'code anfordern', 'abbrechen', 'andere', 'anderen', 'anderer', 'anders', 'zurück', 'hilfe', 'abmelden', 'überspringen',
  'schließen', 'löschen', 'passwort', 'wiederherstellung',
  // French
  'renvoyer', 'nouveau code', 'envoyer un code', 'envoyer le code', 'annuler', 'autre', 'retour', 'aide', 'se déconnecter', 'ignorer', 'fermer', 'supprimer', 'mot de passe', 'récupération',
  // Spanish
  'reenviar', 'nuevo código', 'enviar código', 'cancelar', 'otro', 'otra', 'volver', 'atrás', 'ayuda', 'cerrar', 'omitir', 'eliminar', 'contraseña', 'recuperación',
  // Portuguese
  'novo código', 'enviar código', 'enviar o código', 'outro', 'outra', 'voltar', 'ajuda', 'sair', 'pular', 'fechar', 'senha', 'recuperação',
  // Italian
  'nuovo codice', 'invia codice', 'invia di nuovo', 'invia nuovamente', 'annulla', 'altro', 'altra', 'un altro', "un'altra", 'indietro', 'aiuto', 'esci', 'salta', 'chiudi', 'recupero',
  // Dutch
  'opnieuw', 'nieuwe code', 'code verzenden', 'annuleren', 'andere', 'een andere', 'terug', 'hulp', 'afmelden', 'uitloggen', 'overslaan', 'sluiten', 'wachtwoord', 'herstel',
  // Polish
  'ponownie', 'nowy kod', 'wyślij kod', 'anuluj', 'inny', 'inną', 'innego', 'wstecz', 'wróć', 'pomoc', 'wyloguj', 'pomiń', 'zamknij', 'hasło',
  // Swedish, Danish, Norwegian
  'igen', 'på nytt', 'ny kod', 'ny kode', 'skicka kod', 'avbryt', 'annan', 'annat', 'annuller', 'anden', 'andet', 'avbryt', 'annen', 'tillbaka', 'tilbage', 'tilbake', 'hjälp', 'hjælp', 'hjelp', 'logga ut',
  // Finnish
  'uudelleen', 'uusi koodi', 'lähetä koodi', 'peruuta', 'toinen', 'muu', 'takaisin', 'ohje',
  // Czech
  'znovu', 'nový kód', 'poslat kód', 'zrušit', 'jiný', 'jinak', 'zpět', 'pomoc', 'odhlásit',
  // Turkish
  'tekrar', 'yeniden', 'yeni kod', 'kod gönder', 'iptal', 'başka', 'diğer', 'geri', 'yardım', 'çıkış',
  // Russian, Ukrainian
  'повторно', 'ещё раз', 'еще раз', 'снова', 'новый код', 'отправить код', 'отмена', 'отменить', 'другой', 'другим', 'другие', 'назад', 'помощь', 'выйти', 'ще раз', 'новий код', 'скасувати', 'інший', 'допомога', 'вийти',
  // Japanese, Korean, Chinese
  '再送', '再送信', 'もう一度', '別の', 'キャンセル', '戻る', 'ヘルプ', '他の', 'コードを送信', 'スキップ', '다시', '재전송', '취소', '다른', '뒤로', '도움말', '건너뛰기', '코드 보내기',
  '重新', '重发', '重發', '再次发送', '取消', '其他', '返回', '帮助', '幫助', '换', '換', '跳过', '跳過', '发送验证码', '發送驗證碼', '获取验证码', '取得驗證碼',
  // Arabic, Hebrew
  'إعادة', 'إلغاء', 'طريقة أخرى', 'رجوع', 'مساعدة', 'שלח שוב', 'ביטול', 'דרך אחרת', 'חזרה', 'עזרה',
];
