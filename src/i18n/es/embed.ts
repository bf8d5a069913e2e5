import type { embed as english } from '../en/embed.js';
import type { Translated } from '../language.js';

export const embed: Translated<typeof english> = {
  'embed.no-widget':
    'La dirección de este marco no nombra ningún componente. Avise a la persona que se ocupa de esta página.',
  'embed.refused':
    'Este marco no puede mostrar ajustes de otro sitio. Avise a la persona que se ocupa de esta página.',
  'embed.unreadable':
    'No se pudieron leer los ajustes de la dirección de este marco. Avise a la persona que se ocupa de esta página.',
  'embed.failed':
    'No se pudo cargar esta parte de la página. Revise la conexión y vuelva a cargar la página.',
  'embed.from-link': 'Lo que ve aquí vino con el enlace. No lo escribió quien administra {host}.',
};
