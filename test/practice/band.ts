const text = 'Practice – not a real sign-in page';

/** Every practice page wears it, as the last thing in its body: it takes room of its own and covers nothing. */
export const band = `<div id="practice-band">${text}</div>`;
export const bandStyle = `#practice-band{position:static;flex:none;height:28px;line-height:28px;box-sizing:border-box;overflow:hidden;`
  + `background:#ffd83d;color:#000;font:600 13px/28px system-ui,sans-serif;text-align:center}`;
