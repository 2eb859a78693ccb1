import { band, bandStyle } from '../band';

/** The empty document that the single-page app fills. It shows nothing of its own but the practice band. */
export function shell(language: string, script: string): string {
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>My Sign-Ins</title>
<style>html,body{margin:0}body{min-height:100vh;display:flex;flex-direction:column}#root{flex:1}${bandStyle}</style>
</head>
<body>
<noscript>You need to enable JavaScript to run this app.</noscript>
<div id="root"></div>
${band}
<script src="${script}" defer></script>
</body>
</html>`;
}
