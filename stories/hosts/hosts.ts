import canvas from './canvas.css?raw';
import district from './district.css?raw';
import everything from './everything.css?raw';
import moodle from './moodle.css?raw';
import wordpress from './wordpress.css?raw';

export interface Host {
  readonly title: string;
  readonly css: string;
  /** What the host sets the size of the root to; apart, so that the text size of a reader can multiply it. */
  readonly root?: string;
}

/** Style sheets written for this project in the manner of such hosts, with the habits that break widgets. */
export const hosts: Readonly<Record<string, Host>> = {
  district: { title: 'district home page', css: district, root: '62.5%' },
  canvas: { title: 'Canvas page', css: canvas },
  moodle: { title: 'Moodle page', css: moodle, root: '93.75%' },
  wordpress: { title: 'WordPress post', css: wordpress, root: '62.5%' },
  everything: { title: 'all bad habits at once', css: everything, root: '10px' },
};
