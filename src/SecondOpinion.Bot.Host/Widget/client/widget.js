// Puts a button on any page; the button opens the conversation in a frame from the origin this script came from.
//
//   <script src="https://HOST/widget.js" defer></script>
//
// data-label     the words on the button
// data-side      "left" to stand at the left edge (default: right)
// Any element of the page with the attribute data-second-opinion-open opens the conversation too; while one is in view, the
// button keeps out of the way.
(() => {
  'use strict';

  // Button, then what a screen reader calls the panel; in the browser's language, else English. No native speaker has reviewed them yet.
  const translations = {
    en: ['Ask about your treatment', 'Second opinion conversation'],
    ko: ['치료에 대해 물어보기', '2차 소견 대화'],
    ja: ['治療について相談する', 'セカンドオピニオンの会話'],
    'zh-Hans': ['咨询您的治疗', '第二诊疗意见对话'],
    'zh-Hant': ['詢問您的治療', '第二醫療意見對話'],
    ru: ['Спросить о лечении', 'Разговор о втором мнении'],
    vi: ['Hỏi về điều trị của bạn', 'Trò chuyện về ý kiến thứ hai'],
    th: ['ถามเรื่องการรักษา', 'การสนทนาเรื่องความเห็นที่สอง'],
    mn: ['Эмчилгээний талаар асуух', 'Хоёр дахь саналын яриа'],
    ar: ['اسأل عن علاجك', 'محادثة الرأي الطبي الثاني'],
    fr: ['Poser une question sur votre traitement', 'Conversation sur le deuxième avis'],
    de: ['Fragen zu Ihrer Behandlung', 'Gespräch zur Zweitmeinung'],
    es: ['Preguntar por su tratamiento', 'Conversación sobre la segunda opinión'],
    id: ['Tanya tentang perawatan Anda', 'Percakapan pendapat kedua'],
    kk: ['Еміңіз туралы сұрау', 'Екінші пікір әңгімесі']
  };

  const language = tag => {
    const [name, ...rest] = tag.toLowerCase().split('-');
    return name !== 'zh' ? name : rest.some(part => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
  };

  const known = Object.hasOwn(translations, language(navigator.language)) ? language(navigator.language) : 'en';
  const words = { button: translations[known][0], panel: translations[known][1] };

  const style = `
    :host { all: initial; --ink: #0b5563; --ink-hover: #094551; --on-ink: #fff; --edge: #d5dfe1; --shadow: 0 8px 32px rgb(9 40 48 / .22); }
    * { box-sizing: border-box; }
    .launcher {
      position: fixed; inset-block-end: calc(20px + env(safe-area-inset-bottom)); inset-inline-end: 20px; z-index: 2147483000;
      display: inline-flex; align-items: center; gap: 10px; min-height: 56px; max-width: calc(100vw - 40px); padding: 0 22px 0 18px;
      border: 0; border-radius: 28px; background: var(--ink); color: var(--on-ink); cursor: pointer;
      box-shadow: 0 2px 6px rgb(9 40 48 / .2), 0 6px 20px rgb(9 40 48 / .18);
      font: 600 17px/1.25 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start;
    }
    .launcher:hover { background: var(--ink-hover); }
    .launcher:focus-visible { outline: 3px solid #f2b84b; outline-offset: 3px; }
    .launcher svg { flex: none; width: 26px; height: 26px; }
    .panel {
      position: fixed; z-index: 2147483001; inset-block-end: 20px; inset-inline-end: 20px; overflow: hidden;
      width: min(420px, calc(100vw - 40px)); height: min(720px, calc(100vh - 40px));
      border: 1px solid var(--edge); border-radius: 16px; background: #f6f9f9; box-shadow: var(--shadow);
    }
    .left .launcher, .left .panel { inset-inline: 20px auto; }
    [hidden] { display: none !important; }
    .aside .launcher { visibility: hidden; }
    iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
    @media (max-width: 640px), (max-height: 480px) {
      .panel, .left .panel { inset: 0; width: 100%; height: 100%; height: 100dvh; border: 0; border-radius: 0; }
    }
    @media (prefers-color-scheme: dark) {
      :host { --ink: #8fd3de; --ink-hover: #b0e2ea; --on-ink: #06242b; --edge: #2b3d42; --shadow: 0 8px 32px rgb(0 0 0 / .6); }
      .panel { background: #10191c; }
    }
    @media (forced-colors: active) { .launcher { border: 2px solid ButtonText; } }
    @media print { :host { display: none; } }
  `;

  const script = document.currentScript;
  if (!script || window.secondOpinionWidget) {
    return;
  }

  window.secondOpinionWidget = true;
  const home = new URL(script.src, location.href).origin;
  const smallScreen = matchMedia('(max-width: 640px), (max-height: 480px)');

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }

    element.append(...children);
    return element;
  };

  const picture = () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 26 26');
    svg.setAttribute('aria-hidden', 'true');
    const bubble = document.createElementNS(svg.namespaceURI, 'path');
    bubble.setAttribute('d', 'M4.5 4.5h17A1.5 1.5 0 0 1 23 6v11.5a1.5 1.5 0 0 1-1.5 1.5H13l-5 4v-4H4.5A1.5 1.5 0 0 1 3 17.5V6a1.5 1.5 0 0 1 1.5-1.5ZM8 9.8h10M8 13.8h6.5');
    for (const [key, value] of Object.entries({ fill: 'none', stroke: 'currentColor', 'stroke-width': '1.9', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })) {
      bubble.setAttribute(key, value);
    }

    svg.append(bubble);
    return svg;
  };

  const label = script.dataset.label || words.button;
  const launcher = make('button', { class: 'launcher', type: 'button', dir: 'auto', ...(script.dataset.label ? {} : { lang: known }), 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, picture(), label);
  const panel = make('div', { class: 'panel', role: 'dialog', 'aria-label': words.panel, hidden: '' });
  const surroundings = make('div', script.dataset.side === 'left' ? { class: 'left' } : {}, launcher, panel);
  const host = make('second-opinion-widget', {});
  const root = host.attachShadow({ mode: 'open' });
  let frame = null;
  let opener = launcher;

  // A sheet made by script needs no leave from the surrounding page's content policy; older browsers get a style element.
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make('style', {}, style));
  }

  root.append(surroundings);

  const tell = () => frame.contentWindow.postMessage({ secondOpinion: 'shown' }, home);

  const open = from => {
    opener = from;
    panel.hidden = false;
    launcher.hidden = true;
    launcher.setAttribute('aria-expanded', 'true');
    if (smallScreen.matches) {
      panel.setAttribute('aria-modal', 'true');
      document.documentElement.style.setProperty('overflow', 'hidden');
    }

    if (!frame) {
      frame = make('iframe', { src: `${home}/widget/chat`, title: words.panel, allow: 'clipboard-write' });
      frame.addEventListener('load', tell);
      panel.append(frame);
    } else {
      tell();
    }

    frame.focus();
  };

  const close = () => {
    panel.hidden = true;
    panel.removeAttribute('aria-modal');
    launcher.hidden = false;
    launcher.setAttribute('aria-expanded', 'false');
    document.documentElement.style.removeProperty('overflow');
    (opener.isConnected ? opener : launcher).focus();
  };

  launcher.addEventListener('click', () => open(launcher));
  document.addEventListener('click', event => {
    const trigger = event.target instanceof Element && event.target.closest('[data-second-opinion-open]');
    if (trigger) {
      event.preventDefault();
      open(trigger);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden && root.activeElement) {
      close();
    }
  });
  addEventListener('message', event => {
    if (frame && event.source === frame.contentWindow && event.origin === home && event.data?.secondOpinion === 'close') {
      close();
    }
  });

  // A phone's keyboard covers the lower half of a full-screen frame unless the frame gives way.
  visualViewport?.addEventListener('resize', () => {
    const covered = innerHeight - visualViewport.height > 80 && smallScreen.matches;
    panel.style.height = covered ? `${visualViewport.height}px` : '';
    panel.style.bottom = covered ? 'auto' : '';
  });

  const stepAside = () => {
    const inView = new Set();
    const observer = new IntersectionObserver(entries => {
      entries.forEach(({ isIntersecting, target }) => (isIntersecting ? inView.add(target) : inView.delete(target)));
      surroundings.classList.toggle('aside', inView.size > 0);
    });
    document.querySelectorAll('[data-second-opinion-open]').forEach(element => observer.observe(element));
  };

  const attach = () => {
    document.body.append(host);
    stepAside();
  };
  document.body ? attach() : document.addEventListener('DOMContentLoaded', attach);
})();
