/** Where a snippet goes and why it has its form, for people who paste it. */
export const hosts = {
  'host.html.name': 'Any web page',
  'host.html.why': 'Your page may run scripts, so the widget is part of the page itself.',
  'host.html.where': 'Put both lines where the widget belongs.',
  'host.loader.name': 'Web site with several pages',
  'host.loader.why': 'The loader fetches only what each page shows.',
  'host.loader.where': 'Put the script into the head of the site once, and a tag wherever a widget belongs.',
  'host.canvas.name': 'Canvas page',
  'host.canvas.why':
    'Canvas removes scripts from pages, so we use a frame. It takes its height from the widget.',
  'host.canvas.where': 'Open the page, choose Edit, then the HTML editor (</>), and paste.',
  'host.canvas-theme.name': 'Canvas theme (administrators)',
  'host.canvas-theme.why':
    'The theme script turns the marks that Canvas keeps in pages into widgets. Canvas apps do not run it: they show the text inside the mark.',
  'host.canvas-theme.where':
    'Save the script as a .js file and upload it under Admin, Themes, Upload. Paste the mark into pages with the HTML editor.',
  'host.canvas-static.name': 'Canvas page, text only',
  'host.canvas-static.why': 'No frame and no script: the whole framework as text that Canvas keeps.',
  'host.canvas-static.where':
    'Run "lcf build CONFIG --to static". Upload framework.svg to Files, then paste paste.html with the HTML editor.',
  'host.moodle.name': 'Moodle page, book or text block',
  'host.moodle.why':
    'Frames work wherever teachers may write HTML. Moodle does not resize them, so the height is fixed.',
  'host.moodle.where': 'In the editor choose the HTML view (</>), paste, and save.',
  'host.moodle-activity.name': 'Moodle activity with results',
  'host.moodle-activity.why': 'A SCORM activity keeps what each learner enters and marks it as done.',
  'host.moodle-activity.where':
    'Run "lcf build CONFIG --to scorm12". Add an activity, SCORM package, and upload the zip.',
  'host.brightspace.name': 'Brightspace (D2L)',
  'host.brightspace.why': 'Brightspace takes frames through Insert Stuff.',
  'host.brightspace.where': 'In the editor choose Insert Stuff, Enter Embed Code, and paste.',
  'host.blackboard.name': 'Blackboard',
  'host.blackboard.why': 'A frame works in both kinds of course where HTML may be added.',
  'host.blackboard.where':
    'Original: HTML view of a content item. Ultra: add HTML in a document. Then paste.',
  'host.schoology.name': 'Schoology',
  'host.schoology.why': 'Schoology shows a zip of a web page without any server.',
  'host.schoology.where':
    'Run "lcf build CONFIG --to zip". In the course choose Add Materials, Add File/Link/External Tool, Web Content Package, and upload the zip.',
  'host.google-sites.name': 'Google Sites',
  'host.google-sites.why':
    'Google Sites puts embeds into a frame of a fixed height, so there is room to scroll.',
  'host.google-sites.where':
    'Choose Insert, Embed, By URL, and paste the address. Then drag the frame to the height you want.',
  'host.google-sites-file.name': 'Google Sites, without a web server',
  'host.google-sites-file.why': 'One file with everything in it can be pasted as code.',
  'host.google-sites-file.where':
    'Run "lcf build CONFIG --to single". Choose Insert, Embed, Embed code, and paste the text of the file.',
  'host.google-classroom.name': 'Google Classroom',
  'host.google-classroom.why': 'Classroom shows links, not frames.',
  'host.google-classroom.where': 'Add the address as a link to an assignment or material.',
  'host.wordpress.name': 'WordPress, as an administrator',
  'host.wordpress.why':
    'Administrators and editors of a single site may paste scripts. Others need the plugin or the marks of the loader.',
  'host.wordpress.where': 'Add a Custom HTML block and paste.',
  'host.wordpress-author.name': 'WordPress, as an author',
  'host.wordpress-author.why': 'WordPress removes scripts and unknown tags of authors, and keeps this mark.',
  'host.wordpress-author.where':
    'An administrator adds the loader to the theme once (or installs our plugin). Then paste the mark into a Custom HTML block.',
  'host.drupal.name': 'Drupal',
  'host.drupal.why': 'A frame works in every text format that allows it, such as Full HTML.',
  'host.drupal.where': 'Choose the text format Full HTML, then Source, and paste.',
  'host.wix.name': 'Wix',
  'host.wix.why': 'Wix puts embeds into a frame of a fixed height.',
  'host.wix.where': 'Choose Add, Embed Code, Embed a Site, and paste the address.',
  'host.squarespace.name': 'Squarespace or Weebly',
  'host.squarespace.why': 'A frame works in code blocks; scripts depend on the plan.',
  'host.squarespace.where': 'Add a Code (Squarespace) or Embed Code (Weebly) block and paste.',
  'host.finalsite.name': 'Finalsite, Edlio, Apptegy, Schoolwires and similar',
  'host.finalsite.why':
    'These systems usually take frames in an embed or HTML element. We have not tried them.',
  'host.finalsite.where':
    'Add an Embed or HTML element and paste. If it removes the frame, ask your provider.',
  'host.file.name': 'No web server at all',
  'host.file.why': 'One file with everything in it opens in any browser, also without a connection.',
  'host.file.where': 'Run "lcf build CONFIG --to single" and share the file.',
} as const;
