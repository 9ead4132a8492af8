// Sends files in pieces, as tus 1.0 says, and goes on where it was when the line breaks.
const PIECE = 8 * 1024 * 1024;
const PATIENCE_MS = [1000, 2000, 4000, 8000, 15000, 30000, 60000];
const REASONS = new Map([
  [401, 'sign in again'],
  [403, 'you may not add files to this patient'],
  [413, 'it is larger than this clinic takes'],
  [415, 'this kind of file is not read here; export the recording as EDF'],
  [507, 'the disk of the clinic is full; tell the administrator'],
]);

const form = document.getElementById('upload');
const lines = document.getElementById('upload-lines');
const stop = document.getElementById('upload-stop');
const token = document.querySelector('meta[name=form-token]').content;

class Refused extends Error {}

function said(answer) {
  if (!answer.ok) {
    const known = REASONS.get(answer.status);
    if (known || answer.status < 500) {
      throw new Refused(known ?? `the server refused it (${answer.status})`);
    }
    throw new Error(`the server failed (${answer.status})`);
  }
  return answer;
}

function request(place, method, headers, body, signal) {
  return fetch(place, { method, body, signal, headers: { 'X-Form-Token': token, 'Tus-Resumable': '1.0.0', ...headers } });
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function pause(ms, signal) {
  return new Promise((go, no) => {
    const timer = setTimeout(go, ms);
    signal.addEventListener('abort', () => { clearTimeout(timer); no(signal.reason); }, { once: true });
  });
}

/** Tries until it works, a person stops it, or the server says no. */
async function steadily(attempt, signal, waiting) {
  for (let i = 0; ; i++) {
    try {
      return await attempt();
    } catch (e) {
      if (e instanceof Refused || signal.aborted) {
        throw e;
      }
      waiting();
      await pause(PATIENCE_MS[Math.min(i, PATIENCE_MS.length - 1)], signal);
    }
  }
}

async function send(file, signal, tell) {
  const waiting = () => tell('the line is broken; it goes on by itself');
  const announced = await steadily(async () => said(await request(form.dataset.to, 'POST', {
    'Upload-Length': String(file.size), 'Upload-Metadata': `filename ${base64(file.name)}`,
  }, undefined, signal)), signal, waiting);
  const place = new URL(announced.headers.get('Location'), location.href).pathname;
  let last = announced;
  let at = 0;
  while (at < file.size) {
    last = await steadily(async () => {
      const state = said(await request(place, 'HEAD', {}, undefined, signal));
      at = Number(state.headers.get('Upload-Offset'));
      return at === file.size ? state : said(await request(place, 'PATCH', {
        'Upload-Offset': String(at), 'Content-Type': 'application/offset+octet-stream',
      }, file.slice(at, at + PIECE), signal));
    }, signal, waiting);
    at = Number(last.headers.get('Upload-Offset'));
    tell(`${Math.floor(100 * at / file.size)} % sent`);
  }
  return last.headers.get('Polymyo-Upload-State');
}

const ENDS = new Map([
  ['ACCEPTED', 'arrived'],
  ['QUARANTINED', 'arrived, and is kept apart: name or day of birth in the file is not this patient\'s'],
  ['DUPLICATE', 'was here already'],
]);

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button:not([type])');
  const control = new AbortController();
  stop.onclick = () => control.abort(new Refused('stopped; send it again to go on from the beginning'));
  button.disabled = true;
  stop.hidden = false;
  lines.replaceChildren();
  let whole = true;
  for (const file of document.getElementById('files').files) {
    const line = lines.appendChild(document.createElement('li'));
    const tell = (words) => { line.textContent = `${file.name}: ${words}`; };
    tell('is being sent');
    try {
      tell(ENDS.get(await send(file, control.signal, tell)) ?? 'arrived');
    } catch (e) {
      whole = false;
      tell(`not sent: ${e.message}`);
    }
  }
  button.disabled = false;
  stop.hidden = true;
  if (whole) {
    location.reload();
  }
});
