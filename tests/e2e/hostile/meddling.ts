// Ways in which a page may tamper with the popover’s element. Each runs inside the page while a card is open; none may
// leave something that cannot be closed, or keep the next card from opening.

/** Each attack, by what it does. */
export const MEDDLING: Readonly<Record<string, () => void>> = {
  'closes it': () => document.querySelector<HTMLElement>('[popover]')?.hidePopover(),
  'makes it an ordinary element': () => document.querySelector('[popover]')?.removeAttribute('popover'),
  'makes it inert': () => document.querySelector('[popover]')?.setAttribute('inert', ''),
  'hides it by styles and by animation': () => {
    const host = document.querySelector<HTMLElement>('[popover]');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '[popover] { display: none !important; opacity: 0 !important; translate: 0 -999px !important }',
    );
    document.adoptedStyleSheets = [sheet];
    host?.animate({ opacity: [0, 0], translate: ['0 -999px', '0 -999px'] }, { duration: 1e9, fill: 'both' });
  },
  'throws it out': () => document.querySelector('[popover]')?.remove(),
  'moves it into a dialog that is shut': () => {
    const dialog = document.createElement('dialog');
    const host = document.querySelector('[popover]');
    if (host) dialog.append(host);
    document.body.append(dialog);
  },
  'moves it into a shadow root without a slot': () => {
    const owner = document.createElement('section');
    const host = document.querySelector('[popover]');
    owner.attachShadow({ mode: 'closed' });
    if (host) owner.append(host);
    document.body.append(owner);
  },
  'takes it over into another document': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const host = document.querySelector('[popover]');
    if (host) frame.contentDocument?.body.append(host);
  },
  'opens a modal dialog above it': () => {
    const dialog = document.createElement('dialog');
    dialog.append('Nothing else can be reached.');
    document.body.append(dialog);
    dialog.showModal();
    setTimeout(() => dialog.close(), 200);
  },
};
