import { markup } from './markup.js';

/** An XML name for a manifest, from any id. */
const xmlName = (id) => `lcf-${id.replace(/[^A-Za-z0-9_.-]/g, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}`)}`;
/** A path as manifests write it. */
const fileAddress = (path) => path.split('/').map(encodeURIComponent).join('/');
const fileEntries = (files) => [...files].sort().map((path) => markup `      <file href="${fileAddress(path)}"/>\n`);
const HEADS = {
    '1.2': markup `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"`,
    '2004': markup `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd"`,
};
const SCHEMA_VERSIONS = { '1.2': '1.2', '2004': '2004 4th Edition' };
const SCO = { '1.2': markup `adlcp:scormtype`, '2004': markup `adlcp:scormType` };
/** `imsmanifest.xml` of a package with a single SCO; some systems take no more than one. */
function scormManifest({ version, id, title, start, files }) {
    return markup `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlName(id)}" version="1.0" ${HEADS[version]}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${SCHEMA_VERSIONS[version]}</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="resource">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" ${SCO[version]}="sco" href="${fileAddress(start)}">
${fileEntries(files)}    </resource>
  </resources>
</manifest>
`.html;
}

export { fileAddress, scormManifest, xmlName };
