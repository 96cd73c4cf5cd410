// The live line to the server: every change of the queue, and whether the line is up.
const SILENCE = 14_000;
const RETRY = 2_000;

/**
 * Opens the line and keeps it open. Calls back with each event, and with 'open', 'lost' or 'ended' (the session is over) when the line changes.
 */
export const listen = (onEvent, onLine) => {
  let source = null;
  let heardAt = Date.now();
  let retry = 0;

  const lose = () => {
    source?.close();
    source = null;
    onLine('lost');
    clearTimeout(retry);
    retry = setTimeout(open, RETRY);
  };

  // EventSource tries again by itself only after some faults, and says nothing of comments: a reader of our own does both.
  const open = async () => {
    const control = new AbortController();
    const mine = { close: () => control.abort() };
    source = mine;
    heardAt = Date.now();
    try {
      const response = await fetch('/coordinator/api/events', { credentials: 'same-origin', signal: control.signal });
      if (response.status === 401) {
        source = null;
        onLine('ended');
        return;
      }

      if (!response.ok) {
        throw new Error(String(response.status));
      }

      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) {
          break;
        }

        heardAt = Date.now();
        const parts = (rest + value).split('\n\n');
        rest = parts.pop();
        parts.filter(part => part.startsWith('data: ')).forEach(part => onEvent(JSON.parse(part.slice(6))));
        onLine('open');
      }
    } catch {
      // Lost: said and tried again below.
    }

    if (source === mine) {
      lose();
    }
  };

  setInterval(() => {
    if (source && Date.now() - heardAt > SILENCE) {
      lose();
    }
  }, 2_000);
  addEventListener('online', () => {
    if (!source) {
      clearTimeout(retry);
      open();
    }
  });
  open();
};
