# What MNE-Python reads from the conformance files, for channels at the file's highest rate.
import csv, sys, warnings
import mne, numpy as np
warnings.simplefilter('ignore'); mne.set_log_level('ERROR')
root, out = sys.argv[1], sys.argv[2]
rows, notes = [], []
files = [r['file'] for r in csv.DictReader(open(root + '/conformance/MANIFEST.csv')) if r['file'].endswith(('.edf', '.bdf'))]
files = ['conformance/' + f for f in files] + ['myonset/example_data.bdf', 'myonset/example_data.edf']
for f in files:
    read = mne.io.read_raw_bdf if f.endswith('.bdf') else mne.io.read_raw_edf
    try:
        raw = read(root + '/' + f, stim_channel=None)
    except Exception as e:
        continue
    ex = raw._raw_extras[0]
    sel = ex['sel']; n = np.array(ex['n_samps']); n = n if n.size == len(raw.ch_names) else n[sel]
    d = raw.get_data() if raw.ch_names else []
    for i, c in enumerate(raw.ch_names):
        if n[i] != max(n) or 3 < i < len(raw.ch_names) - 1: continue
        x = d[i]; k = x.size
        rows.append([f, i, k, repr(float(raw.info['sfreq']))] + ['%.12g' % v for v in (x[0], x[k // 3], x[-1], x.mean(), x.std())])
    for a in raw.annotations if raw.ch_names else []:
        notes.append([f, '%.9g' % a['onset'], '%.9g' % a['duration'], a['description']])
csv.writer(open(out + '/mne-channels.csv', 'w'), lineterminator='\n').writerows([['file', 'channel', 'n', 'rate_hz', 'first', 'at_third', 'last', 'mean', 'sd']] + rows)
csv.writer(open(out + '/mne-annotations.csv', 'w'), lineterminator='\n').writerows([['file', 'onset', 'duration', 'text']] + notes)
print(len(rows), len(notes))
