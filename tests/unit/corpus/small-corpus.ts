// A small valid corpus in files, for tests to query or to break.
import type { CorpusFile } from '../../../lib/corpus/yaml-file.ts';

const PACK = `id: small
title: A small corpus
licence: CC0-1.0
language: en
sample: { name: { en: Rajin }, publisher: Agency One }
viewpoints:
  - { id: independent, labels: { en: Independent }, badge: { letters: I, shape: circle } }
  - { id: russian-official, labels: { en: Russian official }, badge: { letters: RU, shape: square } }
  - { id: un, labels: { en: UN }, badge: { letters: UN, shape: shield } }
sourceKinds:
  - { id: news, labels: { en: News }, firmness: 0.2, citedAs: newspaper }
  - { id: official-statement, labels: { en: Official statement }, firmness: 0.8, citedAs: statement }
entityKinds:
  - { id: person, labels: { en: Person }, names: person }
  - { id: place, labels: { en: Place }, names: place }
  - { id: organisation, labels: { en: Organisation }, names: organisation }
  - { id: infrastructure, labels: { en: Infrastructure }, names: facility }
`;

const ENTITIES = `- id: port-of-rajin
  kind: infrastructure
  name: Rajin port
  description: "Ice-free port in Rason, used for coal from Russia."
  aliases:
    en: ["Rajin port", "Rajin"]
    ru: ["порт Раджин", "Раджин"]
    ko: ["라진항"]
  related: [rason]
- id: rason
  kind: place
  name: Rason
  description: "City and special economic zone in the north-east of the DPRK."
  aliases:
    en: ["Rason", "Rajin"]
    ru: ["Расон"]
    ko: ["라선"]
  lowPrior: ["Rajin"]
- id: khasan
  kind: place
  name: Khasan
  description: "Russian border settlement opposite Tumangang."
  aliases:
    en: ["Khasan"]
    ru: ["Хасан"]
`;

const AGENCY = `id: 2024-agency-coal
title: "What passes the border"
publisher: Agency One
author: Ann Writer
date: "2024-05-20"
url: https://agency.example/coal
language: en
kind: news
viewpoint: independent
passages:
  - id: p1
    place: paragraph 4
    text: "The agency reported that 300,000 tonnes of Russian coal left Rajin port in 2018."
    speaker: Agency One
    date: "2018"
    entities: [port-of-rajin, rason]
    figures:
      - { value: "300,000", unit: "tonnes", of: "coal" }
  - id: p2
    text: "The agency reported that trains over Khasan resumed in November 2022 after a long quarantine."
    speaker: Agency One
    date: "2022-11"
    entities: [khasan, rason]
`;

const MINISTRY = `id: 2019-ministry-answer
title: "[Answer to a question]"
publisher: Ministry
via: Archive Two
date: "2019-03"
language: ru
kind: official-statement
viewpoint: russian-official
passages:
  - id: p3
    text: "The ministry put coal through Rajin port in 2018 at 130,000 tonnes."
    speaker: Ministry spokeswoman
    date: "2018"
    entities: [port-of-rajin]
    figures:
      - { value: "130,000", unit: "tonnes", of: "coal" }
  - id: p4
    text: "The ministry said that no sanctions cover the fishing quota in the waters off Rason."
    speaker: Ministry spokeswoman
    entities: [rason]
`;

const SPEAKERS = `- { name: Ministry spokeswoman, role: of the ministry, viewpoint: russian-official }
`;

const DISPUTES = `- id: c1
  kind: figures-or-facts
  topic: "Coal through Rajin in 2018"
  passages: [p1, p3]
  sides:
    - { passages: [p1], says: "300,000 tonnes" }
    - { passages: [p3], says: "130,000 tonnes" }
  difference: "the figures differ"
`;

const AMBIGUITIES = `- alias: Rajin
  prefer: port-of-rajin
  candidates: [port-of-rajin, rason]
  contextWords:
    rason: [city]
  why: "the port is what is mostly in the news"
`;

const SITES = `- { name: "News One", host: news.example, language: en }
- { name: "News Two", host: other.example, language: ru }
`;

/** The files by their paths. */
export const SMALL: Readonly<Record<string, string>> = {
  'corpus/pack.yaml': PACK,
  'corpus/entities/all.yaml': ENTITIES,
  'corpus/sources/2024-agency-coal.yaml': AGENCY,
  'corpus/sources/2019-ministry-answer.yaml': MINISTRY,
  'corpus/disputes.yaml': DISPUTES,
  'corpus/ambiguities.yaml': AMBIGUITIES,
  'corpus/speakers.yaml': SPEAKERS,
  'corpus/sites.yaml': SITES,
};

/** The small corpus as files, with some of them exchanged. */
export function smallCorpus(changed: Readonly<Record<string, string>> = {}): CorpusFile[] {
  return Object.entries({ ...SMALL, ...changed }).map(([path, text]) => ({ path, text }));
}

/** One file of the small corpus with a piece of its text exchanged; throws if the piece is not in it. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = SMALL[path] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  return { [path]: text.replace(from, to) };
}
