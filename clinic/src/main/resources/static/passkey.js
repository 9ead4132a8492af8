// Asks the browser for a passkey, new or known, and sends what it says.
const ALGORITHMS = [-7, -8, -257];
const TIMEOUT_MS = 300000;

/** What a page says in its own language; else the words of staff. */
const WORDS = {
  waiting: 'Waiting for your device …',
  there: 'This device has a passkey for this clinic already.',
  failed: 'No passkey was used. You can try again.',
  never: 'This browser knows no passkeys.',
};

const door = document.getElementById('passkey');
const made = document.getElementById('new-passkey');
const form = door ?? made;
const told = document.getElementById('passkey-told');

function tell(word) {
  told.textContent = form.dataset[word] ?? WORDS[word];
}

function text(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytes(said) {
  return Uint8Array.from(atob(said.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

function words(said) {
  return new TextEncoder().encode(said);
}

function known() {
  return {
    challenge: words(form.dataset.challenge),
    rpId: form.dataset.host,
    userVerification: 'required',
    timeout: TIMEOUT_MS,
  };
}

function fresh() {
  const { challenge, host, account, name, displayName } = form.dataset;
  return {
    challenge: words(challenge),
    rp: { id: host, name: 'Polymyo' },
    user: { id: words(account), name, displayName },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: (form.dataset.known ?? '').split(' ').filter(Boolean).map((id) => ({ type: 'public-key', id: bytes(id) })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
    timeout: TIMEOUT_MS,
  };
}

function said(credential) {
  const response = {};
  for (const part of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (credential.response[part]) {
      response[part] = text(credential.response[part]);
    }
  }
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credential.getClientExtensionResults(),
  });
}

function onSend(ask) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    tell('waiting');
    try {
      form.elements.namedItem('said').value = said(await ask());
      form.submit();
    } catch (fault) {
      if (!(fault instanceof DOMException)) {
        throw fault;
      }
      tell(fault.name === 'InvalidStateError' ? 'there' : 'failed');
    }
  });
}

if (!window.PublicKeyCredential) {
  tell('never');
} else if (door) {
  onSend(() => navigator.credentials.get({ publicKey: known() }));
} else {
  onSend(() => navigator.credentials.create({ publicKey: fresh() }));
}
