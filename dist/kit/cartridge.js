import { markup } from './markup.js';
import { xmlName, fileAddress } from './scorm.js';

const digits = (version) => `v1p${version.slice(2)}`;
/** The file behind a web link resource. */
function webLink(version, title, url) {
    const name = `http://www.imsglobal.org/xsd/imscc${digits(version)}/imswl_${digits(version)}`;
    const schema = `${name} http://www.imsglobal.org/profile/cc/cc${digits(version)}/ccv1p${version.slice(2)}_imswl_${digits(version)}.xsd`;
    return markup `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="${name}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schema}">
  <title>${title}</title>
  <url href="${url}" target="_blank"/>
</webLink>
`.html;
}
const item = (id, resource, title) => markup `        <item identifier="${id}" identifierref="${resource}">
          <title>${title}</title>
        </item>\n`;
const fileResource = (path, index) => markup `    <resource identifier="file-${index + 1}" type="webcontent" href="${fileAddress(path)}">
      <file href="${fileAddress(path)}"/>
    </resource>\n`;
/** `imsmanifest.xml` of a Common Cartridge: a page of text, a web link where there is one, and files. */
function cartridgeManifest(options) {
    const { version, id, title, description, locale, page, pageTitle, link, files } = options;
    const v = digits(version);
    const base = `http://www.imsglobal.org/xsd/imscc${v}`;
    const lom = `http://ltsc.ieee.org/xsd/imscc${v}/LOM/manifest`;
    return markup `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlName(id)}" xmlns="${base}/imscp_v1p1" xmlns:lomimscc="${lom}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>${version}.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>
          <lomimscc:string language="${locale}">${title}</lomimscc:string>
        </lomimscc:title>
        <lomimscc:description>
          <lomimscc:string language="${locale}">${description}</lomimscc:string>
        </lomimscc:description>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
${item('item-page', 'resource-page', pageTitle)}${link ? item('item-link', 'resource-link', link.title) : null}      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource-page" type="webcontent" href="${page}">
      <file href="${page}"/>
${files.map((_, index) => markup `      <dependency identifierref="file-${index + 1}"/>\n`)}    </resource>
${link
        ? markup `    <resource identifier="resource-link" type="imswl_xml${v}">
      <file href="${link.path}"/>
    </resource>\n`
        : null}${files.map(fileResource)}  </resources>
</manifest>
`.html;
}

export { cartridgeManifest, webLink };
