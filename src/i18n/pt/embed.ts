import type { embed as english } from '../en/embed.js';
import type { Translated } from '../language.js';

export const embed: Translated<typeof english> = {
  'embed.no-widget':
    'O endereço deste quadro não indica nenhum componente. Avise a pessoa que cuida desta página.',
  'embed.refused':
    'Este quadro não pode mostrar configurações de outro site. Avise a pessoa que cuida desta página.',
  'embed.unreadable':
    'Não foi possível ler as configurações no endereço deste quadro. Avise a pessoa que cuida desta página.',
  'embed.failed':
    'Não foi possível carregar esta parte da página. Verifique a conexão e recarregue a página.',
  'embed.from-link': 'O que você vê aqui veio com o link. Não foi escrito por quem administra {host}.',
};
