import type { embed as english } from '../en/embed.js';
import type { Translated } from '../language.js';

export const embed: Translated<typeof english> = {
  'embed.no-widget':
    'Adrès fenèt sa a pa di ki eleman pou montre. Tanpri fè moun ki responsab paj sa a konnen sa.',
  'embed.refused':
    'Fenèt sa a pa gen dwa montre paramèt ki soti nan yon lòt sit. Tanpri fè moun ki responsab paj sa a konnen sa.',
  'embed.unreadable':
    'Nou pa t kapab li paramèt ki nan adrès fenèt sa a. Tanpri fè moun ki responsab paj sa a konnen sa.',
  'embed.failed': 'Nou pa t kapab chaje pati sa a nan paj la. Verifye koneksyon an, epi rechaje paj la.',
  'embed.from-link': 'Sa ou wè isit la vini ak lyen an. Se pa mèt {host} ki ekri li.',
};
