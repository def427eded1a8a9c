// The package from CommonJS; in this repository it needs `npm run build` first.
const { cleanArticle } = require('bodycopy');

console.log(cleanArticle('The harbour opened again on Friday.\n\nBack to top ↑'));
