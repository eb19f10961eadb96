// Every component in every state on one page, for looking at and for screenshots; `?locale=ko` draws it in Korean.
import * as z from 'zod/mini';
import { PackManifest } from '../../lib/model/manifest.ts';
import { vocabularyIn } from '../../lib/model/vocabulary.ts';
import { translateDocument } from '../../lib/ui/language/translate-document.ts';
import { translatorOf } from '../translator.ts';
import './gallery.css';
import { showPages } from './pages.tsx';
import { showPanels } from './panels.tsx';
import { showPopovers } from './popovers.tsx';

const name = new URLSearchParams(location.search).get('locale') ?? 'en';
const file = await fetch(new URL(`../../locales/${name}.json`, import.meta.url));
const translator = translatorOf(z.record(z.string(), z.string()).parse(await file.json()));
const manifest = PackManifest.parse(await (await fetch('/manifest.json')).json());
await translateDocument(translator, Promise.resolve(vocabularyIn(manifest, translator('locale', []))));
const openMenu = showPopovers();
showPages();
await showPanels();
await openMenu();
document.body.dataset.ready = 'yes';
