/** What `lcf init` and the builder begin with: a config with comments that explain each part. */
const STARTER = `// A config for the Learner-Centered Framework widgets. Comments are allowed in this file;
// "lcf build" writes it without them. Everything is optional: what you leave out stays as it is built in.
{
  "$schema": "./config.schema.json",
  "version": 1,
  "locale": "en",

  "framework": {
    // Short name without spaces. Entries of readers are kept under it.
    "id": "our-district",
    "title": "Our Learner Framework",

    // A logo for the middle. Put the file beside this one.
    // "center": { "title": "Learner", "image": { "src": "logo.png", "alt": "Our district" } },

    // Parts are matched by "id"; the ids are listed in docs/ids.md. Name only what differs.
    "rings": [
      {
        "id": "learning-experiences",
        "items": [
          {
            "id": "authentic",
            // "title": "Real-World",
            // "color": "#9a3412",
            // "toolkit": { "label": "Our toolkit", "href": "https://district.example/toolkit.pdf" },
            "items": [
              // A practice of your own:
              // { "id": "school-garden", "title": "Plant a school garden", "statement": "I …" },
              // A practice to leave out:
              // { "id": "focus-on-equity", "hidden": true }
            ]
          }
        ]
      }
    ]
  },

  // Results to show in the radar. Groups with fewer than "minN" people are never shown.
  "readiness": {
    "minN": 10
    // "series": [ { "id": "staff-2026", "label": "Staff, fall 2026", "n": 84, "ratings": { "relational-trust": 3.2 } } ]
  },

  // The accent colours buttons only. "radius": "sharp", "soft" or "round".
  "theme": {
    "colors": { "accent": "#1f5c4a" },
    "scheme": "auto",
    "radius": "soft"
  }
}
`;

export { STARTER };
