import type { embed as english } from '../en/embed.js';
import type { Translated } from '../language.js';

export const embed: Translated<typeof english> = {
  'embed.no-widget':
    'Ciwaanka sanduuqan kuma qorna waxa la muujinayo. Fadlan u sheeg qofka boggan mas’uulka ka ah.',
  'embed.refused':
    'Sanduuqan looma oggola inuu muujiyo dejin ka timid degel kale. Fadlan u sheeg qofka boggan mas’uulka ka ah.',
  'embed.unreadable':
    'Dejinta ku jirta ciwaanka sanduuqan lama akhrin karin. Fadlan u sheeg qofka boggan mas’uulka ka ah.',
  'embed.failed':
    'Qaybtan bogga lama soo rari karin. Hubi xiriirka internetka, kadibna bogga mar kale soo rar.',
  'embed.from-link': 'Waxa aad halkan ku aragto wuxuu la yimid xiriiriyaha. Milkiilaha {host} ma qorin.',
};
