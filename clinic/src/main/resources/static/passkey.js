// Asks the browser for a passkey, new or known, and sends what it says.
const ALGORITHMS = [-7, -8, -257];
const TIMEOUT_MS = 300000;
const TOLD = new Map([
  ['InvalidStateError', 'This device has a passkey for this clinic already.'],
  ['SecurityError', 'Passkeys do not work at this address. Open the clinic under its name, not its number.'],
]);

const door = document.getElementById('passkey');
const made = document.getElementById('new-passkey');
const told = document.getElementById('passkey-told');

function text(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytes(said) {
  return Uint8Array.from(atob(said.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

function words(said) {
  return new TextEncoder().encode(said);
}

function known(form) {
  return {
    challenge: words(form.dataset.challenge),
    rpId: form.dataset.host,
    userVerification: 'required',
    timeout: TIMEOUT_MS,
  };
}

function fresh(form) {
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

function onSend(form, ask) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    told.textContent = 'Waiting for your device …';
    try {
      form.elements.namedItem('said').value = said(await ask());
      form.submit();
    } catch (fault) {
      if (!(fault instanceof DOMException)) {
        throw fault;
      }
      told.textContent = TOLD.get(fault.name) ?? 'No passkey was used. You can try again.';
    }
  });
}

if (!window.PublicKeyCredential) {
  told.textContent = 'This browser knows no passkeys.';
} else if (door) {
  onSend(door, () => navigator.credentials.get({ publicKey: known(door) }));
} else {
  onSend(made, () => navigator.credentials.create({ publicKey: fresh(made) }));
}
