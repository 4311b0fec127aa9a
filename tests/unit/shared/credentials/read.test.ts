import { describe, expect, test } from 'vitest';
import { credentialFields, textIn, type Achievement } from '#shared/credentials/index.ts';
import errors from '../../../../resources/locales/errors.en.json' with { type: 'json' };
import { carrierPdf, carriers } from '../../../helpers/carrier-pdf.ts';
import { asBytes, base64url, credentialOf, fixture, fixtureJson, read, token } from './files.ts';

const codes = (content: Parameters<typeof credentialOf>[0]) =>
  credentialOf(content).remarks.map(({ code }) => code);

describe('a European Digital Credential of the third version', () => {
  const credential = credentialOf(fixture('edc-v3.jsonld'));

  test('gives the fields of a library document in the language that is asked for', () => {
    expect(credentialFields(credential, 'da')).toEqual({
      title: 'Bevis som maskinassistent',
      issuer: 'Fjordby Maritime Skole',
      issued: { year: 2025, month: 6, day: 27 },
      expires: { year: 2030, month: 6, day: 30 },
      country: { code: 'dk' },
      language: { code: 'dan' },
      eqf: { level: 4, source: 'document' },
      nationalLevel: 'Niveau 4 i kvalifikationsrammen',
      fieldsOfStudy: [{ code: '0716', label: 'Motor vehicles, ships and aircraft' }, { label: 'Søfart' }],
      credits: '30 ECVET',
      learningOutcomes: ['Passe en dieselmotor', 'Føre maskindagbog'],
    });
    expect(credentialFields(credential, 'en').title).toBe('Certificate of marine engine assistant');
    // Nothing of it is in German: its own language stands in.
    expect(credentialFields(credential, 'de').title).toBe('Bevis som maskinassistent');
  });

  test('names its holder, with the parts of the name joined', () => {
    expect(credential.holder).toEqual({
      name: { da: 'Ida Bælum-Krogh' },
      birthDate: { year: 1999, month: 3, day: 14 },
    });
  });

  test('keeps the tree of what was achieved, done, assessed and allowed', () => {
    const outline = (parts: readonly Achievement[]): unknown[] =>
      parts.map(({ kind, title, parts: inner }) => [
        kind,
        title && textIn(title, 'da').text,
        ...outline(inner),
      ]);
    expect(outline(credential.achievements)).toEqual([
      [
        'achievement',
        'Maskinassistent',
        ['achievement', 'Motorlære', ['assessment', 'Mundtlig prøve']],
        ['activity', 'Praktik på M/S Tern'],
        ['entitlement', 'Adgang til trin 2'],
      ],
    ]);
  });

  test('finds what ids refer to elsewhere in the file', () => {
    expect(credential.outcomes[0]).toEqual({
      title: { da: 'Passe en dieselmotor', en: 'Tend a diesel engine' },
      type: { da: 'Færdighed', en: 'Skill' },
      skills: [{ en: 'maintain ship engines' }],
    });
    expect(credential.achievements[0]?.awardedBy).toMatchObject({ country: 'dk' });
  });

  test('says what was not understood and that pictures were left out', () => {
    expect(credential.remarks).toEqual([
      { path: '', code: 'credential-pictures-left-out', params: { count: credential.pictures } },
      {
        path: 'credentialSubject/hasClaim/specifiedBy',
        code: 'credential-part-unread',
        params: { part: 'volumeOfLearning' },
      },
    ]);
    expect(credential.pictures).toBeGreaterThan(0);
  });

  test('is the same in the envelope of a seal, as text and as base64url', () => {
    const envelope = fixtureJson('edc-v3-sealed.jsonld');
    const encoded = { ...envelope, payload: base64url(String(envelope.payload)) };
    expect(credentialOf(fixture('edc-v3-sealed.jsonld'))).toEqual(credential);
    expect(credentialOf(encoded)).toEqual(credential);
  });

  test('is the same as a token, bare, quoted and under vc', () => {
    const { proof, ...json } = fixtureJson('edc-v3.jsonld');
    expect(proof).toBeDefined();
    for (const text of [
      token(json),
      `${token(json)}\n`,
      JSON.stringify(token(json)),
      token({ iss: 'x', vc: json }),
    ])
      expect(credentialOf(text)).toEqual(credential);
  });

  test.each(Object.keys(carriers))('is found in a PDF: %s', (name) => {
    const carrier = carriers[name];
    if (carrier === undefined) throw new Error(name);
    expect(credentialOf(carrierPdf(fixture('edc-v3.jsonld'), carrier))).toEqual(credential);
  });

  test('has a proof, or has none', () => {
    const { proof, ...bare } = fixtureJson('edc-v3.jsonld');
    expect(proof).toBeDefined();
    expect(credential.hasProof).toBe(true);
    expect(credentialOf(bare).hasProof).toBe(false);
    expect(credentialOf({ payload: JSON.stringify(bare), signatures: [] }).hasProof).toBe(false);
  });
});

describe('other credentials', () => {
  test('the first version, called after Europass', () => {
    const credential = credentialOf(fixture('edc-v1.json'));
    expect(credential).toMatchObject({ model: 'elm', version: '1', hasProof: false });
    expect(credentialFields(credential, 'en')).toEqual({
      title: 'Diploma in forestry',
      issuer: 'Skovby Tekniske Skole',
      issued: { year: 2021, month: 1, day: 29 },
      country: { code: 'dk' },
      eqf: { level: 3, source: 'document' },
      fieldsOfStudy: [{ code: '0821', label: 'Forestry' }],
      credits: '12 ECTS',
      learningOutcomes: ['Fell trees'],
    });
    expect(credential.achievements[0]?.parts[0]?.title).toEqual({ '': 'Chainsaw course' });
  });

  test('a diploma of the pilots, whose issuer is no more than an id', () => {
    const credential = credentialOf(fixture('diploma-pilot.json'));
    expect(credential).toMatchObject({ model: 'w3c', version: '1', hasProof: true });
    expect(credentialFields(credential, 'en')).toMatchObject({
      title: 'Master of Coastal Engineering',
      issuer: 'University of Nordhavn',
      issued: { year: 2020, month: 6, day: 26 },
      eqf: { level: 7, source: 'document' },
      credits: '120 ECTS',
    });
    expect(credential.holder?.name).toEqual({ '': 'Marta Vinterlund' });
  });

  test('the second data model, with expanded values', () => {
    const credential = credentialOf(fixture('w3c-2.json'));
    expect(credential).toMatchObject({ model: 'w3c', version: '2' });
    expect(credentialFields(credential, 'da')).toEqual({
      title: 'Førstehjælp',
      issuer: 'Nordby Rescue Service',
      issued: { year: 2026, month: 2, day: 3 },
      expires: { year: 2029, month: 2, day: 3 },
    });
  });

  test('an Open Badge', () => {
    const credential = credentialOf(fixture('open-badge-3.json'));
    expect(credential).toMatchObject({ model: 'open-badges', version: '3' });
    expect(credentialFields(credential, 'en')).toMatchObject({
      title: 'Teamwork Badge',
      issuer: 'Academy of Example Crafts',
      issued: { year: 2024, month: 5, day: 11 },
    });
  });

  test('a version from the future is read as far as it goes, and said', () => {
    const credential = credentialOf(fixture('unknown-version.json'));
    expect(credentialFields(credential, 'en').title).toBe('Time keeping');
    expect(credential.remarks).toContainEqual({
      path: '',
      code: 'credential-version-unknown',
      params: { version: '7' },
    });
  });

  test('names with a vocabulary before them are the same names', () => {
    expect(
      credentialOf({
        '@type': ['cred:VerifiableCredential'],
        'cred:issuer': 'Skolen',
        'https://www.w3.org/2018/credentials#credentialSubject': {
          'elm:hasClaim': [{ '@type': 'elm:LearningActivity', 'elm:title': { da: 'Rejsen' } }],
        },
      }).achievements,
    ).toMatchObject([{ kind: 'activity', title: { da: 'Rejsen' } }]);
  });

  test('several in a presentation: the first, and the others beside it', () => {
    const presentation = {
      type: 'VerifiablePresentation',
      verifiableCredential: [
        fixtureJson('w3c-2.json'),
        token(fixtureJson('open-badge-3.json')),
        {
          type: 'EnvelopedVerifiableCredential',
          id: `data:application/vc+jwt,${token(fixtureJson('edc-v1.json'))}`,
        },
      ],
    };
    const credential = credentialOf(presentation);
    const titles = [credential, ...credential.others].map((each) => credentialFields(each, 'en').title);
    expect(titles).toEqual(['First aid', 'Teamwork Badge', 'Diploma in forestry']);
    expect(credential.remarks.map(({ path }) => path)).toContain('1/credentialSubject/achievement');
    expect(credentialFields(credentialOf(token({ vp: presentation })), 'en').title).toBe('First aid');
  });
});

describe('what is no credential', () => {
  test.each([
    ['nothing', ''],
    ['words', 'Kære alle'],
    ['other JSON', '{"profile":{"version":1}}'],
    ['a list', '[1,2,3]'],
    ['null', 'null'],
    ['a cut file', new TextDecoder().decode(fixture('edc-v3.jsonld')).slice(0, 4000)],
    ['an empty credential', '{"type":"VerifiableCredential","credentialSubject":{}}'],
    ['a token of something else', token({ sub: 'x' })],
    ['a token of no JSON', `${base64url('{}')}.${base64url('{"a":')}.x`],
    ['an empty presentation', '{"type":"VerifiablePresentation","verifiableCredential":[]}'],
  ])('%s gives none', (_, text) => {
    expect(read(asBytes(text))).toBeUndefined();
  });

  test('a PDF without one gives none', () => {
    const [carrier] = Object.values(carriers);
    if (carrier === undefined) throw new Error('no carrier');
    expect(read(carrierPdf(asBytes('<Candidate/>'), carrier))).toBeUndefined();
    expect(read(asBytes('%PDF-1.7\n'))).toBeUndefined();
  });
});

test('dates that no calendar has, and levels that do not exist, are left out', () => {
  const credential = credentialOf({
    type: ['VerifiableCredential'],
    issuer: 'Skolen',
    issuanceDate: '2025-02-31T00:00:00Z',
    credentialSubject: {
      hasClaim: { title: 'Kursus', specifiedBy: { eqfLevel: 9, educationSubject: 'x:/' } },
    },
  });
  expect(credentialFields(credential, 'da')).toEqual({ title: 'Kursus', issuer: 'Skolen' });
});

test('control characters and marks that turn the direction of writing are taken out of texts', () => {
  const { title } = credentialOf({
    type: ['VerifiableCredential'],
    issuer: 'Skolen',
    name: 'A\u202eB\u0000C\nD',
    credentialSubject: {},
  });
  expect(title).toEqual({ '': 'A B C\nD' });
});

test('every remark has its sentence', () => {
  const found = ['unknown-version.json', 'edc-v3.jsonld'].flatMap((name) => codes(fixture(name)));
  expect(new Set(found).size).toBe(3);
  for (const code of [...found, 'credential-cut', 'credentials-left-out'])
    expect(Object.keys(errors)).toContain(code);
});
